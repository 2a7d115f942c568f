import { wordErrorTexts } from "../../texts/word-errors";
import type { Failure } from "./pane-state";

/** A failure in two sentences: what happened, what to do. */
export function told({ code }: Failure): string {
  const { what, next } = wordErrorTexts[code];
  return `${what} ${next}`;
}
