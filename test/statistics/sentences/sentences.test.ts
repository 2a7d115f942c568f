import fc from "fast-check";
import {
  percent,
  targets2282,
  whole,
  writePercent,
  writeSentence,
  type Recipe,
  type SentenceOptions,
  type Target,
} from "../../../src/statistics";
import { indicator, recipeWith } from "../recipes/recipes";

const sentence = (recipe: Recipe, options?: SentenceOptions) =>
  writeSentence(indicator(recipe.indicator), recipe, options);
const textOf = (recipe: Recipe, options?: SentenceOptions) => {
  const made = sentence(recipe, options);
  return made.kind === "sentence" ? made.text : `(${made.reason})`;
};
const planning = (women: number, total: number, changes: Partial<Recipe> = {}) =>
  recipeWith("quy-hoach", [["Giám đốc", { women: String(women), total: String(total) }]], {
    asOf: "2025-09-30",
    ...changes,
  });

describe("the sentence of a ratio", () => {
  test.each<[string, Recipe, string]>([
    [
      "above the target",
      planning(72, 170),
      "Tính đến 30/9/2025, tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý đạt 42,35% (72/170 người), vượt 2,35 điểm phần trăm so với mục tiêu 40% đến năm 2025.",
    ],
    [
      "below it",
      planning(60, 170),
      "Tính đến 30/9/2025, tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý đạt 35,29% (60/170 người), chưa đạt, còn thiếu 4,71 điểm phần trăm so với mục tiêu 40% đến năm 2025.",
    ],
    [
      "exactly there",
      planning(400, 1000, { decimals: 0 }),
      "Tính đến 30/9/2025, tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý đạt 40% (400/1.000 người), bằng mục tiêu 40% đến năm 2025.",
    ],
    [
      "after 2025 the goal of 2030 counts",
      planning(45, 100, { asOf: "2026-02-05" }),
      "Tính đến 05/02/2026, tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý đạt 45,00% (45/100 người), chưa đạt, còn thiếu 5,00 điểm phần trăm so với mục tiêu 50% đến năm 2030.",
    ],
    [
      "agencies, not leaders",
      recipeWith("co-quan-lanh-dao-nu", [["Sở", { total: "20", led: "13" }]], {
        asOf: "2025-10-15",
        decimals: 1,
      }),
      "Tính đến 15/10/2025, tỷ lệ cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ đạt 65,0% (13/20 cơ quan), vượt 5,0 điểm phần trăm so với mục tiêu 60% đến năm 2025.",
    ],
    [
      "agencies of a sector that may adjust the target",
      recipeWith("co-quan-lanh-dao-nu", [["Đơn vị", { total: "20", led: "9" }]], {
        asOf: "2025-10-15",
        adjusted: true,
      }),
      "Tính đến 15/10/2025, tỷ lệ cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ đạt 45,00% (9/20 cơ quan), thấp hơn 15,00 điểm phần trăm so với mục tiêu 60% đến năm 2025 (mục tiêu này được điều chỉnh cho phù hợp đối với ngành, lĩnh vực có tỷ lệ nữ dưới 30%).",
    ],
    [
      "a target that nobody may adjust",
      planning(60, 170, { adjusted: true }),
      "Tính đến 30/9/2025, tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý đạt 35,29% (60/170 người), chưa đạt, còn thiếu 4,71 điểm phần trăm so với mục tiêu 40% đến năm 2025.",
    ],
    [
      "women leaders, which no target counts",
      recipeWith("can-bo-nu-lanh-dao", [["Giám đốc", { total: "22", women: "13" }]], { decimals: 0 }),
      "Tỷ lệ cán bộ nữ giữ chức vụ lãnh đạo, quản lý đạt 59% (13/22 người).",
    ],
    [
      "the author's own",
      recipeWith("bang-tu-lap", [["Mô hình", { total: "8", part: "3" }]], {
        unit: "mô hình",
        headings: { part: "Đang hoạt động", total: "Đã thành lập" },
      }),
      "Tỷ lệ đang hoạt động trên đã thành lập đạt 37,50% (3/8 mô hình).",
    ],
  ])("%s", (_name, recipe, expected) => {
    expect(textOf(recipe)).toBe(expected);
  });

  test("without a date or a year nothing is compared: the year of a goal is not guessed", () => {
    expect(textOf(planning(72, 170, { asOf: undefined }))).toBe(
      "Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý đạt 42,35% (72/170 người).",
    );
  });

  test("the author's own target is used, and more than 40 % is not met by 40 %", () => {
    const own: Target[] = targets2282.map((one) => ({
      ...one,
      milestones: [{ year: 2025, comparison: "moreThan", percent: "40" }],
      source: "Kế hoạch số 12/KH-UBND.",
    }));
    expect(textOf(planning(2, 5), { targets: own })).toMatch(
      /đạt 40,00% \(2\/5 người\), chưa đạt mục tiêu trên 40% đến năm 2025 theo Kế hoạch số 12\/KH-UBND\.$/,
    );
  });

  test("a value that is not the programme's is never said as if it were: without a source it is the author's", () => {
    const own: Target[] = targets2282.map((one) => ({
      ...one,
      milestones: [{ year: 2025, comparison: "atLeast", percent: "45" }],
    }));
    expect(textOf(planning(2, 5), { targets: own })).toMatch(/mục tiêu 45% đến năm 2025 do đơn vị đề ra\.$/);
  });

  test("a row of its own is named", () => {
    const recipe = recipeWith("can-bo-nu-dan-toc-thieu-so", [
      ["Trong diện quy hoạch", { women: "40", minority: "10" }],
      ["Đang giữ chức vụ", { women: "20", minority: "4" }],
    ]);
    expect(textOf(recipe, { row: "r2" })).toBe(
      "Tỷ lệ cán bộ nữ là người dân tộc thiểu số trong tổng số cán bộ nữ (Đang giữ chức vụ) đạt 20,00% (4/20 người).",
    );
    expect(textOf(recipe)).toBe("(no-total)");
  });

  test("a row whose name stands in two groups is named with its group, one without a name gives no sentence", () => {
    const recipe = recipeWith("quy-hoach", [
      "Cấp tỉnh",
      ["Trưởng phòng", { total: "50", women: "20" }],
      "Cấp xã",
      ["Trưởng phòng", { total: "100", women: "45" }],
      ["", { total: "10", women: "5" }],
    ]);
    expect(textOf(recipe, { row: "r4" })).toContain("(Trưởng phòng – Cấp xã) đạt 45,00% (45/100 người)");
    expect(textOf(recipe, { row: "r5" })).toBe("(no-row)");
  });

  test("an entered total speaks for a table of one row, too, and so do its mistakes", () => {
    const one = (cells: Record<string, string>) =>
      recipeWith("quy-hoach", [["Giám đốc", { total: "40", women: "50" }]], {
        total: { mode: "entered", cells },
      });
    expect(textOf(one({ total: "200", women: "80" }))).toContain("đạt 40,00% (80/200 người)");
    expect(textOf(one({ total: "60", women: "80" }))).toBe("(mistakes)");
  });

  test("an entered total speaks for the table", () => {
    const recipe = recipeWith(
      "quy-hoach",
      [
        ["Giám đốc", { total: "100", women: "50" }],
        ["Phó", { total: "100", women: "50" }],
      ],
      { unit: "lượt người", total: { mode: "entered", cells: { total: "150", women: "60" } } },
    );
    expect(textOf(recipe)).toContain("đạt 40,00% (60/150 lượt người)");
  });
});

