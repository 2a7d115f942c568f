import { useEffect, useRef } from "react";
import { columnLetters, type GridRange } from "../../../statistics";
import { importFileTexts as texts } from "../../../texts/statistics-import";
import { ScrollRegion } from "./ScrollRegion";
import { nearerEdge, type SheetView } from "./sheet-view";

/** What a web view draws without a pause. */
const most = { rows: 120, columns: 40 };

interface SheetTableProps {
  readonly name: string;
  readonly view: SheetView;
  readonly range: GridRange;
  readonly change: (range: GridRange) => void;
}

/**
 * The sheet as Excel shows it, with its numbers and letters; a click on one moves the nearer edge of the range to it. The
 * keyboard writes the range into the field above instead of walking through hundreds of buttons.
 */
export function SheetTable({ name, view, range, change }: SheetTableProps) {
  const start = useRef<HTMLTableRowElement>(null);
  const top = range.top;
  useEffect(() => {
    const row = start.current;
    const box = row?.closest(".import-table");
    if (row && box) box.scrollTop = row.offsetTop - 2 * row.offsetHeight;
  }, [view, top]);

  const rows = view.rows.slice(0, most.rows);
  const columns = view.columns.slice(0, most.columns);
  const inRows = (row: number) => row >= range.top && row <= range.bottom;
  const inColumns = (column: number) => column >= range.left && column <= range.right;
  const more = view.rows.length - rows.length;
  return (
    <>
      <ScrollRegion label={texts.sheetTable(name)}>
        <table className="import-sheet">
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col" className={inColumns(column) ? "import-in" : undefined}>
                  <Edge
                    text={columnLetters(column)}
                    name={texts.column(columnLetters(column))}
                    edge={nearerEdge(column, range.left, range.right)}
                    click={(edge) => change({ ...range, [edge === "first" ? "left" : "right"]: column })}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={row} ref={row === range.top ? start : undefined}>
                <th scope="row" className={inRows(row) ? "import-in" : undefined}>
                  <Edge
                    text={String(row + 1)}
                    name={texts.row(row + 1)}
                    edge={nearerEdge(row, range.top, range.bottom)}
                    click={(edge) => change({ ...range, [edge === "first" ? "top" : "bottom"]: row })}
                  />
                </th>
                {columns.map((column, x) => {
                  const cell = view.grid[y]?.[x];
                  return (
                    <td key={column} className={inRows(row) && inColumns(column) ? "import-in" : undefined}>
                      {cell?.continues ? "" : cell?.text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more > 0 && <p className="quiet">{texts.moreRows(more)}</p>}
    </>
  );
}

interface EdgeProps {
  readonly text: string;
  readonly name: string;
  readonly edge: "first" | "last";
  readonly click: (edge: "first" | "last") => void;
}

function Edge({ text, name, edge, click }: EdgeProps) {
  const says = edge === "first" ? texts.starts(name) : texts.ends(name);
  return (
    <button type="button" tabIndex={-1} title={says} aria-label={says} onClick={() => click(edge)}>
      {text}
    </button>
  );
}
