/**
 * Characters of symbol fonts lie in the private use area (F020–F0FF) or, from some writers, at their plain codes.
 * These are the ones seen as bullets, boxes and ticks in reports; others stay as they are.
 */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6d: "❍",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x72: "❒",
  0x75: "◆",
  0x76: "❖",
  0x77: "⬥",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "◻",
  0xd8: "➢",
  0xe0: "→",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};
const symbol: Readonly<Record<number, string>> = {
  0x2d: "−",
  0xa3: "≤",
  0xae: "→",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
};
/** A–Z and a–z of Symbol are Greek. */
const greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ" + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

function symbolLetter(code: number): string | undefined {
  if (code >= 0x41 && code <= 0x5a) return greek[code - 0x41];
  if (code >= 0x61 && code <= 0x7a) return greek[code - 0x61 + 26];
  return symbol[code];
}

const fonts: readonly (readonly [RegExp, (code: number) => string | undefined])[] = [
  [/^wingdings$/i, (code) => wingdings[code]],
  [/^symbol$/i, symbolLetter],
];

/** A character of that font as the reader sees it. */
export function printedSymbol(letter: string, fontName: string | undefined): string {
  const code = letter.codePointAt(0)!;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const low = isPrivate ? code - 0xf000 : code;
  for (const [font, letterOf] of fonts) if (font.test(fontName ?? "")) return letterOf(low) ?? letter;
  // Bullets of a list whose font is not named are from Symbol.
  return isPrivate && fontName === undefined ? (symbol[low] ?? letter) : letter;
}
