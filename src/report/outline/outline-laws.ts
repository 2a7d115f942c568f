import { outlineTexts as texts } from "../../texts/outline";
import type { Outline, Section, SectionId } from "./schema";

/** What a section breaks of the laws that hold between the sections of an outline. */
export interface BrokenLaw {
  /** Position in `Outline.sections`. */
  readonly section: number;
  readonly what: string;
}

/**
 * The laws between sections, beyond the form of each: ids are unique and say the parent, sections stand in document
 * order, brothers have different numbers, and no title or alias belongs to two sections (a heading could be either).
 */
export function brokenLaws(outline: Outline): BrokenLaw[] {
  return outline.sections.flatMap((section, position) =>
    [...idProblems(outline, section, position), ...titleProblems(outline, section)].map((what) => ({
      section: position,
      what,
    })),
  );
}

function idProblems({ sections }: Outline, section: Section, position: number): string[] {
  const before = sections.slice(0, position);
  if (before.some(({ id }) => id === section.id)) return [texts.repeatedId];
  const parent = parentInId(section.id);
  if (section.parent !== parent) return [parent === null ? texts.noParent : texts.wrongParent(parent)];
  if (parent !== null && !openAt(before).includes(parent)) return [texts.outOfOrder];
  const twin = before.find((other) => other.parent === parent && other.number === section.number);
  return twin ? [texts.repeatedNumber(twin.id)] : [];
}

/** The id says the parent: "I.2.1" stands below "I.2". */
function parentInId(id: SectionId): SectionId | null {
  const dot = id.lastIndexOf(".");
  return dot < 0 ? null : id.slice(0, dot);
}

/** The sections a next one may stand below: the last one before it, and those above that. */
function openAt(before: readonly Section[]): SectionId[] {
  const open: SectionId[] = [];
  for (let id = before.at(-1)?.id ?? null; id !== null; id = parentInId(id)) open.push(id);
  return open;
}

function titleProblems({ sections }: Outline, section: Section): string[] {
  const others = sections.filter((other) => other.id !== section.id);
  return titlesOf(section).flatMap((title) => {
    const other = others.find((candidate) => titlesOf(candidate).some((theirs) => same(theirs, title)));
    return other ? [texts.sharedTitle(title, other.id)] : [];
  });
}

function titlesOf({ title, aliases }: Section): string[] {
  return [title, ...aliases];
}

function same(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
