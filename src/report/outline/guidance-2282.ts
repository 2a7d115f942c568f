import { communicationGuidance } from "./guidance-part-i-communication";
import { resourceGuidance } from "./guidance-part-i-resources";
import { resultGuidance } from "./guidance-part-i-results";
import { proposalGuidance } from "./guidance-part-ii";
import type { Guidance, SectionId } from "./schema";

/** The guidance on each section of `outline2282`. Apart from it, so that the pane loads it with the view that shows it. */
export const guidance2282: Readonly<Record<SectionId, Guidance>> = {
  ...communicationGuidance,
  ...resultGuidance,
  ...resourceGuidance,
  ...proposalGuidance,
};
