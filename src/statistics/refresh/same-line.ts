import { plainWords } from "../labels";

/** Whether two lines or sentences say the same, whatever their spaces. */
export function sameLine(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

/** Whether they differ in figures and dates only. */
export function sameButFigures(one: string, other: string): boolean {
  const masked = (text: string) => plainWords(text).replace(/\d+([.,/]\d+)*/g, "0");
  return masked(one) === masked(other);
}
