import { deleteText, insertText } from "./edit/text";
import { joinWithNext, splitParagraph } from "./edit/paragraphs";
import { HostError } from "./protocol/errors";
import { Range } from "./model/range";
import { lengthOfParagraph } from "./model/text";
import type { WordDocumentSession } from "./session";
import type { Element } from "./ooxml/dom";

/** A place in the text, by the position of its paragraph in `body.paragraphs`. */
export interface TextPlace {
  readonly paragraph: number;
  /** Characters before it; default: the end of the paragraph. */
  readonly offset?: number;
}

/** The person at the keyboard: what they type ends up in the document as if they had typed it into Word. */
export class User {
  constructor(private readonly session: WordDocumentSession) {}

  /** Clicks somewhere, or selects from here to there. */
  select(from: TextPlace, to: TextPlace = from): void {
    const { document } = this.session;
    this.session.select(new Range(document, this.point(from), this.point(to)));
  }

  /** Types text; "\n" is the Enter key. */
  type(place: TextPlace, text: string): void {
    this.edit(() => {
      let { paragraph, offset } = this.point(place);
      const { document } = this.session;
      text.split(/\r\n|\r|\n/).forEach((line, index) => {
        if (index > 0) {
          paragraph = splitParagraph(document, paragraph, offset);
          offset = 0;
        }
        insertText(document, paragraph, offset, line);
        offset += line.length;
      });
      return { paragraph, offset };
    });
  }

  /** Replaces the whole text of a paragraph, as when it is written anew. */
  rewrite(paragraph: number, text: string): void {
    this.edit(() => {
      const element = this.element(paragraph);
      const { document } = this.session;
      const length = lengthOfParagraph(element);
      insertText(document, element, length, text);
      deleteText(document, element, 0, length);
      return { paragraph: element, offset: text.length };
    });
  }

  /** Deletes characters of a paragraph. */
  erase(place: TextPlace, count: number): void {
    this.edit(() => {
      const { paragraph, offset } = this.point(place);
      deleteText(
        this.session.document,
        paragraph,
        offset,
        Math.min(offset + count, lengthOfParagraph(paragraph)),
      );
      return { paragraph, offset };
    });
  }

  /** Joins a paragraph with the next (the Delete key at its end). */
  join(paragraph: number): void {
    this.edit(() => {
      const element = this.element(paragraph);
      const offset = lengthOfParagraph(element);
      joinWithNext(this.session.document, element);
      return { paragraph: element, offset };
    });
  }

  private edit(work: () => { readonly paragraph: Element; readonly offset: number }): void {
    if (!this.session.mayWrite) throw new HostError("AccessDenied", "the document may not be changed");
    const end = this.session.watch(work);
    this.session.select(new Range(this.session.document, end, end));
  }

  private point({ paragraph, offset }: TextPlace): { readonly paragraph: Element; readonly offset: number } {
    const element = this.element(paragraph);
    const length = lengthOfParagraph(element);
    return { paragraph: element, offset: Math.min(offset ?? length, length) };
  }

  private element(paragraph: number): Element {
    const { document } = this.session;
    const found = document.paragraphsOf(document.body)[paragraph]?.element;
    if (!found) throw new RangeError(`The document has no paragraph ${paragraph}.`);
    return found;
  }
}
