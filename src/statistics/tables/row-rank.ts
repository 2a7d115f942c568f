/** What a row's number says: I, II of a group; 1, 2 of an item; none of the total, or of a figure of a series. */
export function rankOf(ordinal: string): "group" | "item" | "none" {
  const text = ordinal.trim();
  return text === "" ? "none" : /^[IVX]+\.?$/u.test(text) ? "group" : "item";
}

/** Whether a heading is that of a series' year, "Năm 2024". */
export function isYearHeading(heading: string): boolean {
  return /^\s*năm\s+20\d\d\s*$/iu.test(heading.normalize("NFC"));
}
