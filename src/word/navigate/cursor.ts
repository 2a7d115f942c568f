import { plainText } from "../read/plain-text";
import type { CursorPlace } from "../session";

/** How many paragraphs on each side of the cursor tell where it is. */
const reach = 3;

/** The paragraph with the cursor and its neighbours as they are now; `undefined` beyond an end of the document. */
export interface CursorWindow {
  readonly texts: readonly (string | undefined)[];
  /** Position of the cursor's own paragraph in `texts`. */
  readonly cursor: number;
}

/** Reads the cursor's surroundings in one sync, whatever the document's size. */
export async function cursorWindow(context: Word.RequestContext): Promise<CursorWindow> {
  const own = context.document.getSelection().paragraphs.getFirst();
  const before: Word.Paragraph[] = [];
  const after: Word.Paragraph[] = [];
  for (let i = 0, behind = own, ahead = own; i < reach; i++) {
    behind = behind.getPreviousOrNullObject();
    ahead = ahead.getNextOrNullObject();
    before.unshift(behind);
    after.push(ahead);
  }
  const paragraphs = [...before, own, ...after];
  paragraphs.forEach((paragraph) => paragraph.load("text"));
  await context.sync();
  return {
    texts: paragraphs.map((paragraph) => (paragraph.isNullObject ? undefined : plainText(paragraph.text))),
    cursor: reach,
  };
}

/** The cursor's place in a document read before, and whether its surroundings still are as they were read. */
export function placeOfWindow(window: CursorWindow, texts: readonly string[]): CursorPlace {
  const paragraph = paragraphOfWindow(window, texts);
  if (paragraph === undefined) return { asRead: false };
  const asRead = window.texts.every((text, i) => texts[paragraph + i - window.cursor] === text);
  return { paragraph, asRead };
}

/**
 * The cursor's paragraph in the numbering of a document read before: where the surroundings fit best. The document
 * may have changed since, so not all of them need to fit; undefined when no place fits better than the others.
 */
export function paragraphOfWindow(window: CursorWindow, texts: readonly string[]): number | undefined {
  const candidates = new Map<number, number>();
  window.texts.forEach((text, i) => {
    if (!text?.trim()) return;
    for (let at = texts.indexOf(text); at >= 0; at = texts.indexOf(text, at + 1)) {
      const index = at - i + window.cursor;
      if (index >= 0 && index < texts.length) candidates.set(index, 0);
    }
  });
  for (const index of candidates.keys()) {
    const fitting = window.texts.filter((text, i) => texts[index + i - window.cursor] === text).length;
    candidates.set(index, fitting);
  }
  const [best, second] = [...candidates].sort(([, one], [, other]) => other - one);
  return best && best[1] !== second?.[1] ? best[0] : undefined;
}
