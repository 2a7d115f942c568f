import { ruleTexts } from "../../texts/rules";
import type { ReportDocument } from "../document";
import {
  judgeNumbers,
  ownNumbering,
  sameShape,
  writesFullNumbers,
  type NumberedHeading,
  type NumberVerdict,
} from "./heading-numbers";
import type { Rule, RuleFinding } from "./rule";

const texts = ruleTexts.sectionNumber;
/** Where so many headings lack their number it is no slip, and is told once. */
const several = 3;

/** How this report writes the numbers it is told of. */
interface Notation {
  readonly shown: (heading: NumberedHeading) => string;
  readonly expected: (heading: NumberedHeading) => string;
}

/**
 * A heading carries the number that its place in the outline gives it, typed or automatic. What a report does throughout
 * is told once: no numbers, numbers of its own, the outline's misprints (those for information only, unless the report
 * corrects them elsewhere). Single slips are told one by one.
 */
export const sectionNumber: Rule = {
  meta: { id: "section-number", severity: "warning", title: texts.title },
  check: ({ document, outline, sections }) => {
    const headings = judgeNumbers(outline, sections);
    const notation = notationOf(document, headings);
    const own = ownNumbering(headings);
    const throughout = own.length * 2 > headings.length;
    const are = (verdict: NumberVerdict): NumberedHeading[] =>
      headings.filter((heading) => heading.verdict === verdict);
    const wrong = are("other").filter((heading) => !own.includes(heading));
    return [
      ...findingsForBare(are("absent"), headings.length, notation),
      ...findingsForOwn(own, headings.length, throughout, notation),
      ...wrong.map((heading) => findingForWrong(heading, notation)),
      ...(throughout ? [] : findingsForPrinted(are("printed"), headings, notation)),
    ];
  },
};

function notationOf(document: ReportDocument, headings: readonly NumberedHeading[]): Notation {
  const full = writesFullNumbers(headings);
  return {
    shown: ({ heading: { number = "", place } }) => {
      if (!/^\p{Ll}$/u.test(number)) return texts.number(number);
      const label = document.paragraphs[place.paragraph]?.label ?? place.text;
      return texts.letter(/^\s*([[(]?\p{L}[.)/\]]?)/u.exec(label)?.[1] ?? number);
    },
    expected: ({ section, heading }) =>
      full || /^[IVX]+\./.test(heading.number ?? "") ? section.id : section.number,
  };
}

function findingsForBare(
  bare: readonly NumberedHeading[],
  of: number,
  { expected }: Notation,
): RuleFinding[] {
  if (bare.length < several && bare.length * 2 <= of) {
    return bare.map((heading) => ({
      severity: "info",
      section: heading.section.id,
      place: heading.heading.place,
      message: texts.absent(heading.section.shortTitle, expected(heading)),
      why: texts.why,
      fix: texts.fixAbsent(expected(heading)),
    }));
  }
  const message = texts.several(bare.length, of, bare.slice(0, 3).map(expected));
  const place = bare[0]?.heading.place;
  return [{ severity: "info", place, message, why: texts.why, fix: texts.fixSeveral }];
}

/** Numbers of the report's own throughout are its choice; in some sections only they are an inconsistency. */
function findingsForOwn(
  own: readonly NumberedHeading[],
  of: number,
  throughout: boolean,
  notation: Notation,
): RuleFinding[] {
  const [first] = own;
  if (!first) return [];
  const examples = own
    .slice(0, 2)
    .map((heading) =>
      texts.example(heading.section.shortTitle, notation.shown(heading), notation.expected(heading)),
    );
  return [
    {
      severity: throughout ? "info" : undefined,
      place: first.heading.place,
      message: texts.own(own.length, of, examples),
      why: texts.why,
      fix: fixForOwn(first, notation.expected(first)),
    },
  ];
}

function fixForOwn(first: NumberedHeading, expected: string): string {
  if (!isAutomatic(first)) return texts.fixOwn;
  return sameShape(first.heading.number ?? "", expected) ? texts.fixGoesOn(expected) : texts.fixOwnAutomatic;
}

function findingForWrong(heading: NumberedHeading, notation: Notation): RuleFinding {
  const { id, shortTitle } = heading.section;
  const expected = notation.expected(heading);
  const message = texts.wrong(shortTitle, notation.shown(heading), expected);
  return {
    section: id,
    place: heading.heading.place,
    message,
    why: texts.why,
    fix: fixFor(heading, expected),
  };
}

function findingsForPrinted(
  printed: readonly NumberedHeading[],
  headings: readonly NumberedHeading[],
  notation: Notation,
): RuleFinding[] {
  const [first] = printed;
  if (!first) return [];
  const corrected = headings.find(
    ({ section, verdict }) => section.printedNumber !== section.number && verdict === "right",
  );
  const numbers = printed.map(({ heading }) => heading.number ?? "");
  const expected = printed.map(notation.expected);
  if (!corrected) {
    const { section, heading } = first;
    const message = texts.inherited(section.shortTitle, numbers, expected);
    const fix = texts.fixInherited(expected);
    return [
      { severity: "info", section: section.id, place: heading.place, message, why: texts.whyInherited, fix },
    ];
  }
  return printed.map((heading, index) => ({
    section: heading.section.id,
    place: heading.heading.place,
    message: texts.mixed(
      heading.section.shortTitle,
      numbers[index]!,
      expected[index]!,
      corrected.section.shortTitle,
      corrected.heading.number ?? "",
    ),
    why: texts.why,
    fix: fixFor(heading, expected[index]!),
  }));
}

function fixFor(heading: NumberedHeading, expected: string): string {
  if (!isAutomatic(heading)) return texts.fixTyped(expected);
  return sameShape(heading.heading.number ?? "", expected)
    ? texts.fixAutomatic(expected)
    : texts.fixAutomaticOther(expected);
}

function isAutomatic({ heading }: NumberedHeading): boolean {
  return heading.numberIs === "automatic";
}
