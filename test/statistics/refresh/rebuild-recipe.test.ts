import fc from "fast-check";
import { cellTexts, planRefresh, rebuildRecipe, type Recipe } from "../../../src/statistics";
import { anyRecipe, indicator, recipeWith } from "../recipes/recipes";
import { dataOf, inDocument, inserted, refreshed, table, typed } from "./documents";

const rebuilt = (recipe: Recipe) => rebuildRecipe(inserted(recipe).found)!;
/** What the author entered, without what only this program noted. */
const entered = ({ written: _, writtenLines: __, ...recipe }: Recipe) => recipe;

const planning = recipeWith(
  "quy-hoach",
  [
    "Cấp tỉnh",
    ["Giám đốc", { total: "100", women: "40", note: "Gồm cả tương đương" }],
    ["Phó", { total: "1.060", women: "22" }],
    "Cấp xã",
    ["Chủ tịch", {}],
  ],
  { id: "quy-hoach-2", asOf: "2025-09-30", source: "Sở Nội vụ", unit: "lượt người", decimals: 1 },
);

describe("a recipe read back from its table's own cells", () => {
  test("has its rows, groups, figures, notes, unit, day and source again", () => {
    const { recipe, lost } = rebuilt(planning);
    expect(entered(recipe)).toEqual(planning);
    expect(lost).toEqual([]);
  });

  test.each<[string, Recipe]>([
    [
      "a series",
      recipeWith(
        "quy-hoach",
        [
          "Cấp tỉnh",
          ["Giám đốc", { "total@2024": "10", "women@2024": "4", "total@2025": "12", note: "mới" }],
          ["Phó", { "total@2025": "5" }],
        ],
        { years: [2024, 2025], headings: { women: "Trong đó: Nữ" } },
      ),
    ],
    ["one year", recipeWith("quy-hoach", [["Giám đốc", { "total@2025": "12" }]], { years: [2025] })],
    [
      "an entered total",
      recipeWith(
        "quy-hoach",
        [
          ["Giám đốc", { total: "10" }],
          ["Phó", { total: "20" }],
        ],
        {
          total: { mode: "entered", cells: { total: "25", women: "9" } },
        },
      ),
    ],
    ["money", recipeWith("kinh-phi", [["2024", { central: "12,5", local: "–" }]], { unit: "tỷ đồng" })],
    [
      "money in groups, which no numbers tell from their rows",
      recipeWith("kinh-phi", [
        "Giai đoạn 2021 - 2022",
        ["2021", { central: "12,5", local: "7" }],
        ["2022", { local: "3" }],
        "Giai đoạn 2023 - 2025",
        ["2023", { central: "4" }],
        ["2024", { central: "1.000", other: "–" }],
        ["2025", { local: "6" }],
      ]),
    ],
    [
      "money of years of which one happens to be the sum of the next two",
      recipeWith("kinh-phi", [
        ["2021", { central: "12" }],
        ["2022", { central: "5" }],
        ["2023", { central: "7" }],
        ["2024", { central: "3" }],
      ]),
    ],
    [
      "documents",
      recipeWith("van-ban-ban-hanh", [["12/KH-UBND", { issued: "01/02/2021", subject: "Kế hoạch" }]]),
    ],
    [
      "the author's own table",
      recipeWith("bang-tu-lap", [["Thôn A", { total: "3", part: "2" }]], {
        caption: "Thôn có nữ trưởng thôn",
        headings: { label: "Thôn", part: "Có nữ" },
        unit: "thôn",
      }),
    ],
  ])("%s", (_name, recipe) => {
    expect(entered(rebuilt(recipe).recipe)).toEqual(recipe);
  });

  test("is known by its headings when the tag names no indicator", () => {
    const { found } = inserted(planning);
    expect(rebuildRecipe({ ...found, recipe: "bang-cu" })!.recipe.indicator).toBe("quy-hoach");
    expect(
      rebuildRecipe({
        ...found,
        recipe: "bang-cu",
        grid: [
          ["Họ tên", "Quê"],
          ["A", "B"],
        ],
      }),
    ).toBeUndefined();
  });

  test("says what could not be read back", () => {
    const { found } = inserted(planning);
    const grid = typed(found, [2, 4, "41"], [3, 3, "hai hai"]).grid.map((row, r) => [
      ...row,
      r === 0 ? "Dân tộc" : "",
    ]);
    const { lost } = rebuildRecipe({ ...found, grid, lines: {} })!;
    expect(lost).toEqual([
      "Không đọc được đơn vị tính; đang dùng đơn vị mặc định.",
      "Cột không thuộc bảng này được giữ trong văn bản, không đưa vào số liệu: Dân tộc.",
      "1 ô không phải là số, được giữ như đang ghi.",
      expect.stringMatching(/^\d+ ô tỷ lệ hoặc số cộng trong văn bản khác với số tính lại/),
    ]);
  });

  test("leaves the document as it is: a cell worked out by hand is kept", () => {
    const found = typed(inserted(planning).found, [2, 4, "41"]);
    const { recipe } = rebuildRecipe(found)!;
    const [one] = planRefresh(dataOf(recipe), inDocument(found)).tables;
    expect(one!.cells.map(({ old, new: now, proposed }) => [old, now, proposed])).toEqual([
      ["41", "40,0", "keep"],
    ]);
  });

  test("figures that were typed into a blank table are computed with at the next refresh", () => {
    const blank = inserted(recipeWith("quy-hoach", [["Giám đốc", {}]], { id: "quy-hoach" })).found;
    const found = typed(blank, [1, 2, "170"], [1, 3, "72"]);
    const { recipe } = rebuildRecipe(found)!;
    const after = refreshed(dataOf(recipe), inDocument(found));
    expect(after.found.tables[0]!.grid.at(-1)).toEqual(["", "Tổng số", "170", "72", "42,35", ""]);
  });

  test("any recipe's table gives a recipe of the same table", () => {
    fc.assert(
      fc.property(anyRecipe, (any) => {
        // Groups are told by their numbers, which the table of money has not.
        fc.pre(any.indicator !== "kinh-phi" || any.rows.every(({ kind }) => kind === "item"));
        const recipe = {
          ...any,
          rows: any.rows.map((row) => ({ ...row, label: `Hàng ${row.id}` })),
        };
        const model = table(recipe);
        // An entered total that is blank looks like a sum that is yet to be computed.
        const computed = model.rows.flatMap(({ cells }) =>
          cells.filter(({ origin }) => origin === "computed"),
        );
        fc.pre(recipe.total.mode !== "entered" || computed.some(({ text }) => text !== ""));
        const again = rebuilt(recipe).recipe;
        expect(cellTexts(table(again))).toEqual(cellTexts(model));
        expect(table(again)).toMatchObject({
          caption: model.caption,
          ...(model.unitLine === undefined ? {} : { unitLine: model.unitLine }),
          ...(model.sourceLine === undefined ? {} : { sourceLine: model.sourceLine }),
        });
        expect(again.indicator).toBe(indicator(recipe.indicator).id);
      }),
      { numRuns: 300 },
    );
  });
});
