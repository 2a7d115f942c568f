/*
 * Classes of characters for patterns. As ranges: V8 takes up to a millisecond to prepare a pattern with [\p{L}\p{M}], a
 * hundred times as long, and a short run prepares dozens. Of Latin letters, and of the
 * marks that Vietnamese is written with, they hold the same; among the signs of other scripts they are generous.
 */

/** Letters alone. */
export const plainLetter =
  "A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u1AAF\\u1B00-\\u1DBF\\u1E00-\\u1FFF" +
  "\\u2C00-\\u2DFF\\u3041-\\uD7FF\\uF900-\\uFDFF\\uFF21-\\uFF3A\\uFF41-\\uFF5A";
/** Letters and the marks combined with them: what a word goes on with. */
export const letter = `${plainLetter}\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF`;
/** Digits, and what else stands for a number. */
export const digit =
  "0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE\\u2070-\\u2089\\u2150-\\u218B\\u2460-\\u24FF\\u2776-\\u2793\\uFF10-\\uFF19";

/** Where a word begins and ends: \b knows no Vietnamese letters. */
export const wordStart = `(?<![${letter}])`;
export const wordEnd = `(?![${letter}])`;
