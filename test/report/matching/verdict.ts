import { outline2282, type Outline } from "../../../src/report/outline";
import { findSections, type SectionMap } from "../../../src/report/matching";
import { writtenDocument } from "./written-document";

/** The lines of a text block without its indentation and its first and last line. */
export function lines(block: string): string[] {
  const all = block.split("\n");
  const inner = all.slice(all[0]?.trim() === "" ? 1 : 0, all.at(-1)?.trim() === "" ? -1 : undefined);
  const indents = inner.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return inner.map((line) => line.slice(indent).replaceAll("⏎", "\n").replaceAll("→", "\t"));
}

/** What is found in a document written as a block of lines. */
export function sectionsOf(block: string | readonly string[], outline: Outline = outline2282): SectionMap {
  return findSections(writtenDocument(typeof block === "string" ? lines(block) : block), outline);
}

/** The statuses in a few words: "missing: I.3; empty: II.1 II.2; unfinished: I.4"; "" when all is written. */
export function verdict(block: string | readonly string[], outline: Outline = outline2282): string {
  return verdictOf(sectionsOf(block, outline));
}

export function verdictOf(map: SectionMap): string {
  const parts = (["missing", "empty", "unfinished"] as const).flatMap((status) => {
    const ids = map.sections.filter((section) => section.status === status).map((section) => section.id);
    return ids.length > 0 ? [`${status}: ${ids.join(" ")}`] : [];
  });
  return parts.join("; ");
}

/** Ids of the sections that hold something true in the map. */
export function idsWhere(
  map: SectionMap,
  holds: (section: SectionMap["sections"][number]) => boolean,
): string {
  return map.sections
    .filter(holds)
    .map((section) => section.id)
    .join(" ");
}
