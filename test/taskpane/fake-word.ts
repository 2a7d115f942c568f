import type { InsertOutlinePlan, Paragraph, Place, ReportDocument } from "../../src/report";
import {
  WordError,
  type Capabilities,
  type CursorPlace,
  type LinkedTables,
  type ReadOptions,
  type WordSession,
} from "../../src/word";

import { FakeTables } from "./statistics/fake-tables";

/** A line of a written document: "# " to "#### " makes it a heading of that level. */
export type Line = string;

interface FakeWordOptions {
  readonly capabilities?: Partial<Capabilities>;
  readonly theme?: WordSession["theme"]["kind"];
  /** Its computed tables; none unless a test brings some. */
  readonly tables?: LinkedTables;
  readonly documentUrl?: string;
}

/** A document in memory that behaves as Word's does: what is typed is read, what is selected is where the cursor is. */
export class FakeWord implements WordSession {
  readonly displayLanguage = "vi-VN";
  readonly theme: WordSession["theme"];
  /** Text that is selected at the moment. */
  selected: string | undefined;
  reads = 0;
  /** Tables as a reader of the document finds them. */
  tables: ReportDocument["tables"] = [];
  /** Reads stay unanswered until `answer()` or `fail()`. */
  hold = false;
  #lines: Line[];
  #read: readonly string[] = [];
  #cursor: number | undefined;
  #listeners = new Set<() => void>();
  #waiting: { answer: () => void; fail: (error: unknown) => void; options: ReadOptions }[] = [];
  readonly #capabilities: Capabilities;
  readonly #tables: LinkedTables;
  readonly documentUrl?: string;

  constructor(lines: readonly Line[], options: FakeWordOptions = {}) {
    const { capabilities, theme = "light", tables = new FakeTables(), documentUrl } = options;
    this.#tables = tables;
    this.documentUrl = documentUrl;
    this.#lines = [...lines];
    this.#capabilities = { wordApi: "1.3", ...capabilities };
    this.theme = { kind: theme };
  }

  capabilities(): Promise<Capabilities> {
    return Promise.resolve(this.#capabilities);
  }

  linkedTables(): Promise<LinkedTables> {
    return Promise.resolve(this.#tables);
  }

  readReport(_outline: unknown, options: ReadOptions = {}): Promise<ReportDocument> {
    this.reads++;
    return new Promise((resolve, reject) => {
      const answer = () => {
        const document = { ...documentOf(this.#lines), tables: this.tables };
        this.#read = document.paragraphs.map((paragraph) => paragraph.text);
        resolve(document);
      };
      options.signal?.addEventListener("abort", () => reject(new WordError("cancelled")));
      if (this.hold) this.#waiting.push({ answer, fail: reject, options });
      else answer();
    });
  }

  /** Answers the reads that were held. */
  answer(): void {
    this.hold = false;
    for (const { answer } of this.#waiting.splice(0)) answer();
  }

  /** Lets the reads that were held fail. */
  fail(error: unknown): void {
    for (const { fail } of this.#waiting.splice(0)) fail(error);
  }

  reportProgress(done: number, total?: number): void {
    for (const { options } of this.#waiting) options.onProgress?.({ done, total });
  }

  goTo(place: Place) {
    const texts = this.texts();
    const exact = texts[place.paragraph] === place.text;
    const found = exact ? place.paragraph : texts.indexOf(place.text);
    if (found < 0) return Promise.resolve("gone" as const);
    this.selected = texts[found]?.slice(place.start ?? 0, place.end);
    this.putCursor(found);
    return Promise.resolve(exact ? ("exact" as const) : ("moved" as const));
  }

  cursor(): Promise<CursorPlace> {
    const now = this.texts();
    const cursor = this.#cursor;
    if (cursor === undefined) return Promise.resolve({ asRead: false });
    const at = this.#read.indexOf(now[cursor] ?? "");
    const around = [-1, 0, 1];
    const asRead = at >= 0 && around.every((step) => now[cursor + step] === this.#read[at + step]);
    return Promise.resolve({ paragraph: at < 0 ? cursor : at, asRead });
  }

  insertOutline(plan: InsertOutlinePlan): Promise<void> {
    if (this.#capabilities.readOnly) return Promise.reject(new WordError("read-only"));
    if (this.texts().some((text) => text.trim() !== "")) return Promise.reject(new WordError("not-empty"));
    this.#lines = plan.paragraphs.map(({ headingLevel, text }) =>
      headingLevel === undefined ? text : `${"#".repeat(headingLevel)} ${text}`,
    );
    this.#tell();
    return Promise.resolve();
  }

  onMaybeChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  texts(): string[] {
    return this.#lines.map((line) => parse(line).text);
  }

  /** The author puts the cursor into a paragraph. */
  putCursor(paragraph: number): void {
    this.#cursor = paragraph;
    this.#tell();
  }

  /** The author types a new paragraph after the one that starts with `start`. */
  typeAfter(start: string, text: string): void {
    const at = this.texts().findIndex((one) => one.startsWith(start));
    this.#lines.splice(at + 1, 0, text);
    this.putCursor(at + 1);
  }

  /** The author deletes the paragraph that starts with `start`. */
  remove(start: string): void {
    this.#lines.splice(
      this.texts().findIndex((one) => one.startsWith(start)),
      1,
    );
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function parse(line: Line): { text: string; level?: number } {
  const heading = /^(#{1,4}) (.*)$/.exec(line);
  return heading ? { text: heading[2] ?? "", level: heading[1]?.length } : { text: line };
}

function documentOf(lines: readonly Line[]): ReportDocument {
  return {
    paragraphs: lines.map((line, index): Paragraph => {
      const { text, level } = parse(line);
      return {
        index,
        text,
        styleKind: level === undefined ? "normal" : "heading",
        headingLevel: level,
        outlineLevel: level,
        font: { bold: level !== undefined },
        tableLevel: 0,
        objects: [],
      };
    }),
    tables: [],
    trackedChanges: { count: 0, paragraphs: [] },
    comments: [],
    protection: "none",
  };
}
