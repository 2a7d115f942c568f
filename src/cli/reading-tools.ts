import zlib from "node:zlib";
import { KnownParts, type ReadingTools } from "../docx";

/** What Node does faster than a program in a page can; and files that are checked together are often of one template. */
export function nodeReadingTools(): ReadingTools {
  return { inflate, known: new KnownParts(), ...(checksum && { crc32: checksum }) };
}

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
