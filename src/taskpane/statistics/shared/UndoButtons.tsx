import { Button } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { MouseEvent } from "react";

interface UndoButtonsProps {
  readonly history: { readonly past: readonly unknown[]; readonly future: readonly unknown[] } | undefined;
  readonly texts: { readonly undo: string; readonly redo: string };
  undo(click: MouseEvent): void;
  redo(click: MouseEvent): void;
}

/** Back and forth in what was edited. They stay in the Tab order when there is nothing to go to. */
export function UndoButtons({ history, texts, undo, redo }: UndoButtonsProps) {
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndoRegular />}
        aria-label={texts.undo}
        title={texts.undo}
        disabledFocusable={!history?.past.length}
        onClick={undo}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowRedoRegular />}
        aria-label={texts.redo}
        title={texts.redo}
        disabledFocusable={!history?.future.length}
        onClick={redo}
      />
    </>
  );
}
