import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Edit } from "../../../../statistics";

interface Session<Step> {
  readonly original: string;
  readonly toEdit: (text: string) => Step | undefined;
  text: string;
  /** What the recipe holds now. */
  stored: string;
}

/** Whoever keeps what is typed; a step is what a text becomes there. */
export interface Steps<Step = Edit> {
  edit(step: Step): void;
  /** Takes the last step otherwise. */
  amend(step: Step): void;
}

/** A pause of this length stores what was typed, in milliseconds. */
const pause = 500;

/**
 * A text being typed. It is stored when the field is left, when the pane closes and at every pause, so that nothing
 * typed is lost; all that is typed in one go is one step of undo.
 */
export function useDraft<Step>({ edit, amend }: Steps<Step>) {
  // An object of its own for every key, so that each begins a new pause.
  const [draft, setDraft] = useState<{ readonly text: string }>();
  const session = useRef<Session<Step> | undefined>(undefined);
  const composing = useRef(false);

  function store(current: Session<Step>, text: string) {
    const step = text === current.stored ? undefined : current.toEdit(text);
    if (!step) return;
    // Later letters are the same step as the first ones.
    if (current.stored === current.original) edit(step);
    else amend(step);
    current.stored = text;
  }

  /** Whether nothing is left that could not be stored. */
  function storeTyped(): boolean {
    const current = session.current;
    if (!current) return true;
    const text = asTyped(current.text);
    store(current, text);
    return current.stored === text;
  }

  function end() {
    session.current = undefined;
    composing.current = false;
    setDraft(undefined);
  }

  const storeNow = useEffectEvent(storeTyped);
  useEffect(() => {
    const onHide = () => storeNow();
    // While the event goes down: whoever saves the figures at the same event must find these among them.
    window.addEventListener("pagehide", onHide, true);
    window.addEventListener("visibilitychange", onHide, true);
    return () => {
      window.removeEventListener("pagehide", onHide, true);
      window.removeEventListener("visibilitychange", onHide, true);
      storeNow();
    };
  }, []);

  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(() => {
      // Half a composed letter is not what the author means; its end begins another pause.
      if (!composing.current) storeNow();
    }, pause);
    return () => clearTimeout(timer);
  }, [draft]);

  return {
    /** Absent when nothing is being typed. */
    text: draft?.text,
    /**
     * @param original what is stored now
     * @param toEdit the edit that stores a text; undefined for one that cannot be stored
     */
    begin(original: string, text: string, toEdit: Session<Step>["toEdit"]) {
      session.current = { original, text, stored: original, toEdit };
      setDraft({ text });
    },
    type(text: string) {
      if (session.current) session.current.text = text;
      setDraft({ text });
    },
    /** An input method puts a letter together, or has done so. */
    compose(is: boolean) {
      composing.current = is;
      if (!is) setDraft((current) => current && { ...current });
    },
    /** What cannot be stored goes on being typed. */
    commit() {
      if (storeTyped()) end();
    },
    /** Back to what was stored before. */
    cancel() {
      if (session.current) store(session.current, session.current.original);
      end();
    },
  };
}

/** What is stored of a typed text: one line, so a pasted line break becomes a blank. */
export function asTyped(text: string): string {
  return text.replace(/[\s\u00a0]*[\r\n\t]+[\s\u00a0]*/g, " ").trim();
}
