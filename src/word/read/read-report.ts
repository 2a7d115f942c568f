import {
  findSections,
  sectionsThatLookEmpty,
  type Outline,
  type Paragraph,
  type ReportDocument,
} from "../../report";
import { askAll } from "./ask-all";
import { breathe, mapBreathing } from "./breathe";
import { aboutComments, commentFacts } from "./comments";
import { findObjects } from "./find-objects";
import { aboutListLabels } from "./list-labels";
import { loadBody, type BodyRequest, type LoadedBody } from "./load-body";
import { describeTable, layTables } from "./match-tables";
import { paragraphFacts, type ListLabel } from "./paragraph-facts";
import { aboutReviewedTexts, decisiveParagraphs } from "./reviewed-texts";
import { aboutTableTags } from "./table-tags";

/**
 * Reads the open document inside one `Word.run`, in at most three syncs (pieces of one that is too large for the host
 * counted as one): everything there is; what has to be asked for one by one, such as list labels; and, only if some
 * section looks empty, what it may hold besides text.
 */
export async function readReport(
  context: Word.RequestContext,
  outline: Outline,
  request: BodyRequest,
): Promise<ReportDocument> {
  const body = await loadBody(context, request);
  const total = body.paragraphs.length;
  request.onProgress?.({ done: total, total });
  const unlabelled = await mapBreathing(body.paragraphs, (paragraph, index) =>
    paragraphFacts(index, { ...paragraph.toJSON(), text: paragraph.text }),
  );
  const document = await withDetails(context, outline, request, body, unlabelled);
  await breathe();
  const emptyLooking = sectionsThatLookEmpty(findSections(document, outline));
  if (emptyLooking.length === 0) return document;
  await breathe();
  const objects = await findObjects(context, body.paragraphs, emptyLooking);
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => {
      const found = objects.get(paragraph.index);
      return found ? { ...paragraph, objects: found } : paragraph;
    }),
  };
}

/** The second sync: list labels, where comments are, what of the decisive paragraphs is deleted, tags of tables. */
async function withDetails(
  context: Word.RequestContext,
  outline: Outline,
  { bare, extras }: BodyRequest,
  body: LoadedBody,
  unlabelled: readonly Paragraph[],
): Promise<ReportDocument> {
  const labels = new Map<number, ListLabel>();
  const reviewed = new Map<number, string>();
  const laid = layTables(unlabelled, body.tables);
  const tables = laid.map(describeTable);
  const decisive =
    extras.review && !bare && body.trackedChangeCount !== 0
      ? decisiveParagraphs(findSections({ paragraphs: unlabelled, tables }, outline), unlabelled)
      : [];
  await askAll(context, [
    ...aboutListLabels(body.paragraphs, labels),
    ...aboutComments(body.comments ?? []),
    ...aboutReviewedTexts(decisive, body.paragraphs, reviewed),
    ...(body.hasTags ? aboutTableTags(body.tables) : []),
  ]);
  const paragraphs = unlabelled.map((paragraph) => {
    const list = labels.get(paragraph.index);
    const text = reviewed.get(paragraph.index) ?? paragraph.text;
    return {
      ...paragraph,
      text,
      label: list?.label,
      listLevel: list?.level,
      ...(body.prompts.has(text) && { placeholder: true }),
    };
  });
  const { comments, markedFinal, trackedChangeCount } = body;
  return {
    paragraphs,
    tables: laid.map(describeTable),
    ...(comments && { comments: commentFacts(comments, paragraphs) }),
    ...(trackedChangeCount !== undefined && { trackedChanges: { count: trackedChangeCount } }),
    // Which kind of protection a document has, or that it has none at all, the API does not say.
    ...(markedFinal && { protection: "final" as const }),
  };
}
