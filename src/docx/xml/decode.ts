import { DocxError } from "../errors";

/** Text of an XML part: UTF-8 or UTF-16, with a byte order mark or without (XML 1.0 Appendix F). */
export function decodeXml(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DocxError("damaged", `${name}: characters`, { cause: error });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
