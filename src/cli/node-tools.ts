import { isAscii, isUtf8, transcode } from "node:buffer";
import zlib from "node:zlib";
import { DocxError, KnownParts, type PackageTools } from "../docx";

/** What Node does faster than a program in a page can; and files that are checked together are often of one template. */
export function nodeTools(): PackageTools {
  return {
    inflate,
    deflate: (bytes) => zlib.deflateRawSync(bytes),
    known: new KnownParts(isSame),
    ...(canTranscode && { decodeUtf8 }),
    ...(checksum && { crc32: checksum }),
  };
}

/** Vietnamese text by way of UTF-16 takes a third of the time that Node's `TextDecoder` does. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return isUtf8(bytes) ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : undefined;
}

function isSame(one: Uint8Array, two: Uint8Array): boolean {
  return Buffer.compare(one, two) === 0;
}

/** A Node that was built without ICU has none. */
const canTranscode = typeof transcode === "function";

/** Node has it from 20.15 on. */
const checksum = zlib.crc32 as typeof zlib.crc32 | undefined;

/** Stops at the first byte too many. It does not tell a bomb from damage: `readAgain` does. */
function inflate({ name, data, size }: Parameters<PackageTools["inflate"]>[0]): Uint8Array {
  try {
    return zlib.inflateRawSync(data, {
      maxOutputLength: size + 1,
      chunkSize: Math.max(smallestChunk, size + 1),
    });
  } catch (error) {
    throw new DocxError("damaged", name, { cause: error });
  }
}

/** Zlib takes no less. */
const smallestChunk = 64;
