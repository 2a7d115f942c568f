import { childrenOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";
import { escapeAttribute } from "../xml/escape";

/** What [Content_Types].xml says (ISO 29500-2 7.2.3). */
export interface ContentTypes {
  of(partName: string): string | undefined;
}

export function readContentTypes(root: XmlElement | undefined): ContentTypes {
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { attributes } of childrenOf(root, "Default"))
    byExtension.set((attributes["Extension"] ?? "").toLowerCase(), attributes["ContentType"] ?? "");
  for (const { attributes } of childrenOf(root, "Override"))
    byName.set(
      (attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase(),
      attributes["ContentType"] ?? "",
    );
  return {
    of(partName) {
      const name = partName.toLowerCase();
      return byName.get(name) ?? byExtension.get(name.slice(name.lastIndexOf(".") + 1));
    },
  };
}

/** The part's text with the content type of one more part. */
export function withOverride(text: string, partName: string, contentType: string): string {
  const prefix = /<\/((?:[\w.-]+:)?)Types\s*>\s*$/.exec(text)?.[1] ?? "";
  const name = escapeAttribute(`/${partName}`);
  const override = `<${prefix}Override PartName="${name}" ContentType="${escapeAttribute(contentType)}"/>`;
  return text.replace(/<\/(?:[\w.-]+:)?Types\s*>\s*$/, (end) => override + end);
}
