import { childrenOf, headingText, isLeaf, levelOf, type Outline, type Section } from "../outline";

/** A paragraph an edit plan writes. */
export interface PlannedParagraph {
  readonly text: string;
  /** 1–4: written in that built-in heading style; absent: body text. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** True for a prompt of the outline: written so that an author sees it is to be replaced. */
  readonly hint: boolean;
}

/** Plan of "Chèn đề cương": what will be written into an empty document, in order. */
export interface InsertOutlinePlan {
  readonly kind: "insert-outline";
  readonly paragraphs: readonly PlannedParagraph[];
}

/**
 * Every heading of the outline, its corrected number typed before the title as officials do, and under it the prompts
 * as hints. A leaf without prompts gets an empty body paragraph: a place to write that is not in heading style.
 */
export function insertOutlinePlan(outline: Outline): InsertOutlinePlan {
  const below = (id: string | null): PlannedParagraph[] =>
    childrenOf(outline, id).flatMap((section) => [...planned(outline, section), ...below(section.id)]);
  return { kind: "insert-outline", paragraphs: below(null) };
}

function planned(outline: Outline, section: Section): PlannedParagraph[] {
  const heading = { text: headingText(section), headingLevel: headingLevel(outline, section), hint: false };
  const hints = section.prompts.map((text) => ({ text, hint: true }));
  const room = hints.length === 0 && isLeaf(outline, section.id) ? [{ text: "", hint: false }] : [];
  return [heading, ...hints, ...room];
}

function headingLevel(outline: Outline, section: Section): 1 | 2 | 3 | 4 {
  const level = levelOf(outline, section.id);
  return level === 1 || level === 2 || level === 3 ? level : 4;
}
