import { ruleTexts } from "../../texts/rules";
import { sectionName, type Outline, type Section } from "../outline";
import type { FoundHeading } from "../matching";
import type { Rule, RuleContext, RuleFinding } from "./rule";
import { stateOf } from "./section-state";

const texts = ruleTexts.sectionNumber;

/**
 * A heading carries the number that its place in the outline gives it, typed or automatic; a report in which most carry
 * none is told so once. Where the outline itself misprints a number, the misprint is told for information only, unless
 * the report follows it in some sections and corrects it in others.
 */
export const sectionNumber: Rule = {
  meta: { id: "section-number", severity: "warning", title: texts.title },
  check: (context) => {
    const found = context.outline.sections.flatMap((section) => {
      const heading = stateOf(context.sections, section.id)?.heading;
      return heading ? [{ section, heading }] : [];
    });
    const bare = found.filter(({ heading }) => heading.number === undefined);
    const most = bare.length * 2 > found.length;
    return [
      ...(most ? [mostlyBare(context.outline, bare[0]?.heading, bare.length, found.length)] : []),
      ...found
        .filter(({ heading }) => !most || heading.number !== undefined)
        .flatMap(({ section, heading }) => findingFor(context, section, heading) ?? []),
    ];
  },
};

function mostlyBare(
  outline: Outline,
  first: FoundHeading | undefined,
  bare: number,
  of: number,
): RuleFinding {
  const numbers = outline.sections.slice(0, 3).map(({ number }) => number);
  const message = texts.most(bare, of, numbers);
  return { severity: "info", place: first?.place, message, why: texts.why, fix: texts.fixMost };
}

function findingFor(context: RuleContext, section: Section, heading: FoundHeading): RuleFinding | undefined {
  const { outline } = context;
  const name = sectionName(outline, section.id);
  const found = heading.number;
  const base = { section: section.id, place: heading.place, why: texts.why };
  if (found === undefined) {
    const message = texts.absent(name, section.number);
    return { ...base, severity: "info", message, fix: texts.fixAbsent(section.number) };
  }
  if (isRight(found, section)) return undefined;
  if (!sameNumber(found, section.printedNumber)) {
    return { ...base, message: texts.wrong(name, found, section.number), fix: fixFor(section, heading) };
  }
  const corrected = correctedSlip(context);
  if (corrected) {
    const other = sectionName(outline, corrected.id);
    const message = texts.mixed(name, found, section.number, other, corrected.number);
    return { ...base, message, fix: fixFor(section, heading) };
  }
  return {
    ...base,
    severity: "info",
    message: texts.inherited(name, found, section.number),
    why: texts.whyInherited,
    fix: texts.fixInherited(section.number),
  };
}

function fixFor(section: Section, heading: FoundHeading): string {
  return heading.numberIs === "automatic"
    ? texts.fixAutomatic(section.number)
    : texts.fixTyped(section.number);
}

/** The number alone ("3"), or with its part's ("I.3"); one in words ("Phần thứ nhất") is taken as meant. */
function isRight(found: string, section: Section): boolean {
  const inWords = /\p{L}{2,}\s/u.test(found);
  return inWords || sameNumber(found, section.number) || sameNumber(found, section.id);
}

/** A section whose number the outline misprints and this report corrects. */
function correctedSlip({ outline, sections }: RuleContext): Section | undefined {
  return slips(outline).find((other) => {
    const number = stateOf(sections, other.id)?.heading?.number;
    return number !== undefined && isRight(number, other);
  });
}

function slips(outline: Outline): Section[] {
  return outline.sections.filter((section) => section.printedNumber !== section.number);
}

/** NFKC makes "Ⅱ" (U+2161) the two letters it looks like. */
function sameNumber(one: string, other: string): boolean {
  const plain = (number: string): string =>
    number
      .normalize("NFKC")
      .toUpperCase()
      .replace(/\s|[.)]+$/g, "");
  return plain(one) === plain(other);
}
