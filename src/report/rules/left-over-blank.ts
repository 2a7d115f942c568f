import { ruleTexts } from "../../texts/rules";
import { placeOf, type Paragraph, type ReportDocument } from "../document";
import { findBlanks } from "../matching";
import { isLeaf } from "../outline";
import { excerptAround } from "./excerpt";
import { frameBlanksIn } from "./frame-blanks";
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
    return context.document.paragraphs.flatMap((paragraph) => {
      const search = searchOf[paragraph.index] ?? "any";
      if (search === "none" || paragraph.text === "") return [];
      const found =
        frameFinding(context, paragraph, search) ??
        (search === "any" ? textFinding(context.document, paragraph) : []);
      return found.length > 0 && isContentsLine(paragraph) ? [] : found;
    });
  },
};

/** How each paragraph is searched. */
function searches({ document, outline, sections }: RuleContext): readonly Search[] {
  const found = document.paragraphs.map((): Search => "any");
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
): RuleFinding[] | undefined {
  const blanks = frameBlanksIn(text);
  const [first, second] = blanks;
  if (!first) return undefined;
  const ofOutline = outline.titleBlock.some((line) => wordsOf(line) === wordsOf(text));
  const message = texts[ofOutline ? "ofOutline" : second ? "both" : first.kind](excerptAround(text, blanks));
  const fix = ofOutline ? texts.fixOutline : search === "frame" ? texts.fixCited : texts.fixFrame;
  return [{ place: placeOf(document, index, first.start, first.end), message, why: texts.why, fix }];
}

/** Letters and digits alone: blanks are made of spaces here and of dots there. */
function wordsOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Outside the sections spaces lay out two columns and a row of underscores is a ruled line (under the tiêu ngữ), so only
 * dots, bracketed gaps and the like beside words count.
 */
function textFinding(document: ReportDocument, { index, text, tableLevel }: Paragraph): RuleFinding[] {
  const blank = findBlanks(text).find(({ start, end }) => /\S/.test(text.slice(start, end)));
  if (
    !blank ||
    /^[\s_\-–—]*$/.test(text) ||
    (tableLevel > 0 && blank.end - blank.start === text.trim().length)
  )
    return [];
  const message = texts.text(excerptAround(text, [blank]));
  return [
    { place: placeOf(document, index, blank.start, blank.end), message, why: texts.why, fix: texts.fix },
  ];
}
