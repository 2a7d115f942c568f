import {
  applyEdit,
  compare,
  pasteAt,
  readNumber,
  totalRow,
  type CellAddress,
  type Grid,
  type Indicator,
  type Recipe,
} from "../../../../statistics";
import { viewGrid } from "../grid/grid-view";

/** The recipe with so many rows without a name at its end. */
export function withRows(recipe: Recipe, count: number): Recipe {
  return Array.from({ length: count }).reduce<Recipe>(
    (longer) => applyEdit(longer, { kind: "add-row", row: "item", label: "", before: null }),
    recipe,
  );
}

/** How many rows the table lacks. The last row of the block may be its total, which needs none. */
export function rowsBeyond(recipe: Recipe, indicator: Indicator, address: CellAddress, block: Grid): number {
  if (address.row === totalRow) return 0;
  const pastedInto = (count: number) => pasteAt(withRows(recipe, count), indicator, address, block).leftOver;
  const beyond = (count: number) =>
    new Set(pastedInto(count).flatMap(({ row, reason }) => (reason === "no-row" ? [row] : []))).size;
  let count = 0;
  // Once is enough, but for blank rows of the block, which are not left over and take a row all the same.
  for (let more = beyond(0); more > 0 && count < block.length; more = beyond(count)) count += more;
  if (block.length < 2) return count;
  const onTotal = (more: number) =>
    pastedInto(more).filter(({ row, reason }) => row === block.length - 1 && reason === "computed").length;
  const lacksOne =
    onTotal(count + 1) < onTotal(count) && !isTheTotal(recipe, indicator, address, block, count);
  return lacksOne ? count + 1 : count;
}

/** Whether the block's last row states the sums of the rows above it. */
function isTheTotal(
  recipe: Recipe,
  indicator: Indicator,
  address: CellAddress,
  block: Grid,
  added: number,
): boolean {
  const longer = withRows(recipe, added);
  const done = applyEdit(longer, pasteAt(longer, indicator, address, block).edit);
  const view = viewGrid(indicator, done, address.year);
  const total = view.rows.find(({ kind }) => kind === "total");
  const from = indicator.columns
    .filter(({ role }) => role !== "ordinal")
    .findIndex(({ key }) => key === address.column);
  return (block.at(-1) ?? []).every(({ text }, position) => {
    const [stated, computed] = [readNumber(text), readNumber(total?.cells[from + position]?.text ?? "")];
    return (
      stated.kind !== "number" || (computed.kind === "number" && compare(stated.value, computed.value) === 0)
    );
  });
}
