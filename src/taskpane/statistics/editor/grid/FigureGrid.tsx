import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from "react";
import type { Grid, Mistake } from "../../../../statistics";
import { gridTexts as texts } from "../../../../texts/statistics-editor";
import { isOneCell, readClipboard } from "../clipboard/read-clipboard";
import { writeClipboard } from "../clipboard/write-clipboard";
import { GridRow } from "./GridRow";
import { readyCommand, typingCommand, type GridCommand } from "./grid-keys";
import type { GridView } from "./grid-view";
import { areaOf, cellAt, type Place } from "./places";
import type { FigureGridState } from "./use-figure-grid";

export interface FigureGridProps {
  readonly grid: FigureGridState;
  /** What is shown: the recipe's table, or what it would be after pasting. */
  readonly view: GridView;
  readonly name: string;
  readonly mistakes: ReadonlyMap<string, Mistake>;
  /** Cells that pasting would change; while they are shown, nothing is typed. */
  readonly changed?: ReadonlySet<string>;
  paste(block: Grid | undefined): void;
  openMenu(row: string, at: DOMRect): void;
  say(text: string): void;
}

/** What one can do while a block waits to be pasted: look around. */
const moving: readonly GridCommand["kind"][] = ["move", "extend", "next", "previous", "down", "up"];

/** The table of figures as a grid (WAI-ARIA Authoring Practices, "Grid"): one cell has the focus, always in a field. */
export function FigureGrid(props: FigureGridProps) {
  const { grid, view, changed, say } = props;
  const table = useRef<HTMLTableElement>(null);
  const { active, extent } = grid.chosen;
  const isTyping = grid.typing !== undefined;
  const isPreview = changed !== undefined;

  useLayoutEffect(() => {
    const field = table.current?.querySelector<HTMLElement>("[data-active] .cell-field");
    field?.focus({ preventScroll: true });
    if (field) showCell(field.closest<HTMLElement>("td, th"));
  }, [grid.focused]);

  useLayoutEffect(() => {
    const corner = table.current?.querySelector<HTMLElement>(
      `[data-row="${extent.row}"][data-column="${extent.column}"]`,
    );
    showCell(corner);
  }, [extent.row, extent.column]);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    // An input method is at work: its keys are not the grid's (229 is what Safari says after the composition).
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const cell = cellAt(view, active);
    if (event.code === "NumpadDecimal" && cell?.entry === "number" && cell.holder) {
      // The keypad of a keyboard for English types a point; the figures are Vietnamese.
      event.preventDefault();
      return typeComma(event.target);
    }
    const { key, shiftKey: shift, altKey: alt } = event;
    const pressed = { key, command: event.ctrlKey || event.metaKey, shift, alt };
    const command = grid.typing
      ? typingCommand(pressed, grid.typing.mode, cell?.entry ?? "words")
      : readyCommand(pressed);
    if (!command) {
      if (!cell?.holder && key.length === 1 && !pressed.command && !alt) grid.refuse();
    } else if (isPreview && !moving.includes(command.kind)) {
      return;
    } else if (command.kind === "menu") {
      event.preventDefault();
      openMenuAt(active);
    } else if (grid.run(command)) {
      event.preventDefault();
    }
  }

  function typeComma(field: EventTarget) {
    if (!(field instanceof HTMLInputElement)) return;
    field.setRangeText(",", field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    grid.type(field.value);
  }

  function openMenuAt(place: Place) {
    const row = view.rows[place.row]?.row;
    const cell = table.current?.querySelector(`[data-row="${place.row}"][data-column="${place.column}"]`);
    if (row !== undefined && cell && !isPreview) props.openMenu(row, cell.getBoundingClientRect());
  }

  function onCopy(event: ClipboardEvent, cut: boolean) {
    if (isTyping || (cut && isPreview)) return;
    event.preventDefault();
    const area = areaOf(grid.chosen);
    const { text, html } = writeClipboard(view, area);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    if (cut) grid.clear();
    else say(texts.copied((area.bottom - area.top + 1) * (area.right - area.left + 1)));
  }

  function onPaste(event: ClipboardEvent) {
    if (isPreview) return;
    const block = readClipboard(event.clipboardData);
    if (isTyping) {
      // A text takes what is pasted; in a figure, two cells would become one number.
      const isText = cellAt(view, active)?.entry === "words";
      if (isText || !block || isOneCell(block)) return;
      grid.cancel();
    }
    event.preventDefault();
    props.paste(block);
  }

  function onMouseDown(event: MouseEvent<HTMLTableElement>) {
    const place = placeAt(event.target);
    if (!place || (event.target instanceof Element && event.target.closest(".row-menu-button"))) return;
    const isActive = place.row === active.row && place.column === active.column;
    if (isActive && isTyping) return;
    // The browser would take the focus out of the field that the cell is about to have.
    event.preventDefault();
    if (event.button === 0 && event.shiftKey) grid.extendTo(place);
    else if (event.button === 0 || !isActive) grid.goTo(place);
  }

  function onMouseMove(event: MouseEvent<HTMLTableElement>) {
    if (event.buttons !== 1 || isTyping) return;
    const place = placeAt(event.target);
    if (place && (place.row !== extent.row || place.column !== extent.column)) grid.extendTo(place);
  }

  return (
    <table
      ref={table}
      role="grid"
      className={`figure-grid ${spacingOf(view)}`}
      aria-label={props.name}
      aria-rowcount={view.rows.length + 1}
      aria-colcount={view.columns.length}
      aria-multiselectable
      onKeyDown={onKeyDown}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={() => isTyping || isPreview || grid.beginTyping("changing") || grid.refuse()}
      onContextMenu={(event) => {
        event.preventDefault();
        const place = placeAt(event.target);
        if (place) openMenuAt(place);
      }}
    >
      <thead>
        <tr role="row" aria-rowindex={1}>
          {view.columns.map(({ heading, role, alignment }, column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              aria-colindex={column + 1}
              className={`column-${role} align-${alignment}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row, position) => (
          <GridRow
            key={`${row.row ?? row.kind} ${position}`}
            {...props}
            row={row}
            position={position}
            openMenu={(at) => row.row !== undefined && !isPreview && props.openMenu(row.row, at)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** How a narrow pane is shared out: years and the like need little of it, three figures and more need much. */
function spacingOf({ columns, rows }: GridView): string {
  if (rows.every(({ cells }) => (cells[0]?.text.length ?? 0) <= shortLabel)) return "short-labels";
  return columns.filter(({ role }) => role === "figure").length > 2 ? "many-figures" : "";
}

const shortLabel = 12;

/** Scrolls a cell into sight, out from under the header, the labels and the total, which stay where they are. */
function showCell(cell: HTMLElement | null | undefined) {
  const table = cell?.closest("table");
  if (!cell || !table) return;
  const labels = cell.dataset["column"] === "0" ? 0 : (table.tHead?.rows[0]?.cells[0]?.offsetWidth ?? 0);
  const total = table.querySelector<HTMLElement>(".row-total")?.offsetHeight ?? 0;
  cell.style.scrollMargin = `${table.tHead?.offsetHeight ?? 0}px 0 ${total}px ${labels}px`;
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function placeAt(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  if (!cell) return undefined;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}
