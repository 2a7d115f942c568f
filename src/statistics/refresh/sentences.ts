import { indicatorById } from "../indicators";
import type { Recipe, StoredData } from "../recipes";
import { writeSentence } from "../sentences";
import type { FoundSentence } from "./found";
import { lineKind, proposedFor } from "./lines";
import type { SentenceRefresh } from "./plan";
import { sameLine } from "./same-line";

/** What a sentence should say now; undefined when it may stay, or when the data give none. */
export function sentenceRefresh(
  found: FoundSentence,
  recipe: Recipe,
  { targets }: StoredData,
): SentenceRefresh | undefined {
  const now = sentenceOf(recipe, found.row, targets);
  if (now === undefined || sameLine(found.text, now)) return undefined;
  const was = recipe.writtenSentences?.find(({ row }) => row === found.row)?.text;
  const kind = lineKind(found.text, was, now);
  return { found, key: found.key, kind, old: found.text, new: now, proposed: proposedFor(kind, found.text) };
}

/** The sentence about a row, or about the whole table; undefined when the figures give none. */
export function sentenceOf(
  recipe: Recipe,
  row: string | undefined,
  targets: StoredData["targets"],
): string | undefined {
  const indicator = indicatorById(recipe.indicator);
  const sentence =
    indicator &&
    writeSentence(indicator, recipe, {
      ...(row === undefined ? {} : { row }),
      targets,
    });
  return sentence?.kind === "sentence" ? sentence.text : undefined;
}
