import { isAttached, type Element } from "../ooxml/dom";
import type { HostObject } from "../protocol/wire-type";
import type { OpenDocument } from "./open-document";
import { rangeType } from "./range-type";
import { lengthOfParagraph, storyOf, textOf } from "./text";

/** A place between two characters; `offset` = length + 1 is behind the paragraph mark. */
export interface Point {
  readonly paragraph: Element;
  readonly offset: number;
  /** The content control within the line that it is just outside of, which has the same offset as its end inside. */
  readonly behind?: Element;
}

/** A stretch of one story. It follows the text it covers when text before it comes or goes. */
export class Range implements HostObject {
  readonly type = rangeType;
  readonly isWhole = false;

  constructor(
    readonly document: OpenDocument,
    private first: Point,
    private last: Point,
  ) {
    document.follow(this);
  }

  static ofParagraph(document: OpenDocument, paragraph: Element): Range {
    return Range.ofParagraphs(document, [paragraph]);
  }

  /** Whole paragraphs with their marks. */
  static ofParagraphs(document: OpenDocument, paragraphs: readonly Element[]): Range {
    const first = paragraphs[0];
    const last = paragraphs[paragraphs.length - 1];
    if (!first || !last) throw new Error("A range needs a paragraph.");
    return new Range(
      document,
      { paragraph: first, offset: 0 },
      { paragraph: last, offset: lengthOfParagraph(last) + 1 },
    );
  }

  get gone(): boolean {
    return !isAttached(this.first.paragraph) || !isAttached(this.last.paragraph);
  }
  get start(): Point {
    return this.first;
  }
  get end(): Point {
    return this.last;
  }

  /** Its paragraphs, those only touched included. */
  get paragraphs(): Element[] {
    const all = this.document.paragraphsOf(storyOf(this.first.paragraph)).map((one) => one.element);
    const from = all.indexOf(this.first.paragraph);
    const to = all.indexOf(this.last.paragraph);
    return all.slice(from, to + 1);
  }

  paragraphElements(): readonly Element[] {
    return this.paragraphs;
  }
  range(): Range {
    return this;
  }

  /** From where to where it covers one of its paragraphs. */
  within(paragraph: Element): { readonly from: number; readonly to: number } {
    return {
      from: paragraph === this.first.paragraph ? this.first.offset : 0,
      to: paragraph === this.last.paragraph ? this.last.offset : lengthOfParagraph(paragraph) + 1,
    };
  }

  get text(): string {
    return this.paragraphs
      .map((paragraph) => {
        const { from, to } = this.within(paragraph);
        return textOf(this.document, paragraph, from, to);
      })
      .join("\n");
  }

  get isEmpty(): boolean {
    return this.first.paragraph === this.last.paragraph && this.first.offset === this.last.offset;
  }

  /** A part of it, as `getRange(location)` names them. */
  part(location: "Whole" | "Start" | "End" | "After" | "Content"): Range {
    switch (location) {
      case "Start":
        return new Range(this.document, this.first, this.first);
      case "End":
        return new Range(this.document, this.contentEnd, this.contentEnd);
      case "After":
        return new Range(this.document, this.last, this.last);
      case "Content":
        return new Range(this.document, this.first, this.contentEnd);
      default:
        return new Range(this.document, this.first, this.last);
    }
  }

  private get contentEnd(): Point {
    const { paragraph, offset } = this.last;
    return { paragraph, offset: Math.min(offset, lengthOfParagraph(paragraph)) };
  }

  /** Told by the document when the text of a paragraph was edited. */
  shift(paragraph: Element, offset: number, removed: number, added: number): void {
    const moved = (point: Point): Point => {
      if (point.paragraph !== paragraph || point.offset <= offset) return point;
      return { ...point, offset: Math.max(offset, point.offset - removed) + added };
    };
    this.first = moved(this.first);
    this.last = moved(this.last);
  }
}
