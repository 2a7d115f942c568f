export type { NoSentenceReason, Sentence } from "./sentence";
export { writeSentence, type SentenceOptions } from "./write-sentence";
