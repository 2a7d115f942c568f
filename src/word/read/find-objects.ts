import type { Extent, ObjectKind } from "../../report";
import { askAll, question, type Question } from "./ask-all";
import { objectsByParagraph } from "./ooxml-objects";

/** What paragraphs hold besides text, by position; paragraphs nobody looked at have no entry. */
export type FoundObjects = Map<number, readonly ObjectKind[]>;

/**
 * Looks for pictures, text boxes, equations and the like in `extents`, one sync for all: WordApi 1.3 lists inline
 * pictures only, but a range's OOXML has everything. What is too large for one answer is asked for paragraph by
 * paragraph.
 */
export async function findObjects(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  extents: readonly Extent[],
): Promise<FoundObjects> {
  const found: FoundObjects = new Map();
  const extentOf = new Map<Question, Extent>();
  const about = (extent: Extent): Question => {
    const asked = question(
      () => rangeOver(paragraphs, extent).getOoxml(),
      ({ value }) => note(extent, value, found),
    );
    extentOf.set(asked, extent);
    return asked;
  };
  const extentsOf = (questions: readonly Question[]) =>
    questions.flatMap((asked) => extentOf.get(asked) ?? []);

  const tooLong = extentsOf(await askAll(context, unite(extents).map(about)));
  const singles = tooLong.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => ({ start: start + i, end: start + i + 1 })),
  );
  // A paragraph without text whose OOXML is more than an answer can hold: only a picture is as large as that.
  for (const { start } of extentsOf(await askAll(context, singles.map(about)))) found.set(start, ["picture"]);
  return found;
}

/** Extents in order, those that overlap or touch made one. */
export function unite(extents: readonly Extent[]): Extent[] {
  const united: Extent[] = [];
  for (const extent of [...extents].sort((one, other) => one.start - other.start)) {
    const last = united.at(-1);
    if (extent.end <= extent.start) continue;
    if (last && extent.start <= last.end) {
      united[united.length - 1] = { start: last.start, end: Math.max(last.end, extent.end) };
    } else {
      united.push(extent);
    }
  }
  return united;
}

function rangeOver(
  paragraphs: readonly Word.Paragraph[],
  { start, end }: Extent,
): Word.Paragraph | Word.Range {
  const first = paragraphs[start] as Word.Paragraph;
  const last = paragraphs[end - 1] as Word.Paragraph;
  return first === last ? first : first.getRange().expandTo(last.getRange());
}

/**
 * The OOXML of a range has its paragraphs in order; Word may add an empty one at the end, or more where it has to
 * complete a table. What is found beyond the last paragraph is the last one's.
 */
function note({ start, end }: Extent, ooxml: string, found: FoundObjects): void {
  const inside = objectsByParagraph(ooxml);
  for (let index = start; index < end; index++) found.set(index, []);
  inside.forEach((kinds, i) => {
    const index = Math.min(start + i, end - 1);
    found.set(index, [...new Set([...(found.get(index) ?? []), ...kinds])]);
  });
}
