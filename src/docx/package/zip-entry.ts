import { Inflate, inflateSync, type FlateError } from "fflate";
import { DocxError } from "../errors";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import type { ReadingTools } from "./reading-tools";

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

/** Compressed bytes grow at most 1,032 times, so this bounds what a bomb gets before its size is looked at. */
const pieceLength = 64 * 1024;

/**
 * The bytes of an entry, checked against size and checksum. Limits hold while inflating, as declared sizes may lie.
 * `allowance` is what is left of the total for this package.
 */
export function inflateEntry(entry: ZipEntry, allowance: number, tools: ReadingTools): Uint8Array {
  const limit = Math.min(limits.part, allowance);
  if (entry.size > limit || entry.data.length > limit) throw new DocxError("too-large", entry.name);
  const bytes = entry.method === 0 ? entry.data : inflate(entry, limit, tools);
  if (bytes.length !== entry.size) throw new DocxError("damaged", `${entry.name}: size`);
  if ((tools.crc32 ?? crc32)(bytes) !== entry.crc) throw new DocxError("damaged", `${entry.name}: checksum`);
  return bytes;
}

function inflate(entry: ZipEntry, limit: number, tools: ReadingTools): Uint8Array {
  const bytes = tools.inflate?.(entry.data, entry.size);
  // If anything is wrong, the slow way tells what.
  if (bytes?.length === entry.size) return bytes;
  try {
    return entry.data.length <= pieceLength ? inflateAtOnce(entry) : inflateInPieces(entry, limit);
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError("damaged", `${entry.name}: ${(error as FlateError).message}`, { cause: error });
  }
}

/** What does not fit in is dropped by fflate; the byte too many shows that there was more than declared. */
function inflateAtOnce({ data, size }: ZipEntry): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(size + 1) });
}

function inflateInPieces({ name, data }: ZipEntry, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit || tooDense(length, data.length)) throw new DocxError("too-large", name);
    chunks.push(chunk);
  });
  for (let at = 0; at < data.length; at += pieceLength)
    inflater.push(data.subarray(at, at + pieceLength), at + pieceLength >= data.length);
  return join(chunks, length);
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
