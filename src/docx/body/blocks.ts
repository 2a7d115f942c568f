import { readParagraphFormat, type ParagraphFormat } from "../styles/formats";
import { child, descendant, flag, valueOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";
import { chosenAlternative } from "./alternate";
import { ParagraphDraft } from "./draft";
import { finishParagraph } from "./finish-paragraph";
import { InlineReader, noteComment } from "./inline";
import { isDeleted } from "./revisions";
import { readPageSetup } from "./sections";
import type { Context, Story } from "./story";
import { readTable } from "./tables";

/** Reads the blocks of the body or of one cell. */
export class BlockReader {
  /** A paragraph whose mark is deleted: the next one goes on in it. */
  #pending: (() => void) | undefined;
  #draft = new ParagraphDraft();
  readonly #first: number;

  constructor(
    private readonly story: Story,
    private readonly context: Context,
  ) {
    this.#first = story.paragraphs.length;
  }

  /** Everything inside `container`. */
  readAll(container: XmlElement | undefined): void {
    this.#readBlocks(container, this.context);
    this.#finishPending();
  }

  #readBlocks(container: XmlElement | undefined, context: Context): void {
    if (!container) return;
    const { children } = container;
    for (let at = 0; at < children.length; at++) {
      const node = children[at]!;
      if (typeof node !== "string") this.#read(node, context);
    }
  }

  #read(element: XmlElement, context: Context): void {
    switch (element.name) {
      case "w:p":
        this.#readParagraph(element, context);
        return;
      case "w:tbl":
        this.#finishPending();
        readTable(this.story, element, context, (cell, inside) =>
          new BlockReader(this.story, inside).readAll(cell),
        );
        return;
      case "w:sdt":
        this.#readBlocks(child(element, "w:sdtContent"), inControl(element, context));
        return;
      case "w:customXml":
      case "w:smartTag":
        this.#readBlocks(element, context);
        return;
      case "w:ins":
      case "w:moveTo":
        this.story.revisions.note(element, this.story.paragraphs.length);
        this.#readBlocks(element, context);
        return;
      case "w:del":
      case "w:moveFrom":
        this.story.revisions.note(element, this.story.paragraphs.length);
        return;
      case "mc:AlternateContent":
        this.#readBlocks(chosenAlternative(element), context);
        return;
      case "w:altChunk":
        this.#readEmbedded(context);
        return;
      case "w:commentRangeStart":
        noteComment(this.story, element);
        return;
      case "w:sectPr":
        this.story.pageSetups.push(readPageSetup(element));
        return;
    }
  }

  #readParagraph(element: XmlElement, context: Context): void {
    const { story } = this;
    const pPr = child(element, "w:pPr");
    const direct = readParagraphFormat(pPr);
    const base = story.formats.paragraph(valueOf(pPr, "w:pStyle"), direct, context.tableStyle);
    const draft = this.#draft;
    const inline = new InlineReader(story, context, base, draft);
    inline.readAll(element);
    const mark = child(pPr, "w:rPr");
    const finish = () => finishParagraph(story, draft, base, direct, inline.formatOf(mark), context);
    // The mark holds the paragraph's properties: a deleted one gives way to the mark that follows.
    if (this.#noteMark(pPr, mark)) this.#pending = finish;
    else {
      this.#pending = undefined;
      this.#draft = new ParagraphDraft();
      finish();
    }
    const section = child(pPr, "w:sectPr");
    if (section) story.pageSetups.push(readPageSetup(section));
  }

  /** Counts what was changed of the paragraph as a whole; tells whether its mark is deleted. */
  #noteMark(pPr: XmlElement | undefined, mark: XmlElement | undefined): boolean {
    const { revisions, paragraphs } = this.story;
    if (pPr) revisions.noteIn(child(pPr, "w:numPr"), paragraphs.length);
    const deleted = mark !== undefined && isDeleted(mark);
    if (mark && (deleted || child(mark, "w:ins") || child(mark, "w:moveTo")))
      revisions.noteIn(mark, paragraphs.length);
    else revisions.gap();
    return deleted;
  }

  /** Text that lies in another file inside this one: it is there, but cannot be told here. */
  #readEmbedded(context: Context): void {
    this.#finishPending();
    const direct: ParagraphFormat = {};
    const base = this.story.formats.paragraph(undefined, direct, context.tableStyle);
    const draft = new ParagraphDraft();
    draft.addObject("embedded");
    finishParagraph(this.story, draft, base, direct, base.run, context);
  }

  /**
   * There is no next paragraph to go on in. A paragraph deleted as a whole is gone, unless it is the only one: a body
   * and a cell always have one.
   */
  #finishPending(): void {
    if (!this.#pending) return;
    if (!this.#draft.isEmpty || this.story.paragraphs.length === this.#first) this.#pending();
    this.#pending = undefined;
    this.#draft = new ParagraphDraft();
  }
}

function inControl(sdt: XmlElement, context: Context): Context {
  const properties = child(sdt, "w:sdtPr");
  if (!properties) return { ...context, tag: undefined };
  const gallery = descendant(properties, "w:docPartGallery")?.attributes["w:val"] ?? "";
  return {
    ...context,
    isPrompt: context.isPrompt || (flag(properties, "w:showingPlcHdr") ?? false),
    inContentsBlock: context.inContentsBlock || /^table of contents$/i.test(gallery),
    tag: valueOf(properties, "w:tag"),
  };
}
