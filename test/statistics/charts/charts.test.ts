import {
  buildChart,
  chartKinds,
  targets2282,
  type ChartModel,
  type ChartOptions,
  type Recipe,
} from "../../../src/statistics";
import { indicator, recipeOf, recipeWith } from "../recipes/recipes";

const chartOf = (recipe: Recipe, options?: ChartOptions) =>
  buildChart(indicator(recipe.indicator), recipe, targets2282, options);

/** The chart of a recipe that has one. */
function modelOf(recipe: Recipe, options?: ChartOptions): ChartModel {
  const chart = chartOf(recipe, options);
  if (chart.is === "none") throw new Error(chart.message);
  return chart.model;
}

const shown = ({ labels, series }: ChartModel) =>
  labels.map((label, at) => [label, ...series.map(({ points }) => points[at]?.text)]);

const posts = recipeWith(
  "quy-hoach",
  [
    "Cấp tỉnh",
    ["Giám đốc sở", { total: "20", women: "6" }],
    ["Trưởng phòng", { total: "50", women: "19" }],
    "Cấp xã",
    ["Trưởng phòng", { total: "100", women: "47" }],
    ["Chủ tịch", { total: "10" }],
  ],
  { asOf: "2025-09-30" },
);

describe("ratios by row", () => {
  test("each row with its ratio as the table prints it, same names told apart by their group", () => {
    expect(shown(modelOf({ ...posts, decimals: 1 }))).toEqual([
      ["Giám đốc sở", "30,0%"],
      ["Trưởng phòng – Cấp tỉnh", "38,0%"],
      ["Trưởng phòng – Cấp xã", "47,0%"],
    ]);
  });

  test("a row without a ratio is left out and named, and with it the ratio of all rows, which would not be of all", () => {
    const model = modelOf(posts);
    expect(model.remarks).toEqual(["Không vẽ “Chủ tịch” vì chưa có tỷ lệ hoặc số liệu chưa đúng."]);
    expect(model.total).toBeUndefined();
  });

  test("the ratio of all rows together stands last", () => {
    const whole = { ...posts, rows: posts.rows.slice(0, -1) };
    const model = modelOf(whole);
    expect(shown(model).at(-1)).toEqual(["Chung", "42,35%"]);
    expect(model.total).toBe(3);
  });

  test("an entered total is taken instead of a sum", () => {
    const entered = { ...posts, total: { mode: "entered" as const, cells: { total: "160", women: "80" } } };
    expect(shown(modelOf(entered)).at(-1)).toEqual(["Chung", "50,00%"]);
  });

  test("a row whose figures cannot be right is not drawn, nor the ratio of all rows with it", () => {
    const wrong = recipeWith("quy-hoach", [
      ["A", { total: "10", women: "12" }],
      ["B", { total: "10", women: "5" }],
      ["C", { total: "10", women: "2" }],
    ]);
    expect(shown(modelOf(wrong))).toEqual([
      ["B", "50,00%"],
      ["C", "20,00%"],
    ]);
  });

  test("title, target line and text for whoever does not see it", () => {
    const model = modelOf(posts);
    expect(model.title).toBe(
      "Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý, tính đến 30/9/2025",
    );
    expect(model.targetLine?.text).toBe("Mục tiêu ≥ 40% (đến năm 2025)");
    expect(model.altText).toBe(
      "Biểu đồ thanh ngang: Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý, tính đến 30/9/2025. " +
        "Giám đốc sở: 30,00%; Trưởng phòng – Cấp tỉnh: 38,00%; Trưởng phòng – Cấp xã: 47,00%. Mục tiêu ≥ 40% (đến năm 2025).",
    );
  });

  test("figures without a year or a day have the first target beside them; a ratio that counts something else none", () => {
    expect(modelOf({ ...posts, asOf: undefined }).targetLine?.text).toBe("Mục tiêu ≥ 40% (đến năm 2025)");
    expect(modelOf({ ...posts, asOf: "2026-03-31" }).targetLine?.text).toBe("Mục tiêu ≥ 50% (đến năm 2030)");
    expect(modelOf({ ...posts, asOf: "2031-03-31" }).targetLine).toBeUndefined();
    const leaders = recipeWith("can-bo-nu-lanh-dao", [["A", { total: "2", women: "1" }]], {
      asOf: "2025-09-30",
    });
    expect(modelOf(leaders).targetLine).toBeUndefined();
  });

  test("more rows than can be read are not drawn, and told", () => {
    const many = recipeWith(
      "quy-hoach",
      Array.from({ length: 30 }, (_, i) => [`Dòng ${i}`, { total: "10", women: "5" }] as const),
    );
    const model = modelOf(many);
    expect(model.labels).toHaveLength(25);
    expect(model.remarks).toEqual(["Chỉ vẽ 24 dòng đầu, còn 6 dòng không vẽ để biểu đồ đọc được."]);
  });
});

