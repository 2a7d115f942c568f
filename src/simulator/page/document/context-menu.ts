import type { TableAction } from "../../host";
import { preview as texts } from "../../../texts/preview";
import { createMenuList, menuItem, type MenuList } from "../frame/menu-list";
import type { SimulatedWord } from "../simulated-word";
import type { DocumentArea } from "./document-area";
import type { Editor } from "./editor";

const tableActions: readonly TableAction[] = ["addRow", "removeRow", "duplicateTable", "removeTable"];

/** Word's menu of a table and of a content control, in its simplest form; elsewhere the browser's own menu comes. */
export function offerCommands(area: DocumentArea, word: SimulatedWord, editor: Editor): void {
  const { pages } = area;
  let open: MenuList | undefined;
  const close = (): void => {
    open?.element.remove();
    open = undefined;
  };
  const itemsAt = (paragraph: number): HTMLButtonElement[] => {
    const inTable = area.drawn?.partsOf(paragraph)[0]?.closest("table") !== null;
    const control = area.drawn?.controlsAt(paragraph).findLast(({ id }) => id !== 0);
    return [
      ...tableActions
        .filter(() => inTable)
        .map((action) =>
          menuItem(texts.table[action], () => editor.change((user) => user.changeTable(paragraph, action))),
        ),
      ...(control
        ? [
            menuItem(texts.releaseControl(control.title), () =>
              editor.change((user) => user.releaseControl(control.id)),
            ),
          ]
        : []),
    ];
  };
  pages.addEventListener("contextmenu", (event) => {
    editor.followCaret();
    const target = event.target instanceof Element ? event.target : null;
    const clicked = target?.closest<HTMLElement>("[data-paragraph]")?.dataset.paragraph;
    // The menu key opens it where the cursor is.
    const paragraph = clicked === undefined ? word.cursor.paragraph : Number(clicked);
    const items = pages.isContentEditable ? itemsAt(paragraph) : [];
    if (items.length === 0) return;
    event.preventDefault();
    close();
    open = createMenuList(texts.documentMenu, items, (giveBackFocus) => {
      close();
      if (giveBackFocus) pages.focus({ preventScroll: true });
    });
    open.element.classList.add("document-menu");
    area.element.append(open.element);
    open.open();
    const { offsetWidth, offsetHeight } = open.element;
    open.element.style.left = `${Math.max(0, Math.min(event.clientX, innerWidth - offsetWidth - 8))}px`;
    open.element.style.top = `${Math.max(0, Math.min(event.clientY, innerHeight - offsetHeight - 8))}px`;
  });
}
