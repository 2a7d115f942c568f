import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@fluentui/react-components";
import type { Grid } from "../../../../statistics";
import { pasteTexts as texts } from "../../../../texts/statistics-editor";
import type { PastePlan } from "./plan-paste";
import { readClipboard } from "./read-clipboard";

interface PastePreviewProps {
  readonly plan: PastePlan;
  readonly addRows: boolean;
  setAddRows(wanted: boolean): void;
  /** Another block was pasted, instead of this one. */
  paste(block: Grid | undefined): void;
  confirm(): void;
  cancel(): void;
}

/** So many of what has no place are named one by one. */
const named = 3;

/** Fields that take what is pasted themselves. */
const textFields = "textarea:not([readonly]), input:not([readonly], [type=checkbox], [type=radio])";

/** Says what pasting does, while the grid shows it. Enter pastes, Esc does not; pasting again shows the new block. */
export function PastePreview({ plan, addRows, setAddRows, paste, confirm, cancel }: PastePreviewProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") cancel();
  });
  const onPasteAgain = useEffectEvent((event: ClipboardEvent) => {
    if (!event.clipboardData || (event.target instanceof Element && event.target.matches(textFields))) return;
    event.preventDefault();
    paste(readClipboard(event.clipboardData));
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onEscape(event);
    const onPaste = (event: ClipboardEvent) => onPasteAgain(event);
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("paste", onPaste);
    };
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
