import { attribute, child, childrenNamed, numberAttribute, onOff, type Document, type Element } from "./dom";

interface Level {
  readonly element: Element;
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly restartAfter: number | undefined;
  readonly legal: boolean;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels whose start this list overrides: its first use restarts the count. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** numbering.xml: lists and their levels (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly lists = new Map<string, List>();

  constructor(document: Document | undefined) {
    const root = document?.documentElement;
    if (!root) return;
    const abstracts = new Map(
      childrenNamed(root, "abstractNum").map((one) => [attribute(one, "abstractNumId") ?? "", one]),
    );
    for (const num of childrenNamed(root, "num")) {
      const abstractId = attribute(child(num, "abstractNumId"), "val") ?? "";
      const list = listOf(num, abstractId, abstracts);
      if (list) this.lists.set(attribute(num, "numId") ?? "", list);
    }
  }

  level(numId: string, level: number): Level | undefined {
    return this.lists.get(numId)?.levels.get(level);
  }

  /** Formats the levels of a list use, by level, 0–8. */
  formats(numId: string): (string | undefined)[] {
    return Array.from({ length: 9 }, (_, level) => this.level(numId, level)?.format);
  }

  find(numId: string): List | undefined {
    return this.lists.get(numId);
  }
}

function listOf(num: Element, abstractId: string, abstracts: ReadonlyMap<string, Element>): List | undefined {
  const abstract = abstracts.get(abstractId);
  if (!abstract) return undefined;
  const levels = new Map<number, Level>();
  const restarts = new Map<number, number>();
  for (const element of childrenNamed(abstract, "lvl"))
    levels.set(numberAttribute(element, "ilvl") ?? 0, levelOf(element));
  for (const override of childrenNamed(num, "lvlOverride")) {
    const at = numberAttribute(override, "ilvl") ?? 0;
    const own = child(override, "lvl");
    if (own) levels.set(at, levelOf(own));
    const start = numberAttribute(child(override, "startOverride"), "val");
    if (start !== undefined) restarts.set(at, start);
  }
  return { abstractId, levels, restarts };
}

function levelOf(element: Element): Level {
  return {
    element,
    start: numberAttribute(child(element, "start"), "val") ?? 1,
    format: attribute(child(element, "numFmt"), "val") ?? "decimal",
    text: attribute(child(element, "lvlText"), "val") ?? "",
    restartAfter: numberAttribute(child(element, "lvlRestart"), "val"),
    legal: onOff(child(element, "isLgl")) ?? false,
  };
}

/** Counts through a document's list paragraphs in order and gives each its label. */
export class LabelCounter {
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  next(numId: string, level: number): string | undefined {
    const list = this.numbering.find(numId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return undefined;
    let counts = this.counters.get(list.abstractId);
    if (!counts) this.counters.set(list.abstractId, (counts = []));
    this.applyRestart(list, numId, level, counts);
    counts[level] = (counts[level] ?? definition.start - 1) + 1;
    for (let higher = 0; higher < level; higher += 1) counts[higher] ??= list.levels.get(higher)?.start ?? 1;
    this.clearDeeper(list, level, counts);
    return this.label(list, definition, counts);
  }

  private applyRestart(list: List, numId: string, level: number, counts: number[]): void {
    const start = list.restarts.get(level);
    const key = `${numId}/${level}`;
    if (start === undefined || this.begun.has(key)) return;
    this.begun.add(key);
    counts[level] = start - 1;
  }

  private clearDeeper(list: List, level: number, counts: (number | undefined)[]): void {
    for (let deeper = level + 1; deeper < counts.length; deeper += 1) {
      const after = list.levels.get(deeper)?.restartAfter;
      if (after !== 0 && (after === undefined || level < after)) counts[deeper] = undefined;
    }
  }

  private label(list: List, definition: Level, counts: readonly (number | undefined)[]): string {
    if (definition.format === "bullet") return definition.text;
    if (definition.format === "none") return definition.text.replace(/%[1-9]/g, "");
    return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = list.levels.get(at);
      const format = definition.legal ? "decimal" : (level?.format ?? "decimal");
      return formatNumber(counts[at] ?? level?.start ?? 1, format);
    });
  }
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    default:
      return String(value);
  }
}

/** a … z, aa, bb …, as Word counts. */
function letters(value: number): string {
  if (value < 1) return "";
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let digits = "";
  for (const [worth, digit] of romanDigits) {
    while (rest >= worth) {
      digits += digit;
      rest -= worth;
    }
  }
  return digits;
}
