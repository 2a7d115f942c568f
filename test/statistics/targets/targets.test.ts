import {
  compareWithTarget,
  percent,
  targetSchema,
  targets2282,
  whole,
  type Target,
} from "../../../src/statistics";

const target = (code: string): Target => targets2282.find((one) => one.code === code)!;
const planning = { numerator: "women-in-planning", denominator: "people-in-planning" };

test("the programme's targets are well-formed and each code occurs once", () => {
  for (const one of targets2282) expect(targetSchema.parse(one)).toEqual(one);
  expect(new Set(targets2282.map((one) => one.code)).size).toBe(targets2282.length);
});

test("72 women of 170 in quy hoạch exceed the 40 % of 2025 by 2,35 percentage points", () => {
  const ratio = percent(whole(72), whole(170), 2)!;
  expect(compareWithTarget(ratio, planning, target("T2"), 2025)).toMatchObject({
    milestone: { year: 2025 },
    result: "exceeded",
    gap: { units: 235n, decimals: 2 },
  });
});

test("60 of 170 miss it by 4,71 points, and 2 of 5 just meet it", () => {
  const missed = compareWithTarget(percent(whole(60), whole(170), 2)!, planning, target("T2"), 2024);
  expect(missed).toMatchObject({ result: "notMet", gap: { units: 471n, decimals: 2 } });
  const met = compareWithTarget(percent(whole(2), whole(5), 0)!, planning, target("T2"), 2025);
  expect(met).toMatchObject({ result: "met", gap: { units: 0n } });
});

test("after 2025 the goal of 2030 counts, after 2030 none does", () => {
  const ratio = percent(whole(45), whole(100), 0)!;
  expect(compareWithTarget(ratio, planning, target("T2"), 2026)).toMatchObject({
    milestone: { year: 2030 },
    result: "notMet",
  });
  expect(compareWithTarget(ratio, planning, target("T2"), 2031)).toBeUndefined();
});

test("women among leaders are never held against agencies with a woman leader", () => {
  const ratio = percent(whole(70), whole(100), 0)!;
  const womenLeaders = { numerator: "women-leaders", denominator: "leaders" };
  expect(compareWithTarget(ratio, womenLeaders, target("T1"), 2025)).toBeUndefined();
});
