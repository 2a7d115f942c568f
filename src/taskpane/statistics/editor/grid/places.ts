import { holderKey, type GridView, type Holder, type ViewCell } from "./grid-view";

/** A cell of the grid by its position; the header is none. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The chosen cells: from the one that has the focus to the opposite corner, which is the same cell for one. */
export interface Chosen {
  readonly active: Place;
  readonly extent: Place;
}

/** Chosen cells by their edges, all of them included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function areaOf({ active, extent }: Chosen): Area {
  return {
    top: Math.min(active.row, extent.row),
    bottom: Math.max(active.row, extent.row),
    left: Math.min(active.column, extent.column),
    right: Math.max(active.column, extent.column),
  };
}

export function isInside(area: Area, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function isSingle({ top, bottom, left, right }: Area): boolean {
  return top === bottom && left === right;
}

export function cellAt(view: GridView, { row, column }: Place): ViewCell | undefined {
  return view.rows[row]?.cells[column];
}

/** The nearest cell that there is: rows go away while one is in them. */
export function within(view: GridView, { row, column }: Place): Place {
  return {
    row: Math.max(0, Math.min(row, view.rows.length - 1)),
    column: Math.max(0, Math.min(column, view.columns.length - 1)),
  };
}

/** Rows that Page Up and Page Down pass. */
const page = 10;

/** Where a key leads to (WAI-ARIA Authoring Practices, "Grid"); undefined for a key that does not move. */
export function moved(
  view: GridView,
  { row, column }: Place,
  key: string,
  toTheEdge: boolean,
): Place | undefined {
  const [lastRow, lastColumn] = [view.rows.length - 1, view.columns.length - 1];
  const steps: Partial<Record<string, Place>> = {
    ArrowUp: { row: toTheEdge ? 0 : row - 1, column },
    ArrowDown: { row: toTheEdge ? lastRow : row + 1, column },
    ArrowLeft: { row, column: toTheEdge ? 0 : column - 1 },
    ArrowRight: { row, column: toTheEdge ? lastColumn : column + 1 },
    Home: { row: toTheEdge ? 0 : row, column: 0 },
    End: { row: toTheEdge ? lastRow : row, column: lastColumn },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  };
  const step = steps[key];
  return step && within(view, step);
}

/** Where filling a table begins: the first figure, or in a list the first name. */
export function firstToFill(view: GridView): Place {
  const row = view.rows.findIndex(({ cells }) => cells.some(({ holder }) => holder?.kind === "cell"));
  const column = view.rows[row]?.cells.findIndex(({ entry, holder }) => holder && entry === "number") ?? 0;
  return { row: Math.max(row, 0), column: Math.max(column, 0) };
}

/**
 * The next cell to fill to the right and then in the rows below, or before it; undefined at the end of the table. In a
 * table of figures these are the figures, and names that are missing: other names and remarks are there for the arrow keys.
 */
export function nextToFill(view: GridView, from: Place, forward: boolean): Place | undefined {
  const isFigure = ({ holder, entry }: ViewCell) => holder !== undefined && entry === "number";
  const ofFigures = view.rows.some(({ cells }) => cells.some(isFigure));
  const isToFill = (cell: ViewCell) =>
    ofFigures ? isFigure(cell) || (cell.holder?.kind === "label" && cell.typed === "") : cell.holder;
  const places = view.rows.flatMap(({ cells }, row) => cells.map((_, column) => ({ row, column })));
  const order = forward ? places : places.reverse();
  const start = order.findIndex(({ row, column }) => row === from.row && column === from.column);
  return order.slice(start + 1).find((place) => {
    const cell = cellAt(view, place);
    return cell && isToFill(cell);
  });
}

/** The next cell to fill in the same column, passing over headings and sums; undefined at the end of the column. */
export function nextInColumn(view: GridView, { row, column }: Place, down: boolean): Place | undefined {
  const step = down ? 1 : -1;
  for (let next = row + step; next >= 0 && next < view.rows.length; next += step) {
    if (view.rows[next]?.cells[column]?.holder) return { row: next, column };
  }
  return undefined;
}

/** Where the grid shows a cell of the recipe. */
export function placeOf(view: GridView, wanted: Holder): Place | undefined {
  return findPlace(view, (holder) => holderKey(holder) === holderKey(wanted));
}

/** Where a view of other years shows what a cell is about: the same figure of the same row, or its name. */
export function sameInOtherYear(view: GridView, wanted: Holder | undefined): Place | undefined {
  if (!wanted) return undefined;
  const about = (holder: Holder) =>
    holder.kind === "label" ? `${holder.row} label` : `${holder.address.row} ${holder.address.column}`;
  return findPlace(view, (holder) => about(holder) === about(wanted));
}

function findPlace(view: GridView, isWanted: (holder: Holder) => boolean): Place | undefined {
  for (const [row, { cells }] of view.rows.entries()) {
    const column = cells.findIndex(({ holder }) => holder && isWanted(holder));
    if (column >= 0) return { row, column };
  }
  return undefined;
}
