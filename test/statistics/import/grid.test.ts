import fc from "fast-check";
import { gridOf, readTsv, spreadSpans, transpose, type Grid } from "../../../src/statistics";

const texts = (grid: Grid) => grid.map((row) => row.map(({ text }) => text));

/** As Excel puts cells on the clipboard. */
const asExcel = (rows: readonly (readonly string[])[]) =>
  rows
    .map(
      (row) =>
        row.map((cell) => (/[\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t") +
        "\r\n",
    )
    .join("");

describe("text from the clipboard", () => {
  test.each<[string, string, string[][]]>([
    [
      "rows and cells",
      "a\tb\r\n1\t\r\n",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ["one cell", "170", [["170"]]],
    ["nothing", "", [[""]]],
    [
      "a line break in a cell",
      'Tổng\t"Trong đó:\nNữ"\r\n170\t72',
      [
        ["Tổng", "Trong đó:\nNữ"],
        ["170", "72"],
      ],
    ],
    ["doubled quotes", '"Kế hoạch ""2282""\n(lần 2)"\tx', [['Kế hoạch "2282"\n(lần 2)', "x"]]],
    [
      "quotes of the text's own",
      '"Sóng" và "Biển"\tx\n"a"\ty',
      [
        ['"Sóng" và "Biển"', "x"],
        ['"a"', "y"],
      ],
    ],
    [
      "a quote that is never closed",
      '"a\tb\nc',
      [
        ['"a', "b"],
        ["c", ""],
      ],
    ],
    [
      "rows of different length",
      "a\tb\tc\nd",
      [
        ["a", "b", "c"],
        ["d", "", ""],
      ],
    ],
  ])("%s", (_name, text, expected) => {
    expect(texts(readTsv(text))).toEqual(expected);
  });

  test("any block comes through as it was", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", "\t", "\n", "ữ", " ") });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(cell),
        (w, h, cells) => {
          const rows = Array.from({ length: h }, () =>
            Array.from({ length: w }, () => cells.next().value as string),
          );
          expect(texts(readTsv(asExcel(rows)))).toEqual(rows);
        },
      ),
    );
  });
});

describe("merged cells of a table", () => {
  test("name what they span, and count once", () => {
    const grid = spreadSpans([
      [
        { text: "STT", rowSpan: 2 },
        { text: "Trong đó", colSpan: 2 },
      ],
      [{ text: "Nữ" }, { text: "DTTS" }],
    ]);
    expect(texts(grid)).toEqual([
      ["STT", "Trong đó", "Trong đó"],
      ["STT", "Nữ", "DTTS"],
    ]);
    expect(grid.map((row) => row.map(({ continues }) => continues === true))).toEqual([
      [false, false, true],
      [true, false, false],
    ]);
  });

  test("spans beyond the table are cut", () => {
    expect(texts(spreadSpans([[{ text: "a", rowSpan: 9 }, { text: "b" }], [{ text: "c" }]]))).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
    expect(spreadSpans([[{ text: "a", colSpan: 1e9 }]])[0]).toHaveLength(200);
  });
});

test("transposing twice changes nothing", () => {
  const block = fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(fc.property(block, (rows) => expect(transpose(transpose(gridOf(rows)))).toEqual(gridOf(rows))));
});
