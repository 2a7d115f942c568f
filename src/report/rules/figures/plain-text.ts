/** A copy of a text in which figures are looked for, and where each of its characters stands in the original. */
export interface PlainText {
  /** NFC, ASCII digits and signs, ordinary spaces, nothing invisible; case and punctuation as typed. */
  readonly text: string;
  /** The same in small letters. */
  readonly small: string;
  /** The UTF-16 offset in the original of a position in `text`. */
  offset(position: number): number;
}

/** What a plain text does not have: spaces of all kinds, invisible characters, fraction slashes, full-width forms, marks. */
const unusual =
  /[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2044\u205f-\u2064\u2215\u3000\ufeff\uff01-\uff5e]|[\u0300-\u036f]/;

/** Makes the plain copy of `text`; most texts are plain already. */
export function plainText(text: string): PlainText {
  if (!unusual.test(text)) return { text, small: smallLetters(text), offset: (position) => position };
  let plain = "";
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/[^][\u0300-\u036f]*/g)) {
    const piece = plainCharacter(cluster);
    plain += piece;
    for (let unit = 0; unit < piece.length; unit++) offsets.push(index);
  }
  offsets.push(text.length);
  return {
    text: plain,
    small: smallLetters(plain),
    offset: (position) => offsets[position] ?? text.length,
  };
}

/** Character by character the same length, or no position would be right any more. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

function plainCharacter(cluster: string): string {
  if (/^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(cluster)) return "";
  if (/^[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(cluster)) return " ";
  if (/^[\u2044\u2215]/.test(cluster)) return "/";
  const code = cluster.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : cluster.normalize("NFC");
}
