import fc from "fast-check";
import { placeLabel, type Box } from "../../../src/taskpane/statistics/chart/draw/label-places";

const size = { width: 40, height: 12 };
const page: Box = { left: 0, right: 400, top: 0, bottom: 200 };
const at = { x: 100, y: 100 };
const label = (lines: readonly (readonly [number, number])[][], labels: readonly Box[] = [], within = page) =>
  placeLabel(at, size, { lines: lines.map((line) => line.map(([x, y]) => ({ x, y }))), labels, within });

const isAbove = ({ bottom }: Box) => bottom < at.y;
const isBelow = ({ top }: Box) => top > at.y;
const middle = ({ left, right }: Box) => (left + right) / 2;

/** How much of a box a line takes, looked at point by point. */
function struck({ left, right, top, bottom }: Box, line: readonly (readonly [number, number])[]): boolean {
  return line.slice(1).some(([x, y], index) => {
    const [fromX, fromY] = line[index]!;
    return Array.from({ length: 2001 }, (_, step) => step / 2000).some((part) => {
      const [px, py] = [fromX + part * (x - fromX), fromY + part * (y - fromY)];
      return px > left && px < right && py > top && py < bottom;
    });
  });
}

describe("the value at a point of a line", () => {
  test("stands above it, or below where that is usual for its line", () => {
    const flat = [[[0, 100] as const, [100, 100] as const, [200, 100] as const]];
    expect(isAbove(label(flat))).toBe(true);
    expect(middle(label(flat))).toBe(100);
    const lines = [[at, { x: 200, y: 100 }]];
    expect(isBelow(placeLabel(at, size, { lines, labels: [], within: page }, true))).toBe(true);
  });

  test("stands below where the line comes down to it from both sides", () => {
    const valley = label([
      [
        [60, 40],
        [100, 100],
        [140, 40],
      ],
    ]);
    expect([isBelow(valley), middle(valley)]).toEqual([true, 100]);
  });

  test("stands beside a steep line, which would strike it out above and below", () => {
    const steep = label([
      [
        [60, 190],
        [100, 100],
        [140, 10],
      ],
    ]);
    expect([isAbove(steep), steep.right < 100]).toEqual([true, true]);
    const falling = label([
      [
        [60, 10],
        [100, 100],
        [140, 190],
      ],
    ]);
    expect([isBelow(falling), falling.right < 100]).toEqual([true, true]);
  });

  test("makes way for the target's line, for another value, and at the edge of the picture", () => {
    const flat = [[[0, 100] as const, [200, 100] as const]];
    expect(
      isBelow(
        label([
          ...flat,
          [
            [0, 88],
            [400, 88],
          ],
        ]),
      ),
    ).toBe(true);
    expect(isBelow(label(flat, [{ left: 90, right: 130, top: 80, bottom: 92 }]))).toBe(true);
    expect(isBelow(label(flat, [], { ...page, top: 90 }))).toBe(true);
  });

  test("law: it is struck out only where every place is", () => {
    const height = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(height, height, (before, after) => {
        const line = [
          [40, before],
          [100, 100],
          [160, after],
        ] as const;
        expect(struck(label([[...line]]), line)).toBe(false);
      }),
    );
  });
});
