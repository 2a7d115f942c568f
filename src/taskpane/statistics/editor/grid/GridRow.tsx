import { useId } from "react";
import { MoreVerticalRegular } from "@fluentui/react-icons/svg/more-vertical";
import { gridTexts as texts, rowTexts } from "../../../../texts/statistics-editor";
import { SeverityIcon } from "../../../shared/SeverityIcon";
import type { FigureGridProps } from "./FigureGrid";
import { CellField } from "./CellField";
import { holderKey, type ViewRow } from "./grid-view";
import { areaOf, isInside, isSingle } from "./places";

interface GridRowProps extends Omit<FigureGridProps, "openMenu"> {
  readonly row: ViewRow;
  readonly position: number;
  openMenu(at: DOMRect): void;
}

/** One row of the grid. Its name is the header of its cells. */
export function GridRow({ grid, view, mistakes, changed, row, position, openMenu }: GridRowProps) {
  const id = useId();
  const { active } = grid.chosen;
  const area = areaOf(grid.chosen);
  const label = row.cells[0]?.text ?? "";
  return (
    <tr role="row" aria-rowindex={position + 2} className={`row-${row.kind}`}>
      {view.columns.map(({ role, alignment, heading }, column) => {
        const cell = row.cells[column];
        if (!cell) return null;
        const isActive = active.row === position && active.column === column;
        const isChosen = isInside(area, { row: position, column });
        const mistake = cell.holder && mistakes.get(holderKey(cell.holder));
        const noteId = mistake ? `${id}-${column}` : undefined;
        const isChanged = cell.holder && changed?.has(holderKey(cell.holder));
        const Cell = column === 0 ? "th" : "td";
        const shown = column === 0 && label === "" && cell.holder ? texts.rowWithoutName : cell.text;
        const typing = isActive ? grid.typing : undefined;
        return (
          <Cell
            key={column}
            role={column === 0 ? "rowheader" : "gridcell"}
            scope={column === 0 ? "row" : undefined}
            aria-colindex={column + 1}
            aria-selected={isChosen}
            aria-invalid={mistake ? true : undefined}
            aria-readonly={cell.holder ? undefined : true}
            aria-describedby={noteId}
            className={[
              `column-${role} align-${column === 0 ? "left" : alignment}`,
              isChosen && !isSingle(area) && "chosen",
              !cell.holder && "computed",
              mistake && `mistaken ${mistake.severity}`,
              isChanged && "changed",
              cell.text === "" && "blank",
            ]
              .filter(Boolean)
              .join(" ")}
            title={mistake?.message ?? (cell.formula && texts.formula(cell.formula))}
            data-row={position}
            data-column={column}
            data-active={isActive ? (typing ? "typing" : "ready") : undefined}
          >
            <span className="cell">
              {column === 0 && row.kind !== "measure" && <span className="cell-number">{row.number}</span>}
              {mistake && <SeverityIcon severity={mistake.severity} />}
              <span className="cell-words">
                {/* Under the field: it gives the cell its size. */}
                <span className="cell-text" aria-hidden={isActive || undefined}>
                  {typing ? `${typing.text}\u200b` : shown}
                </span>
                {isActive && (
                  <CellField
                    cell={cell}
                    name={column === 0 ? texts.label(heading, row.number) : texts.cell(label, heading)}
                    typing={typing}
                    readOnly={!cell.holder || changed !== undefined}
                    invalid={mistake !== undefined}
                    describedBy={noteId ?? (cell.formula === undefined ? undefined : `${id}-formula`)}
                    grid={grid}
                  />
                )}
              </span>
              {column === 0 && row.row !== undefined && row.kind !== "measure" && (
                <button
                  type="button"
                  tabIndex={-1}
                  className="row-menu-button"
                  aria-label={rowTexts.menu(label)}
                  title={rowTexts.open}
                  onClick={(event) => openMenu(event.currentTarget.getBoundingClientRect())}
                >
                  <MoreVerticalRegular aria-hidden />
                </button>
              )}
            </span>
            {mistake && (
              <span id={noteId} hidden>
                {mistake.message}
              </span>
            )}
            {isActive && cell.formula !== undefined && (
              <span id={`${id}-formula`} hidden>
                {texts.formula(cell.formula)}
              </span>
            )}
          </Cell>
        );
      })}
    </tr>
  );
}
