import { WordError } from "../errors";

/**
 * The main part of an answer of `getOoxml`, which is a whole package as one XML file: it also holds styles, pictures as
 * text and more, which need no parsing. Programs that write documents may call the language otherwise than "w".
 */
export function mainDocument(flatPackage: string): Element {
  const startTag = /<((?:[\w.-]+:)?)document[\s>]/.exec(flatPackage);
  const endTag = `</${startTag?.[1] ?? ""}document>`;
  const start = startTag?.index ?? -1;
  const end = flatPackage.indexOf(endTag, start);
  if (start < 0 || end < 0) throw new WordError("host-error", "getOoxml: no main document");
  const parsed = new DOMParser().parseFromString(
    flatPackage.slice(start, end + endTag.length),
    "application/xml",
  );
  const root = parsed.documentElement;
  if (root.localName !== "document") throw new WordError("host-error", "getOoxml: not well-formed");
  return root;
}

/** Transitional and strict files name the language differently (ISO 29500-4, 9.1). */
export const wordLanguage = /\/wordprocessingml\/(2006\/)?main$/;
