import type { Paragraph, ReportDocument } from "../document";
import { headingLook, type HeadingLook } from "./heading-look";
import { readLabel, type HeadingNumber } from "./heading-number";
import { TextLook, type TextMemory } from "./text-look";

/**
 * What a paragraph looks like at first sight: its number, its first words, what sets it off. Every pass over the document
 * asks for some of it, so each fact is found out once, when first asked for.
 */
export class ParagraphLook {
  #automatic: HeadingNumber | null | undefined;
  #heading: HeadingLook | undefined;

  constructor(
    readonly paragraph: Paragraph,
    readonly words: TextLook = new TextLook(paragraph.text),
  ) {}

  /** The number typed at its beginning. */
  get typed(): HeadingNumber | undefined {
    return this.words.number;
  }

  /** The automatic number. */
  get automatic(): HeadingNumber | undefined {
    const { label } = this.paragraph;
    if (this.#automatic === undefined) this.#automatic = label === undefined ? null : readLabel(label);
    return this.#automatic ?? undefined;
  }

  /** The number its reader sees first: what is typed, else the automatic one. */
  get number(): HeadingNumber | undefined {
    return this.typed ?? this.automatic;
  }

  /** How much it looks like a heading. */
  get heading(): HeadingLook {
    return (this.#heading ??= headingLook(this.paragraph, this.number, this.words));
  }
}

/** The look of every paragraph, in the document's order. */
export function looksOf(document: ReportDocument, memory: TextMemory): readonly ParagraphLook[] {
  return document.paragraphs.map((own) => {
    const paragraph = own.boxedText === undefined ? own : asPrinted(own, own.boxedText);
    return new ParagraphLook(paragraph, memory.look(paragraph.text));
  });
}

/** Whether what the paragraph says stands in its text boxes. */
export function isBox({ text, boxedText }: Paragraph): boolean {
  return boxedText !== undefined && text === boxedText;
}

/** A paragraph that has no words of its own, but text boxes hang on it, is read on the page as what stands in those. */
function asPrinted(paragraph: Paragraph, boxedText: string): Paragraph {
  const { text, objects = [] } = paragraph;
  if (/\S/.test(text) || objects.some((object) => object !== "textBox")) return paragraph;
  return { ...paragraph, text: boxedText, objects: [] };
}
