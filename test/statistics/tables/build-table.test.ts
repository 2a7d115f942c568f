import fc from "fast-check";
import {
  buildTable,
  captionNumber,
  cellTexts,
  indicators2282,
  newRecipe,
  percent,
  whole,
  writeNumber,
  type Recipe,
  type TableModel,
} from "../../../src/statistics";
import { anyRecipe, indicator, recipeWith } from "../recipes/recipes";

const table = (recipe: Recipe): TableModel => buildTable(indicator(recipe.indicator), recipe);
const texts = (recipe: Recipe) => cellTexts(table(recipe));
const warnings = (recipe: Recipe) => table(recipe).warnings.map(({ kind }) => kind);

const planning = recipeWith(
  "quy-hoach",
  [
    "Cấp tỉnh",
    ["Giám đốc sở", { total: "70", women: "30", note: "Gồm cả tương đương" }],
    ["Phó Giám đốc sở", { total: "60", women: "22" }],
    "Cấp xã",
    ["Chủ tịch", { total: "40", women: "20" }],
  ],
  { asOf: "2025-09-30", source: "Sở Nội vụ" },
);

describe("the table of a ratio", () => {
  test("has numbered groups with their sums, numbered rows, and the total", () => {
    expect(texts(planning)).toEqual([
      ["STT", "Chức danh", "Tổng số", "Nữ", "Tỷ lệ (%)", "Ghi chú"],
      ["I", "Cấp tỉnh", "130", "52", "40,00", ""],
      ["1", "Giám đốc sở", "70", "30", "42,86", "Gồm cả tương đương"],
      ["2", "Phó Giám đốc sở", "60", "22", "36,67", ""],
      ["II", "Cấp xã", "40", "20", "50,00", ""],
      ["1", "Chủ tịch", "40", "20", "50,00", ""],
      ["", "Tổng số", "170", "72", "42,35", ""],
    ]);
  });

  test("says around itself what it is, in which unit, of which day, from whom", () => {
    expect(table(planning)).toMatchObject({
      title: "Cán bộ nữ trong diện quy hoạch",
      caption: `Bảng ${captionNumber}. Cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý`,
      unitLine: "Đơn vị tính: người",
      sourceLine: "Số liệu tính đến ngày 30/9/2025. Nguồn: Sở Nội vụ.",
      altText:
        "Bảng số liệu: Cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý. 6 dòng, 6 cột. Dòng tổng: Tổng số: 170; Nữ: 72; Tỷ lệ (%): 42,35.",
      formula: "Tỷ lệ (%) = Nữ ÷ Tổng số × 100, làm tròn đến 2 chữ số thập phân",
      warnings: [],
    });
  });

  test("tells for each ratio how it was computed", () => {
    const formulas = table(planning).rows.map(({ cells }) => cells[4]!.formula);
    expect(formulas[2]).toBe("30 ÷ 70 × 100 = 42,86%");
    expect(formulas[6]).toBe("72 ÷ 170 × 100 = 42,35%");
  });

  test("rounds to the decimals that the author chose", () => {
    expect(texts({ ...planning, decimals: 0 })[6]![4]).toBe("42");
    expect(texts({ ...planning, decimals: 1 })[6]![4]).toBe("42,4");
  });

  test("puts the percent sign into the cells when the author's heading has none", () => {
    const recipe = { ...planning, headings: { ratio: "Tỷ lệ nữ", women: "Trong đó: Nữ" } };
    expect(texts(recipe)[0]).toEqual(["STT", "Chức danh", "Tổng số", "Trong đó: Nữ", "Tỷ lệ nữ", "Ghi chú"]);
    expect(texts(recipe)[6]![4]).toBe("42,35%");
  });
});

describe("what cannot be computed is not made up", () => {
  const one = (cells: Record<string, string>) => recipeWith("quy-hoach", [["Giám đốc", cells]]);

  test("division by zero is a dash, with the reason", () => {
    expect(texts(one({ total: "0", women: "0" }))[1]).toEqual(["1", "Giám đốc", "0", "0", "–", ""]);
    expect(table(one({ total: "–", women: "–" })).warnings[0]!.message).toBe(
      "Dòng “Giám đốc” không có tỷ lệ (ghi “–”) vì mẫu số bằng 0, không có gì để chia.",
    );
  });

  test("a blank is not zero: no ratio, no total of nothing, and the blank is counted", () => {
    const blank = one({ total: "10" });
    expect(texts(blank).slice(1)).toEqual([
      ["1", "Giám đốc", "10", "", "", ""],
      ["", "Tổng số", "10", "", "", ""],
    ]);
    expect(warnings(blank)).toEqual(["incomplete", "uneven-total"]);
    expect(warnings(one({}))).toEqual([]);
  });

  test("a total ratio of sums over different rows is left out", () => {
    const uneven = recipeWith("quy-hoach", [
      ["Giám đốc", { total: "10", women: "4" }],
      ["Phó", { total: "90" }],
    ]);
    expect(texts(uneven)[3]).toEqual(["", "Tổng số", "100", "4", "", ""]);
  });

  test("what is no figure is shown as typed and keeps its column from being summed", () => {
    const typed = recipeWith("quy-hoach", [
      ["Giám đốc", { total: "10", women: "bốn" }],
      ["Phó", { total: "20", women: "8" }],
    ]);
    expect(texts(typed).slice(1)).toEqual([
      ["1", "Giám đốc", "10", "bốn", "", ""],
      ["2", "Phó", "20", "8", "40,00", ""],
      ["", "Tổng số", "30", "", "", ""],
    ]);
  });
});

