import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard in the view: when what had the focus goes away (differences that were written, a notice that was
 * answered), the browser would begin again at the top of the pane. The focus goes to the page's heading instead, above
 * what became of it and the way to take it back.
 */
export function useFocusKept(view: RefObject<HTMLElement | null>): void {
  const held = useRef<EventTarget | null>(null);
  useEffect(() => {
    const element = view.current;
    const onFocus = ({ target }: FocusEvent) => (held.current = target);
    element?.addEventListener("focusin", onFocus);
    return () => element?.removeEventListener("focusin", onFocus);
  }, [view]);
  // After every drawing: any of them may have taken the element away.
  useEffect(() => {
    const lost = held.current instanceof Element && !held.current.isConnected;
    const heading = view.current?.querySelector<HTMLElement>("h2");
    if (!lost || !heading || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus();
  });
}
