import fc from "fast-check";
import type { Paragraph } from "../../../src/report";
import { describeTable, layTables, type LoadedTable } from "../../../src/word/read/match-tables";

type Row = readonly string[];

/** Paragraphs as Word lists them: "text" outside tables, "|text" in a table, "||text" in a table within a table. */
function paragraphs(...texts: string[]): Paragraph[] {
  return texts.map((text, index) => ({
    index,
    text: text.replace(/^\|*/, ""),
    styleKind: "normal",
    font: {},
    tableLevel: /^\|*/.exec(text)?.[0].length ?? 0,
  }));
}

function matchTables(all: readonly Paragraph[], loaded: readonly LoadedTable[]) {
  return layTables(all, loaded).map(describeTable);
}

function word(...tables: Row[][]): { values: Row[] }[] {
  return tables.map((values) => ({ values }));
}

describe("laying Word's tables over the paragraphs", () => {
  test("one table", () => {
    const found = matchTables(paragraphs("Kinh phí", "|Năm", "|Số tiền", "|2025", "|", "hết"), [
      {
        values: [
          ["Năm", "Số tiền"],
          ["2025", ""],
        ],
        headerRowCount: 1,
      },
    ]);
    expect(found).toEqual([
      {
        start: 1,
        end: 5,
        cells: [
          ["Năm", "Số tiền"],
          ["2025", ""],
        ],
        headerRows: 1,
      },
    ]);
  });

  test("two tables with a paragraph between them", () => {
    const found = matchTables(paragraphs("|a", "|b", "giữa", "|c"), word([["a", "b"]], [["c"]]));
    expect(found).toEqual([
      { start: 0, end: 2, cells: [["a", "b"]] },
      { start: 3, end: 4, cells: [["c"]] },
    ]);
  });

  test("two tables that touch are told apart by their cells", () => {
    const found = matchTables(
      paragraphs("|a", "|", "|c", "|d", "|e"),
      word([["a", ""]], [["c"], ["d"], ["e"]]),
    );
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 5],
    ]);
  });

  test.each([
    ["with line feeds", "một\nhai\nba"],
    ["with paragraph marks", "một\rhai\rba"],
    ["with a mark at the end", "một\rhai\rba\r"],
  ])("a cell of several paragraphs, %s, beside a table that touches", (_, cell) => {
    const found = matchTables(paragraphs("|một", "|hai", "|ba", "|x", "|y"), word([[cell, "x"]], [["y"]]));
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 5],
    ]);
  });

  test("a table inside a cell belongs to the table around it", () => {
    const found = matchTables(paragraphs("|ngoài", "||trong", "|", "|sau"), word([["ngoài trong", "sau"]]));
    expect(found).toEqual([{ start: 0, end: 4, cells: [["ngoài trong", "sau"]] }]);
  });

  test("rows of different lengths, as merged cells leave them", () => {
    const values = [["Tổng số"], ["Nam", "Nữ"]];
    expect(matchTables(paragraphs("|Tổng số", "|Nam", "|Nữ"), word(values))).toEqual([
      { start: 0, end: 3, cells: values },
    ]);
  });

  test("cells that are not the paragraphs' are left out, the table's place is kept", () => {
    expect(matchTables(paragraphs("|a", "|b"), word([["x", "y"]]))).toEqual([{ start: 0, end: 2 }]);
    expect(matchTables(paragraphs("|a", "|b"), word([["a"]], [["z"]]))).toEqual([{ start: 0, end: 2 }]);
  });

  test("a table Word does not list, and after it one that it does", () => {
    const found = matchTables(paragraphs("|lạ", "", "|a", "", "|b"), word([["a"]], [["b"]]));
    expect(found).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3, cells: [["a"]] },
      { start: 4, end: 5, cells: [["b"]] },
    ]);
  });

  test("without Word's list every run of table paragraphs is one table without cells", () => {
    expect(matchTables(paragraphs("|a", "b", "|c", "||d"), [])).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 4 },
    ]);
  });

  test("whatever the cells hold, tables apart from each other get exactly their own cells", () => {
    const cell = fc.constantFrom("", "a", "b", "a\nb", "12,5");
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 4 }), (tables) => {
        const texts = tables.flatMap((rows) => [
          "ngoài bảng",
          ...rows.flat().flatMap((text) => text.split("\n").map((line) => `|${line}`)),
        ]);
        const found = matchTables(paragraphs(...texts), word(...tables));
        expect(found.map(({ cells }) => cells)).toEqual(tables);
      }),
    );
  });

  test("tables that all touch are never given paragraphs twice or left with a gap", () => {
    const cell = fc.constantFrom("", "a", "b", "a\nb");
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(table, { minLength: 2, maxLength: 4 }), (tables) => {
        const texts = tables.flat(2).flatMap((text) => text.split("\n").map((line) => `|${line}`));
        const found = matchTables(paragraphs(...texts), word(...tables));
        expect(found.map(({ cells }) => cells)).toEqual(tables);
        expect(found.map(({ start }) => start)).toEqual([0, ...found.slice(0, -1).map(({ end }) => end)]);
        expect(found.at(-1)?.end).toBe(texts.length);
      }),
    );
  });
});
