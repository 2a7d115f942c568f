import { useCallback, useRef, useState } from "react";
import { applyEdit, type CellAddress, type Edit } from "../../../../statistics";
import { editorTexts, gridTexts as texts, rowTexts } from "../../../../texts/statistics-editor";
import type { RecipeEditorProps } from "../../part-contracts";
import { addAtEnd, planRow, type RowCommand, type RowStep } from "../rows/row-commands";
import { firstDifference } from "./first-difference";
import { fillEdit, viewGrid, type Holder } from "./grid-view";
import type { GridCommand } from "./grid-keys";
import {
  areaOf,
  cellAt,
  firstToFill,
  isSingle,
  moved,
  nextInColumn,
  nextToFill,
  placeOf,
  sameInOtherYear,
  within,
  type Chosen,
  type Place,
} from "./places";
import { useTyping, type TypingMode } from "./use-typing";

export type EditorSteps = Pick<
  RecipeEditorProps,
  "indicator" | "history" | "edit" | "amend" | "undo" | "redo" | "say"
>;

/** Which years the grid shows; "all": side by side, as in the document. */
export type ShownYear = number | "all" | undefined;

/** What the grid shows of the recipe: the year that is asked for, or the nearest thing there is. */
export function yearToShow(years: readonly number[], wanted: ShownYear): number | undefined {
  if (wanted === "all" && years.length > 1) return undefined;
  return years.find((year) => year === wanted) ?? years.at(-1);
}

