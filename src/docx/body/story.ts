import type { PageSetup, Paragraph, Table } from "../../report";
import type { Numbering } from "../numbering/list-definitions";
import { createListCounter, type ListCounter } from "../numbering/list-counter";
import type { Style, StyleSheet } from "../styles/style-sheet";
import { EffectiveFormats } from "./effective-formats";
import { FieldTracker } from "./fields";
import { RevisionCounter } from "./revisions";
import type { XmlElement } from "../xml/parse";

/** What a document's body is read with. */
export interface Surroundings {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  /** The theme's font for "+major" and "+minor". */
  themeFont(name: string): string | undefined;
}

/** Where in the body a block stands. */
export interface Context {
  readonly tableLevel: number;
  readonly tableStyle?: Style | undefined;
  /** Inside a content control that shows its prompt. */
  readonly isPrompt: boolean;
  /** Inside the building block "Table of Contents". */
  readonly inContentsBlock: boolean;
  /** Tag of the innermost content control around. */
  readonly tag?: string | undefined;
}

/** What has been read of the body so far, and the counters that run through it. */
export class Story {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];
  readonly pageSetups: PageSetup[] = [];
  /** Paragraph where a comment starts, by the comment's id. */
  readonly commentStarts = new Map<string, number>();
  readonly revisions = new RevisionCounter();
  readonly formats: EffectiveFormats;
  readonly counter: ListCounter;
  readonly fields: FieldTracker;

  constructor(
    readonly surroundings: Surroundings,
    document: XmlElement,
  ) {
    this.formats = new EffectiveFormats(surroundings.styles, surroundings.numbering);
    this.counter = createListCounter(surroundings.numbering);
    this.fields = new FieldTracker(document);
  }
}
