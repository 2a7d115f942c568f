import { deflateSync, Inflate, inflateSync, type FlateError } from "fflate";
import { DocxError } from "../errors";
import type { PackageTools } from "./package-tools";
import { tooDense, type ZipEntry } from "./zip-entry";

/** Compressed bytes grow at most 1,032 times, so this bounds what a bomb gets before its size is looked at. */
const pieceLength = 64 * 1024;

/** What a page has: fflate. */
export const pageTools: PackageTools = { inflate, deflate: (bytes) => deflateSync(bytes) };

function inflate(entry: ZipEntry, limit: number): Uint8Array {
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

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