describe("ratios by year", () => {
  const yearly = recipeWith(
    "quy-hoach",
    [
      ["A", { "total@2023": "10", "women@2023": "3", "total@2024": "10", "women@2024": "4" }],
      ["B", { "total@2023": "10", "women@2023": "4", "total@2024": "10", "women@2024": "5" }],
    ],
    { years: [2023, 2024, 2025] },
  );

  test("a table of several years is a line; a year without figures is a gap, not zero", () => {
    expect(chartKinds(indicator("quy-hoach"), yearly)).toEqual(["line", "bars"]);
    const model = modelOf(yearly);
    expect(shown(model)).toEqual([
      ["2023", "35,00%"],
      ["2024", "45,00%"],
      ["2025", undefined],
    ]);
    expect(model.title).toMatch(/giai đoạn 2023 - 2025$/);
    expect(model.targetLine?.text).toBe("Mục tiêu ≥ 40% (đến năm 2025)");
    expect(model.altText).toContain("2023: 35,00%; 2024: 45,00%.");
  });

  test("bars are of the last year that has ratios, or of the year that the author wants", () => {
    expect(modelOf(yearly, { kind: "bars" }).title).toMatch(/năm 2024$/);
    expect(shown(modelOf(yearly, { kind: "bars" }))).toEqual([
      ["A", "40,00%"],
      ["B", "50,00%"],
      ["Chung", "45,00%"],
    ]);
    expect(shown(modelOf(yearly, { kind: "bars", year: 2023 }))[0]).toEqual(["A", "30,00%"]);
  });

  test("rows that may not be added up are a line each, with their names", () => {
    const apart = recipeWith(
      "can-bo-nu-dan-toc-thieu-so",
      ["A", "B", "C", "D", "E"].map((name) => [name, { "women@2024": "10", "minority@2024": "2" }] as const),
      { years: [2023, 2024] },
    );
    const model = modelOf(apart);
    expect(model.series.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
    expect(model.remarks).toEqual(["Chỉ vẽ 4 dòng đầu, còn 1 dòng không vẽ để biểu đồ đọc được."]);
    expect(model.altText).toContain("A: 2024: 20,00%. B: 2024: 20,00%.");
  });
});

describe("money", () => {
  test("by year, sources on top of each other, sources that gave nothing left out", () => {
    const funding = recipeWith("kinh-phi", [
      ["2024", { central: "1.000", local: "500,5", other: "0" }],
      ["2025", { central: "2.000", other: "–" }],
      ["2026", {}],
    ]);
    const model = modelOf(funding);
    expect(model.kind).toBe("stacked");
    expect(model.unit).toBe("triệu đồng");
    expect(model.series.map(({ name }) => name)).toEqual(["Ngân sách trung ương", "Ngân sách địa phương"]);
    expect(shown(model)).toEqual([
      ["2024", "1.000", "500,5"],
      ["2025", "2.000", undefined],
    ]);
    expect(model.sums?.map((sum) => sum?.text)).toEqual(["1.500,5", "2.000"]);
    expect(model.remarks[0]).toContain("“2026”");
  });
});

describe("nothing to draw", () => {
  test.each([
    ["van-ban-ban-hanh", "Bảng danh mục không có số liệu để vẽ biểu đồ."],
    ["quy-hoach", "Chưa có tỷ lệ nào để vẽ. Hãy nhập số liệu của bảng trước."],
    ["kinh-phi", "Chưa có số tiền nào để vẽ. Hãy nhập số liệu của bảng trước."],
  ])("%s", (id, message) => {
    expect(chartOf(recipeOf(id))).toEqual({ is: "none", message });
  });

  test.each<[string, Record<string, string>]>([
    ["quy-hoach", { total: "14", women: "20" }],
    ["kinh-phi", { central: "mười" }],
  ])("figures that cannot be right are not called missing: %s", (id, cells) => {
    expect(chartOf(recipeWith(id, [["2025", cells]]))).toEqual({
      is: "none",
      message: "Chưa vẽ được biểu đồ vì số liệu chưa đúng. Hãy sửa các ô được đánh dấu trước.",
    });
  });

  test("division by zero is no ratio of zero", () => {
    expect(chartOf(recipeWith("quy-hoach", [["A", { total: "0", women: "0" }]])).is).toBe("none");
  });
});

test("the author's own table is called by its caption, or by its headings", () => {
  const own = recipeWith("bang-tu-lap", [["A", { total: "8", part: "2" }]], {
    headings: { part: "Xã đạt chuẩn" },
  });
  expect(modelOf(own).title).toBe("Tỷ lệ xã đạt chuẩn trên tổng số");
  expect(modelOf({ ...own, caption: "Xã đạt chuẩn" }).title).toBe("Xã đạt chuẩn");
});
