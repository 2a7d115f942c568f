import { preview as texts } from "../../../texts/preview";
import { element } from "../element";

/** Lets the user drop a file anywhere on the page; while one is dragged over it, says so. */
export function acceptDroppedFiles(page: HTMLElement, open: (file: File) => void): void {
  const notice = element("div", { class: "drop-notice", hidden: true }, element("p", {}, texts.drop));
  page.append(notice);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  page.addEventListener("dragenter", (event) => {
    notice.hidden = !carriesFiles(event);
  });
  // The notice covers the page, the pane's frame too: leaving it is leaving the page.
  notice.addEventListener("dragleave", () => {
    notice.hidden = true;
  });
  page.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    notice.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
