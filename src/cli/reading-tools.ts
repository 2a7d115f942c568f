import { isAscii, isUtf8, transcode } from "node:buffer";
import zlib from "node:zlib";
import { KnownParts, type ReadingTools } from "../docx";

/** What Node does faster than a program in a page can; and files that are checked together are often of one template. */
export function nodeReadingTools(): ReadingTools {
  return {
    inflate,
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

/** Stops at the first byte too many. */
function inflate(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return zlib.inflateRawSync(data, {
      maxOutputLength: size + 1,
      chunkSize: Math.max(smallestChunk, size + 1),
    });
  } catch {
    // Whatever is wrong: src/docx finds out.
    return undefined;
  }
}

/** Zlib takes no less. */
const smallestChunk = 64;
