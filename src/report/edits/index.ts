/** A paragraph an edit plan writes. */
export interface PlannedParagraph {
  readonly text: string;
  /** 1–4: written in that built-in heading style; absent: body text. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** True for a prompt of the outline: written so that an author sees it is to be replaced. */
  readonly hint: boolean;
}

/** Plan of "Chèn đề cương": what will be written into an empty document, in order. */
export interface InsertOutlinePlan {
  readonly kind: "insert-outline";
  readonly paragraphs: readonly PlannedParagraph[];
}
