const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A heading or row label for comparison: one Unicode form, no case, no punctuation, one way of placing tones and one
 * of i and y (hòa = hoà, tỉ = tỷ), look-alikes of Đ as one letter. "%" is kept as a word: it tells a ratio's column.
 */
export function foldLabel(text: string): string {
  const words = text
    .normalize("NFD")
    .toLowerCase()
    // U+0111, U+00F0 and U+0256 are the small forms of letters that all look like Đ.
    .replace(/[\u00f0\u0256]/g, "\u0111")
    .replaceAll("%", " % ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .split(/[^\p{L}\p{M}\p{N}%]+/u);
  return words.filter(Boolean).map(foldWord).join(" ");
}

/** A syllable has one tone, so it may as well stand at the end. */
function foldWord(word: string): string {
  const tones = word.match(tone)?.join("") ?? "";
  return (
    word
      .replace(tone, "")
      .replace(/^([hklmst]|qu)y$/, "$1i")
      .normalize("NFC") + tones
  );
}

/** The same without what stands in brackets, "Tổng số (lượt người)" as "Tổng số", unless nothing is left. */
export function foldWithoutBrackets(text: string): string {
  return foldLabel(text.replace(/\([^)]*\)/g, " ")) || foldLabel(text);
}
