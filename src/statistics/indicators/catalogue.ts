import { communication, minorityWomen, training } from "./activities";
import { agenciesLedByWomen, womenLeaders } from "./leaders";
import { documentsIssued, funding, ownTable } from "./lists";
import { trainedInPlanning, womenInPlanning } from "./planning";
import type { Indicator } from "./schema";

/** The programme's indicators in the order in which the outline wants their tables; the author's own table is last. */
export const indicators2282: readonly Indicator[] = [
  communication,
  womenInPlanning,
  trainedInPlanning,
  documentsIssued,
  training,
  minorityWomen,
  funding,
  agenciesLedByWomen,
  womenLeaders,
  ownTable,
];
