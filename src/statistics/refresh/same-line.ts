/** Whether two lines or sentences say the same, whatever their spaces. */
export function sameLine(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Whether they differ in figures and dates only. */
export function sameButFigures(one: string, other: string): boolean {
  const masked = (text: string) => plain(text).replace(/\d+([.,/]\d+)*/g, "0");
  return masked(one) === masked(other);
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, " ")
    .trim();
}
