import { preview as texts } from "../../../texts/preview";
import { element } from "../element";

/** What the buttons of the title bar do. */
export interface TitleBarActions {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Name of the document and whether it has changes that were not downloaded; below, where the cursor is. */
export interface WindowBars {
  readonly title: HTMLElement;
  readonly status: HTMLElement;
  /** Whether there are such changes. */
  readonly changed: boolean;
  showDocument(name: string, readOnly: boolean): void;
  showChanged(changed: boolean): void;
  showCursor(paragraph: number, count: number): void;
  showHistory(canUndo: boolean, canRedo: boolean): void;
}

export function createWindowBars(actions: TitleBarActions): WindowBars {
  const undo = historyButton("↶", texts.undo, actions.undo);
  const redo = historyButton("↷", texts.redo, actions.redo);
  const name = element("span", { class: "title-bar-name" });
  const state = element("span", { class: "title-bar-state" });
  const cursor = element("span");
  const changes = element("span", { attributes: { role: "status" } });
  return {
    title: element(
      "section",
      { class: "title-bar", attributes: { "aria-label": texts.openDocument } },
      element("span", { class: "title-bar-history" }, undo, redo),
      name,
      state,
    ),
    status: element(
      "footer",
      { class: "status-bar" },
      cursor,
      changes,
      element("span", {}, texts.noticeDetail),
    ),
    get changed() {
      return changes.textContent !== "";
    },
    showDocument(file, readOnly) {
      name.textContent = file;
      state.textContent = readOnly ? texts.status.readOnly : "";
      document.title = `${file} – ${texts.notice}`;
    },
    showChanged(changed) {
      changes.textContent = changed ? texts.status.changed : "";
    },
    showHistory(canUndo, canRedo) {
      undo.setAttribute("aria-disabled", String(!canUndo));
      redo.setAttribute("aria-disabled", String(!canRedo));
    },
    showCursor(paragraph, count) {
      cursor.textContent = count === 0 ? "" : texts.status.cursor(paragraph + 1, count);
    },
  };
}

/** Stays reachable when it can do nothing, so that the focus is not lost with the last step. */
function historyButton(sign: string, label: string, onclick: () => void): HTMLElement {
  return element(
    "button",
    { class: "history-button", type: "button", title: label, attributes: { "aria-label": label }, onclick },
    sign,
  );
}
