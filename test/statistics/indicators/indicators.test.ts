import { outline2282 } from "../../../src/report/outline";
import {
  figureByKey,
  indicatorById,
  indicatorSchema,
  indicators2282,
  ratioOf,
  targets2282,
  unitNamed,
  type Indicator,
} from "../../../src/statistics";
import { brokenLaws } from "../../../src/statistics/indicators/indicator-laws";

const indicator = (id: string): Indicator => indicatorById(id)!;

describe("the catalogue of indicators", () => {
  test.each(indicators2282.map((one) => [one.id, one] as const))("%s is well-formed", (_id, one) => {
    expect(indicatorSchema.parse(one)).toEqual(one);
    expect(brokenLaws(one, targets2282)).toEqual([]);
  });

  test("has exactly the tables that the outline's sections want, there, by those names and in that order", () => {
    const wanted = outline2282.sections.flatMap((section) =>
      section.tables.map(({ indicator: id, name }) => ({ id, name, section: section.id })),
    );
    const offered = indicators2282.map(({ id, name, section }) => ({ id, name, section }));
    expect(offered.filter(({ section }) => section !== null)).toEqual(wanted);
    expect(offered.filter(({ section }) => section === null).map(({ id }) => id)).toEqual(["bang-tu-lap"]);
  });

  test("a ratio divides what its target divides", () => {
    const divided = ["co-quan-lanh-dao-nu", "quy-hoach", "dao-tao-quy-hoach"].map((id) => {
      const one = indicator(id);
      const ratio = ratioOf(one)!;
      return [
        one.target,
        ...[ratio.numerator, ratio.denominator].map((key) => figureByKey(one, key)!.counted),
      ];
    });
    expect(divided).toEqual([
      ["T1", "agencies-with-woman-key-leader", "agencies"],
      ["T2", "women-in-planning", "people-in-planning"],
      ["T3", "trained-women-in-planning", "women-in-planning"],
    ]);
  });

  test("women among leaders have no target: T1 counts agencies", () => {
    expect(indicator("can-bo-nu-lanh-dao").target).toBeUndefined();
  });

  test("tỉnh and xã are there by default, huyện is an option that says when it ended", () => {
    for (const id of ["quy-hoach", "dao-tao-quy-hoach", "co-quan-lanh-dao-nu", "can-bo-nu-lanh-dao"]) {
      expect(indicator(id).rows.map(({ group, option }) => [group, option])).toEqual([
        ["Cấp tỉnh", undefined],
        ["Cấp huyện (đến 30/6/2025)", "district"],
        ["Cấp xã", undefined],
      ]);
    }
  });

  test("training and communication count attendances, of which the sum is no number of people", () => {
    for (const id of ["dao-tao-boi-duong", "truyen-thong"]) {
      expect(indicator(id).units).toEqual([{ name: "lượt người", counts: "attendances" }]);
    }
  });

  test("only the author's own table takes a unit of the author's", () => {
    expect(unitNamed(indicator("bang-tu-lap"), "mô hình")).toEqual({ name: "mô hình", counts: "things" });
    expect(unitNamed(indicator("quy-hoach"), "mô hình")).toBeUndefined();
  });
});

describe("an indicator that contradicts itself is found out", () => {
  const good = indicator("quy-hoach");
  const changed = (key: string, change: object): Indicator => ({
    ...good,
    columns: good.columns.map((column) =>
      column.key === key ? { ...column, ...change } : column,
    ) as Indicator["columns"],
  });
  test.each<[string, Indicator]>([
    ["column women occurs twice", changed("total", { key: "women" })],
    [
      "not exactly one label column",
      { ...good, columns: good.columns.filter(({ role }) => role !== "label") },
    ],
    ["more than one ratio", { ...good, columns: [...good.columns, { ...ratioOf(good)!, key: "again" }] }],
    ["column ratio refers to men, which is no other figure", changed("ratio", { denominator: "men" })],
    ["column women refers to women, which is no other figure", changed("women", { within: "women" })],
    ["the ratio does not count what target T3 counts", { ...good, target: "T3" }],
    ["no target T9, or no ratio to compare with it", { ...good, target: "T9" }],
    ["figures need a unit, and only figures do", { ...good, units: [] }],
    ["shares need a sum to be parts of", { ...good, shares: true }],
  ])("%s", (problem, broken) => {
    expect(brokenLaws(broken, targets2282)).toContain(problem);
  });
});
