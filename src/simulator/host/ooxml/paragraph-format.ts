import { attribute, child, numberAttribute, type Element } from "./dom";

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
const points = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : value / 20;

export const alignments: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

/** Readers of one `w:pPr` (of a paragraph, a style or a numbering level); undefined = it says nothing. */
export const paragraphReaders = {
  alignment(pPr: Element): string | undefined {
    const value = attribute(child(pPr, "jc"), "val");
    return value === undefined ? undefined : (alignments[value] ?? "Unknown");
  },
  firstLineIndent(pPr: Element): number | undefined {
    const ind = child(pPr, "ind");
    const hanging = numberAttribute(ind, "hanging");
    return points(hanging !== undefined && hanging !== 0 ? -hanging : numberAttribute(ind, "firstLine"));
  },
  leftIndent(pPr: Element): number | undefined {
    const ind = child(pPr, "ind");
    return points(numberAttribute(ind, "left") ?? numberAttribute(ind, "start"));
  },
  rightIndent(pPr: Element): number | undefined {
    const ind = child(pPr, "ind");
    return points(numberAttribute(ind, "right") ?? numberAttribute(ind, "end"));
  },
  /** Points; a multiple is counted in lines of 12 points, as Word's API does. */
  lineSpacing(pPr: Element): number | undefined {
    return points(numberAttribute(child(pPr, "spacing"), "line"));
  },
  spaceAfter(pPr: Element): number | undefined {
    return points(numberAttribute(child(pPr, "spacing"), "after"));
  },
  spaceBefore(pPr: Element): number | undefined {
    return points(numberAttribute(child(pPr, "spacing"), "before"));
  },
  lineUnitAfter(pPr: Element): number | undefined {
    const value = numberAttribute(child(pPr, "spacing"), "afterLines");
    return value === undefined ? undefined : value / 100;
  },
  lineUnitBefore(pPr: Element): number | undefined {
    const value = numberAttribute(child(pPr, "spacing"), "beforeLines");
    return value === undefined ? undefined : value / 100;
  },
  /** 1–9; 10 = body text. */
  outlineLevel(pPr: Element): number | undefined {
    const value = numberAttribute(child(pPr, "outlineLvl"), "val");
    return value === undefined ? undefined : value + 1;
  },
  numberingId(pPr: Element): string | undefined {
    return attribute(child(child(pPr, "numPr"), "numId"), "val");
  },
  numberingLevel(pPr: Element): number | undefined {
    return numberAttribute(child(child(pPr, "numPr"), "ilvl"), "val");
  },
} as const;

export type ParagraphFact = keyof typeof paragraphReaders;

/** What holds when nobody says anything (ECMA-376 part 1, 17.3.1). */
export const paragraphDefaults: Readonly<Partial<Record<ParagraphFact, number | string>>> = {
  alignment: "Left",
  firstLineIndent: 0,
  leftIndent: 0,
  rightIndent: 0,
  lineSpacing: 12,
  spaceAfter: 0,
  spaceBefore: 0,
  lineUnitAfter: 0,
  lineUnitBefore: 0,
  outlineLevel: 10,
};
