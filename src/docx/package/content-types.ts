import { childrenOf } from "../xml/access";
import { escapeAttribute } from "../xml/escape";
import { parseXml } from "../xml/parse";

/** What [Content_Types].xml says (ISO 29500-2 7.2.3). */
export interface ContentTypes {
  of(partName: string): string | undefined;
}

export function readContentTypes(text: string, name: string): ContentTypes {
  const root = parseXml(text, name);
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { attributes } of childrenOf(root, "Default"))
    byExtension.set((attributes["Extension"] ?? "").toLowerCase(), typeIn(attributes));
  for (const { attributes } of childrenOf(root, "Override"))
    byName.set((attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase(), typeIn(attributes));
  return {
    of(partName) {
      const name = partName.toLowerCase();
      return byName.get(name) ?? byExtension.get(name.slice(name.lastIndexOf(".") + 1));
    },
  };
}

/** A type has two names of 127 characters at most (RFC 6838 4.2); thousands of parts may be asked for theirs. */
function typeIn(attributes: Readonly<Record<string, string>>): string {
  return (attributes["ContentType"] ?? "").slice(0, 255);
}

/** The part's text with the content type of one more part. */
export function withOverride(text: string, partName: string, contentType: string): string {
  const prefix = /<\/((?:[\w.-]+:)?)Types\s*>\s*$/.exec(text)?.[1] ?? "";
  const name = escapeAttribute(`/${partName}`);
  const override = `<${prefix}Override PartName="${name}" ContentType="${escapeAttribute(contentType)}"/>`;
  return text.replace(/<\/(?:[\w.-]+:)?Types\s*>\s*$/, (end) => override + end);
}
