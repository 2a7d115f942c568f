import type { ParagraphFormat } from "./formats";
import type { Formats, Style } from "./style-sheet";

/** What holds where nothing is said (ISO 29500-1 17.3.1). */
export const unsaid: ParagraphFormat = {
  alignment: "left",
  leftIndent: 0,
  firstLineIndent: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  lineSpacing: 12,
};

/** What paragraphs of a style inherit, lists aside. */
export type InheritedFormats = (style: Style | undefined) => Formats;

/**
 * What paragraphs have from the document defaults, the style of the table around them and their own. Most paragraphs
 * of a report share a handful of styles, so each is worked out once.
 */
export function inheritedFormats(defaults: Formats, table: Style | undefined): InheritedFormats {
  const known = new Map<Style | undefined, Formats>();
  return (style) => {
    let formats = known.get(style);
    if (!formats) known.set(style, (formats = addUp(defaults, table?.resolved, style?.resolved)));
    return formats;
  };
}

function addUp(defaults: Formats, table: Formats | undefined, own: Formats | undefined): Formats {
  return {
    paragraph: { ...unsaid, ...defaults.paragraph, ...table?.paragraph, ...own?.paragraph },
    run: { ...defaults.run, ...table?.run, ...own?.run },
  };
}
