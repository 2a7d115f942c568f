import type { ParagraphFormat } from "../styles/formats";
import type { Style } from "../styles/style-sheet";
import type { Numbering } from "./list-definitions";

/** The list a paragraph is in. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
  /** The style that brings the numbering; absent when the paragraph itself does. */
  readonly from?: Style;
}

/**
 * The list of a paragraph, by its own w:numPr or its style's. Number and level are inherited apart from each other
 * along basedOn, numId 0 takes the paragraph out, and a level tied to a style is that style's whatever its ilvl says
 * (ISO 29500-1 17.9.23).
 */
export function listPlaceOf(
  style: Style | undefined,
  direct: ParagraphFormat,
  numbering: Numbering,
): ListPlace | undefined {
  if (direct.numId === "0") return undefined;
  const inherited = style?.resolved.paragraph;
  const numId = direct.numId ?? inherited?.numId;
  const list = numbering.list(numId);
  if (!list) return undefined;
  if (direct.numLevel !== undefined) return { numId: list.numId, level: direct.numLevel };
  if (direct.numId !== undefined) return { numId: list.numId, level: inherited?.numLevel ?? 0 };
  const chain = style?.chain ?? [];
  for (let index = chain.length - 1; index >= 0; index--) {
    const from = chain[index]!;
    const tied = list.levels.findIndex((level) => level?.styleId === from.id);
    if (tied >= 0) return { numId: list.numId, level: tied, from };
    const level = from.own.paragraph.numLevel;
    if (level !== undefined) return { numId: list.numId, level, from };
  }
  const from = chain.findLast((link) => link.own.paragraph.numId !== undefined);
  return { numId: list.numId, level: 0, ...(from && { from }) };
}
