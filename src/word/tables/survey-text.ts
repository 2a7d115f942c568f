import type { FoundInDocument, StoredData } from "../../statistics";
import { readReviewed } from "./reviewed-layout";
import { foundInDocument, surveyLayout } from "./survey";

/** Finds what belongs to `data` in the text of the document. */
export async function surveyText(context: Word.RequestContext, data: StoredData): Promise<FoundInDocument> {
  return foundInDocument(surveyLayout(await readReviewed(context, data), data));
}
