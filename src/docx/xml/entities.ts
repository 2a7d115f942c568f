const predefined: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const reference = /&(?:#(\d+)|#x([\da-f]+)|([^;&\s]*));?/gi;

/**
 * Text with its references resolved. Only the five entities of XML itself exist, as a DOCTYPE is refused; throws for
 * any other and for a character that XML does not allow.
 */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name = "") => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
    const character = code === undefined ? predefined.get(name as string) : characterOf(code);
    if (character === undefined || !whole.endsWith(";")) throw new Error(`reference ${whole}`);
    return character;
  });
}

function characterOf(code: number): string | undefined {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return notAllowed.test(character) ? undefined : character;
}

/** Characters that no XML text may hold (XML 1.0, 2.2). */
export const notAllowed = /[^\t\n\r -\uFFFD]/;
