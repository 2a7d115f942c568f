import type { StyleKind } from "../../report";

const kinds: ReadonlyMap<string, StyleKind> = new Map(
  Object.entries<StyleKind>({
    normal: "normal",
    title: "title",
    subtitle: "subtitle",
    caption: "caption",
    tocheading: "tocHeading",
    tableoffigures: "toc",
    listparagraph: "list",
    header: "header",
    footer: "header",
  }),
);

export interface NamedKind {
  readonly kind: StyleKind;
  readonly headingLevel?: number;
}

/**
 * What kind of style a w:name means. Built-in styles keep their English name in the file whatever the language of
 * Word, while ids are localised ("berschrift1") or mere numbers (WPS Office); names may carry aliases after a comma
 * and differ in case ("Heading 1", LibreOffice).
 */
export function styleKindOf(name: string): NamedKind {
  const key = name.split(",")[0]!.toLowerCase().replace(/\s+/g, "");
  const level = /^heading([1-9])$/.exec(key)?.[1];
  if (level) return { kind: "heading", headingLevel: Number(level) };
  if (/^toc[1-9]$/.test(key)) return { kind: "toc" };
  return { kind: kinds.get(key) ?? "other" };
}

/** The name as Word shows it: built-in names are lower-case in the file ("heading 1", "toc 1"). */
export function shownStyleName(name: string): string {
  const first = name.split(",")[0]!.trim();
  if (/^toc( |$)/i.test(first)) return `TOC${first.slice(3)}`;
  return /^(heading [1-9]|caption|header|footer|title|subtitle|table of figures)$/.test(first)
    ? first[0]!.toUpperCase() + first.slice(1)
    : first;
}
