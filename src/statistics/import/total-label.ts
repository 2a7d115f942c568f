import { foldLabel, foldWithoutBrackets } from "../labels";

const totals = ["Tổng số", "Tổng cộng", "Tổng", "Cộng", "Cộng chung", "Tổng chung"].map(foldLabel);

/** Whether a row of this name is the total: "Tổng số (lượt người)". */
export function isTotalLabel(label: string): boolean {
  return totals.includes(foldWithoutBrackets(label));
}
