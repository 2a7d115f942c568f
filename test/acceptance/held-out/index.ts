import { documents } from "./documents";
import { later } from "./later";
import { numbering } from "./numbering";
import { wording } from "./wording";

export const heldOut = [...numbering, ...wording, ...documents, ...later];
