import type { Protection } from "../report";
import type { DocxPackage } from "./package/docx-package";
import { child, childrenOf, isOn, textOf } from "./xml/access";
import { parseXml } from "./xml/parse";

const edits: ReadonlyMap<string, Protection> = new Map([
  ["readOnly", "readOnly"],
  ["forms", "forms"],
  ["comments", "comments"],
  ["trackedChanges", "trackedChanges"],
]);

/** What the file forbids: enforced protection, or the mark "final", which a digital signature sets too. */
export function readProtection(opened: DocxPackage, main: string): Protection {
  const enforced = opened.derived(opened.related(main, "settings")[0], readEnforced);
  if (enforced) return enforced;
  return isSigned(opened) || isMarkedFinal(opened) ? "final" : "none";
}

function readEnforced(settings: string, name: string): Protection | undefined {
  const attributes = child(parseXml(settings, name), "w:documentProtection")?.attributes;
  const enforced = attributes?.["w:enforcement"];
  const edit = edits.get(attributes?.["w:edit"] ?? "");
  return enforced !== undefined && isOn(enforced) ? edit : undefined;
}

function isSigned(opened: DocxPackage): boolean {
  return opened.related("", "origin").some((origin) => opened.related(origin, "signature").length > 0);
}

/** Word's "Mark as Final" is a custom property ([MS-OSHARED] 2.3.3.2.3.1). */
function isMarkedFinal(opened: DocxPackage): boolean {
  const [name] = opened.related("", "custom-properties");
  return childrenOf(opened.xml(name), "property").some((property) => {
    if (property.attributes["name"] !== "_MarkAsFinal") return false;
    const value = child(property, "vt:bool");
    return value !== undefined && isOn(textOf(value).trim());
  });
}