/** The cell that has the focus, the chosen cells and the typing of the grid; every change goes out as an edit. */
export function useFigureGrid({ indicator, history, edit, amend, undo, redo, say }: EditorSteps) {
  const recipe = history.present;
  const [wantedYear, setWantedYear] = useState<ShownYear>();
  const year = yearToShow(recipe.years, wantedYear);
  const stored = viewGrid(indicator, recipe, year);
  const [chosen, setChosen] = useState<Chosen>(() => {
    const start = firstToFill(stored);
    return { active: start, extent: start };
  });
  /** Counts what brings the focus to the active cell, so that nothing else does. */
  const [focused, setFocused] = useState(1);
  const refocus = useCallback(() => setFocused((count) => count + 1), []);
  const typist = useTyping({ edit, amend });
  /** Where a run of Tab began: Enter goes on below it, as in a spreadsheet. */
  const tabbedFrom = useRef<number | undefined>(undefined);
  const leaving = useRef(false);
  /** The computed cell that somebody last tried to type into. */
  const [refused, setRefused] = useState<Place>();

  const live = typist.typing ? applyEdit(recipe, fillEdit(typist.typing.holder, typist.typing.text)) : recipe;
  const view = typist.typing ? viewGrid(indicator, live, year) : stored;
  const active = within(view, chosen.active);
  const now: Chosen = { active, extent: within(view, chosen.extent) };

  function choose(next: Chosen, withFocus = true) {
    typist.commit();
    setChosen(next);
    setRefused(undefined);
    if (withFocus) refocus();
  }

  const goTo = (place: Place) => choose({ active: place, extent: place });

  function extendTo(extent: Place) {
    typist.commit();
    setChosen({ active, extent });
    const area = areaOf({ active, extent });
    if (!isSingle(area)) say(texts.chosen(area.bottom - area.top + 1, area.right - area.left + 1));
  }

  /** Goes to what a cell holds, in the year that it is of; `of` is the table it is looked for in. */
  function goToHolder(wanted: Holder, of = recipe, withFocus = true) {
    const ofYear = wanted.kind === "cell" ? wanted.address.year : undefined;
    const next = wantedYear === "all" ? wantedYear : (ofYear ?? wantedYear);
    setWantedYear(next);
    const place = placeOf(viewGrid(indicator, of, yearToShow(of.years, next)), wanted);
    if (place) choose({ active: place, extent: place }, withFocus);
  }

  function beginTyping(mode: TypingMode, text?: string) {
    const cell = cellAt(stored, active);
    if (!cell?.holder) return false;
    setChosen({ active, extent: active });
    typist.begin(cell.holder, cell.typed, text ?? cell.typed, mode);
    return true;
  }

  /** Says that a computed cell takes no typing; it is seen under the grid as long as the cell has the focus. */
  function refuse() {
    setRefused(active);
    say(texts.computed);
  }

  function clear() {
    const { top, bottom, left, right } = areaOf(now);
    const cells = view.rows.slice(top, bottom + 1).flatMap((row) => row.cells.slice(left, right + 1));
    const filled = cells.flatMap(({ holder, typed }) => (holder && typed !== "" ? [holder] : []));
    // Names go only when nothing else was chosen: who empties a table keeps its rows.
    const addresses = filled.flatMap((one) => (one.kind === "cell" ? [one.address] : []));
    const labels = filled.flatMap((one) => (one.kind === "label" && right === 0 ? [one] : []));
    if (addresses.length + labels.length === 0) return say(texts.nothingCleared);
    if (labels.length > 0) {
      const done = labels.reduce((current, one) => applyEdit(current, fillEdit(one, "")), recipe);
      edit({ kind: "set-content", rows: done.rows, years: done.years, totalCells: done.total.cells });
    } else {
      edit({ kind: "set-cells", cells: addresses.map((address) => ({ ...address, text: "" })) });
    }
    say(texts.cleared(addresses.length + labels.length));
  }

  /** @param withFocus not for a button that was pressed by a key: it keeps the focus */
  function stepBack(forward: boolean, withFocus: boolean) {
    typist.commit();
    const target = forward ? history.future[0] : history.past.at(-1);
    if (!target) return say(forward ? editorTexts.nothingToRedo : editorTexts.nothingToUndo);
    (forward ? redo : undo)();
    say(forward ? editorTexts.redone : editorTexts.undone);
    const place = firstDifference(recipe, target) ?? firstDifference(target, recipe);
    if (place) goToHolder(place, target, withFocus);
  }

  /** Carries out a step on rows and goes to the row, to type its name if it is new. */
  function takeRowStep({ edit: step, row, name, said }: RowStep) {
    typist.commit();
    edit(step);
    say(said);
    if (row === undefined) return;
    const next = placeOf(viewGrid(indicator, applyEdit(recipe, step), year), { kind: "label", row });
    if (next) goTo({ row: next.row, column: name ? 0 : active.column });
    if (name) typist.begin({ kind: "label", row }, "", "", "changing");
  }

  function runRow(row: string, command: RowCommand) {
    if (command === "rename") {
      const place = placeOf(view, { kind: "label", row });
      if (!place) return;
      goTo(place);
      const label = recipe.rows.find(({ id }) => id === row)?.label ?? "";
      return typist.begin({ kind: "label", row }, label, label, "changing");
    }
    const step = planRow(recipe, row, command);
    if (step) takeRowStep(step);
    else say(rowTexts.atTheEdge);
  }

  /** Whether the command did something, so that the key must do nothing else. */
  function run(command: GridCommand): boolean {
    const isTab = command.kind === "next" || command.kind === "previous";
    if (leaving.current && isTab) return false;
    leaving.current = false;
    if (!isTab && command.kind !== "down") tabbedFrom.current = undefined;
    switch (command.kind) {
      case "move": {
        const next = moved(view, active, command.key, command.toTheEdge);
        if (next) goTo(next);
        return true;
      }
      case "extend": {
        const extent = moved(view, now.extent, command.key, command.toTheEdge);
        if (extent) extendTo(extent);
        return true;
      }
      case "next":
      case "previous": {
        const next = nextToFill(view, active, command.kind === "next");
        typist.commit();
        if (!next) return false;
        tabbedFrom.current ??= active.column;
        goTo(next);
        return true;
      }
      case "down":
      case "up": {
        const column = tabbedFrom.current ?? active.column;
        tabbedFrom.current = undefined;
        goTo(nextInColumn(view, { row: active.row, column }, command.kind === "down") ?? active);
        return true;
      }
      case "change":
        if (typist.typing) typist.changeInPlace();
        else if (!beginTyping("changing")) refuse();
        return true;
      case "cancel":
        typist.cancel();
        refocus();
        return true;
      case "leave":
        if (!isSingle(areaOf(now))) setChosen({ active, extent: active });
        leaving.current = true;
        say(texts.leave);
        return true;
      case "clear":
        clear();
        return true;
      case "choose-all":
        choose({
          active: { row: 0, column: 0 },
          extent: { row: view.rows.length - 1, column: view.columns.length - 1 },
        });
        say(texts.chosen(view.rows.length, view.columns.length));
        return true;
      case "undo":
      case "redo":
        stepBack(command.kind === "redo", true);
        return true;
      case "row": {
        const row = view.rows[active.row]?.row;
        if (row !== undefined) runRow(row, command.command);
        else if (command.command.startsWith("add")) takeRowStep(addAtEnd(recipe));
        return true;
      }
      case "menu":
        return false;
    }
  }

  return {
    year,
    showYear(next: ShownYear) {
      typist.commit();
      setWantedYear(next);
      const other = viewGrid(indicator, recipe, yearToShow(recipe.years, next));
      const place = sameInOtherYear(other, cellAt(stored, active)?.holder) ?? firstToFill(other);
      setChosen({ active: place, extent: place });
    },
    view,
    /** The recipe with what is being typed. */
    live,
    chosen: now,
    focused,
    typing: typist.typing,
    type(text: string) {
      if (typist.typing) typist.type(text);
      else beginTyping("replacing", text);
    },
    compose: typist.compose,
    commit: typist.commit,
    cancel: typist.cancel,
    beginTyping,
    refuse,
    refused: refused !== undefined && refused.row === active.row && refused.column === active.column,
    goTo,
    extendTo,
    goToCell: (address: CellAddress) => goToHolder({ kind: "cell", address }),
    takeRowStep,
    runRow,
    run,
    clear,
    stepBack,
    refocus,
    apply(step: Edit) {
      typist.commit();
      edit(step);
    },
  };
}

export type FigureGridState = ReturnType<typeof useFigureGrid>;
