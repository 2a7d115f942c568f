import { attribute, child } from "../ooxml/dom";
import type { OpenDocument } from "./open-document";

/** Bits of `DocumentProperties.security` (ECMA-376 part 1, 22.2.2.28). */
const readOnlyRecommended = 2;
const readOnlyEnforced = 4;
const lockedForAnnotations = 8;

export interface ProtectionState {
  readonly forbidsWriting: boolean;
  readonly security: number;
}

/** What the file says: enforced protection of the settings part, "marked as final" of the custom properties. */
export function protectionOf(document: OpenDocument): ProtectionState {
  return document.derive("protection", () => {
    const settings = document.relatedPart("settings")?.documentElement ?? undefined;
    const protection = child(settings, "documentProtection");
    const enforced = ["1", "true", "on"].includes(attribute(protection, "enforcement") ?? "");
    const edit = enforced ? attribute(protection, "edit") : undefined;
    const final = isMarkedFinal(document);
    const forbidding = edit === "readOnly" || edit === "comments" || edit === "forms" || final;
    let security = declaredSecurity(document);
    if (final) security |= readOnlyRecommended;
    if (edit === "readOnly" || edit === "forms") security |= readOnlyEnforced;
    if (edit === "comments") security |= lockedForAnnotations;
    return { forbidsWriting: forbidding, security };
  });
}

function isMarkedFinal(document: OpenDocument): boolean {
  const part = document.parts.related("", "custom-properties")[0];
  const text = part === undefined ? undefined : document.parts.text(part);
  return text !== undefined && /name="_MarkAsFinal"[^>]*>\s*<vt:bool>\s*(true|1)\s*</i.test(text);
}

/** docProps/app.xml may state it itself. */
function declaredSecurity(document: OpenDocument): number {
  const part = document.parts.related("", "extended-properties")[0];
  const root = part === undefined ? undefined : (document.parts.view(part)?.documentElement ?? undefined);
  const value = Number(child(root, "DocSecurity")?.textContent ?? "0");
  return Number.isInteger(value) ? value : 0;
}
