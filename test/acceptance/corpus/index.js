import { communes } from "./communes";
import { departments } from "./departments";
import { others } from "./others";
export const corpus = [...communes, ...departments, ...others];
