import type { Place } from "../../report";
import { WordError } from "../errors";
import { isTooLarge } from "../host/host-errors";
import { loadInPieces } from "../read/load-in-pieces";
import { plainText } from "../read/plain-text";
import type { GoToResult } from "../session";
import { resolvePlace, type ResolvedPlace } from "./resolve-place";
import { searchesFor, type SearchFor } from "./search-text";

/** Selects a place and scrolls to it; see `WordSession.goTo`. Two syncs, three for a range within a paragraph. */
export async function goTo(context: Word.RequestContext, place: Place): Promise<GoToResult> {
  const paragraphs = await allParagraphs(context);
  const texts = paragraphs.map(({ text }) => plainText(text));
  const found = resolvePlace(place, texts);
  const paragraph = found && paragraphs[found.paragraph];
  if (!paragraph) return "gone";
  const range = await rangeOf(context, paragraph, texts[found.paragraph] ?? "", found.range);
  (range ?? paragraph).select();
  await context.sync();
  return found.exact ? "exact" : "moved";
}

const pieces = { first: 2000, least: 25 };

async function allParagraphs(context: Word.RequestContext): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("text");
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return loadInPieces(context, paragraphs, "text", pieces);
    throw error;
  }
  return paragraphs.items;
}

/** The range as Word's own, found by search; undefined when it is the whole paragraph or cannot be found. */
async function rangeOf(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  range: ResolvedPlace["range"],
): Promise<Word.Range | undefined> {
  if (!range || (range.start === 0 && range.end >= text.length)) return undefined;
  const searches = searchesFor(text, range.start, range.end);
  if (!searches) return undefined;
  const hits = searches.map(({ pattern }) => {
    const found = paragraph.search(pattern);
    found.load("text");
    return found;
  });
  try {
    await context.sync();
  } catch (error) {
    // Word does not search while its own search dialog is open, for one: the paragraph is better than nothing.
    if (error instanceof WordError) throw error;
    return undefined;
  }
  const [first, last] = hits.map(({ items }, i) => hit(items, searches[i]));
  if (!first || (searches.length === 2 && !last)) return undefined;
  return last ? first.expandTo(last) : first;
}

function hit(found: readonly Word.Range[], search: SearchFor | undefined): Word.Range | undefined {
  const range = search && found[search.occurrence];
  return range && plainText(range.text) === search.text ? range : undefined;
}
