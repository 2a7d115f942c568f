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

/** Letters of Vietnamese and its neighbours, each with a small and a capital form. Ð is left out, which is taken for Đ. */
export const vietnameseLetter =
  "A-Za-z\\u00C0-\\u00CF\\u00D1-\\u00D6\\u00D8-\\u00EF\\u00F1-\\u00F6\\u00F8-\\u00FF\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169" +
  "\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9";
/** What is no letter, digit or mark: the punctuation of ASCII, Latin-1 and "General Punctuation", arrows, boxes, private signs. */
export const plainSeparator =
  "\\0-/:-@[-`{-\\u00A9\\u00AB-\\u00B1\\u00B4\\u00B6-\\u00B8\\u00BB\\u00BF\\u00D7\\u00F7\\u2000-\\u206F\\u2190-\\u245F\\u2500-\\u2775" +
  "\\uE000-\\uF8FF";
