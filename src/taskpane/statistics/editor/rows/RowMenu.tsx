import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { rowTexts as texts } from "../../../../texts/statistics-editor";
import type { Recipe } from "../../../../statistics";
import { planRow, rowCommandNames, type RowCommand } from "./row-commands";

interface RowMenuProps {
  readonly recipe: Recipe;
  readonly row: string;
  /** What it opens at. */
  readonly at: DOMRect;
  run(command: RowCommand): void;
  /** @param byKey the focus goes back to the grid */
  close(byKey: boolean): void;
}

/** The commands of a row (WAI-ARIA Authoring Practices, "Menu"). */
export function RowMenu({ recipe, row, at, run, close }: RowMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: at.left, top: at.bottom });
  const target = recipe.rows.find(({ id }) => id === row);
  const commands = rowCommandNames.filter(
    (command) => command !== "remove-with-items" || target?.kind === "group",
  );

  useLayoutEffect(() => {
    const size = menu.current?.getBoundingClientRect();
    if (!size) return;
    const below = at.bottom + size.height <= window.innerHeight;
    setPlace({
      left: Math.max(4, Math.min(at.left, window.innerWidth - size.width - 4)),
      top: below ? at.bottom : Math.max(4, Math.min(at.top, window.innerHeight) - size.height),
    });
    menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [at]);

  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close(false);
    };
    document.addEventListener("pointerdown", onPointerDown, true);
    const onBlur = () => close(false);
    window.addEventListener("blur", onBlur);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown, true);
      window.removeEventListener("blur", onBlur);
    };
  }, [close]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const at = items.findIndex((item) => item === document.activeElement);
    const next: Partial<Record<string, HTMLElement | undefined>> = {
      ArrowDown: items[(at + 1) % items.length],
      ArrowUp: items.at(at - 1),
      Home: items[0],
      End: items.at(-1),
    };
    if (event.key === "Escape" || event.key === "Tab") close(true);
    else if (next[event.key]) next[event.key]?.focus();
    else return;
    event.preventDefault();
  }

  const nameOf = (command: RowCommand) =>
    command === "remove" && target?.kind === "group" ? texts.removeGroup : texts.commands[command];
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={texts.menu(target?.label ?? "")}
      className="row-menu"
      style={place}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {commands.map((command) => {
        const possible = command === "rename" || planRow(recipe, row, command) !== undefined;
        return (
          <button
            key={command}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={`menu-${command}`}
            aria-disabled={possible ? undefined : true}
            onClick={() => possible && run(command)}
          >
            <span>{nameOf(command)}</span>
            {texts.keys[command] && <span className="menu-key">{texts.keys[command]}</span>}
          </button>
        );
      })}
    </div>
  );
}
