import type { Capabilities } from "../session";
import type { Extras } from "./requirements";

/** What the document allows at this moment: one sync. */
export type DocumentFacts = Pick<Capabilities, "readOnly" | "trackingOn">;

/** Bits of a document's `security`: opening read-only is enforced, and the document is locked. */
const enforcedReadOnly = 4;
const locked = 8;

/** Reads them. A document that only recommends to be opened read-only (bit 2) may be written. */
export async function documentFacts(context: Word.RequestContext, extras: Extras): Promise<DocumentFacts> {
  const { document } = context;
  const { properties } = document;
  const final = properties.customProperties.getItemOrNullObject("_MarkAsFinal");
  properties.load("security");
  final.load("value");
  if (extras.review) document.load("changeTrackingMode");
  await context.sync();
  const reason = whyReadOnly(properties.security, !final.isNullObject && isTrue(final.value));
  return {
    ...(reason && { readOnly: reason }),
    ...(extras.review && { trackingOn: document.changeTrackingMode !== "Off" }),
  };
}

/** "Mark as final" is nothing but a custom property; Word itself then shows the document as read-only. */
function isTrue(value: unknown): boolean {
  return value === true || String(value).toLowerCase() === "true";
}

function whyReadOnly(security: number, final: boolean): Capabilities["readOnly"] | undefined {
  if (security & (enforcedReadOnly | locked)) return "protected";
  if (final) return "final";
  return Office.context.document.mode === Office.DocumentMode.ReadOnly ? "readOnly" : undefined;
}
