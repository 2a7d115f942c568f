import "@testing-library/jest-dom";
import "../page";
import { useState } from "react";
import { act, configure, fireEvent, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  amended,
  edited,
  redo,
  startHistory,
  targets2282,
  undo,
  type Edit,
  type History,
  type Indicator,
  type Recipe,
} from "../../../src/statistics";
import RecipeEditor from "../../../src/taskpane/statistics/editor/RecipeEditor";
import { indicator } from "../../statistics/recipes/recipes";

// Whether something can be seen is asked where it matters; finding out for every cell takes most of the time.
configure({ defaultHidden: true });

/** The editor with whoever keeps its history, and the person at the keyboard. */
export function openEditor(recipe: Recipe, changed: (recipe: Recipe) => void = () => undefined) {
  const kept: Kept = { history: startHistory(recipe), said: [], left: [], step: () => undefined };
  const shown = render(<Host of={indicator(recipe.indicator)} kept={kept} changed={changed} />);
  return {
    ...shown,
    kept,
    person: userEvent.setup({ delay: null }),
    recipe: () => kept.history.present,
    said: () => kept.said.at(-1) ?? "",
    /** The ribbon, or another pane, changes the table. */
    arrive: (edit: Edit) => act(() => kept.step((history) => edited(history, edit))),
  };
}

/** Whoever keeps the history. */
interface Kept {
  history: History;
  readonly said: string[];
  readonly left: string[];
  step(change: (history: History) => History): void;
}

interface HostProps {
  readonly of: Indicator;
  readonly kept: Kept;
  readonly changed: (recipe: Recipe) => void;
}

function Host({ of, kept, changed }: HostProps) {
  const [, show] = useState(kept.history);
  const step = (change: (history: History) => History) => {
    kept.history = change(kept.history);
    show(kept.history);
    changed(kept.history.present);
  };
  kept.step = step;
  return (
    <RecipeEditor
      indicator={of}
      history={kept.history}
      targets={targets2282}
      edit={(edit) => step((history) => edited(history, edit))}
      amend={(edit) => step((history) => amended(history, edit))}
      undo={() => step(undo)}
      redo={() => step(redo)}
      back={() => kept.left.push("back")}
      say={(text) => kept.said.push(text)}
      importFile={() => kept.left.push("import")}
      showTargets={() => kept.left.push("targets")}
      actions={<button type="button">Chèn bảng</button>}
    />
  );
}

export const grid = () => document.querySelector<HTMLElement>('[role="grid"]')!;

/** The row whose name is this. */
export function row(name: string): HTMLElement {
  const header = headersOfRows().find((one) => nameOf(one) === name);
  if (!header) throw new Error(`no row ${name}`);
  return header.closest("tr")!;
}

function nameOf(header: Element): string {
  const field = header.querySelector<HTMLTextAreaElement>("textarea");
  return field ? field.value : (header.querySelector(".cell-text")?.textContent ?? "");
}

/** Names of all rows, in order. */
export const rowNames = () => headersOfRows().map(nameOf);

// Found by attribute: asking for roles has the whole page's styles computed, cell by cell.
const headersOfRows = () => [...grid().querySelectorAll('[role="rowheader"]')];

/** The cell of a row under a heading; without a heading the row's name. */
export function cell(name: string, heading?: string): HTMLElement {
  const headings = [...grid().querySelectorAll('[role="columnheader"]')];
  const column = headings.findIndex(({ textContent }) => textContent === heading);
  return row(name).children[Math.max(column, 0)] as HTMLElement;
}

/** What a cell shows. */
export function textIn(name: string, heading: string): string {
  const field = cell(name, heading).querySelector<HTMLInputElement>("input, textarea");
  return field ? field.value : (cell(name, heading).querySelector(".cell-text")?.textContent ?? "");
}

/** The year, or the years, whose figures are shown. */
export const yearShown = () => document.querySelector(".year-shown")?.textContent;

/** The field that has the focus. */
export const field = () => document.activeElement as HTMLInputElement;

/** Pastes what a program copied, as the browser hands it over. */
export function paste(formats: { readonly html?: string; readonly text?: string }): void {
  fireEvent.paste(document.activeElement!, {
    clipboardData: {
      getData: (format: string) =>
        (format === "text/html" ? formats.html : format === "text/plain" ? formats.text : "") ?? "",
    },
  });
}

/** Copies or cuts the chosen cells. */
export function copied(how: "copy" | "cut" = "copy"): { readonly text: string; readonly html: string } {
  const data: Record<string, string> = {};
  const clipboardData = { setData: (format: string, text: string) => (data[format] = text) };
  if (how === "copy") fireEvent.copy(document.activeElement!, { clipboardData });
  else fireEvent.cut(document.activeElement!, { clipboardData });
  return { text: data["text/plain"] ?? "", html: data["text/html"] ?? "" };
}

/** Time passes. */
export function wait(milliseconds: number): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));
}
