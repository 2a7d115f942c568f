import fc from "fast-check";
import { compare, difference, percent, sum, whole, type Decimal } from "../../../src/statistics";

const decimal = fc.record({
  units: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  decimals: fc.integer({ min: 0, max: 4 }),
});
/** `value` × 10⁴, exact. */
const scaled = (value: Decimal) => value.units * 10n ** BigInt(4 - value.decimals);

describe("a ratio in percent", () => {
  test.each([
    [60, 170, 2, 3529n],
    [72, 170, 2, 4235n],
    [23, 160, 2, 1438n], // 14,375 stands on a half; floating point gives 14,37
    [88, 125, 2, 7040n],
    [13, 22, 0, 59n],
    [1, 8, 1, 125n],
    [0, 5, 2, 0n],
    [5, 5, 2, 10000n],
  ])("%i of %i at %i decimals", (women, total, decimals, units) => {
    expect(percent(whole(women), whole(total), decimals)).toEqual({ units, decimals });
  });

  test("does not exist for a denominator of zero", () => {
    expect(percent(whole(3), whole(0), 2)).toBeUndefined();
  });

  test("is the nearest value, halves up, for every fraction with a denominator up to 2,000", () => {
    // r is n/d in units of 10^-(k+2), rounded half-up, exactly when 2rd − d ≤ 2n·10^(k+2) < 2rd + d.
    let wrong = 0;
    for (let d = 1; d <= 2000; d++) {
      for (let n = 0; n <= d; n++) {
        for (let k = 0; k <= 2; k++) {
          const r = Number(
            percent({ units: BigInt(n), decimals: 0 }, { units: BigInt(d), decimals: 0 }, k)!.units,
          );
          const twice = 2 * n * 10 ** (k + 2);
          if (!(2 * r * d - d <= twice && twice < 2 * r * d + d)) wrong++;
        }
      }
    }
    expect(wrong).toBe(0);
  });

  test("of amounts with decimals equals the ratio of the same amounts in smaller units", () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 2 }), (a, b, k) => {
        fc.pre(b.units !== 0n);
        const inUnits = (value: Decimal) => ({ units: scaled(value), decimals: 0 });
        expect(percent(a, b, k)).toEqual(percent(inUnits(a), inUnits(b), k));
      }),
    );
  });
});

describe("sums, differences and comparison", () => {
  test("a sum does not depend on the order, and taking a part away leaves the rest", () => {
    fc.assert(
      fc.property(fc.array(decimal), decimal, (values, one) => {
        expect(scaled(sum([...values, one]))).toBe(scaled(sum([one, ...values])));
        expect(compare(difference(sum([...values, one]), one), sum(values))).toBe(0);
      }),
    );
  });

  test("comparison is that of the numbers, not of how they are written", () => {
    expect(compare({ units: 125n, decimals: 1 }, { units: 1250n, decimals: 2 })).toBe(0);
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(scaled(a) < scaled(b) ? -1 : scaled(a) > scaled(b) ? 1 : 0);
      }),
    );
  });
});
