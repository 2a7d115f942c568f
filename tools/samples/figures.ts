/** 1234567 → "1.234.567" */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** numerator ÷ denominator in per cent, half up at two decimals, with a decimal comma: rate(60, 170) = "35,29". */
export function rate(numerator: number, denominator: number): string {
  const hundredths = Math.floor((numerator * 20000 + denominator) / (2 * denominator));
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
}

/** The distance between two rates in hundredths of a percentage point, as a sentence gives it: "2,75". */
export function pointsAbove(numerator: number, denominator: number, target: number): string {
  const hundredths = Math.floor((numerator * 20000 + denominator) / (2 * denominator)) - target * 100;
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
