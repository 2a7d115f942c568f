import {
  compareWithMilestone,
  isChanged,
  isTargetOf,
  milestoneFor,
  newTarget,
  percent,
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
    const adjusted = { ...target("T1"), source: "Kế hoạch của ngành" };
    expect(comparedIn(2025, ratio, adjusted)).not.toHaveProperty("exception");
    expect(target("T1").source).toBe(programmeSource);
  });
});
