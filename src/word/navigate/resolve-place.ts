import type { Place } from "../../report";

/** Where a place is in the document as it is now. */
export interface ResolvedPlace {
  readonly paragraph: number;
  /** UTF-16 range in the paragraph's present text; absent = the whole paragraph. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly exact: boolean;
}

/** How far away from its old position a reworded paragraph is still looked for. */
const neighbourhood = 40;
/** Likeness below which two paragraphs are not the same one reworded. */
const alike = 0.6;

/**
 * Finds a place again in the paragraphs' present texts: where it was; else the nearest paragraph with the same text;
 * else the paragraph most like it near by. Undefined when there is none.
 */
export function resolvePlace(place: Place, texts: readonly string[]): ResolvedPlace | undefined {
  if (texts[place.paragraph] === place.text)
    return { ...located(place, place.paragraph, place.text), exact: true };
  const paragraph = sameText(place, texts) ?? mostAlike(place, texts);
  if (paragraph === undefined) return undefined;
  return { ...located(place, paragraph, texts[paragraph] ?? ""), exact: false };
}

function sameText(place: Place, texts: readonly string[]): number | undefined {
  return nearest(place.paragraph, texts.length, texts.length, (index) => texts[index] === place.text);
}

function mostAlike(place: Place, texts: readonly string[]): number | undefined {
  const wanted = words(place.text);
  let best: number | undefined;
  let bestLikeness = 0;
  nearest(place.paragraph, texts.length, neighbourhood, (index) => {
    const likeness = likenessOf(wanted, words(texts[index] ?? ""));
    if (likeness >= alike && likeness > bestLikeness) {
      best = index;
      bestLikeness = likeness;
    }
    return false;
  });
  return best;
}

/** The index nearest to `from` that `is` accepts, looking at most `reach` away and behind before ahead. */
function nearest(
  from: number,
  length: number,
  reach: number,
  is: (index: number) => boolean,
): number | undefined {
  for (let distance = 0; distance <= reach + Math.max(0, from - length); distance++) {
    for (const index of distance === 0 ? [from] : [from - distance, from + distance]) {
      if (index >= 0 && index < length && is(index)) return index;
    }
  }
  return undefined;
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * Share of common words: of the shorter text when it has at least three (a heading that had content added to it),
 * otherwise of both.
 */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  const shorter = Math.min(one.length, other.length);
  return shorter >= 3 ? common / shorter : (2 * common) / Math.max(1, one.length + other.length);
}

function located(place: Place, paragraph: number, text: string): Omit<ResolvedPlace, "exact"> {
  if (place.start === undefined || place.end === undefined || place.end <= place.start) return { paragraph };
  const wanted = place.text.slice(place.start, place.end);
  if (text === place.text) return { paragraph, range: { start: place.start, end: place.end } };
  const start = nearestOccurrence(text, wanted, place.start);
  return start === undefined ? { paragraph } : { paragraph, range: { start, end: start + wanted.length } };
}

function nearestOccurrence(text: string, wanted: string, near: number): number | undefined {
  const behind = text.lastIndexOf(wanted, near);
  const ahead = text.indexOf(wanted, near);
  if (behind < 0 || ahead < 0) return behind < 0 && ahead < 0 ? undefined : Math.max(behind, ahead);
  return near - behind <= ahead - near ? behind : ahead;
}
