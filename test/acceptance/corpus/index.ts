import { communes } from "./communes";
import { departments } from "./departments";
import { others } from "./others";
import { traps } from "./traps";

export const corpus = [...communes, ...departments, ...others, ...traps];
