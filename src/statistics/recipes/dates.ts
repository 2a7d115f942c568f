/** A calendar day as it is stored, "2025-09-30". */
export type IsoDate = string;

/** Reads a day as officials write it: "30/9/2025", "01-02-2025", "30.9.2025"; undefined for a day that is none. */
export function readDate(text: string): IsoDate | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})$/.exec(text.replace(/[\s\u00a0]+/g, ""));
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** "2025-09-30" as officials write it in a running text: "30/9/2025" (months 1 and 2 and days under 10 padded). */
export function writeDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}
