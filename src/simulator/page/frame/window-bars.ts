import { preview as texts } from "../../../texts/preview";
import { element } from "../element";

/** Name of the document and whether it has changes that were not downloaded; below, where the cursor is. */
export interface WindowBars {
  readonly title: HTMLElement;
  readonly status: HTMLElement;
  showDocument(name: string, readOnly: boolean): void;
  showChanged(changed: boolean): void;
  showCursor(paragraph: number, count: number): void;
}

export function createWindowBars(): WindowBars {
  const name = element("span", { class: "title-bar-name" });
  const state = element("span", { class: "title-bar-state" });
  const cursor = element("span");
  const changes = element("span", { attributes: { role: "status" } });
  return {
    title: element(
      "section",
      { class: "title-bar", attributes: { "aria-label": texts.openDocument } },
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
    showDocument(file, readOnly) {
      name.textContent = file;
      state.textContent = readOnly ? texts.status.readOnly : "";
      document.title = `${file} – ${texts.notice}`;
    },
    showChanged(changed) {
      changes.textContent = changed ? texts.status.changed : "";
    },
    showCursor(paragraph, count) {
      cursor.textContent = count === 0 ? "" : texts.status.cursor(paragraph + 1, count);
    },
  };
}
