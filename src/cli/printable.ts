/** Text of a file or its name, with nothing in it that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
