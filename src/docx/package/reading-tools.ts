import type { KnownParts } from "./known-parts";

/** What reading can do without, but is faster with. */
export interface ReadingTools {
  /** The deflated `data` inflated, whose size is said to be `size`; undefined if they are not, or are more. */
  readonly inflate?: (data: Uint8Array, size: number) => Uint8Array | undefined;
  /** The checksum of the zip format (ISO 3309). */
  readonly crc32?: (bytes: Uint8Array) => number;
  /** The text that valid UTF-8 without byte order mark stands for; undefined for other bytes. */
  readonly decodeUtf8?: (bytes: Uint8Array) => string | undefined;
  /** Parts of the files read before; whoever reads one file only has none. */
  readonly known?: KnownParts;
}