describe("against the year before", () => {
  const series = (...years: [number, number, number][]) =>
    recipeWith(
      "quy-hoach",
      [
        [
          "Giám đốc",
          Object.fromEntries(
            years.flatMap(([year, n, d]) => [
              [`women@${year}`, String(n)],
              [`total@${year}`, String(d)],
            ]),
          ),
        ],
      ],
      { years: years.map(([year]) => year) },
    );

  test.each<[string, [number, number, number][], string]>([
    [
      "more",
      [
        [2024, 33, 80],
        [2025, 72, 170],
      ],
      "; tăng 1,10 điểm phần trăm so với năm 2024 (41,25%).",
    ],
    [
      "less",
      [
        [2024, 45, 100],
        [2025, 72, 170],
      ],
      "; giảm 2,65 điểm phần trăm so với năm 2024 (45,00%).",
    ],
    [
      "the same",
      [
        [2024, 36, 85],
        [2025, 72, 170],
      ],
      "; bằng năm 2024.",
    ],
    [
      "the year before has no figures",
      [
        [2023, 1, 2],
        [2024, 0, 0],
        [2025, 72, 170],
      ],
      "; giảm 7,65 điểm phần trăm so với năm 2023 (50,00%).",
    ],
  ])("%s", (_name, years, end) => {
    const text = textOf(series(...years));
    expect(text.startsWith("Năm 2025, ")).toBe(true);
    expect(text.endsWith(end)).toBe(true);
  });

  test("a date belongs to the figures of its own year only", () => {
    const recipe = series([2024, 33, 80], [2025, 72, 170]);
    expect(textOf({ ...recipe, asOf: "2025-09-30" }).startsWith("Tính đến 30/9/2025, ")).toBe(true);
    expect(textOf({ ...recipe, asOf: "2026-01-05" }).startsWith("Năm 2025, ")).toBe(true);
  });
});

