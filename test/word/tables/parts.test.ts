import fc from "fast-check";
import type { TableModel, TableWrites } from "../../../src/statistics";
import { captionNumberAt, isCaption, linesAround, renumbered } from "../../../src/word/tables/lines";
import { afterSteps, reverseOf, sameGrid, stepsOf, wayBack } from "../../../src/word/tables/table-steps";
import { columnWidths } from "../../../src/word/tables/table-look";
import { controlTitle, sentenceTag, tableTag, taggedBy } from "../../../src/word/tables/tags";
import { WordError } from "../../../src/word";

const recipeId = fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,9}){0,3}$/);
const rowId = fc.stringMatching(/^r[0-9]{1,4}$/);

describe("tags", () => {
  test("say which recipe and row a control is of, and fit into Word's 64 characters", () => {
    fc.assert(
      fc.property(recipeId, rowId, (recipe, row) => {
        expect(taggedBy(tableTag(recipe))).toEqual({ kind: "table", recipe });
        expect(taggedBy(sentenceTag(recipe))).toEqual({ kind: "sentence", recipe });
        expect(taggedBy(sentenceTag(recipe, row))).toEqual({ kind: "sentence", recipe, row });
        expect(sentenceTag(recipe, row).length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test.each(["", "bc2282:", "bc2282:A", "bc2282:a:khac", "BC2282:a", "khoi"])("%j is none of ours", (tag) => {
    expect(taggedBy(tag)).toBeUndefined();
  });

  test("a row with a very long id is refused", () => {
    expect(() => sentenceTag("a", "r".repeat(60))).toThrow(WordError);
  });

  test("titles are cut at a word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        expect(controlTitle(name).length).toBeLessThanOrEqual(64);
      }),
    );
    expect(controlTitle("Cán bộ nữ")).toBe("Cán bộ nữ");
    expect(controlTitle("một hai ".repeat(20))).toMatch(/(một|hai)…$/);
  });
});

describe("captions", () => {
  test.each([
    ["Bảng 1. Cán bộ nữ", true],
    ["BẢNG 12: KINH PHÍ", true],
    ["Bảng 3 - Đào tạo", true],
    ["  Bảng 4.", true],
    ["Ba\u0309ng 5. Dạng tổ hợp", true],
    ["Bảng 6", true],
    ["Bảng 2 cho thấy tỷ lệ tăng", false],
    ["Bảng 1.2. Cán bộ", false],
    ["Bảng 1. Cán bộ nữ\t5", false],
    ["Bảng 1. Cán bộ nữ ........ 5", false],
    ["Bảng biểu", false],
    ["Xem Bảng 1.", false],
  ])("%j: %s", (text, is) => {
    expect(isCaption({ text })).toBe(is);
  });

  test("are counted in order and renumbered without touching anything else", () => {
    const paragraphs = ["Bảng 1. A", "x", "Bảng 7. B", "y"].map((text) => laid(text));
    expect([0, 1, 2, 3, 4].map((at) => captionNumberAt(paragraphs, at))).toEqual([1, 2, 2, 3, 3]);
    expect(renumbered("Bảng 7. Năm 2025", 2)).toBe("Bảng 2. Năm 2025");
  });
});

const laid = (text: string, tableLevel = 0) => ({ text, tableLevel, paragraph: undefined as never });

describe("the lines around a table", () => {
  const around = (above: readonly string[], below: readonly string[]) => {
    const paragraphs = [...above.map((text) => laid(text)), laid("ô", 1), ...below.map((text) => laid(text))];
    return linesAround(paragraphs, above.length, above.length + 1);
  };
  test.each([
    [
      ["Bảng 1. A", "Đơn vị tính: người"],
      ["Số liệu tính đến ngày 30/9/2025."],
      { caption: 0, unit: 1, source: 3 },
    ],
    [["Bảng 1. A"], ["Nguồn: Sở."], { caption: 0, source: 2 }],
    [["ĐVT: người"], [], { unit: 0 }],
    [
      ["Bảng 1. A", "", "(Đơn vị: người)", ""],
      ["", "(Số liệu đến 2025)"],
      { caption: 0, unit: 2, source: 6 },
    ],
    [["Bảng 1. A", "Lời dẫn."], ["Lời bình."], {}],
    [["Bảng 1. A", "", "", ""], ["", "", "Nguồn: xa"], {}],
    [["Nguồn: của bảng trên"], ["Bảng 2. B"], {}],
    [[], ["Nguồn số liệu: Sở Nội vụ"], { source: 1 }],
    [[], ["Nguồn cán bộ nữ còn mỏng."], {}],
    [[], ["Số liệu trên cho thấy tỷ lệ tăng."], {}],
  ])("%j [bảng] %j", (above, below, lines) => {
    expect(around(above, below)).toEqual(lines);
  });
});

describe("column widths", () => {
  const column = (heading: string, width: number) =>
    ({ heading, width, role: "label", alignment: "left" }) as const satisfies TableModel["columns"][number];

  test("fill the page and break no word of a heading", () => {
    const columns = [column("STT", 6), column("Chức danh", 51), column("Tổng số", 12), column("Ghi chú", 31)];
    const widths = columnWidths({ columns });
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(453.5, 6);
    expect(widths[0]).toBeGreaterThan(0.06 * 453.5);
    expect(widths[2]).toBeCloseTo(0.12 * 453.5, 6);
  });
});

const text = fc.constantFrom("", "a", "b", "12", "x\ny");
const grid = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const writes = grid.chain((expected) => {
  const row = fc.nat({ max: expected.length - 1 });
  const columns = expected[0]!.length;
  return fc.record({
    key: fc.constant("c1"),
    expected: fc.constant(expected),
    lines: fc.constant([]),
    cells: fc.uniqueArray(fc.record({ row, column: fc.nat({ max: columns - 1 }), text }), {
      maxLength: 5,
      selector: (cell) => `${cell.row}/${cell.column}`,
    }),
    insertRows: fc.array(
      fc.record({ after: row, texts: fc.array(text, { minLength: columns, maxLength: columns }) }),
      { maxLength: 4 },
    ),
    deleteRows: fc.uniqueArray(row, { maxLength: expected.length - 1 }),
  });
});

describe("the steps of a refresh", () => {
  /** Each row of before unless deleted, each followed by what is inserted below it. */
  const meant = ({ expected, cells, insertRows, deleteRows }: TableWrites) =>
    expected.flatMap((texts, row) => [
      ...(deleteRows.includes(row)
        ? []
        : [texts.map((old, column) => cells.find((c) => c.row === row && c.column === column)?.text ?? old)]),
      ...insertRows.filter(({ after }) => after === row).map((inserted) => inserted.texts),
    ]);

  test("lead to what the writes mean", () => {
    fc.assert(
      fc.property(writes, (each) => expect(afterSteps(each.expected, stepsOf(each))).toEqual(meant(each))),
    );
  });

  test("can be undone from wherever they stopped", () => {
    fc.assert(
      fc.property(writes, fc.nat(), (each, stop) => {
        const steps = stepsOf(each);
        const now = afterSteps(each.expected, steps.slice(0, stop % (steps.length + 1)));
        const back = wayBack(each.expected, steps, now);
        expect(back && sameGrid(afterSteps(now, back), each.expected)).toBe(true);
      }),
    );
  });

  test("one by one as well", () => {
    fc.assert(
      fc.property(writes, ({ expected, ...rest }) => {
        let now: readonly (readonly string[])[] = expected;
        for (const step of stepsOf({ expected, ...rest })) {
          const next = afterSteps(now, [step]);
          expect(afterSteps(next, reverseOf(now, step))).toEqual(now);
          now = next;
        }
      }),
    );
  });

  test("a table that somebody else has changed has no way back", () => {
    expect(wayBack([["a"]], [{ is: "cell", row: 0, column: 0, text: "b" }], [["c"]])).toBeUndefined();
  });
});
