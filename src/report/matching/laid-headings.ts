import { placeOf, type ReportDocument } from "../document";
import type { Match } from "./align";
import type { HeadingCandidate } from "./candidates";
import type { ParagraphLook } from "./paragraph-look";
import { findExtraHeadings, type ExtraHeading, type KnownHeading } from "./extra-headings";
import type { SectionNumbers } from "./number-agreement";
import type { FoundHeading } from "./section-map";

/** A heading of the document in its final role. */
export interface LaidHeading {
  readonly paragraph: number;
  readonly start: number;
  readonly level: number;
  readonly role: "section" | "misplaced" | "duplicate" | "extra";
  readonly match?: Match;
  readonly extra?: ExtraHeading;
}

/** All headings of the document in its order: those of the outline's sections, and those it does not have. */
export function layHeadings(
  looks: readonly ParagraphLook[],
  found: {
    readonly ordered: readonly Match[];
    readonly misplaced: readonly Match[];
    readonly duplicates: readonly Match[];
  },
  numbers: readonly SectionNumbers[],
  end: number,
  excluded: (paragraph: number) => boolean,
): LaidHeading[] {
  const headings: LaidHeading[] = [];
  const lay = (role: LaidHeading["role"], matches: readonly Match[]) => {
    for (const match of matches) {
      const { paragraph, start } = match.candidate;
      headings.push({ paragraph, start, level: numbers[match.section]?.level ?? 1, role, match });
    }
  };
  lay("section", found.ordered);
  lay("misplaced", found.misplaced);
  lay("duplicate", found.duplicates);
  headings.sort(inDocumentOrder);
  const known: KnownHeading[] = [];
  for (const { level, match } of headings) if (match) known.push(knownHeading(match.candidate, level));
  const extras = findExtraHeadings(looks, known, end, excluded);
  if (extras.length === 0) return headings;
  for (const extra of extras) {
    headings.push({ paragraph: extra.paragraph, start: 0, level: extra.level, role: "extra", extra });
  }
  return headings.sort(inDocumentOrder);
}

function inDocumentOrder(one: LaidHeading, other: LaidHeading): number {
  return one.paragraph - other.paragraph || one.start - other.start;
}

function knownHeading(candidate: HeadingCandidate, level: number): KnownHeading {
  const { paragraph, lastParagraph, number, look } = candidate;
  return { paragraph, lastParagraph, level, number, look };
}

/** The heading as the section map shows it. `tailStart`: where content begins in its own paragraph. */
export function foundHeading(
  document: ReportDocument,
  { paragraph, lastParagraph, number, numberIs }: HeadingCandidate,
  tailStart: number | undefined,
): FoundHeading {
  const runIn = tailStart !== undefined && lastParagraph === paragraph;
  const place = placeOf(document, paragraph);
  const found: FoundHeading =
    number && numberIs !== "absent"
      ? { place, number: number.shown, numberIs, runIn }
      : { place, numberIs, runIn };
  return runIn ? { ...found, contentStart: tailStart } : found;
}

/** An extra heading as the section map shows it. */
export function extraFound(document: ReportDocument, extra: ExtraHeading): FoundHeading {
  const { number, numberIs, paragraph } = extra;
  return {
    place: placeOf(document, paragraph),
    ...(number && numberIs !== "absent" ? { number: number.shown } : {}),
    numberIs,
    runIn: false,
  };
}