describe("totals know when they may not be summed", () => {
  test("a sum of attendances says that it is one", () => {
    const attendances = { ...planning, unit: "lượt người" };
    expect(texts(attendances)[6]![1]).toBe("Tổng số (lượt người)");
    expect(warnings(attendances)).toEqual(["attendances-summed"]);
  });

  test("an entered total is the author's, its ratio is computed, and groups are not summed", () => {
    const entered = {
      ...planning,
      unit: "lượt người",
      total: { mode: "entered" as const, cells: { total: "150", women: "60" } },
    };
    const rows = texts(entered);
    expect(rows[1]).toEqual(["I", "Cấp tỉnh", "", "", "", ""]);
    expect(rows[6]).toEqual(["", "Tổng số", "150", "60", "40,00", ""]);
    expect(table(entered).rows[6]!.cells[2]).toMatchObject({
      origin: "entered",
      address: { row: "total", column: "total" },
    });
    expect(warnings(entered)).toEqual([]);
  });

  test("rows that overlap have no total, and the reason is told when the author wants one", () => {
    const minority = recipeWith("can-bo-nu-dan-toc-thieu-so", [
      ["Được đào tạo", { women: "40", minority: "10" }],
      ["Trong quy hoạch", { women: "20", minority: "5" }],
    ]);
    expect(texts(minority)).toHaveLength(3);
    expect(warnings(minority)).toEqual([]);
    expect(warnings({ ...minority, total: { mode: "sum", cells: {} } })).toEqual(["not-summable"]);
  });
});

describe("other kinds of table", () => {
  test("money: sums across and down, and each source's share", () => {
    const money = recipeWith("kinh-phi", [
      ["2024", { central: "10", local: "77,5", other: "–" }],
      ["2025", { central: "15,5", local: "22", other: "0" }],
    ]);
    expect(texts(money)).toEqual([
      ["Năm", "Ngân sách trung ương", "Ngân sách địa phương", "Nguồn khác", "Tổng", "Ghi chú"],
      ["2024", "10", "77,5", "–", "87,5", ""],
      ["2025", "15,5", "22", "0", "37,5", ""],
      ["Tổng cộng", "25,5", "99,5", "0", "125,0", ""],
      ["Tỷ trọng (%)", "20,40", "79,60", "0,00", "100,00", ""],
    ]);
    expect(table({ ...money, unit: "tỷ đồng" }).unitLine).toBe("Đơn vị tính: tỷ đồng");
  });

  test("documents issued: a list without unit, total or ratio, dates as officials write them", () => {
    const list = recipeWith("van-ban-ban-hanh", [
      ["12/KH-UBND", { issued: "1-2-2021", issuer: "UBND tỉnh", subject: "Kế hoạch thực hiện" }],
    ]);
    expect(texts(list)[1]).toEqual(["1", "12/KH-UBND", "01/02/2021", "UBND tỉnh", "Kế hoạch thực hiện"]);
    expect(texts(list)).toHaveLength(2);
    expect(table(list).unitLine).toBeUndefined();
  });

  test("training counts classes beside people", () => {
    const training = recipeWith("dao-tao-boi-duong", [
      ["Cao cấp", { classes: "2", total: "80", women: "30" }],
    ]);
    expect(texts(training)[2]).toEqual(["", "Tổng số (lượt người)", "2", "80", "30", "37,50", ""]);
  });
});

describe("laws", () => {
  test.each(indicators2282.map((one) => [one.id, one] as const))(
    "%s: every new table is whole",
    (_id, one) => {
      for (const years of [
        [],
        [2025],
        [2021, 2022, 2023, 2024, 2025],
        [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028],
      ]) {
        const model = buildTable(one, newRecipe(one, "bang-1", { district: true, years }));
        expect(model.rows.length).toBeGreaterThan(1);
        expect(model.warnings).toEqual([]);
      }
    },
  );

  test("every row has a cell for every column, and the widths fill the line", () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const model = table(recipe);
        for (const { cells } of model.rows) expect(cells).toHaveLength(model.columns.length);
        expect(model.columns.reduce((total, { width }) => total + width, 0)).toBe(100);
        for (const { width } of model.columns) expect(width).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  test("the total is the sum of the rows and its ratio that of the sums, whatever the grouping", () => {
    const person = fc.tuple(fc.nat(5000), fc.nat(5000)).map(([a, b]) => [a + b, a] as const);
    fc.assert(
      fc.property(fc.array(fc.option(person), { minLength: 1, maxLength: 12 }), (rows) => {
        const recipe = recipeWith(
          "quy-hoach",
          rows.map((row, i) =>
            row ? [`Hàng ${i}`, { total: String(row[0]), women: String(row[1]) }] : `Nhóm ${i}`,
          ),
        );
        const items = rows.filter((row) => row !== null);
        fc.pre(items.length > 0);
        const [total, women] = [0, 1].map((at) => items.reduce((all, row) => all + row[at]!, 0)) as [
          number,
          number,
        ];
        const ratio = percent(whole(women), whole(total), 2);
        const last = texts(recipe).at(-1)!;
        expect(last.slice(2, 5)).toEqual([
          writeNumber(whole(total)),
          writeNumber(whole(women)),
          ratio ? writeNumber(ratio) : "–",
        ]);
      }),
    );
  });
});
