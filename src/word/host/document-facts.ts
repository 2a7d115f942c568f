import { WordError } from "../errors";
import type { Capabilities } from "../session";
import { extras } from "./requirements";

/** What the document allows at this moment. */
export interface DocumentFacts {
  readonly readOnly?: Capabilities["readOnly"];
  readonly markedFinal: boolean;
  /** How changes are recorded; absent when this Word cannot tell. */
  readonly tracking?: Word.Document["changeTrackingMode"];
}

/** The host's objects that will tell, once the batch is synced. */
export interface AskedFacts {
  readonly document: Word.Document;
  readonly final: Word.CustomProperty;
  readonly canTellTracking: boolean;
}

/** Asks with the batch's next sync; `documentFacts` reads the answer after it. */
export function askDocumentFacts({ document }: Word.RequestContext): AskedFacts {
  const { properties } = document;
  const canTellTracking = extras().review;
  const final = properties.customProperties.getItemOrNullObject("_MarkAsFinal");
  properties.load("security");
  final.load("value");
  if (canTellTracking) document.load("changeTrackingMode");
  return { document, final, canTellTracking };
}

/** Bits of a document's `security`: opening read-only is enforced, and the document is locked. */
const enforcedReadOnly = 4;
const locked = 8;

/** A document that only recommends to be opened read-only (bit 2) may be written. */
export function documentFacts({ document, final, canTellTracking }: AskedFacts): DocumentFacts {
  const markedFinal = !final.isNullObject && isTrue(final.value);
  return {
    readOnly: whyReadOnly(document.properties.security, markedFinal),
    markedFinal,
    tracking: canTellTracking ? document.changeTrackingMode : undefined,
  };
}

/** "Mark as final" is nothing but a custom property; Word itself then shows the document as read-only. */
function isTrue(value: unknown): boolean {
  return value === true || String(value).toLowerCase() === "true";
}

function whyReadOnly(security: number, final: boolean): Capabilities["readOnly"] {
  if (security & (enforcedReadOnly | locked)) return "protected";
  if (final) return "final";
  return Office.context.document.mode === Office.DocumentMode.ReadOnly ? "readOnly" : undefined;
}

/** Rejects when the document may be read only. */
export function refuseReadOnly({ readOnly }: DocumentFacts): void {
  if (readOnly === "protected") throw new WordError("protected");
  if (readOnly) throw new WordError("read-only", readOnly);
}
