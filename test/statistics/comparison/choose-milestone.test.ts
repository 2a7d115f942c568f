import fc from "fast-check";
import {
  applyEdit,
  buildChart,
  chooseMilestone,
  countedOf,
  indicators2282,
  newTarget,
  planRefresh,
  storedDataSchema,
  targets2282,
  targetsInForce,
  targetsOfTable,
  withInsertedSentence,
  writeSentence,
  type Recipe,
  type Target,
} from "../../../src/statistics";
import { anyRecipe, indicator, recipeOf, recipeWith } from "../recipes/recipes";

const planning = (changes: Partial<Recipe> = {}) =>
  recipeWith("quy-hoach", [["Giám đốc", { women: "72", total: "170" }]], { asOf: "2025-09-30", ...changes });
const own = (changes: Partial<Recipe> = {}) =>
  recipeWith("bang-tu-lap", [["Sở", { part: "9", total: "20" }]], {
    asOf: "2025-09-30",
    headings: { part: "Nữ đảng viên", total: "Tổng số đảng viên" },
    ...changes,
  });

const t2 = targets2282.find(({ code }) => code === "T2")!;
const changed = (percent: string, source = "Kế hoạch số 12/KH-UBND"): Target => ({
  ...t2,
  milestones: [
    { year: 2025, comparison: "atLeast", percent },
    { year: 2030, comparison: "moreThan", percent: "55" },
  ],
  source,
});
/** A target of the author's for a table, with its value said. */
const targetFor = (recipe: Recipe, percent: string, year = 2025): Target => ({
  ...newTarget([], { name: "chỉ tiêu riêng", ...countedOf(indicator(recipe.indicator), recipe)! }, year),
  milestones: [{ year, comparison: "atLeast", percent }],
  source: "Nghị quyết số 05-NQ/TU",
});

const chosen = (recipe: Recipe, targets: readonly Target[] = [], year: number | undefined = 2025) => {
  const found = chooseMilestone(indicator(recipe.indicator), recipe, targetsInForce(targets), year);
  return found && [found.target.code, found.milestone.year, found.milestone.percent];
};
const textOf = (recipe: Recipe, targets: readonly Target[] = []) => {
  const sentence = writeSentence(indicator(recipe.indicator), recipe, { targets });
  return sentence.kind === "sentence" ? sentence.text : sentence.reason;
};

describe("which milestone a table is compared with", () => {
  test("the earliest one that its figures have not passed, unless the author chooses another", () => {
    expect(chosen(planning(), [], 2024)).toEqual(["T2", 2025, "40"]);
    expect(chosen(planning(), [], 2026)).toEqual(["T2", 2030, "50"]);
    const chosen2030 = planning({ comparedWith: { target: "T2", year: 2030 } });
    expect(chosen(chosen2030, [], 2024)).toEqual(["T2", 2030, "50"]);
    expect(chosen(planning({ comparedWith: "none" }))).toBeUndefined();
  });

  test("a choice that no longer exists gives way to the usual one", () => {
    expect(chosen(planning({ comparedWith: { target: "T2", year: 2028 } }))).toEqual(["T2", 2025, "40"]);
    expect(chosen(planning({ comparedWith: { target: "own-4", year: 2025 } }))).toEqual(["T2", 2025, "40"]);
    // Nor does a choice get round the law that both must count the same.
    expect(chosen(planning({ comparedWith: { target: "T1", year: 2025 } }))).toEqual(["T2", 2025, "40"]);
  });

  test("figures without a date are compared only with what the author chose", () => {
    const undated = planning({ asOf: undefined });
    expect(chooseMilestone(indicator("quy-hoach"), undated, targets2282, undefined)).toBeUndefined();
    const dated = planning({ asOf: undefined, comparedWith: { target: "T2", year: 2030 } });
    expect(chooseMilestone(indicator("quy-hoach"), dated, targets2282, undefined)?.milestone.year).toBe(2030);
    expect(textOf(dated)).toContain("so với mục tiêu 50% đến năm 2030");
  });

  test("the author's own target goes before the programme's; the author may still choose that", () => {
    const mine = targetFor(planning(), "45");
    expect(chosen(planning(), [mine])).toEqual([mine.code, 2025, "45"]);
    // It says nothing of later years, the programme does.
    expect(chosen(planning(), [mine], 2027)).toEqual(["T2", 2030, "50"]);
    const programmes = planning({ comparedWith: { target: "T2", year: 2025 } });
    expect(chosen(programmes, [mine])).toEqual(["T2", 2025, "40"]);
  });
});

