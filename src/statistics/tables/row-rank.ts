/** What a row's number says: I, II of a group; 1, 2 of an item; none of the total, or of a figure of a series. */
export function rankOf(ordinal: string): "group" | "item" | "none" {
  const text = ordinal.trim();
  return text === "" ? "none" : /^[IVX]+\.?$/u.test(text) ? "group" : "item";
}

/** The year of a series' heading, "Năm 2024"; undefined for another heading. */
export function yearOfHeading(heading: string): number | undefined {
  const year = /^\s*năm\s+(20\d\d)\s*$/iu.exec(heading.normalize("NFC"))?.[1];
  return year === undefined ? undefined : Number(year);
}
