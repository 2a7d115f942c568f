import fc from "fast-check";
import {
  applyEdit,
  buildTable,
  cellTexts,
  computedTables,
  targets2282,
  withInsertedSentence,
  writeSentence,
  type Recipe,
  type StoredData,
  type Target,
} from "../../../src/statistics";
import type { ComputedTable } from "../../../src/report";
import { anyEdit, anyRecipe, indicator, recipeWith, setCell } from "../recipes/recipes";

const rows = [
  "Cấp tỉnh",
  ["Giám đốc", { total: "100", women: "40" }],
  ["Phó Giám đốc", { total: "60", women: "22" }],
] as const;
const recipe = recipeWith("quy-hoach", rows);
const texts = (of: Recipe) => cellTexts(buildTable(indicator(of.indicator), of));
const inserted: Recipe = { ...recipe, written: texts(recipe) };
const dataOf = (...recipes: Recipe[]): StoredData => ({ recipes, targets: [], unread: [] });
const tag = `bc2282:${recipe.id}`;

/** Row and column labels with what the document and the data say. */
const differences = (tables: readonly ComputedTable[]) =>
  tables.map(({ table, cells, newRows }) => ({
    table,
    cells: cells.map(({ rowLabel, heading, inDocument, inData }) => [rowLabel, heading, inDocument, inData]),
    ...(newRows?.length ? { newRows } : {}),
  }));
const compared = (data: StoredData, ...grids: string[][][]) =>
  differences(
    computedTables(
      data,
      grids.map((cells) => ({ tag, cells })),
    ),
  );
const edited = (row: number, column: number, text: string) =>
  texts(recipe).map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell)));

