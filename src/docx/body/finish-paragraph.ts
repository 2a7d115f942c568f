import type { FontFacts, Paragraph } from "../../report";
import type { ParagraphFormat } from "../styles/formats";
import type { RunFormat } from "../styles/formats";
import type { ParagraphDraft } from "./draft";
import type { ParagraphBase } from "./effective-formats";
import type { Context, Story } from "./story";

/** Adds a paragraph that has been read completely to the story. */
export function finishParagraph(
  story: Story,
  draft: ParagraphDraft,
  base: ParagraphBase,
  direct: ParagraphFormat,
  mark: RunFormat,
  context: Context,
): void {
  const format = { ...base.paragraph, ...direct };
  const isContents = draft.isContents;
  const named = base.style;
  const styleKind = isContents
    ? "toc"
    : context.inContentsBlock && /\S/.test(draft.text)
      ? "tocHeading"
      : (named?.kind ?? "normal");
  // Word neither shows nor counts the number of a paragraph that is hidden with its mark.
  const isInvisible = draft.isEmpty && mark.hidden === true;
  const label = base.list && !isInvisible ? story.counter.next(base.list.numId, base.list.level) : undefined;
  story.paragraphs.push({
    index: story.paragraphs.length,
    text: draft.text,
    ...(label && { label }),
    ...(label !== undefined && base.list && { listLevel: base.list.level }),
    styleKind: styleKind === "tocHeading" && named?.kind === "toc" ? "toc" : styleKind,
    ...(named && { styleName: named.name }),
    ...(styleKind === "heading" && named?.headingLevel && { headingLevel: named.headingLevel }),
    ...(format.outlineLevel && { outlineLevel: format.outlineLevel }),
    alignment: format.alignment,
    firstLineIndent: format.firstLineIndent,
    leftIndent: format.leftIndent,
    spaceBefore: format.spaceBefore,
    spaceAfter: format.spaceAfter,
    lineSpacing: format.lineSpacing,
    font: withoutTheme(draft.font(mark), story),
    tableLevel: context.tableLevel,
    objects: [...draft.objects],
    ...(draft.isPlaceholder && { placeholder: true }),
  } satisfies Paragraph);
}

/** "+minor" and "+major" stand for fonts of the theme; one that the theme does not name is unknown. */
function withoutTheme(font: FontFacts, story: Story): FontFacts {
  if (!font.name?.startsWith("+")) return font;
  const { name, ...others } = font;
  const real = story.surroundings.themeFont(name);
  return real === undefined ? others : { ...others, name: real };
}
