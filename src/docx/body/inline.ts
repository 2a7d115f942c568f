import { readRunFormat, type RunFormat } from "../styles/formats";
import { child, flag, valueOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";
import { chosenAlternative } from "./alternate";
import type { ParagraphDraft } from "./draft";
import type { ParagraphBase } from "./effective-formats";
import { boxedTextOf } from "./boxed-text";
import { objectKindsOf } from "./objects";
import { runText } from "./run-text";
import type { Context, Story } from "./story";

/** Reads what stands inside one paragraph into its draft. */
export class InlineReader {
  /** Index the paragraph will have. */
  readonly #index: number;

  constructor(
    private readonly story: Story,
    private readonly context: Context,
    private readonly base: ParagraphBase,
    private readonly draft: ParagraphDraft,
  ) {
    this.#index = story.paragraphs.length;
  }

  /** Everything inside `parent`. */
  readAll(parent: XmlElement | undefined, isPrompt = this.context.isPrompt, isRevised = false): void {
    if (!parent) return;
    const { children } = parent;
    for (let at = 0; at < children.length; at++) {
      const node = children[at]!;
      if (typeof node !== "string") this.#read(node, isPrompt, isRevised);
    }
  }

  #read(element: XmlElement, isPrompt: boolean, isRevised: boolean): void {
    switch (element.name) {
      case "w:r":
        this.#readRun(element, isPrompt, isRevised);
        return;
      case "w:pPr":
        return;
      case "w:hyperlink":
      case "w:smartTag":
      case "w:customXml":
      case "w:dir":
      case "w:bdo":
        this.readAll(element, isPrompt, isRevised);
        return;
      case "w:ins":
      case "w:moveTo":
        this.story.revisions.note(element, this.#index);
        this.readAll(element, isPrompt, true);
        return;
      case "w:del":
      case "w:moveFrom":
        this.story.revisions.note(element, this.#index);
        this.#readDeleted(element);
        return;
      case "w:sdt": {
        const showsPrompt = flag(child(element, "w:sdtPr"), "w:showingPlcHdr") ?? false;
        this.readAll(child(element, "w:sdtContent"), isPrompt || showsPrompt, isRevised);
        return;
      }
      case "w:fldSimple":
        this.story.fields.simple(element.attributes["w:instr"] ?? "", () =>
          this.readAll(element, isPrompt, isRevised),
        );
        return;
      case "mc:AlternateContent":
        this.readAll(chosenAlternative(element), isPrompt, isRevised);
        return;
      case "m:oMath":
      case "m:oMathPara":
        this.draft.addObject("equation");
        return;
      case "w:subDoc":
        this.draft.addObject("embedded");
        return;
      case "w:commentRangeStart":
        noteComment(this.story, element);
        return;
    }
  }

  #readRun(run: XmlElement, isPrompt: boolean, isRevised: boolean): void {
    if (!isRevised) this.story.revisions.gap();
    const format = this.formatOf(child(run, "w:rPr"));
    const { children } = run;
    for (let at = 0; at < children.length; at++) {
      const node = children[at]!;
      if (typeof node !== "string") this.#readInRun(node, format, isPrompt, isRevised);
    }
  }

  #readInRun(element: XmlElement, format: RunFormat, isPrompt: boolean, isRevised: boolean): void {
    const { fields } = this.story;
    switch (element.name) {
      case "w:rPr":
        return;
      case "w:fldChar":
        if (child(element, "w:ffData")) this.draft.addObject("control");
        fields.mark(element);
        return;
      case "w:instrText":
        fields.code(element);
        return;
      case "w:commentReference":
        noteComment(this.story, element);
        return;
      case "w:ruby":
        this.readAll(child(element, "w:rubyBase"), isPrompt, isRevised);
        return;
      case "mc:AlternateContent":
        for (const inside of chosenAlternative(element)?.children ?? [])
          if (typeof inside !== "string") this.#readInRun(inside, format, isPrompt, isRevised);
        return;
    }
    if (format.hidden || fields.inCode) return;
    const text = runText(element);
    if (text !== undefined) this.draft.add(text, format, isPrompt, fields.inContents);
    else if (holdsObject.has(element.name)) this.#noteObject(element);
  }

  #noteObject(element: XmlElement): void {
    const kinds = objectKindsOf(element);
    for (const kind of kinds) this.draft.addObject(kind);
    const boxed = kinds.has("textBox") ? boxedTextOf(element) : undefined;
    if (boxed !== undefined) this.draft.addBoxedText(boxed);
  }

  /** Deleted text is gone, but the marks of a deleted field still open and close it, and comments keep their place. */
  #readDeleted(element: XmlElement): void {
    for (const node of element.children) {
      if (typeof node === "string") continue;
      if (node.name === "w:fldChar") this.story.fields.mark(node);
      else if (node.name === "w:commentReference") noteComment(this.story, node);
      else if (!holdsObject.has(node.name)) this.#readDeleted(node);
    }
  }

  /** The format that a w:rPr of this paragraph or its mark means. */
  formatOf(rPr: XmlElement | undefined): RunFormat {
    if (!rPr) return this.base.run;
    const styleId = valueOf(rPr, "w:rStyle");
    const inherited =
      styleId === undefined
        ? this.base.run
        : this.story.formats.run(this.base, styleId, this.context.tableStyle);
    return readRunFormat(rPr, inherited);
  }
}

const holdsObject = new Set(["w:drawing", "w:pict", "w:object", "w:control"]);

/** Notes that a comment starts at the paragraph that is being read or comes next. */
export function noteComment(story: Story, element: XmlElement): void {
  const id = element.attributes["w:id"];
  if (id !== undefined && !story.commentStarts.has(id)) story.commentStarts.set(id, story.paragraphs.length);
}
