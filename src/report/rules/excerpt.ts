const longest = 60;

/** The words of `text` on one line, cut at a word when they are many. */
export function excerptOf(text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(" ", longest);
  return `${line.slice(0, cut > 0 ? cut : longest)}…`;
}

/** The words around the range [start, end) of `text`, on one line; a run of spaces is shown as "___", being a blank. */
export function excerptAround(text: string, start: number, end: number): string {
  const before = /(?:\S+\s+){0,4}\S*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^\S*(?:\s+\S+){0,3}/u.exec(text.slice(end))?.[0] ?? "";
  return oneLine((before + text.slice(start, end) + after).trim().replace(/\s{2,}/g, " ___ "));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
