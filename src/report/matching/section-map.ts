import type { Place } from "../document";
import type { SectionId } from "../outline";

/** What a section of the outline is in one document. */
export type SectionStatus = "missing" | "empty" | "unfinished" | "written";

/** A heading found in the document. */
export interface FoundHeading {
  readonly place: Place;
  /** The number as the reader sees it ("2.1", "II"), without closing punctuation; absent when there is none. */
  readonly number?: string;
  readonly numberIs: "typed" | "automatic" | "absent";
  /** True when content follows the title in the same paragraph ("3. Kinh phí: Tổng …"). */
  readonly runIn: boolean;
  /** Where that content starts in the paragraph's text; only when `runIn`. */
  readonly contentStart?: number;
}

/** Paragraphs [start, end) of the document. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface SectionState {
  readonly id: SectionId;
  readonly status: SectionStatus;
  /** Absent when the section is missing. */
  readonly heading?: FoundHeading;
  /**
   * Everything from the heading to the next heading that does not belong below it. Absent when missing.
   * A parent's extent covers those of its children that follow it.
   */
  readonly extent?: Extent;
  /** The part before the first child's heading, the heading's own paragraph excluded; for a leaf all of it. */
  readonly body?: Extent;
  /** Places of blanks left in the author's own content (dots, underscores, "…"). */
  readonly blanks: readonly Place[];
  /** Headings of the same section found again later. */
  readonly duplicates: readonly FoundHeading[];
  /** What each duplicate covers, in the same order; absent when there are none. */
  readonly duplicateExtents?: readonly Extent[];
  /** True when the heading stands out of the outline's order or under another parent. */
  readonly misplaced: boolean;
}

/** The outline laid over a document. */
export interface SectionMap {
  /** One entry a section of the outline, in its order. */
  readonly sections: readonly SectionState[];
  /** Headings of the document that the outline does not have ("5. Phương hướng, nhiệm vụ"). */
  readonly extraHeadings: readonly FoundHeading[];
  /** First paragraph of the closing matter (Nơi nhận, signature, phụ lục); absent when there is none. */
  readonly closingStart?: number;
  /** How sure it is that the document follows this outline at all. */
  readonly recognised: boolean;
}
