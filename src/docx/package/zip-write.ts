import { crc32 } from "./crc32";
import type { PackageTools } from "./package-tools";
import type { ZipEntry } from "./zip-entry";

const encoder = new TextEncoder();

/** 1980-01-01, the zip format's zero: a part we wrote tells nothing of the author's clock. */
const noTime = 0x00210000;

/** A new entry with `bytes` as its content. */
export function makeEntry(name: string, bytes: Uint8Array, deflate: PackageTools["deflate"]): ZipEntry {
  const deflated = deflate(bytes);
  const smaller = deflated.length < bytes.length;
  return {
    name,
    method: smaller ? 8 : 0,
    size: bytes.length,
    crc: crc32(bytes),
    time: noTime,
    utf8: true,
    data: smaller ? deflated : bytes,
  };
}

/** A zip of these entries in this order; their compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: encodeName(entry), offset: 0 }));
  const length = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.data.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const item of named) {
    item.offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, item.entry, item.name.length);
    bytes.set(item.name, at + 30);
    bytes.set(item.entry.data, at + 30 + item.name.length);
    at += 30 + item.name.length + item.entry.data.length;
  }
  const directory = at;
  for (const { entry, name, offset } of named) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offset, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local and the central header share, in the same order (APPNOTE.TXT 4.3.7, 4.3.12). */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function encodeName({ name, utf8 }: ZipEntry): Uint8Array {
  return utf8 ? encoder.encode(name) : Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}
