import type { KnownParts } from "./known-parts";
import type { ZipEntry } from "./zip-entry";

/** What opening and saving a package leaves to where it runs: a page, or Node. */
export interface PackageTools {
  /**
   * The bytes of a deflated entry, which are as many as it says. Throws `DocxError`: "too-large" for more than `limit`
   * bytes or for a bomb, else "damaged".
   */
  readonly inflate: (entry: ZipEntry, limit: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** The checksum of the zip format (ISO 3309), if there is a faster way than the package's own. */
  readonly crc32?: (bytes: Uint8Array) => number;
  /** The text that valid UTF-8 without byte order mark stands for; undefined for other bytes. */
  readonly decodeUtf8?: (bytes: Uint8Array) => string | undefined;
  /** Parts of the files read before; whoever reads one file only has none. */
  readonly known?: KnownParts;
}
