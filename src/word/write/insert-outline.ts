import type { InsertOutlinePlan } from "../../report";
import { WordError } from "../errors";
import type { Extras } from "../host/requirements";

/** Writes the plan into an empty document; see `WordSession.insertOutline`. */
export async function insertOutline(
  context: Word.RequestContext,
  plan: InsertOutlinePlan,
  _extras: Extras,
): Promise<void> {
  const { body } = context.document;
  body.load("text");
  await context.sync();
  if (body.text.trim() !== "") throw new WordError("not-empty");
  const paragraphs = plan.paragraphs.map(({ text }) => body.insertParagraph(text, "End"));
  paragraphs.forEach((paragraph, i) => {
    const level = plan.paragraphs[i]?.headingLevel;
    paragraph.styleBuiltIn = level ? `Heading${level}` : "Normal";
  });
  await context.sync();
}
