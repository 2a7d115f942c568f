import { insertLines, joinWithNext, removeParagraph } from "./edit/paragraphs";
import { deleteRange } from "./edit/ranges";
import { followStyle } from "./edit/styles";
import { deleteText, insertText } from "./edit/text";
import { HostError } from "./protocol/errors";
import { Range, type Point } from "./model/range";
import { lengthOfParagraph } from "./model/text";
import { restoreText } from "./restore";
import type { WordDocumentSession } from "./session";
import { closest, type Element } from "./ooxml/dom";
import {
  changeTable,
  neighbouringCell,
  releaseControl,
  removeCoveredControls,
  type TableAction,
} from "./user-tables";

/** A place in the text, by the position of its paragraph in `body.paragraphs`. */
export interface TextPlace {
  readonly paragraph: number;
  /** Characters before it; default: the end of the paragraph. */
  readonly offset?: number;
}

/** The person at the keyboard: what they type ends up in the document as if they had typed it into Word. */
export class User {
  constructor(private readonly session: WordDocumentSession) {}

  /** Grows with every change of the text: what Word can undo, in contrast to data kept beside the text. */
  get textVersion(): number {
    return this.session.document.textVersion;
  }

  /** Where the cursor is, or the selection begins. */
  get cursor(): Required<TextPlace> {
    return this.placeOf(this.session.selection.start);
  }

  /** Where the selection ends; the cursor when nothing is selected. */
  get selectionEnd(): Required<TextPlace> {
    return this.placeOf(this.session.selection.end);
  }

  isInTable(paragraph: number): boolean {
    return closest(this.element(paragraph), "tbl") !== undefined;
  }

  /** Clicks somewhere, or selects from here to there. */
  select(from: TextPlace, to: TextPlace = from): void {
    this.session.select(new Range(this.session.document, this.point(from), this.point(to)));
  }

  /** Selects what is in the next cell of the table (-1: the previous one), as Tab does; behind the last it adds a row. */
  selectCell(paragraph: number, step: 1 | -1): void {
    const { document } = this.session;
    const from = this.element(paragraph);
    let to = neighbouringCell(document, from, step);
    if (!to && step === 1) {
      this.changeTable(paragraph, "addRow");
      to = this.session.selection.start.paragraph;
    }
    const cell = to && closest(to, "tc");
    if (!cell) return;
    const content = Range.ofParagraphs(
      document,
      document.paragraphsOf(cell).map(({ element }) => element),
    );
    this.session.select(content.part("Content"));
  }

  /** Types text; "\n" is the Enter key. */
  type(place: TextPlace, text: string): void {
    this.edit((document) => {
      const { paragraph, offset } = this.point(place);
      const end = insertLines(document, paragraph, offset, text);
      const atItsEnd = offset > 0 && lengthOfParagraph(end.paragraph) === 0;
      if (text === "\n" && atItsEnd) followStyle(document, paragraph, end.paragraph);
      return end;
    });
  }

  /** Replaces the whole text of a paragraph, as when it is written anew. */
  rewrite(paragraph: number, text: string): void {
    this.edit((document) => {
      const element = this.element(paragraph);
      const length = lengthOfParagraph(element);
      insertText(document, element, length, text);
      deleteText(document, element, 0, length);
      return { paragraph: element, offset: text.length };
    });
  }

  /** Deletes characters of a paragraph. */
  erase(place: TextPlace, count: number): void {
    this.edit((document) => {
      const { paragraph, offset } = this.point(place);
      deleteText(document, paragraph, offset, Math.min(offset + count, lengthOfParagraph(paragraph)));
      return { paragraph, offset };
    });
  }

  /** Deletes what is selected from here to there: text, paragraph marks, whole tables and content controls between. */
  eraseBetween(from: TextPlace, to: TextPlace): void {
    this.edit((document) => {
      const range = new Range(document, this.point(from), this.point(to));
      const { start, end } = range;
      removeCoveredControls(document, range.paragraphs);
      deleteRange(document, range);
      // A paragraph that is selected from its beginning is gone; what is left of the last one stands in its place.
      return range.gone && start.offset === 0 ? { paragraph: end.paragraph, offset: 0 } : start;
    });
  }

  /** Joins a paragraph with the next (the Delete key at its end). An empty one goes, so that the next keeps its looks. */
  join(paragraph: number): void {
    this.edit((document) => {
      const element = this.element(paragraph);
      const offset = lengthOfParagraph(element);
      const next = this.paragraphs[paragraph + 1];
      // Neither a cell nor a table can be joined with what is beside it.
      if (!next || next.parentNode !== element.parentNode) return undefined;
      if (offset === 0) {
        removeParagraph(document, element);
        return { paragraph: next, offset: 0 };
      }
      joinWithNext(document, element);
      return { paragraph: element, offset };
    });
  }

  /** Does something to the table that a paragraph is in. */
  changeTable(paragraph: number, action: TableAction): void {
    this.edit((document) => {
      const to = changeTable(document, this.element(paragraph), action);
      return to && { paragraph: to, offset: 0 };
    });
  }

  /** Takes a content control away and leaves what is in it. */
  releaseControl(id: number): void {
    this.edit((document) => void releaseControl(document, id));
  }

  /** Undoes or repeats: puts another state of the text in its place and the cursor to `cursor`. */
  restore(file: Uint8Array, cursor: TextPlace): void {
    this.edit((document) => {
      restoreText(document, file);
      const all = this.paragraphs;
      const paragraph = all[Math.min(cursor.paragraph, all.length - 1)];
      return paragraph && { paragraph, offset: Math.min(cursor.offset ?? 0, lengthOfParagraph(paragraph)) };
    });
  }

  /** `work` returns where the cursor is afterwards; undefined: where it was. */
  private edit(work: (document: WordDocumentSession["document"]) => Point | undefined): void {
    const { session } = this;
    if (!session.mayWrite) throw new HostError("AccessDenied", "the document may not be changed");
    const end = session.watch(() => work(session.document)) ?? session.selection.start;
    session.select(new Range(session.document, end, end));
  }

  private placeOf({ paragraph, offset }: Point): Required<TextPlace> {
    const index = Math.max(0, this.paragraphs.indexOf(paragraph));
    return { paragraph: index, offset: Math.min(offset, lengthOfParagraph(paragraph)) };
  }

  private point({ paragraph, offset }: TextPlace): Point {
    const element = this.element(paragraph);
    const length = lengthOfParagraph(element);
    return { paragraph: element, offset: Math.min(offset ?? length, length) };
  }

  private element(paragraph: number): Element {
    const found = this.paragraphs[paragraph];
    if (!found) throw new RangeError(`The document has no paragraph ${paragraph}.`);
    return found;
  }

  private get paragraphs(): readonly Element[] {
    const { document } = this.session;
    return document.paragraphsOf(document.body).map(({ element }) => element);
  }
}
