import { documents } from "./documents";
import { numbering } from "./numbering";
import { wording } from "./wording";

export const heldOut = [...numbering, ...wording, ...documents];
