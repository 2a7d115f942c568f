/** A text for comparison word by word: one Unicode form, ordinary spaces, none at the ends. */
export function plainWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();
}
