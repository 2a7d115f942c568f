/** WordApi sets in the order they came, newest first; nothing below the last is enough for this program. */
const wordApiSets = ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4", "1.3"] as const;

/** Highest WordApi set this Word supports; undefined when it is older than this program's floor, 1.3. */
export function highestWordApi(): string | undefined {
  return wordApiSets.find((version) => supports("WordApi", version));
}

/** What newer Words can do. Optional extras: everything the program must do works without them. */
export interface Extras {
  /** `document.changeTrackingMode` and `getReviewedText` (WordApi 1.4). */
  readonly review: boolean;
  /** Comments (WordApi 1.4). */
  readonly comments: boolean;
  /** The list of tracked changes (WordApi 1.6). */
  readonly trackedChanges: boolean;
}

/** A Word at the floor. */
export const noExtras: Extras = { review: false, comments: false, trackedChanges: false };

/**
 * Asks both the host and the client library: `isSetSupported` speaks for the host alone, and the npm build of
 * office.js lacks members of sets that the host has.
 */
export function extras(): Extras {
  if (!supports("WordApi", "1.4")) return noExtras;
  return {
    review:
      "changeTrackingMode" in Word.Document.prototype &&
      typeof Word.Paragraph.prototype.getReviewedText === "function",
    comments: typeof Word.Body.prototype.getComments === "function",
    trackedChanges: supports("WordApi", "1.6") && typeof Word.Body.prototype.getTrackedChanges === "function",
  };
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
