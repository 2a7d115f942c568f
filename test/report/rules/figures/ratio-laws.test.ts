import fc from "fast-check";
import { percent, whole, writeNumber, writePercent, type Decimal } from "../../../../src/statistics";
import { percentPoint } from "../../../../src/report/rules/percent-point";
import { ratioMismatch } from "../../../../src/report/rules/ratio-mismatch";
import { womenExceedTotal } from "../../../../src/report/rules/women-exceed-total";
import type { Rule } from "../../../../src/report/rules";
import { checkReport } from "../../../../src/report";
import { draft, wholeReport, type Draft } from "../draft";
import { withTable } from "./table-drafts";

const findings = (rule: Rule, context: Draft) => {
  const result = rule.check(context);
  return result === "not-checked" ? [] : result;
};

/** A part of a whole that no date or share of a handful looks like, and a number of decimals. */
const ratio = fc
  .record({ whole: fc.integer({ min: 13, max: 1900 }), share: fc.double({ min: 0.02, max: 1, noNaN: true }) })
  .map(({ whole: all, share }) => ({ part: Math.round(all * share), all }));
const decimals = fc.constantFrom(0, 1, 2);
const exact = ({ part, all }: { part: number; all: number }, digits: number): Decimal =>
  percent(whole(part), whole(all), digits)!;
const shifted = ({ units, decimals: digits }: Decimal, by: bigint): Decimal => ({
  units: units + by,
  decimals: digits,
});
const wayOff = fc.integer({ min: 1, max: 40 }).map(BigInt);

const ways: readonly ((part: string, all: string, stated: string) => string)[] = [
  (part, all, stated) => `Có ${part}/${all} người trong diện quy hoạch là nữ, đạt ${stated}.`,
  (part, all, stated) => `Có ${part}/ ${all} cán bộ nữ (${stated}).`,
  (part, all, stated) => `Tỷ lệ nữ đạt ${stated} (${part}/${all} người).`,
  (part, all, stated) => `Trong tổng số ${all} người có ${part} nữ, chiếm tỷ lệ ${stated}.`,
  (part, all, stated) => `Toàn tỉnh có ${part} nữ trong tổng số ${all} người, đạt ${stated}.`,
];
const way = fc.constantFrom(...ways);
const sentence = (one: { part: number; all: number }, stated: Decimal, say: (typeof ways)[number]) =>
  draft([say(writeNumber(whole(one.part)), writeNumber(whole(one.all)), writePercent(stated))]);
const tableOf = ({ part, all }: { part: number; all: number }, stated: Decimal) =>
  withTable(`Nội dung | Tổng số | Nữ | Tỷ lệ (%)\nCông chức | ${all} | ${part} | ${writeNumber(stated)}`);

describe("ratios", () => {
  test("every ratio rounded half up at 0 to 2 decimals is right, in prose and in a table", () => {
    fc.assert(
      fc.property(ratio, decimals, way, (one, digits, say) => {
        expect(findings(ratioMismatch, sentence(one, exact(one, digits), say))).toEqual([]);
        expect(findings(ratioMismatch, tableOf(one, exact(one, digits)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("every other one is told, with the right one", () => {
    fc.assert(
      fc.property(ratio, decimals, wayOff, fc.boolean(), way, (one, digits, off, more, say) => {
        const right = exact(one, digits);
        const stated = shifted(right, more || right.units < off ? off : -off);
        for (const context of [sentence(one, stated, say), tableOf(one, stated)]) {
          const [finding, ...others] = findings(ratioMismatch, context);
          expect(others).toEqual([]);
          expect(finding?.message).toContain(` = ${writePercent(right)}, `);
          expect(finding?.message).toContain(writePercent(stated));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("dates and numbers of documents are no fractions", () => {
    const day = fc.integer({ min: 1, max: 31 });
    const month = fc.integer({ min: 1, max: 12 });
    const year = fc.integer({ min: 1990, max: 2035 });
    const number = fc.integer({ min: 1, max: 9999 });
    const noFraction = fc.oneof(
      fc.tuple(day, month, year).map(([d, m, y]) => `ngày ${d}/${m}/${y}`),
      fc.tuple(day, month).map(([d, m]) => `đến ngày ${String(d).padStart(2, "0")}/${m}`),
      fc.tuple(month, year).map(([m, y]) => `tháng ${m}/${y}`),
      fc.tuple(month, year).map(([m, y]) => `đến ${m}/${y}`),
      fc
        .tuple(number, fc.constantFrom("QĐ-TTg", "NQ-CP", "BC-SNV", "KH-UBND", "QĐ-UBND"))
        .map((n) => n.join("/")),
      fc.tuple(number, year).map(([n, y]) => `Nghị định số ${n}/${y}/NĐ-CP`),
      number.map((n) => `Nghị quyết số ${n}-NQ/TW`),
      year.map((y) => `năm học ${y}/${y + 1}`),
    );
    const stated = fc
      .integer({ min: 1, max: 9999 })
      .map((units) => writePercent({ units: BigInt(units), decimals: 2 }));
    const link = fc.constantFrom(", đạt ", " (", ", chiếm tỷ lệ ", " đạt ", " là nữ, chiếm ");
    fc.assert(
      fc.property(noFraction, link, stated, (text, joint, value) => {
        const context = draft([`Thực hiện ${text}${joint}${value}${joint.includes("(") ? ")" : ""} nữ.`]);
        for (const rule of [ratioMismatch, womenExceedTotal, percentPoint])
          expect(findings(rule, context)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever is typed, nothing is thrown and every place lies in its text", () => {
    const piece = fc.constantFrom(
      ..."60/170;35,29%;%;/; ;(;);người;nữ;trong tổng số;trong đó;đạt;chiếm;tăng;từ;1.234;12,5;31/12/2020;\n;–;．;３５％;\u0303;\ud83d\ude00".split(
        ";",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const context = draft([pieces.join("")]);
        for (const rule of [ratioMismatch, womenExceedTotal, percentPoint]) {
          for (const { place } of findings(rule, context)) {
            expect(place!.start!).toBeLessThan(place!.end!);
            expect(place!.end!).toBeLessThanOrEqual(place!.text.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("files of data typed into a paragraph, and thousands of bare ratios, end", () => {
    const figures = Array.from({ length: 20_000 }, (_, index) => `tăng ${index % 100},${index % 97}%`).join(
      ", ",
    );
    const lines = Array.from({ length: 4000 }, (_, index) => `Tỷ lệ nữ đạt ${index % 100},${index % 89}%.`);
    const { document, outline } = draft([
      `${figures}.`,
      "1".repeat(50_000) + "%",
      ...wholeReport(),
      ...lines,
    ]);
    expect(checkReport(document, outline).findings.length).toBeGreaterThan(0);
  });
});
