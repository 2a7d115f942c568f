/**
 * The plain snapshot of a Word document that every reader produces and every rule reads.
 *
 * A fact that a reader cannot know is absent (`undefined`), never guessed: a rule that needs it answers
 * "not checked".
 */
export interface ReportDocument {
  /**
   * Every paragraph of the body in document order, those in tables and content controls included; those in text
   * boxes, headers, footnotes and comments not. The position is Word's own index in `body.paragraphs`.
   */
  readonly paragraphs: readonly Paragraph[];
  /** Top-level tables in document order; nested tables belong to the cell that holds them. */
  readonly tables: readonly Table[];
  /** Tracked insertions, deletions and moves that nobody has accepted or rejected yet. */
  readonly trackedChanges?: TrackedChanges;
  readonly comments?: readonly Comment[];
  readonly protection?: Protection;
  /** One entry a section of the document (Word's sections, not the report's), in order. */
  readonly pageSetups?: readonly PageSetup[];
}

export interface Paragraph {
  /** Position in `ReportDocument.paragraphs`. */
  readonly index: number;
  /**
   * The text a reader of the printed page sees: no deleted or hidden text, no field codes, no list label.
   * Tab = "\t", manual line break = "\n", page or column break = "\f". Not normalised: NFC or NFD as typed.
   */
  readonly text: string;
  /** The automatic number or bullet as printed ("1.1.", "a)", "–"); absent outside lists. */
  readonly label?: string;
  /** 0-based level in its list; absent outside lists. */
  readonly listLevel?: number;
  readonly styleKind: StyleKind;
  /** The style's name as the user sees it. */
  readonly styleName?: string;
  /** 1–9 when the paragraph has a built-in heading style. */
  readonly headingLevel?: number;
  /** 1–9 when the paragraph has an outline level, by its style or directly; absent for body text. */
  readonly outlineLevel?: number;
  readonly alignment?: Alignment;
  /** Points; negative for a hanging indent. */
  readonly firstLineIndent?: number;
  /** Points. */
  readonly leftIndent?: number;
  /** Points. */
  readonly spaceBefore?: number;
  /** Points. */
  readonly spaceAfter?: number;
  /** Points, as Word's API gives it (12 = single for 12 pt text). */
  readonly lineSpacing?: number;
  readonly font: FontFacts;
  /** 0 outside tables, 1 in a table, 2 in a table inside a table … */
  readonly tableLevel: number;
  /** What the paragraph holds besides text. Absent = nobody has looked; `[]` = looked, nothing there. */
  readonly objects?: readonly ObjectKind[];
  /**
   * The words of the text boxes that hang on it, a line a paragraph, where they hold nothing else. Absent = none, or
   * nobody can tell: Word's API cannot.
   */
  readonly boxedText?: string;
  /** True when all its text is the grey prompt of an unfilled content control. */
  readonly placeholder?: boolean;
}

export type StyleKind =
  | "normal"
  | "heading"
  | "title"
  | "subtitle"
  | "toc"
  | "tocHeading"
  | "caption"
  | "list"
  | "header"
  | "other";

export type Alignment = "left" | "centered" | "right" | "justified";

/** Facts of all the paragraph's text; "mixed" when they differ within it; absent when unknown. */
export interface FontFacts {
  readonly name?: string | "mixed";
  /** Points. */
  readonly size?: number | "mixed";
  readonly bold?: boolean | "mixed";
  readonly italic?: boolean | "mixed";
}

export type ObjectKind = "picture" | "textBox" | "equation" | "chart" | "drawing" | "embedded" | "control";

export interface Table {
  /** Its first paragraph, and the one after its last: `paragraphs.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /**
   * Cell texts by row, as Word's API gives them: paragraphs of a cell are joined by "\n". Rows may differ in length where
   * cells are merged. Absent when the reader could not tell the cells apart.
   */
  readonly cells?: readonly (readonly string[])[];
  /** Rows marked to repeat at the top of each page. */
  readonly headerRows?: number;
  /** Tag of the innermost content control around the whole table, by which computed tables are known; absent without one. */
  readonly tag?: string;
}

export interface TrackedChanges {
  readonly count: number;
  /** Paragraphs that hold one, ascending; absent when the reader only knows how many. */
  readonly paragraphs?: readonly number[];
}

export interface Comment {
  readonly author?: string;
  readonly text: string;
  readonly resolved: boolean;
  /** The paragraph where the commented text starts. */
  readonly paragraph?: number;
}

export type Protection = "none" | "readOnly" | "forms" | "comments" | "trackedChanges" | "final";

/** All lengths in points. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly marginRight: number;
}
