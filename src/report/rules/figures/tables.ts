import type { ReportDocument, Table } from "../../document";
import { fold } from "../../matching";
import { readGrid, turn, type FigureGrid } from "./table-grid";

/** A table of figures, as it stands and turned round. */
export interface FigureTable {
  readonly table: Table;
  readonly grids: readonly [FigureGrid, ...FigureGrid[]];
  /** People may stand in several of its rows: attendances, quy hoạch for several posts, courses. */
  readonly mayOverlap: () => boolean;
}

/** What stands across has few rows. */
const mostAcross = 300;

const known = new WeakMap<ReportDocument, readonly FigureTable[]>();

/** The document's tables of figures; read once, for all the rules that ask. */
export function gridsOf(document: ReportDocument): readonly FigureTable[] {
  let tables = known.get(document);
  if (!tables) {
    tables = document.tables.flatMap((table): FigureTable[] => {
      const grid = readGrid(table);
      if (!grid) return [];
      const grids: FigureTable["grids"] = grid.lines.length > mostAcross ? [grid] : [grid, turn(grid)];
      return [{ table, grids, mayOverlap: () => mayOverlap(document, table, grid) }];
    });
    known.set(document, tables);
  }
  return tables;
}

/** Folded. */
const overlapping = /(?:^| )(?:lượt|qui hoạch|chức danh|đào tạo|bồi dưỡng|tập huấn|tuyên truyền)(?: |$)/;

function mayOverlap(document: ReportDocument, table: Table, grid: FigureGrid): boolean {
  const around = [-4, -3, -2, -1].map((before) => document.paragraphs[table.start + before]?.text ?? "");
  const after = [0, 1].map((behind) => document.paragraphs[table.end + behind]?.text ?? "");
  return [...around, ...after, ...grid.columns.map(({ text }) => text)].some((text) =>
    overlapping.test(fold(text.slice(0, 300)).text),
  );
}
