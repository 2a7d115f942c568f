import type { ZipEntry } from "./zip-entry";

/** Makes something of the text of a part, and always the same of the same text; nobody may change it afterwards. */
export type PartReader<Result> = (text: string, name: string) => Result;

interface KnownPart {
  readonly entry: ZipEntry;
  readonly results: Map<PartReader<unknown>, unknown>;
}

/**
 * What was read from parts before, in this file or in another: reports written on one template share their styles,
 * relationships and content types to the byte, and need not have them inflated and parsed again.
 */
export class KnownParts {
  readonly #parts = new Map<number, KnownPart>();
  #size = 0;

  /** What `read` made of the same compressed bytes before, otherwise what it makes of `text` now. */
  result<Result>(entry: ZipEntry, read: PartReader<Result>, text: () => string): Result {
    const { results } = this.#known(entry) ?? this.#remember(entry);
    // Each reader's entry is what that reader gave.
    if (results.has(read)) return results.get(read) as Result;
    const result = read(text(), entry.name);
    results.set(read, result);
    return result;
  }

  #known(entry: ZipEntry): KnownPart | undefined {
    const known = this.#parts.get(entry.crc);
    return known && isSame(known.entry, entry) ? known : undefined;
  }

  #remember(entry: ZipEntry): KnownPart {
    if (entry.size > largest) return { entry, results: new Map() };
    this.#size += entry.size;
    if (this.#size > most) {
      this.#parts.clear();
      this.#size = entry.size;
    }
    // A copy: the bytes of the entry are a view into the whole file.
    const known = { entry: { ...entry, data: entry.data.slice() }, results: new Map() };
    this.#parts.set(entry.crc, known);
    return known;
  }
}

/** Inflated bytes of a part that is remembered, and of all of them: when it gets more, all are forgotten. */
const largest = 1024 * 1024;
const most = 16 * 1024 * 1024;

function isSame(one: ZipEntry, two: ZipEntry): boolean {
  if (one.size !== two.size || one.method !== two.method || one.data.length !== two.data.length) return false;
  for (let at = 0; at < one.data.length; at++) if (one.data[at] !== two.data[at]) return false;
  return true;
}
