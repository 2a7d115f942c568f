import { indicatorById } from "../indicators";
import type { Recipe, StoredData } from "../recipes";
import { writeSentence } from "../sentences";

/** A sentence of the document that was computed, and that the data and targets now give otherwise. */
export interface ComparedSentence {
  /** `text`: the whole paragraph's. */
  readonly place: { readonly paragraph: number; readonly text: string };
  /** From where it differs on, as the data give it now. */
  readonly inData: string;
}

/** What a reader of documents knows of a paragraph. */
export interface ReadParagraph {
  readonly index: number;
  readonly text: string;
}

/**
 * The sentences about a table that stand in the document just as they were written, and that are no longer right. One
 * that somebody reworded is not known from other text, and nothing is said of it.
 */
export function computedSentences(
  recipe: Recipe,
  { targets }: StoredData,
  paragraphs: readonly ReadParagraph[],
): ComparedSentence[] {
  const indicator = indicatorById(recipe.indicator);
  if (!indicator) return [];
  let composed: readonly string[] | undefined;
  return (recipe.writtenSentences ?? []).flatMap(({ row, text }) => {
    const now = writeSentence(indicator, recipe, { ...(row === undefined ? {} : { row }), targets });
    if (now.kind === "none" || now.text === text) return [];
    const was = text.normalize("NFC");
    composed ??= paragraphs.map((paragraph) => paragraph.text.normalize("NFC"));
    const texts = composed;
    return paragraphs.flatMap(({ index, text: whole }, at) =>
      texts[at]!.includes(was)
        ? [{ place: { paragraph: index, text: whole }, inData: differingEnd(was, now.text) }]
        : [],
    );
  });
}

/** The words of `now` from the first that `was` does not have. */
function differingEnd(was: string, now: string): string {
  const [before, after] = [was.split(" "), now.split(" ")];
  const first = after.findIndex((word, at) => word !== before[at]);
  return first <= 0 ? now : `… ${after.slice(first).join(" ")}`;
}
