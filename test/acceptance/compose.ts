import { sectionIds, T } from "./acceptance-report";
import { levelOf, sentences, type PrintedId } from "../fixtures/reports/fixture-report";
import { say } from "./sentences";

export interface Composition {
  /** Which of the five passages each leaf gets. */
  readonly variant: number;
  /** The line of a heading, in the manner of `text`. */
  readonly line: (title: string, level: number, id: PrintedId) => string;
  /** Headings in the author's own words, number included. */
  readonly titles?: Readonly<Partial<Record<PrintedId, string>>>;
  /** Content of the author's own, "" for none. */
  readonly content?: Readonly<Partial<Record<PrintedId, string>>>;
  /** Headings (with what is below them) that the author left out. */
  readonly without?: readonly PrintedId[];
  readonly order?: readonly PrintedId[];
}

export const isLeafId = (id: PrintedId): boolean => sentences[id] !== undefined;

/** Heading styles 1–4. */
export const inHeadingStyles = (title: string, level: number): string => `${"#".repeat(level)} ${title}`;
export const inBold = (title: string): string => `**${title}**`;
export const plain = (title: string): string => title;
export const capitals = (title: string): string => `**${title.toUpperCase()}**`;

/** Title without its number. */
export const bare = (title: string): string => title.replace(/^[IVX\d.]+ /, "");

/** Correct numbers for the children of 2.2. */
export const corrected: Readonly<Partial<Record<PrintedId, string>>> = {
  "I.2.2.1": `2.2.1. ${bare(T["I.2.2.1"])}`,
  "I.2.2.2": `2.2.2. ${bare(T["I.2.2.2"])}`,
  "I.2.2.3": `2.2.3. ${bare(T["I.2.2.3"])}`,
};

/** The lines of a report from "I." to the end of "II.2". */
export function compose({
  variant,
  line,
  titles = {},
  content = {},
  without = [],
  order,
}: Composition): string {
  return (order ?? sectionIds)
    .filter((id) => !without.includes(id))
    .flatMap((id, index) => [
      line(titles[id] ?? T[id], levelOf(id), id),
      content[id] ?? (isLeafId(id) ? say(id, variant + index) : ""),
    ])
    .join("\n");
}