describe("no sentence is better than a wrong one", () => {
  test.each<[string, Recipe]>([
    ["no-figures", recipeWith("quy-hoach", [["Giám đốc", {}]])],
    ["division-by-zero", planning(0, 0)],
    ["mistakes", planning(11, 10)],
    [
      "uneven",
      recipeWith("quy-hoach", [
        ["A", { total: "1", women: "1" }],
        ["B", { total: "2" }],
      ]),
    ],
    ["no-figures", recipeWith("kinh-phi", [["2025", {}]])],
    ["mistakes", recipeWith("kinh-phi", [["2025", { central: "mười" }]])],
    ["no-figures", recipeWith("van-ban-ban-hanh", [["…/QĐ-UBND", {}]])],
  ])("%s", (reason, recipe) => {
    const made = sentence(recipe);
    expect(made).toMatchObject({ kind: "none", reason });
    expect(made.kind === "none" && made.message).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe("other tables", () => {
  test("money: the sum and what each source gave", () => {
    const money = recipeWith("kinh-phi", [
      ["2024", { central: "10", local: "77,5", other: "–" }],
      ["Năm 2025", { central: "15,5", local: "22" }],
    ]);
    expect(textOf(money)).toBe(
      "Tổng kinh phí thực hiện từ năm 2024 đến năm 2025 là 125,0 triệu đồng, trong đó: ngân sách trung ương 25,5 triệu đồng (20,40%); ngân sách địa phương 99,5 triệu đồng (79,60%).",
    );
  });

  test("money: an entered total is the total", () => {
    const money = recipeWith("kinh-phi", [["2025", { central: "10", local: "30" }]], {
      total: { mode: "entered", cells: { central: "20", local: "80" } },
    });
    expect(textOf(money)).toContain(
      "là 100 triệu đồng, trong đó: ngân sách trung ương 20 triệu đồng (20,00%)",
    );
  });

  test.each<[string, string[], string]>([
    [
      "the years that have figures, not those still to be filled",
      ["2021", "2022", "2023"],
      "từ năm 2021 đến năm 2023",
    ],
    [
      "a year that is missing in between is not passed over",
      ["2021", "2023", "2024"],
      "các năm 2021, 2023, 2024",
    ],
    ["one year", ["2023"], "năm 2023"],
  ])("money: %s", (_name, filled, period) => {
    const years = ["2021", "2022", "2023", "2024", "2025"];
    const money = recipeWith(
      "kinh-phi",
      years.map((year) => [year, { central: filled.includes(year) ? "10" : "" }]),
    );
    expect(textOf(money)).toContain(`Tổng kinh phí thực hiện ${period} là ${filled.length}0 triệu đồng`);
  });

  test("a document of which only the number is known is counted too", () => {
    const list = recipeWith("van-ban-ban-hanh", [
      ["01/KH", { subject: "Kế hoạch" }],
      ["02/QĐ", {}],
      ["", {}],
    ]);
    expect(textOf(list)).toBe("Đã ban hành 2 văn bản chỉ đạo, triển khai thực hiện.");
  });

  test("documents are counted, not the rows still to be filled", () => {
    const list = recipeWith("van-ban-ban-hanh", [
      ["01/KH", { subject: "Kế hoạch" }],
      ["02/QĐ", { issued: "31/12/2021" }],
      ["…/QĐ-UBND", {}],
    ]);
    expect(textOf(list)).toBe("Đã ban hành 2 văn bản chỉ đạo, triển khai thực hiện.");
  });
});

test("the ratio in the sentence is that of the numbers beside it, at any precision", () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.nat(5000),
      fc.constantFrom(0 as const, 1 as const, 2 as const),
      (a, b, decimals) => {
        fc.pre(a + b > 0);
        const ratio = writePercent(percent(whole(a), whole(a + b), decimals)!);
        expect(textOf(planning(a, a + b, { decimals }))).toContain(` đạt ${ratio} (`);
      },
    ),
  );
});
