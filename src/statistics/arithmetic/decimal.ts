/**
 * An exact decimal number: `units` ÷ 10^`decimals`. Figures of a report are entered, summed, divided and rounded
 * in integers only: binary floats mis-round ratios that stand on a half (23/160 is 14,375 % and prints as 14,38).
 */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the decimal comma, 0 or more; kept as written, so "12,50" has 2. */
  readonly decimals: number;
}

/** The exact decimal of a whole number. */
export function whole(value: number | bigint): Decimal {
  return { units: BigInt(value), decimals: 0 };
}

/** `value` with its units counted at `decimals`, which must be at least its own. */
function unitsAt(value: Decimal, decimals: number): bigint {
  return decimals === value.decimals ? value.units : value.units * 10n ** BigInt(decimals - value.decimals);
}

/** Exact sum; zero for no values. */
export function sum(values: readonly Decimal[]): Decimal {
  let decimals = 0;
  for (const value of values) decimals = Math.max(decimals, value.decimals);
  let units = 0n;
  for (const value of values) units += unitsAt(value, decimals);
  return { units, decimals };
}

/** Exact `a − b`. */
export function difference(a: Decimal, b: Decimal): Decimal {
  return sum([a, { units: -b.units, decimals: b.decimals }]);
}

/** Negative, 0 or positive as a < b, a = b, a > b; "12,5" equals "12,50". */
export function compare(a: Decimal, b: Decimal): number {
  const decimals = Math.max(a.decimals, b.decimals);
  const [one, other] = [unitsAt(a, decimals), unitsAt(b, decimals)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The ratio of two figures in percent, rounded half-up.
 *
 * @param decimals digits after the comma, 0–2 in reports
 * @returns undefined when the denominator is zero: there is no ratio, and the table shows "–"
 */
export function percent(numerator: Decimal, denominator: Decimal, decimals: number): Decimal | undefined {
  if (denominator.units === 0n) return undefined;
  const scale = Math.max(numerator.decimals, denominator.decimals);
  const dividend = unitsAt(numerator, scale) * 10n ** BigInt(decimals + 2);
  return { units: divideHalfUp(dividend, unitsAt(denominator, scale)), decimals };
}

/** Integer division rounded half away from zero; `divisor` is not zero. */
function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const n = dividend < 0n ? -dividend : dividend;
  const d = divisor < 0n ? -divisor : divisor;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}
