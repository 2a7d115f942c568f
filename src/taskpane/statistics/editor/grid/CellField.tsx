import { useEffect, useRef, type ChangeEvent } from "react";
import type { ViewCell } from "./grid-view";
import type { FigureGridState } from "./use-figure-grid";
import type { Typing } from "./use-typing";

interface CellFieldProps {
  readonly cell: ViewCell;
  readonly name: string;
  readonly typing: Typing | undefined;
  readonly readOnly: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly grid: FigureGridState;
}

/**
 * The field of the cell that has the focus. It is there before anything is typed, with its text chosen: so the first
 * key replaces the text by itself, and dead keys, input methods and the backspaces of Unikey find a field to work in.
 */
export function CellField({ cell, name, typing, readOnly, invalid, describedBy, grid }: CellFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const value = typing?.text ?? cell.text;
  const mode = typing?.mode;

  useEffect(() => {
    const shown = field.current;
    if (!shown) return;
    if (mode === undefined) shown.setSelectionRange(0, value.length);
  }, [mode, value]);

  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    if (mode === "changing") field.current?.setSelectionRange(end, end);
  }, [mode]);

  const common = {
    ref: field,
    className: "cell-field",
    value,
    readOnly,
    spellCheck: false,
    autoComplete: "off",
    "aria-label": name,
    "aria-invalid": invalid || undefined,
    "aria-describedby": describedBy,
    onChange: (event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) => {
      grid.type(event.target.value);
      // Enter while an input method puts a word together (Telex of macOS and Windows) comes as a line break only.
      const { nativeEvent } = event;
      if (nativeEvent instanceof InputEvent && nativeEvent.inputType === "insertLineBreak") {
        grid.run({ kind: "down" });
      }
    },
    onCompositionStart: () => grid.compose(true),
    onCompositionEnd: () => grid.compose(false),
    onFocus: () => mode === undefined && field.current?.select(),
    onBlur: () => grid.commit(),
  };
  if (cell.entry === "words") return <textarea {...common} rows={1} />;
  return <input {...common} type="text" inputMode={cell.entry === "number" ? "decimal" : "numeric"} />;
}