describe("a table of the author's own", () => {
  test("is compared with its own target as long as its columns are what the target counts", () => {
    const target = targetFor(own(), "40");
    expect(chosen(own(), [target])).toEqual([target.code, 2025, "40"]);
    expect(textOf(own(), [target])).toBe(
      "Tính đến 30/9/2025, tỷ lệ nữ đảng viên trên tổng số đảng viên đạt 45,00% (9/20 người), vượt 5,00 điểm phần trăm so với mục tiêu 40% đến năm 2025 theo Nghị quyết số 05-NQ/TU.",
    );
    const renamed = own({ headings: { part: "Nữ cấp ủy viên", total: "Tổng số đảng viên" } });
    expect(chosen(renamed, [target])).toBeUndefined();
    const respelt = own({ headings: { part: "NỮ  ĐẢNG VIÊN", total: "Tổng số đảng viên" } });
    expect(chosen(respelt, [target])).toEqual([target.code, 2025, "40"]);
  });

  test("is never compared with the target of another one that has the same headings", () => {
    const target = targetFor(own(), "40");
    expect(chosen(own({ id: "bang-tu-lap-2" }), [target])).toBeUndefined();
  });
});

test("whatever the figures, the choice and the targets: what is compared counts the same, and can be stored", () => {
  const anyTarget = fc
    .tuple(anyRecipe, fc.integer({ min: 2021, max: 2030 }), fc.constantFrom("30", "62,5", "100"))
    .filter(([recipe]) => countedOf(indicator(recipe.indicator), recipe) !== undefined)
    .map(([recipe, year, percent]) => targetFor(recipe, percent, year));
  const choice = fc.constantFrom(
    undefined,
    "none" as const,
    { target: "T1", year: 2030 },
    { target: "own-1", year: 2025 },
  );
  fc.assert(
    fc.property(anyRecipe, choice, fc.array(anyTarget, { maxLength: 3 }), (start, comparedWith, extra) => {
      const recipe = applyEdit(start, { kind: "set-details", details: { comparedWith } });
      const targets = extra.map((target, at) => ({ ...target, code: `own-${at + 1}` }));
      const of = indicator(recipe.indicator);
      const found = chooseMilestone(of, recipe, targetsInForce(targets), 2024);
      const counted = countedOf(of, recipe);
      if (found) {
        expect([found.target.numerator, found.target.denominator, found.target.table]).toEqual([
          counted?.numerator,
          counted?.denominator,
          counted?.table,
        ]);
        expect(found.target.milestones).toContainEqual(found.milestone);
        expect(comparedWith).not.toBe("none");
      }
      expect(storedDataSchema.safeParse({ recipes: [recipe], targets, unread: [] }).success).toBe(true);
    }),
  );
});

test("each of the programme's targets belongs to just the indicator that the catalogue gives it", () => {
  for (const of of indicators2282) {
    const codes = targetsOfTable(of, recipeOf(of.id), targets2282).map(({ code }) => code);
    expect(codes).toEqual(of.target === undefined ? [] : [of.target]);
  }
});

describe("a changed value", () => {
  test("is what the sentence, the chart and the refresh go by, with its source", () => {
    const targets = [changed("45")];
    const before = textOf(planning());
    expect(before).toMatch(/vượt 2,35 điểm phần trăm so với mục tiêu 40% đến năm 2025\.$/);
    const after = textOf(planning(), targets);
    expect(after).toMatch(
      /chưa đạt, còn thiếu 2,65 điểm phần trăm so với mục tiêu 45% đến năm 2025 theo Kế hoạch số 12\/KH-UBND\.$/,
    );
    const chart = buildChart(indicator("quy-hoach"), planning(), targetsInForce(targets));
    expect(chart.is === "chart" && chart.model.targetLine?.text).toBe("Mục tiêu ≥ 45% (đến năm 2025)");

    const recipe = withInsertedSentence(planning(), before);
    const sentences = [{ key: "s", recipe: recipe.id, text: before }];
    const plan = (of: readonly Target[]) =>
      planRefresh({ recipes: [recipe], targets: [...of], unread: [] }, { tables: [], sentences }).sentences;
    expect(plan([])).toEqual([]);
    expect(plan(targets)).toMatchObject([{ kind: "outdated", old: before, new: after, proposed: "write" }]);
  });

  test("of a target that may be adjusted is the adjusted one: nothing is said of adjusting it again", () => {
    const agencies = recipeWith("co-quan-lanh-dao-nu", [["Sở", { total: "20", led: "5" }]], {
      asOf: "2025-09-30",
      adjusted: true,
    });
    expect(textOf(agencies)).toContain("được điều chỉnh cho phù hợp");
    const t1 = targets2282.find(({ code }) => code === "T1")!;
    const adjusted: Target = {
      ...t1,
      milestones: [{ year: 2025, comparison: "atLeast", percent: "30" }],
      source: "Kế hoạch số 7/KH-SNV",
    };
    expect(textOf(agencies, [adjusted])).toMatch(
      /chưa đạt, còn thiếu 5,00 điểm phần trăm so với mục tiêu 30% đến năm 2025 theo Kế hoạch số 7\/KH-SNV\.$/,
    );
  });
});
