import { ruleTexts } from "../../texts/rules";
import { placeOf, type Paragraph } from "../document";
import { findBlanks, titleIndexOf, type Range, type TextLook } from "../matching";
import { isLeaf, type Outline } from "../outline";
import { excerptAround } from "./excerpt";
import { frameBlanksIn, mayHoldFrameBlank } from "./frame-blanks";
import type { Rule, RuleContext, RuleFinding } from "./rule";

const texts = ruleTexts.leftOverBlank;

/** Outside the sections any blank is looked for; in a written one only those of number and date. */
type Search = "any" | "frame" | "none";

/**
 * Blanks of a form that nobody filled in: the number and date of the title block, and any other outside the sections.
 * One finding a paragraph. In a section that authors write in, blanks are told by `unfinished-section` and
 * `empty-section`; only a written one is searched here, and for blanks of number and date alone.
 */
export const leftOverBlank: Rule = {
  meta: { id: "left-over-blank", severity: "warning", title: texts.title },
  check: (context) => {
    const searchOf = searches(context);
    const found: RuleFinding[] = [];
    for (const paragraph of context.document.paragraphs) {
      const search = searchOf[paragraph.index] ?? "any";
      if (search === "none" || paragraph.text === "") continue;
      const finding =
        frameFinding(context, paragraph, search) ??
        (search === "any" ? textFinding(context, paragraph) : undefined);
      if (finding && !isContentsLine(paragraph)) found.push(finding);
    }
    return found;
  },
};

/** How each paragraph is searched. */
function searches({ document, outline, sections }: RuleContext): readonly Search[] {
  const found = new Array<Search>(document.paragraphs.length).fill("any");
  for (const { id, status, heading, body } of sections.sections) {
    if (!heading || !isLeaf(outline, id)) continue;
    const search = status === "written" ? "frame" : "none";
    found[heading.place.paragraph] = search;
    if (body) found.fill(search, body.start, body.end);
  }
  return found;
}

/** A line of a table of contents, made by Word or typed: its dots lead to the page number. */
function isContentsLine({ styleKind, text }: Paragraph): boolean {
  return styleKind === "toc" || /(?:[.…]{3}|\t)\s*\d{1,3}\s*$/u.test(text.slice(-40));
}

function frameFinding(
  { document, outline }: RuleContext,
  { index, text }: Paragraph,
  search: Search,
): RuleFinding | undefined {
  if (!mayHoldFrameBlank(text)) return undefined;
  const blanks = titleIndexOf(outline).memory.look(text).once(frameBlanks);
  const [first, second] = blanks;
  if (!first) return undefined;
  const ofOutline = isOfOutline(outline, text);
  const message = texts[ofOutline ? "ofOutline" : second ? "both" : first.kind](excerptAround(text, blanks));
  const fix = ofOutline ? texts.fixOutline : search === "frame" ? texts.fixCited : texts.fixFrame;
  return { place: placeOf(document, index, first.start, first.end), message, why: texts.why, fix };
}

const frameBlanks = ({ text }: TextLook) => frameBlanksIn(text);

function isOfOutline(outline: Outline, text: string): boolean {
  const plain = plainWordsOf(text);
  return outline.titleBlock.some((line) => plainWordsOf(line) === plain && wordsOf(line) === wordsOf(text));
}

/** Letters and digits alone: blanks are made of spaces here and of dots there. */
function wordsOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** Those of them that a pattern finds without the tables of Unicode, which take a short run long to prepare. */
function plainWordsOf(text: string): string {
  return text.normalize("NFC").replace(/[^A-Za-z\d]+/g, "");
}

/** Outside the sections: the first blank beside words. */
function textFinding({ document, outline }: RuleContext, paragraph: Paragraph): RuleFinding | undefined {
  const { index, text, tableLevel } = paragraph;
  if (!mayHoldTextBlank.test(text)) return undefined;
  const blank = titleIndexOf(outline).memory.look(text).once(textBlank);
  if (!blank || (tableLevel > 0 && blank.end - blank.start === text.trim().length)) return undefined;
  const message = texts.text(excerptAround(text, [blank]));
  return { place: placeOf(document, index, blank.start, blank.end), message, why: texts.why, fix: texts.fix };
}

/** What every blank has that is not of spaces alone; most texts have none and need no closer look. */
const mayHoldTextBlank = /[_…([<]|\?\s?\?|\.\s?\.|xx|XX|TBD|N\/A/;

/**
 * Outside the sections spaces lay out two columns and a row of underscores is a ruled line (under the tiêu ngữ), so only
 * dots, bracketed gaps and the like beside words count.
 */
function textBlank({ text }: TextLook): Range | undefined {
  return /^[\s_\-–—]*$/.test(text)
    ? undefined
    : findBlanks(text).find(({ start, end }) => /\S/.test(text.slice(start, end)));
}
