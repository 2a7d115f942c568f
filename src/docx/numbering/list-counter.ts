import { limits } from "../limits";
import { printedSymbol } from "../symbols";
import type { ListDefinition, ListLevel, Numbering } from "./list-definitions";
import { formatNumber } from "./number-format";

/** Counts list paragraphs in document order. */
export interface ListCounter {
  /**
   * The label of the next paragraph of this list at this 0-based level, as printed ("1.1.", "a)", "–"); "" for a
   * level that shows nothing, undefined when the list or level does not exist.
   */
  next(numId: string, level: number): string | undefined;
}

/** The numbers that all lists of one abstract definition share; undefined = starts at the next use. */
type Counts = (number | undefined)[];

/** A counter at the start of the document. */
export function createListCounter(numbering: Numbering): ListCounter {
  const countsOf = new Map<string, Counts>();
  const overridden = new Set<string>();

  const count = (list: ListDefinition, at: number): Counts => {
    let counts = countsOf.get(list.abstractId);
    if (!counts) countsOf.set(list.abstractId, (counts = []));
    // A higher level that was skipped counts as used, by its first number (Microsoft KB Q110380).
    for (let level = 0; level < at; level++) counts[level] ??= startOf(list, level);
    // A list with its own start interrupts the count the first time it is used, and only then (17.9.26).
    const key = `${list.numId}/${at}`;
    const restarts = list.startOverrides.has(at) && !overridden.has(key);
    overridden.add(key);
    const last = counts[at];
    counts[at] = last === undefined || restarts ? startOf(list, at) : last + 1;
    for (let level = at + 1; level < 9; level++) {
      const restart = list.levels[level]?.restart;
      if (restart === undefined || at < restart) counts[level] = undefined;
    }
    return counts;
  };

  return {
    next(numId, at) {
      const list = numbering.list(numId);
      const level = list?.levels[at];
      if (!list || !level) return undefined;
      return labelOf(list, level, count(list, at));
    },
  };
}

function startOf(list: ListDefinition, level: number): number {
  return list.startOverrides.get(level) ?? list.levels[level]?.start ?? 1;
}

/** What w:isLgl leaves as it is: "Section 1.01" stays so under "Article I." (seen in Word's own files). */
const legalFormats = new Set(["decimal", "decimalZero", "none"]);

function labelOf(list: ListDefinition, level: ListLevel, counts: Counts): string {
  if (level.format === "bullet")
    return level.picture
      ? "•"
      : [...level.text].map((letter) => printedSymbol(letter, level.fontName)).join("");
  const label = level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = list.levels[index];
      const own = shown?.format ?? "decimal";
      const format = level.legal && !legalFormats.has(own) ? "decimal" : own;
      return formatNumber(counts[index] ?? startOf(list, index), format, shown?.customFormat);
    })
    .trim();
  // Put together anew: a slice would hold on to the whole, and there may be as many as paragraphs.
  return label.length > limits.label ? [...label].slice(0, limits.label).join("") : label;
}
