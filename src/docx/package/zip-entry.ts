import { Inflate, type FlateError } from "fflate";
import { DocxError } from "../errors";
import { limits } from "../limits";
import { crc32 } from "./crc32";

/** One file of a zip, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  /** The size it says it has; believed only after inflating. */
  readonly size: number;
  readonly crc: number;
  /** DOS time and date, kept when the package is saved. */
  readonly time: number;
  /** Bit 11: the name is UTF-8. */
  readonly utf8: boolean;
  /** The compressed bytes. */
  readonly data: Uint8Array;
}

/** One push to the inflater grows at most 1,032 times, so this bounds what a bomb gets before it is seen. */
const pieceLength = 64 * 1024;

/**
 * The bytes of an entry, checked against size and checksum. Limits hold while inflating, as declared sizes may lie.
 * `allowance` is what is left of the total for this package.
 */
export function inflateEntry(entry: ZipEntry, allowance: number): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : inflate(entry, Math.min(limits.part, allowance));
  if (bytes.length > allowance) throw new DocxError("too-large", entry.name);
  if (bytes.length !== entry.size) throw new DocxError("damaged", `${entry.name}: size`);
  if (crc32(bytes) !== entry.crc) throw new DocxError("damaged", `${entry.name}: checksum`);
  return bytes;
}

function inflate(entry: ZipEntry, limit: number): Uint8Array {
  const { data } = entry;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit || tooDense(length, data.length)) throw new DocxError("too-large", entry.name);
    chunks.push(chunk);
  });
  try {
    let at = 0;
    do {
      inflater.push(data.subarray(at, at + pieceLength), at + pieceLength >= data.length);
      at += pieceLength;
    } while (at < data.length);
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError("damaged", `${entry.name}: ${(error as FlateError).message}`, { cause: error });
  }
  return chunks.length === 1 ? chunks[0]! : join(chunks, length);
}

/** Whether a part is suspiciously larger than its compressed form. */
export function tooDense(size: number, compressed: number): boolean {
  return size > limits.ratioFrom && size > compressed * limits.ratio;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