describe("tables of the document against the author's data", () => {
  test("a table as it was written differs in nothing", () => {
    expect(compared(dataOf(inserted), texts(recipe))).toEqual([{ table: 0, cells: [] }]);
  });

  test("tables of others are none of it: no tag, another program's, a sentence's, a recipe that the data do not have", () => {
    const tables = [undefined, "khác", `${tag}:cau`, "bc2282:khong-co"].map((other) => ({
      ...(other === undefined ? {} : { tag: other }),
      cells: texts(recipe),
    }));
    expect(computedTables(dataOf(inserted), tables)).toEqual([]);
  });

  test("a figure that was changed in the data, and what follows from it", () => {
    const changed = applyEdit(inserted, setCell("r2", "women", "45"));
    expect(compared(dataOf(changed), texts(recipe))).toEqual([
      {
        table: 0,
        cells: [
          ["Cấp tỉnh", "Nữ", "62", "67"],
          ["Cấp tỉnh", "Tỷ lệ (%)", "38,75", "41,88"],
          ["Giám đốc", "Nữ", "40", "45"],
          ["Giám đốc", "Tỷ lệ (%)", "40,00", "45,00"],
          ["Tổng số", "Nữ", "62", "67"],
          ["Tổng số", "Tỷ lệ (%)", "38,75", "41,88"],
        ].filter(([row]) => texts(recipe).some((cells) => cells.includes(row ?? ""))),
      },
    ]);
  });

  test("a cell edited by hand, and only that", () => {
    expect(compared(dataOf(inserted), edited(2, 3, "41"))).toEqual([
      { table: 0, cells: [["Giám đốc", "Nữ", "41", "40"]] },
    ]);
  });

  test("of two copies each is compared by itself", () => {
    expect(compared(dataOf(inserted), texts(recipe), edited(2, 3, "41"))).toEqual([
      { table: 0, cells: [] },
      { table: 1, cells: [["Giám đốc", "Nữ", "41", "40"]] },
    ]);
  });

  test("another name of a row, a note, a moved row, a row of the author's own are no contradiction", () => {
    const [header = [], group = [], first = [], second = [], ...rest] = texts(recipe);
    const own = ["3", "Chuyên viên cao cấp", "", "", "", ""];
    expect(compared(dataOf(inserted), [header, group, second, first, own, ...rest])).toEqual([
      { table: 0, cells: [] },
    ]);
    const noted = texts(recipe).map((cells) => [...cells.slice(0, -1), "đã rà soát"]);
    expect(compared(dataOf(inserted), [header, ...noted.slice(1)])).toEqual([{ table: 0, cells: [] }]);
  });

  test("a row that came into the data later", () => {
    const added = applyEdit(inserted, { kind: "add-row", row: "item", label: "Trưởng phòng", before: null });
    expect(compared(dataOf(added), texts(recipe))).toMatchObject([{ newRows: ["Trưởng phòng"] }]);
  });

  test("figures filled in by hand where the data have none yet contradict nothing", () => {
    const blank = recipeWith("quy-hoach", ["Cấp tỉnh", ["Giám đốc", {}], ["Phó Giám đốc", {}]]);
    const written = { ...blank, written: texts(blank) };
    expect(compared(dataOf(written), texts(recipe))).toEqual([{ table: 0, cells: [] }]);
  });

  describe("sentences about a table", () => {
    const dated = { ...inserted, asOf: "2025-09-30" };
    const { text } = writeSentence(indicator("quy-hoach"), dated) as { text: string };
    const noted = withInsertedSentence(dated, text);
    const [t2] = targets2282.filter(({ code }) => code === "T2") as [Target];
    const higher: Target = {
      ...t2,
      milestones: [{ year: 2025, comparison: "atLeast", percent: "45" }],
      source: "Kế hoạch số 12/KH-UBND",
    };
    const paragraphs = [
      { index: 0, text: "Kết quả thực hiện các mục tiêu" },
      { index: 7, text: `Nhìn chung, công tác quy hoạch có tiến bộ. ${text} Đạt kết quả khá.` },
    ];
    const sentences = (data: StoredData, grids = 1) =>
      computedTables(data, Array(grids).fill({ tag, cells: texts(recipe) }), paragraphs).map(
        (one) => one.sentences,
      );

    test("as they were written are told when a target was changed since, from where they differ on", () => {
      expect(sentences({ ...dataOf(noted), targets: [higher] })).toEqual([
        [
          {
            place: { paragraph: 7, text: paragraphs[1]!.text },
            inData: "… 6,25 điểm phần trăm so với mục tiêu 45% đến năm 2025 theo Kế hoạch số 12/KH-UBND.",
          },
        ],
      ]);
    });

    test("are told when a figure was changed, once for all the copies of the table", () => {
      const changed = applyEdit(noted, setCell("r2", "women", "41"));
      expect(sentences(dataOf(changed), 2).map((one) => one.length)).toEqual([1, 0]);
    });

    test("that are right, reworded by somebody, or never written are not", () => {
      expect(sentences(dataOf(noted))).toEqual([[]]);
      const reworded = withInsertedSentence(dated, "Tỷ lệ ấy là 38,75%.");
      expect(sentences({ ...dataOf(reworded), targets: [higher] })).toEqual([[]]);
      expect(sentences({ ...dataOf(dated), targets: [higher] })).toEqual([[]]);
    });
  });

  test("a table that no longer resembles the recipe's, or has lost its cells, is not compared", () => {
    const tables = [{ tag, cells: [["Hình thức", "Số cuộc"]] }, { tag, cells: [] }, { tag }];
    expect(computedTables(dataOf(inserted), tables)).toEqual([]);
  });

  test("whatever was done to data and table, nothing is thrown, and a table just written agrees", () => {
    const grid = fc.array(
      fc.array(fc.constantFrom("", "Nữ", "Tổng số", "40", "–", "35,29%"), { maxLength: 5 }),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(anyRecipe, fc.array(anyEdit, { maxLength: 4 }), grid, (before, edits, cells) => {
        const own = `bc2282:${before.id}`;
        const written = { ...before, written: texts(before) };
        const after = edits.reduce(applyEdit, written);
        const tables = [
          { tag: own, cells: texts(before) },
          { tag: own, cells },
        ];
        expect(() => computedTables(dataOf(after), tables)).not.toThrow();
        const [fresh] = computedTables(dataOf(written), tables.slice(0, 1));
        expect(fresh?.cells ?? []).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
