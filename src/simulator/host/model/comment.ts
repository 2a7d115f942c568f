import { requireEditable } from "../edit/locks";
import { gapAt } from "../edit/split";
import { fillRun } from "../edit/text";
import {
  attribute,
  childrenNamed,
  createW,
  elements,
  isAttached,
  isW,
  ownerOf,
  remove,
  type Document,
  type Element,
} from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { HostError } from "../protocol/errors";
import type { OpenDocument } from "./open-document";
import { Range } from "./range";
import { commentType } from "./comment-type";
import type { HostObject } from "../protocol/wire-type";
import { joinedText, lengthOfParagraph } from "./text";

const w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const w15 = "http://schemas.microsoft.com/office/word/2012/wordml";

/** A comment or a reply to one, known by its `w:comment`. */
export class Comment implements HostObject {
  readonly type = commentType;
  constructor(
    readonly document: OpenDocument,
    readonly element: Element,
  ) {}

  /** Comments that begin within these paragraphs, in the order of the text; replies are not among them. */
  static within(document: OpenDocument, paragraphs: readonly Element[]): Comment[] {
    const all = new Map(commentElements(document).map((one) => [attribute(one, "id"), one]));
    return paragraphs
      .flatMap((paragraph) => anchorsIn(paragraph))
      .flatMap((id) => all.get(id) ?? [])
      .map((element) => new Comment(document, element))
      .filter((comment) => comment.parentParagraphId === undefined);
  }

  /** Puts a comment on a range within one paragraph. */
  static add(document: OpenDocument, range: Range, text: string): Comment {
    const { paragraph } = range.start;
    requireEditable(paragraph);
    if (range.end.paragraph !== paragraph)
      throw new HostError("NotImplemented", "a comment on several paragraphs");
    if (document.relatedPartName("comments") === undefined)
      document.addPart("comments", `<w:comments xmlns:w="${ns.w}"/>`);
    const root = document.relatedPart("comments")?.documentElement;
    if (!root) throw new Error("The comments part was just made.");
    const id = String(
      Math.max(-1, ...commentElements(document).map((one) => Number(attribute(one, "id")))) + 1,
    );
    const owner = ownerOf(root);
    const author = document.word.author;
    const date = `${new Date().toISOString().slice(0, 19)}Z`;
    const comment = createW(owner, "comment", { id, author, date, initials: author.slice(0, 1) });
    const run = createW(owner, "r");
    fillRun(run, text);
    comment.appendChild(createW(owner, "p")).appendChild(run);
    root.appendChild(comment);
    anchor(paragraph, range.start.offset, Math.min(range.end.offset, lengthOfParagraph(paragraph)), id);
    document.edited(root);
    document.edited(paragraph);
    return new Comment(document, comment);
  }

  get gone(): boolean {
    return !isAttached(this.element);
  }
  get id(): string {
    return attribute(this.element, "id") ?? "";
  }
  get content(): string {
    return joinedText(this.document, childrenNamed(this.element, "p"));
  }
  set content(text: string) {
    const [first, ...others] = childrenNamed(this.element, "p");
    if (!first) throw new HostError("GeneralException", "the comment has no paragraph");
    for (const other of others) remove(other);
    for (const node of elements(first)) if (!isW(node, "pPr")) remove(node);
    const run = createW(ownerOf(first), "r");
    fillRun(run, text);
    first.appendChild(run);
    this.document.edited(this.element);
  }
  get resolved(): boolean {
    return ["1", "true"].includes(this.extension?.getAttributeNS(w15, "done") ?? "");
  }
  set resolved(value: boolean) {
    const { extension } = this;
    if (!extension) throw new HostError("NotImplemented", "resolving a comment Word 2010 wrote");
    extension.setAttributeNS(w15, `${extension.prefix ?? "w15"}:done`, value ? "1" : "0");
    this.document.edited(extension);
  }

  /** Replies follow a comment by the identity of its last paragraph (MS-DOCX 2.5.4.1). */
  get replies(): Comment[] {
    const id = this.paragraphId;
    return commentElements(this.document)
      .map((element) => new Comment(this.document, element))
      .filter((other) => id !== undefined && other.parentParagraphId === id);
  }

  /** What it is about: the paragraphs from its start to its end. */
  get range(): Range {
    const { document } = this;
    const paragraphs = document.paragraphsOf(document.body).map((one) => one.element);
    const start = paragraphs.find((paragraph) => anchorsIn(paragraph).includes(this.id));
    if (!start) throw new HostError("ItemNotFound", "the comment has no place in the text");
    return Range.ofParagraph(document, start).part("Content");
  }

  delete(): void {
    const { document, id } = this;
    for (const reply of this.replies) reply.delete();
    for (const { element } of document.paragraphsOf(document.body)) {
      for (const mark of marksIn(element).filter((one) => attribute(one, "id") === id)) {
        const run = mark.parentNode;
        remove(isW(mark, "commentReference") && isW(run, "r") ? run : mark);
        document.edited(element);
      }
    }
    const extension = this.extension;
    if (extension?.parentNode) {
      document.edited(extension);
      remove(extension);
    }
    document.edited(this.element);
    remove(this.element);
  }

  private get paragraphId(): string | undefined {
    return childrenNamed(this.element, "p").at(-1)?.getAttributeNS(w14, "paraId") ?? undefined;
  }
  private get extension(): Element | undefined {
    const root = this.document.relatedPart("commentsExtended")?.documentElement;
    const id = this.paragraphId;
    return root && id !== undefined
      ? elements(root).find((one) => one.getAttributeNS(w15, "paraId") === id)
      : undefined;
  }
  private get parentParagraphId(): string | undefined {
    return this.extension?.getAttributeNS(w15, "paraIdParent") || undefined;
  }
}

function commentElements(document: OpenDocument): Element[] {
  const part: Document | undefined = document.relatedPart("comments");
  return part?.documentElement ? childrenNamed(part.documentElement, "comment") : [];
}

const markNames = ["commentRangeStart", "commentRangeEnd", "commentReference"];

function marksIn(element: Element): Element[] {
  return elements(element).flatMap((one) =>
    markNames.some((name) => isW(one, name)) ? [one] : marksIn(one),
  );
}

/** Ids of the comments that begin here: by the start of their range, or only by their reference. */
function anchorsIn(paragraph: Element): string[] {
  const marks = marksIn(paragraph);
  const ends = new Set(marks.filter((one) => isW(one, "commentRangeEnd")).map((one) => attribute(one, "id")));
  const starts = marks
    .filter((one) => isW(one, "commentRangeStart"))
    .map((one) => attribute(one, "id") ?? "");
  const bare = marks
    .filter((one) => isW(one, "commentReference"))
    .map((one) => attribute(one, "id") ?? "")
    .filter((id) => !starts.includes(id) && !ends.has(id));
  return [...starts, ...bare];
}

function anchor(paragraph: Element, from: number, to: number, id: string): void {
  const owner = ownerOf(paragraph);
  const end = gapAt(paragraph, to);
  const reference = createW(owner, "r");
  reference.appendChild(createW(owner, "commentReference", { id }));
  end.parent.insertBefore(createW(owner, "commentRangeEnd", { id }), end.next);
  end.parent.insertBefore(reference, end.next);
  const start = gapAt(paragraph, from);
  start.parent.insertBefore(createW(owner, "commentRangeStart", { id }), start.next);
}
