import { importTexts as texts } from "../../texts/statistics";
import type { Indicator } from "../indicators";
import { foldLabel, foldWithoutBrackets } from "../labels";
import { cellKey, type Cells } from "../recipes";
import { ordinalPosition } from "./assign-columns";
import { figureText, oneLine } from "./cell-text";
import type { Grid, GridCell } from "./grid";
import { targetOf, tidy } from "./headings";
import { isNumberingRow, rankOf, splitOrdinal } from "./ordinals";
import { findParts, isGiven, type RawRow } from "./parts-of-rows";
import type { LeftOutReason, LeftOutRow, Proposal, ProposedColumn, ProposedRow } from "./proposal";
import { isTotalLabel } from "./total-label";

const computed = ["Tỷ trọng", "Tỷ lệ", "Tỷ trọng %", "Tỷ lệ %"].map(foldLabel);
const remarks = ["ghi chú", "nguồn", "chú thích", "số liệu tính", "đơn vị tính"].map(
  (text) => `${foldLabel(text)} `,
);

/** Reads the rows below the header: what they become, and which are left out and why. */
export function readRows(
  grid: Grid,
  bodyStart: number,
  columns: readonly ProposedColumn[],
  indicator: Indicator,
  orientation: Proposal["orientation"],
): { rows: ProposedRow[]; leftOut: LeftOutRow[] } {
  const leftOut: LeftOutRow[] = [];
  const leave = (position: number, reason: LeftOutReason) => {
    const text = (grid[position] ?? []).map((cell) => tidy(cell.text)).filter((one) => one !== "");
    leftOut.push({ position, text: text.join(" | "), reason, why: texts.reasons[reason] });
  };
  const raw: RawRow[] = [];
  grid.forEach((cells, position) => {
    if (position < bodyStart || cells.every(({ text }) => tidy(text) === "")) return;
    const row = rawRow(cells, position, columns, indicator);
    const reason = notARow(cells, row, columns, indicator);
    if (reason) leave(position, reason);
    else raw.push(row);
  });
  const parts = findParts(raw);
  const rows = raw.flatMap((row, index) => {
    const part = parts.get(row);
    if (part === "part") {
      leave(row.position, "part");
      return [];
    }
    const kind = part ?? kindOf(row, raw.slice(index + 1), orientation);
    if (kind === "group" && isGiven(row)) leave(row.position, "subtotal");
    const { position, label } = row;
    const shown: ProposedRow = { position, kind, label, cells: kind === "group" ? {} : row.cells };
    const heading = row.group !== "" && row.group !== label && kind === "item";
    return heading ? [{ position, kind: "group" as const, label: row.group, cells: {} }, shown] : [shown];
  });
  return { rows, leftOut };
}

function rawRow(
  cells: readonly GridCell[],
  position: number,
  columns: readonly ProposedColumn[],
  indicator: Indicator,
): RawRow {
  const textAt = (at: number | undefined) => oneLine(at === undefined ? "" : (cells[at]?.text ?? ""));
  const at = (kind: "label" | "group") => columns.find(({ to }) => to?.kind === kind)?.position;
  const typed = splitOrdinal(textAt(at("label")));
  const ordinal = rankOf(textAt(ordinalPosition(columns)));
  const groupAt = at("group");
  // A merged group names itself once, at its first row.
  const group = groupAt !== undefined && cells[groupAt]?.continues ? "" : splitOrdinal(textAt(groupAt)).label;
  const label = typed.label === "" ? group : typed.label;
  const rank = ordinal === "none" ? typed.rank : ordinal;
  return {
    position,
    group: typed.label === "" ? "" : group,
    label,
    rank,
    cells: cellsOf(cells, columns, indicator),
  };
}

function cellsOf(
  cells: readonly GridCell[],
  columns: readonly ProposedColumn[],
  indicator: Indicator,
): Cells {
  return Object.fromEntries(
    columns.flatMap(({ position, to }) => {
      const cell = cells[position];
      if (to?.kind !== "cells" || !cell || cell.continues || oneLine(cell.text) === "") return [];
      return [[cellKey(to.column, to.year), figureText(oneLine(cell.text), indicator, to.column)]];
    }),
  );
}

function notARow(
  cells: readonly GridCell[],
  row: RawRow,
  columns: readonly ProposedColumn[],
  indicator: Indicator,
): LeftOutReason | undefined {
  if (isNumberingRow(cells.map(({ text }) => text))) return "column-numbers";
  const filled = columns.filter(({ to }) => to?.kind === "cells");
  const again = filled.filter(({ position, heading }) => {
    const own = targetOf(indicator, [tidy(cells[position]?.text ?? "")]);
    return own !== undefined && own.column.key === targetOf(indicator, heading.split(" – "))?.column.key;
  });
  if (filled.length > 0 && again.length === filled.length) return "header";
  const given = isGiven(row);
  if (row.label === "") return given ? "no-label" : "unknown";
  const folded = `${foldLabel(row.label)} `;
  if (!given && remarks.some((remark) => folded.startsWith(remark))) return "remark";
  return computed.includes(foldWithoutBrackets(row.label)) ? "computed" : undefined;
}

/**
 * A group has a roman number or none, and rows below it; a roman number alone makes no group, as some forms number
 * their rows so. Where the block stands across, groups stand in a header row of their own: a blank one is just blank.
 */
function kindOf(
  row: RawRow,
  below: readonly RawRow[],
  orientation: Proposal["orientation"],
): ProposedRow["kind"] {
  if (isTotal(row)) return "total";
  const end = below.findIndex(({ rank }) => rank === "group");
  const own = end < 0 ? below : below.slice(0, end);
  if (isGiven(row)) {
    return row.rank === "group" && own.some(({ rank }) => rank !== "none") ? "group" : "item";
  }
  if (orientation === "columns" || row.rank === "item" || row.rank === "dash") return "item";
  return row.rank === "group" || below.some((other) => isGiven(other) && !isTotal(other)) ? "group" : "item";
}

function isTotal(row: RawRow): boolean {
  return isTotalLabel(row.label);
}
