import { childrenOf } from "../xml/access";
import { escapeAttribute } from "../xml/escape";
import { parseXml } from "../xml/parse";

export interface Relationship {
  readonly id: string;
  /** The full type. */
  readonly type: string;
  /** Its last word ("styles"), the same in Transitional, Strict and Microsoft's own types. */
  readonly kind: string;
  /** As written: relative to the source part's folder, or from the root with a slash. */
  readonly target: string;
  /** The part name that the target means. */
  readonly part: string;
  /** Points out of the package (a link, a linked picture): never followed. */
  readonly external: boolean;
}

/** Reads the relationships part of that name. */
export function readRelationships(text: string, name: string): Relationship[] {
  const source = name.replace(/_rels\/([^/]*)\.rels$/i, "$1");
  return childrenOf(parseXml(text, name), "Relationship").map(({ attributes }) => {
    const type = attributes["Type"] ?? "";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target,
      part: resolveTarget(source, target),
      external: attributes["TargetMode"] === "External",
    };
  });
}

/** The part that holds the relationships of `source` (ISO 29500-2 6.5.2.2); "" = those of the package. */
export function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part name a target means. ".." never leads out of the package: there is nothing above its root. */
export function resolveTarget(source: string, target: string): string {
  const [path = ""] = target.replace(/\\/g, "/").split(/[?#]/, 1);
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The text of a relationships part with one more relationship. */
export function withRelationship(text: string | undefined, id: string, type: string, target: string): string {
  const end = /<\/((?:[\w.-]+:)?)Relationships\s*>\s*$/;
  const old =
    text ?? `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${namespace}"></Relationships>`;
  // A part without relationships may be one empty element.
  const opened = old.replace(/<((?:[\w.-]+:)?Relationships)\b([^>]*)\/>\s*$/, "<$1$2></$1>");
  const prefix = end.exec(opened)?.[1] ?? "";
  const attributes = `Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"`;
  return opened.replace(end, (closing) => `<${prefix}Relationship ${attributes}/>${closing}`);
}
