import { foldedWords } from "./fold";
import { readHeadingNumber, type HeadingNumber } from "./heading-number";

/** How much of a text its opening words are taken from. */
const openingLength = 60;

/** What a text says at first sight; most are told apart by that alone. */
export class TextLook {
  #number: HeadingNumber | null | undefined;
  #opening: readonly string[] | undefined;
  #titleOpening: readonly string[] | undefined;
  readonly #found = new Map<TextReader<unknown>, unknown>();

  constructor(readonly text: string) {}

  /** The number at its beginning. */
  get number(): HeadingNumber | undefined {
    if (this.#number === undefined) this.#number = readHeadingNumber(this.text) ?? null;
    return this.#number ?? undefined;
  }

  /** Where what follows the number starts. */
  get titleStart(): number {
    return this.number?.end ?? 0;
  }

  /** Its first folded words, those of the number included. */
  get opening(): readonly string[] {
    return (this.#opening ??= openingOf(this.text, 0));
  }

  /** Its first folded words after the number. */
  get titleOpening(): readonly string[] {
    const { titleStart } = this;
    return titleStart === 0 ? this.opening : (this.#titleOpening ??= openingOf(this.text, titleStart));
  }

  /** What `read` finds in the text, which is the same each time. */
  once<Result>(read: TextReader<Result>): Result {
    // Each reader's entry is what that reader gave.
    if (this.#found.has(read)) return this.#found.get(read) as Result;
    const result = read(this);
    this.#found.set(read, result);
    return result;
  }
}

/** Finds something out about a text, and about nothing else. */
export type TextReader<Result> = (look: TextLook) => Result;

function openingOf(text: string, start: number): string[] {
  return foldedWords(text.slice(start, start + openingLength));
}

/**
 * The looks of texts seen before: reports on one outline share headings, prompts, tables and set phrases. It forgets all
 * when too many different ones have come.
 */
export class TextMemory {
  readonly #looks = new Map<string, TextLook>();

  look(text: string): TextLook {
    if (text.length > longestRemembered) return new TextLook(text);
    let look = this.#looks.get(text);
    if (!look) {
      if (this.#looks.size >= mostRemembered) this.#looks.clear();
      look = new TextLook(text);
      this.#looks.set(text, look);
    }
    return look;
  }
}

const longestRemembered = 250;
/** Enough for the longest reports, which are checked again and again while they are written. */
const mostRemembered = 25_000;
