import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import type { Question } from "./ConfirmDialog";

const ConfirmDialog = lazy(() => import("./ConfirmDialog"));

/** Asks before something is done: `ask` opens the dialog, which stands where the second value is put. */
export function useQuestion(): readonly [(question: Question) => void, ReactNode] {
  const [question, setQuestion] = useState<Question>();
  const asker = useRef<Element | null>(null);
  function close() {
    setQuestion(undefined);
    // The dialog gives the focus to nobody when nothing of Fluent's opened it.
    if (asker.current instanceof HTMLElement) asker.current.focus();
  }
  function ask(next: Question) {
    asker.current = document.activeElement;
    setQuestion(next);
  }
  const dialog = question && (
    <Suspense fallback={null}>
      <ConfirmDialog question={question} close={close} />
    </Suspense>
  );
  return [ask, dialog];
}
