import type { Range } from "../matching";

const longest = 60;

/** The words of `text` on one line, cut at a word when they are many. */
export function excerptOf(text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(" ", longest);
  return `${line.slice(0, cut > 0 ? cut : longest)}…`;
}

/** Most characters of a line that is shown whole, and of what is shown before and behind the blanks of a longer one. */
const wholeLine = 100;

/** Most characters of a blank that is shown whole; lines of dots may fill a page. */
const wholeBlank = 80;

/**
 * The words around the blanks of `text` that `ranges` (in order) hold, on one line: all of them when they are few,
 * "…" where some are left out. A run of spaces in a blank is shown as "___", one elsewhere only lays out the line.
 */
export function excerptAround(text: string, ranges: readonly Range[]): string {
  const marked = markBlanks(text, ranges);
  const line = oneLine(marked.text);
  if (line.length <= wholeLine) return line;
  const { start, end } = marked;
  const before =
    /(?:\S+\s+){0,4}\S*$/u.exec(marked.text.slice(Math.max(0, start - wholeLine), start))?.[0] ?? "";
  const after = /^\S*(?:\s+\S+){0,4}/u.exec(marked.text.slice(end, end + wholeLine))?.[0] ?? "";
  const open = before.length < marked.text.slice(0, start).trimStart().length ? "… " : "";
  const close = after.length < marked.text.slice(end).trimEnd().length ? " …" : "";
  return `${open}${oneLine(before + marked.text.slice(start, end) + after)}${close}`;
}

/** The text with its blanks of spaces made visible, and where the first blank starts and the last ends in it. */
function markBlanks(text: string, ranges: readonly Range[]): Range & { readonly text: string } {
  let marked = "";
  let from = 0;
  for (const { start, end } of ranges) {
    const blank = text.slice(start, end).replace(/\s{2,}/g, " ___ ");
    marked +=
      text.slice(from, start) + (blank.length <= wholeBlank ? blank : `${blank.slice(0, wholeBlank)}…`);
    from = end;
  }
  return { text: marked + text.slice(from), start: ranges[0]?.start ?? 0, end: marked.length };
}

/** The quotation closes with the message's own full stop. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<![.…])\.$/, "");
}
