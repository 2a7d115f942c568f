import { DocxError } from "../errors";

/**
 * Text of an XML part: UTF-8 or UTF-16, with a byte order mark or without (XML 1.0 Appendix F). `decodeUtf8` may be
 * faster for UTF-8 without the mark; it answers undefined for what is no such text.
 */
export function decodeXml(
  bytes: Uint8Array,
  name: string,
  decodeUtf8?: (bytes: Uint8Array) => string | undefined,
): string {
  try {
    const decoder = decoderOf(bytes);
    const isPlain = decoder === utf8 && bytes[0] !== 0xef;
    return (isPlain ? decodeUtf8?.(bytes) : undefined) ?? decoder.decode(bytes);
  } catch (error) {
    throw new DocxError("damaged", `${name}: characters`, { cause: error });
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoderOf(bytes: Uint8Array): TextDecoder {
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder("utf-16le", { fatal: true });
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder("utf-16be", { fatal: true });
  return utf8;
}
