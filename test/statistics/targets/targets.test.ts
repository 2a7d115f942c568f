import {
  asPercent,
  compareWithMilestone,
  isChanged,
  isTargetOf,
  milestoneFor,
  newTarget,
  percent,
  percentMistake,
  programmeSource,
  targetSchema,
  targets2282,
  targetsInForce,
  whole,
  withoutTarget,
  withTarget,
  type Decimal,
  type Target,
} from "../../../src/statistics";

const target = (code: string): Target => targets2282.find((one) => one.code === code)!;
const planning = { numerator: "women-in-planning", denominator: "people-in-planning" };
const comparedIn = (year: number, ratio: Decimal, of = target("T2")) => {
  const milestone = milestoneFor(of, year);
  return milestone && compareWithMilestone(ratio, of, milestone);
};
/** T2 as a province's own plan sets it. */
const higher: Target = {
  ...target("T2"),
  milestones: [{ year: 2025, comparison: "moreThan", percent: "42,5" }],
  source: "Kế hoạch số 12/KH-UBND",
};

test("the programme's targets are well-formed and each code occurs once", () => {
  for (const one of targets2282) expect(targetSchema.parse(one)).toEqual(one);
  expect(new Set(targets2282.map((one) => one.code)).size).toBe(targets2282.length);
});

test("72 women of 170 in quy hoạch exceed the 40 % of 2025 by 2,35 percentage points", () => {
  expect(comparedIn(2025, percent(whole(72), whole(170), 2)!)).toMatchObject({
    milestone: { year: 2025 },
    result: "exceeded",
    gap: { units: 235n, decimals: 2 },
  });
});

test("60 of 170 miss it by 4,71 points, and 2 of 5 just meet it", () => {
  const missed = comparedIn(2024, percent(whole(60), whole(170), 2)!);
  expect(missed).toMatchObject({ result: "notMet", gap: { units: 471n, decimals: 2 } });
  const met = comparedIn(2025, percent(whole(2), whole(5), 0)!);
  expect(met).toMatchObject({ result: "met", gap: { units: 0n } });
});

test("after 2025 the goal of 2030 counts, after 2030 none does", () => {
  const ratio = percent(whole(45), whole(100), 0)!;
  expect(comparedIn(2026, ratio)).toMatchObject({ milestone: { year: 2030 }, result: "notMet" });
  expect(comparedIn(2031, ratio)).toBeUndefined();
});

test("women among leaders are never held against agencies with a woman leader", () => {
  expect(isTargetOf(target("T1"), { numerator: "women-leaders", denominator: "leaders" })).toBe(false);
  expect(isTargetOf(target("T2"), planning)).toBe(true);
  expect(isTargetOf(target("T2"), { ...planning, denominator: "women-in-planning" })).toBe(false);
});

describe("a percentage that the author typed", () => {
  test.each([
    ["37.5 %", "37,5"],
    ["1,5%", "1,5"],
    ["100", "100"],
    ["140", "140"],
    ["bốn mươi", "bốn mươi"],
    ["", ""],
  ])("%p is kept as %p", (typed, stored) => {
    expect(asPercent(typed)).toBe(stored);
  });

  test.each([
    ["40", "atLeast", undefined],
    ["100", "atLeast", undefined],
    ["100", "moreThan", "more-than-all"],
    ["100,01", "atLeast", "too-much"],
    ["0", "atLeast", "not-positive"],
    ["-5", "atLeast", "not-positive"],
    ["37,125", "atLeast", "too-fine"],
    ["–", "atLeast", "not-a-number"],
    [" ", "atLeast", "blank"],
  ] as const)(
    "%p (%s) has the mistake %p, and then no ratio is compared with it",
    (percentage, comparison, mistake) => {
      expect(percentMistake(percentage, comparison)).toBe(mistake);
      const milestone = { year: 2025, comparison, percent: percentage };
      expect(milestoneFor({ ...target("T2"), milestones: [milestone] }, 2025) !== undefined).toBe(!mistake);
      const compared = compareWithMilestone(whole(50), target("T2"), milestone);
      expect(compared !== undefined).toBe(!mistake);
    },
  );
});

describe("targets of the author's", () => {
  test("a changed one takes the place of the programme's, the others stay", () => {
    const inForce = targetsInForce([higher]);
    expect(inForce.map(({ code }) => code)).toEqual(["T2", "T1", "T3"]);
    expect(inForce[0]).toEqual(higher);
    expect(targetsInForce([])).toEqual(targets2282);
  });

  test("one that says the programme's again is no longer the author's", () => {
    const changed = withTarget([], higher);
    expect(changed).toEqual([higher]);
    expect(isChanged(higher)).toBe(true);
    expect(withTarget(changed, target("T2"))).toEqual([]);
    const turned = { ...target("T2"), milestones: target("T2").milestones.toReversed() };
    expect(withTarget(changed, turned)).toEqual([]);
    expect(targetsInForce(withoutTarget(changed, "T2"))).toEqual(targets2282);
  });

  test("a new one goes first, and nothing is compared with it before its value is said", () => {
    const own = newTarget([higher], { name: "cán bộ nữ", ...planning }, 2026);
    expect(withTarget([higher], own).map(({ code }) => code)).toEqual([own.code, "T2"]);
    expect(targetSchema.parse(own)).toEqual(own);
    expect(milestoneFor(own, 2025)).toBeUndefined();
    expect(newTarget([own], { name: "khác", ...planning }, 2026).code).not.toBe(own.code);
  });

  test("a value that is not the programme's is compared with its source, and nobody's exception goes with it", () => {
    const ratio = percent(whole(425), whole(1000), 1)!;
    expect(comparedIn(2025, ratio, higher)).toMatchObject({
      result: "notMet",
      gap: { units: 0n },
      source: "Kế hoạch số 12/KH-UBND",
    });
    expect(comparedIn(2025, ratio)).not.toHaveProperty("source");
    expect(comparedIn(2025, ratio, target("T1"))).toHaveProperty("exception");
    const adjusted: Target = {
      ...target("T1"),
      milestones: [{ year: 2025, comparison: "atLeast", percent: "30" }],
    };
    expect(comparedIn(2025, ratio, adjusted)).not.toHaveProperty("exception");
    // Nobody said yet where the adjusted value stands, and it must not pass for the programme's.
    expect(comparedIn(2025, ratio, adjusted)).toHaveProperty("source", "");
    expect(target("T1").source).toBe(programmeSource);
  });
});
