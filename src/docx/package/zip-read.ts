import { DocxError } from "../errors";
import { limits } from "../limits";
import { tooDense, type ZipEntry } from "./zip-entry";

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const unknown32 = 0xffffffff;

/**
 * The entries of a zip by their name in lower case, in the order of its directory (APPNOTE.TXT 4.3). The directory at the end is what counts, as
 * in every unzipper: local headers may lack sizes. Nothing is inflated here.
 */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new DocxError("damaged", "zip directory", { cause: error });
    throw error;
  }
}

interface Directory {
  readonly at: number;
  readonly count: number;
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const directory = findDirectory(view);
  if (directory.count > limits.parts) throw new DocxError("too-large", `${directory.count} parts`);
  const entries = new Map<string, ZipEntry>();
  let at = directory.at;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== centralSignature) throw new DocxError("damaged", "zip directory entry");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (entry.name.endsWith("/")) continue;
    // Part names are unique without regard to case (ISO 29500-2 6.2.2); two documents in one file are a trick.
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw new DocxError("damaged", `${entry.name} occurs twice`);
    entries.set(key, entry);
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const utf8 = (flags & 0x800) !== 0;
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), utf8);
  if (flags & 1) throw new DocxError("encrypted", name);
  if (method !== 0 && method !== 8) throw new DocxError("damaged", `${name}: compression method ${method}`);
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64(view, at + 46 + nameLength, extraLength, sizes);
  const { size, compressed } = sizes;
  if (tooDense(size, compressed)) throw new DocxError("too-large", `${name}: ${size} bytes`);
  const local = sizes.offset;
  if (view.getUint32(local, true) !== localSignature) throw new DocxError("damaged", `${name}: local header`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > bytes.length) throw new DocxError("damaged", `${name}: cut off`);
  const data = bytes.subarray(start, start + compressed);
  const crc = view.getUint32(at + 16, true);
  return { name, method, size, crc, time: view.getUint32(at + 12, true), utf8, data };
}

/** Sizes that do not fit 32 bits, which some writers give this way always (APPNOTE.TXT 4.5.3). */
function readZip64(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; compressed: number; offset: number },
): void {
  if (sizes.size !== unknown32 && sizes.compressed !== unknown32 && sizes.offset !== unknown32) return;
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  for (const field of ["size", "compressed", "offset"] as const) {
    if (sizes[field] !== unknown32) continue;
    if (at + 8 > start + length) throw new DocxError("damaged", "zip64 sizes");
    sizes[field] = Number(view.getBigUint64(at, true));
    at += 8;
  }
}

function findDirectory(view: DataView): Directory {
  const length = view.byteLength;
  // The record is 22 bytes and a comment of up to 65,535.
  for (let at = length - 22; at >= Math.max(0, length - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const directory64 = findDirectory64(view, at);
    if (directory64) return directory64;
    return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  throw new DocxError("damaged", "no zip directory");
}

function findDirectory64(view: DataView, endAt: number): Directory | undefined {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== end64Signature) throw new DocxError("damaged", "zip64 directory");
  const count = Number(view.getBigUint64(at + 32, true));
  return { at: Number(view.getBigUint64(at + 48, true)), count };
}

const utf8Decoder = new TextDecoder("utf-8");

/** Old .NET writers put backslashes into names; part names have slashes only. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  const name = utf8 ? utf8Decoder.decode(bytes) : Reflect.apply(String.fromCharCode, undefined, bytes);
  return name.includes("\\") ? name.replace(/\\/g, "/") : name;
}
