import { decimalSeparator } from "./decimal-separator";
import { duplicateSection } from "./duplicate-section";
import { emptySection } from "./empty-section";
import { headingStyle } from "./heading-style";
import { leftOverBlank } from "./left-over-blank";
import { missingSection } from "./missing-section";
import { openComments } from "./open-comments";
import { percentPoint } from "./percent-point";
import { ratioMismatch } from "./ratio-mismatch";
import type { Rule } from "./rule";
import { sectionNumber } from "./section-number";
import { sectionOrder } from "./section-order";
import { staleTable } from "./stale-table";
import { totalMismatch } from "./total-mismatch";
import { trackedChanges } from "./tracked-changes";
import { unexplainedRatio } from "./unexplained-ratio";
import { unfinishedSection } from "./unfinished-section";
import { womenExceedTotal } from "./women-exceed-total";

/** Every rule, in the order in which its findings stand where place and severity are the same. */
export const rules: readonly Rule[] = [
  missingSection,
  emptySection,
  unfinishedSection,
  sectionOrder,
  duplicateSection,
  sectionNumber,
  headingStyle,
  leftOverBlank,
  ratioMismatch,
  womenExceedTotal,
  totalMismatch,
  staleTable,
  unexplainedRatio,
  decimalSeparator,
  percentPoint,
  trackedChanges,
  openComments,
];
