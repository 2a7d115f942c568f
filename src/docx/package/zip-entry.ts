import { DocxError } from "../errors";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import type { PackageTools } from "./package-tools";

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

/**
 * The bytes of an entry, checked against size and checksum. Limits hold while inflating, as declared sizes may lie.
 * `allowance` is what is left of the total for this package.
 */
export function inflateEntry(entry: ZipEntry, allowance: number, tools: PackageTools): Uint8Array {
  const limit = Math.min(limits.part, allowance);
  if (entry.size > limit || entry.data.length > limit) throw new DocxError("too-large", entry.name);
  const bytes = entry.method === 0 ? entry.data : tools.inflate(entry, limit);
  if (bytes.length !== entry.size) throw new DocxError("damaged", `${entry.name}: size`);
  if ((tools.crc32 ?? crc32)(bytes) !== entry.crc) throw new DocxError("damaged", `${entry.name}: checksum`);
  return bytes;
}

/** Whether a part is suspiciously larger than its compressed form. */
export function tooDense(size: number, compressed: number): boolean {
  return size > limits.ratioFrom && size > compressed * limits.ratio;
}
