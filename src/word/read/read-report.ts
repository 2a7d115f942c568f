import type { Outline, Paragraph, Protection, ReportDocument } from "../../report";
import { listLabels } from "./list-labels";
import { loadBody, type BodyRequest } from "./load-body";
import { matchTables } from "./match-tables";
import { paragraphFacts } from "./paragraph-facts";

/** Reads the open document inside one `Word.run`; see `WordSession.readReport`. */
export async function readReport(
  context: Word.RequestContext,
  _outline: Outline,
  request: BodyRequest,
): Promise<ReportDocument> {
  const body = await loadBody(context, request);
  const total = body.paragraphs.length;
  request.onProgress?.({ done: total, total });
  const labels = await listLabels(context, body.paragraphs);
  await breathe();
  const paragraphs: Paragraph[] = body.paragraphs.map((paragraph, index) =>
    paragraphFacts(index, { ...paragraph.toJSON(), text: paragraph.text }, labels.get(index)),
  );
  await breathe();
  const { comments, trackedChangeCount } = body;
  return {
    paragraphs,
    tables: matchTables(paragraphs, body.tables ?? []),
    ...(comments && { comments }),
    ...(trackedChangeCount !== undefined && { trackedChanges: { count: trackedChangeCount } }),
    ...protection(body.security),
  };
}

/**
 * Only what the security bits say for certain: 0 = none, 4 = opening read-only is enforced. Bit 8 (locked) does not
 * tell which kind of protection it is, and 2 merely recommends.
 */
function protection(security: number | undefined): { readonly protection?: Protection } {
  if (security === 0) return { protection: "none" };
  if (security !== undefined && security & 4) return { protection: "readOnly" };
  return {};
}

/** Lets the pane draw and answer the keyboard between two stages of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
