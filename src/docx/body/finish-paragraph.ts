import type { FontFacts, Paragraph } from "../../report";
import type { ParagraphFormat, RunFormat, Writable } from "../styles/formats";
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
  const inherited = base.paragraph;
  const named = base.style;
  const styleKind = draft.isContents
    ? "toc"
    : context.inContentsBlock && /\S/.test(draft.text)
      ? "tocHeading"
      : (named?.kind ?? "normal");
  // Word neither shows nor counts the number of a paragraph that is hidden with its mark.
  const isInvisible = draft.isEmpty && mark.hidden === true;
  const label = base.list && !isInvisible ? story.counter.next(base.list.numId, base.list.level) : undefined;
  const outlineLevel = direct.outlineLevel ?? inherited.outlineLevel;
  const paragraph: Writable<Paragraph> = {
    index: story.paragraphs.length,
    text: draft.text,
    styleKind: styleKind === "tocHeading" && named?.kind === "toc" ? "toc" : styleKind,
    alignment: direct.alignment ?? inherited.alignment,
    firstLineIndent: direct.firstLineIndent ?? inherited.firstLineIndent,
    leftIndent: direct.leftIndent ?? inherited.leftIndent,
    spaceBefore: direct.spaceBefore ?? inherited.spaceBefore,
    spaceAfter: direct.spaceAfter ?? inherited.spaceAfter,
    lineSpacing: direct.lineSpacing ?? inherited.lineSpacing,
    font: withoutTheme(draft.font(mark), story),
    tableLevel: context.tableLevel,
    objects: draft.objects,
  };
  // One by one, as a report has thousands of paragraphs: spreading what may be absent costs more than all of the above.
  if (label) paragraph.label = label;
  if (label !== undefined && base.list) paragraph.listLevel = base.list.level;
  if (named) paragraph.styleName = named.name;
  if (styleKind === "heading" && named?.headingLevel) paragraph.headingLevel = named.headingLevel;
  if (outlineLevel) paragraph.outlineLevel = outlineLevel;
  if (draft.boxedText !== undefined) paragraph.boxedText = draft.boxedText;
  if (draft.isPlaceholder) paragraph.placeholder = true;
  story.paragraphs.push(paragraph);
}

/** "+minor" and "+major" stand for fonts of the theme; one that the theme does not name is unknown. */
function withoutTheme(font: FontFacts, story: Story): FontFacts {
  if (!font.name?.startsWith("+")) return font;
  const { name, ...others } = font;
  const real = story.surroundings.themeFont(name);
  return real === undefined ? others : { ...others, name: real };
}
