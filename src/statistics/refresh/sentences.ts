import { indicatorById } from "../indicators";
import type { Recipe, StoredData } from "../recipes";
import { writeSentence, type Sentence } from "../sentences";
import type { FoundSentence } from "./found";
import { lineKind, proposedFor } from "./lines";
import type { LostSentence, SentenceRefresh } from "./plan";
import { sameLine } from "./same-line";

/** What a sentence of the document should say now, or why the data give none any more; undefined when it may stay. */
export function sentenceRefresh(
  found: FoundSentence,
  recipe: Recipe,
  { targets }: StoredData,
): SentenceRefresh | LostSentence | undefined {
  const sentence = sentenceOf(recipe, found.row, targets);
  if (sentence?.kind === "none") return { found, why: sentence.message };
  const now = sentence?.text;
  if (now === undefined || sameLine(found.text, now)) return undefined;
  const was = recipe.writtenSentences?.find(({ row }) => row === found.row)?.text;
  const kind = lineKind(found.text, was, now);
  return { found, key: found.key, kind, old: found.text, new: now, proposed: proposedFor(kind, found.text) };
}

/** The sentence about a row, or about the whole table; undefined for an indicator of another version. */
export function sentenceOf(
  recipe: Recipe,
  row: string | undefined,
  targets: StoredData["targets"],
): Sentence | undefined {
  const indicator = indicatorById(recipe.indicator);
  return indicator && writeSentence(indicator, recipe, { ...(row === undefined ? {} : { row }), targets });
}
