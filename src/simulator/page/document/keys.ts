import type { SimulatedWord } from "../simulated-word";
import type { DocumentArea } from "./document-area";
import type { Editor } from "./editor";

/** The keys Word gives another meaning than the browser: undo and redo everywhere, Tab in tables. */
export function listenToKeys(area: DocumentArea, word: SimulatedWord, editor: Editor): void {
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (!(ctrlKey || metaKey) || altKey || target instanceof HTMLInputElement) return;
    const letter = key.toLowerCase();
    if (letter === "z" && !shiftKey) editor.undo();
    else if (letter === "y" || letter === "z") editor.redo();
    else return;
    event.preventDefault();
  });
  area.pages.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || !area.pages.isContentEditable) return;
    editor.followCaret();
    // Elsewhere Tab leaves the document, as everywhere on a page.
    if (!word.host.user.isInTable(word.cursor.paragraph)) return;
    event.preventDefault();
    editor.goToCell(event.shiftKey ? -1 : 1);
  });
}
