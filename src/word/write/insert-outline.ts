import type { InsertOutlinePlan, PlannedParagraph } from "../../report";
import { WordError } from "../errors";
import { askDocumentFacts, documentFacts, refuseReadOnly, type DocumentFacts } from "../host/document-facts";
import { withoutTracking } from "./tracking";

/**
 * Writes the plan into an empty document: one sync to make sure that it is empty and may be written, one to write.
 * Should the host stop in the middle, what was written is taken out again.
 */
export async function insertOutline(context: Word.RequestContext, plan: InsertOutlinePlan): Promise<void> {
  const { body } = context.document;
  const { paragraphs, tables, inlinePictures } = body;
  const asked = askDocumentFacts(context);
  paragraphs.load("text");
  tables.load("rowCount");
  inlinePictures.load("width");
  await context.sync();
  const facts = documentFacts(asked);
  refuseReadOnly(facts);
  const blank = paragraphs.items.every(({ text }) => text.trim() === "");
  if (!blank || tables.items.length > 0 || inlinePictures.items.length > 0) throw new WordError("not-empty");

  const pristine = paragraphs.items.length === 1 && paragraphs.items[0]?.text === "";
  if (!pristine) withoutTracking(context, facts, () => body.clear());
  write(body, plan.paragraphs);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, facts).catch(() => undefined);
    throw error;
  }
}

/** The document was empty before, so empty is what it becomes again. The author hears of the first failure. */
async function takeBack(context: Word.RequestContext, facts: DocumentFacts): Promise<void> {
  withoutTracking(context, facts, () => context.document.body.clear());
  await context.sync();
}

/**
 * All texts first, then the styles, then the fonts: Word gives a new paragraph the format of the one before it, and
 * nothing has a format yet while the texts are put in.
 */
function write(body: Word.Body, planned: readonly PlannedParagraph[]): void {
  const first = body.paragraphs.getFirst();
  const paragraphs = planned.map(({ text }, i) => {
    if (i > 0) return body.insertParagraph(text, "End");
    first.insertText(text, "Start");
    return first;
  });
  paragraphs.forEach((paragraph, i) => {
    const level = planned[i]?.headingLevel;
    paragraph.styleBuiltIn = level ? headingStyles[level] : "Normal";
  });
  paragraphs.forEach((paragraph, i) => setFont(paragraph.font, planned[i]));
  paragraphs[planned.findIndex(({ headingLevel }) => headingLevel)]?.select("End");
}

const headingStyles = { 1: "Heading1", 2: "Heading2", 3: "Heading3", 4: "Heading4" } as const;

/**
 * Times New Roman, black (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I, khoản 4), 14 pt, headings bold and upright:
 * Word's own heading styles are blue and of another font. A prompt is grey and italic, so that an author sees
 * that it is to be replaced; its words stay as the outline has them, by which the check knows it again.
 */
function setFont(font: Word.Font, planned: PlannedParagraph | undefined): void {
  font.name = "Times New Roman";
  font.size = 14;
  font.color = planned?.hint ? "#595959" : "#000000";
  font.italic = planned?.hint ?? false;
  font.bold = planned?.headingLevel !== undefined;
}
