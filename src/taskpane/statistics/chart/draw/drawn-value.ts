import type { ChartPoint } from "../../../../statistics";

/** For drawing only: what is written beside the bar is exact. */
export function drawnValue({ value }: Pick<ChartPoint, "value">): number {
  return Number(value.units) / 10 ** value.decimals;
}
