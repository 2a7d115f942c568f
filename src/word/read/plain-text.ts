/**
 * The text of a paragraph in the snapshot's conventions: "\n" line break, "\f" page or column break, no marks of
 * things that are not text.
 */
export function plainText(text: string): string {
  let end = text.length;
  while (end > 0 && endMarks.includes(text[end - 1] as string)) end--;
  return plainLines(text.slice(0, end));
}

/** The text of several paragraphs, one a line: unlike `plainText` it keeps an empty last paragraph. */
export function plainLines(text: string): string {
  let plain = "";
  const inFieldCode: boolean[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    if (!inFieldCode.includes(true)) plain += text.slice(from, i);
    from = i + 1;
    const mark = text[i] as string;
    // Of a field only its result is printed: start mark, code, result mark, result, end mark; fields nest.
    if (mark === fieldStart) inFieldCode.push(true);
    else if (mark === fieldResult) inFieldCode.splice(-1, 1, false);
    else if (mark === fieldEnd) inFieldCode.pop();
    else if (!inFieldCode.includes(true)) plain += printed[mark] ?? "";
  }
  return from === 0 ? text : plain + (inFieldCode.includes(true) ? "" : text.slice(from));
}

/** Word's own characters are those of Range.Text: control characters, and U+FFFC for objects. */
function isMark(code: number): boolean {
  return code < 0x20 ? code !== tab && code !== lineFeed && code !== formFeed : code === 0xfffc;
}
const tab = 0x09;
const lineFeed = 0x0a;
const formFeed = 0x0c;

/** End of paragraph and end of cell. */
const endMarks = "\r\u0007";
const fieldStart = "\u0013";
const fieldResult = "\u0014";
const fieldEnd = "\u0015";

/** What is printed for a mark; the others are anchors of pictures, notes, comments and shapes. */
const printed: Readonly<Record<string, string>> = {
  "\r": "\n",
  "\v": "\n",
  "\u000e": "\f",
  "\u001e": "\u2011",
  "\u001f": "\u00ad",
};
