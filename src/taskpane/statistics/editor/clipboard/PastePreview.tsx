import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { pasteTexts as texts } from "../../../../texts/statistics-editor";
import type { PastePlan } from "./plan-paste";

interface PastePreviewProps {
  readonly plan: PastePlan;
  readonly addRows: boolean;
  setAddRows(wanted: boolean): void;
  confirm(): void;
  cancel(): void;
}

/** So many of what has no place are named one by one. */
const named = 3;

/** Says what pasting does, while the grid shows it. Enter pastes, Esc does not. */
export function PastePreview({ plan, addRows, setAddRows, confirm, cancel }: PastePreviewProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") cancel();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const { block, changed, leftOver, missingRows, replaced } = plan;
  return (
    <section className="paste-preview" aria-label={texts.label}>
      <h3>{texts.title(block.length, block[0]?.length ?? 0)}</h3>
      <p>
        {texts.changes(changed.size)} {replaced > 0 && texts.replaced(replaced)}
      </p>
      {missingRows > 0 && (
        <label className="check">
          <input type="checkbox" checked={addRows} onChange={(event) => setAddRows(event.target.checked)} />
          <span>{texts.more(missingRows)}</span>
        </label>
      )}
      {leftOver.length > 0 && (
        <>
          <p>{texts.leftOver(leftOver.length)}</p>
          <ul className="left-over">
            {leftOver.slice(0, named).map(({ row, column, text, why }) => (
              <li key={`${row} ${column}`}>
                “{text}”: {why}
              </li>
            ))}
            {leftOver.length > named && <li>{texts.andMore(leftOver.length - named)}</li>}
          </ul>
        </>
      )}
      <div className="button-row">
        <Button ref={button} appearance="primary" size="small" onClick={confirm}>
          {texts.confirm}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}
