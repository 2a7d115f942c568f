import { duplicateSection } from "./duplicate-section";
import { emptySection } from "./empty-section";
import { headingStyle } from "./heading-style";
import { leftOverBlank } from "./left-over-blank";
import { missingSection } from "./missing-section";
import { openComments } from "./open-comments";
import type { Rule } from "./rule";
import { sectionNumber } from "./section-number";
import { sectionOrder } from "./section-order";
import { trackedChanges } from "./tracked-changes";
import { unfinishedSection } from "./unfinished-section";

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
  trackedChanges,
  openComments,
];
