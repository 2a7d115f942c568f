import type { ZipEntry } from "./zip-entry";

/** Makes something of the text of a part, and always the same of the same text and name; nobody may change it afterwards. */
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

  /** `isSame` tells whether two parts have the same bytes, where something is faster than looking at each. */
  constructor(private readonly isSame = haveSameBytes) {}

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
    if (!known) return undefined;
    const { name, size, method, data } = known.entry;
    const couldBe = size === entry.size && method === entry.method && name === entry.name;
    return couldBe && this.isSame(data, entry.data) ? known : undefined;
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

function haveSameBytes(one: Uint8Array, two: Uint8Array): boolean {
  return one.length === two.length && one.every((byte, at) => byte === two[at]);
}
