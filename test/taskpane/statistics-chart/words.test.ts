import fc from "fast-check";
import { breakLines } from "../../../src/taskpane/statistics/chart/draw/words";

/** Every letter as wide as any other. */
const measure = (text: string) => text.length;

describe("breaking the names of rows and the title", () => {
  test("lines are about equally long, so that none holds a single word", () => {
    expect(breakLines("Tỷ lệ cán bộ nữ trong diện quy hoạch tính đến 30/9/2025", 48, measure)).toEqual([
      "Tỷ lệ cán bộ nữ trong diện",
      "quy hoạch tính đến 30/9/2025",
    ]);
  });

  test("what fits stays on one line; a word wider than the line stays whole", () => {
    expect(breakLines("Giám đốc", 20, measure)).toEqual(["Giám đốc"]);
    expect(breakLines("Nghiên cứu", 4, measure)).toEqual(["Nghiên", "cứu"]);
  });

  test("more lines than there is room for end with an ellipsis", () => {
    expect(breakLines("a b c d e f", 1, measure, 3)).toEqual(["a", "b", "c …"]);
  });

  test("law: no word is lost, and no line is too wide that could be broken", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "ế", "Đ"), minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (all, width) => {
        const lines = breakLines(all.join(" "), width, measure, 99);
        expect(lines.join(" ")).toBe(all.join(" "));
        for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });
});
