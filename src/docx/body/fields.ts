import { descendants, textOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";

interface OpenField {
  code: string;
  /** Past "separate": what follows is the result. */
  inResult: boolean;
}

/**
 * Follows fields through the document (ISO 29500-1 17.16): their codes are not text, their results are. Fields nest
 * and go on over paragraphs.
 */
export class FieldTracker {
  readonly #open: OpenField[] = [];
  #complete: ReadonlySet<XmlElement> | undefined;
  #codes = 0;
  #contents = 0;

  constructor(private readonly document: XmlElement) {}

  /** What is read now is part of a field's code. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  /** What is read now is part of a table of contents, figures or tables. */
  get inContents(): boolean {
    return this.#contents > 0;
  }

  /** A w:fldChar. */
  mark(element: XmlElement): void {
    // Most documents have no marks: they are looked for when the first is met.
    this.#complete ??= completeMarks(descendants(this.document, "w:fldChar"));
    if (!this.#complete.has(element)) return;
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") this.#begin("");
    else if (type === "separate") this.#separate();
    else this.#end();
  }

  /** A w:instrText. */
  code(element: XmlElement): void {
    const field = this.#open[this.#open.length - 1];
    if (field && !field.inResult) field.code += textOf(element);
  }

  /** A w:fldSimple, whose content is its result. */
  simple(code: string, readResult: () => void): void {
    this.#begin(code);
    this.#separate();
    readResult();
    this.#end();
  }

  #begin(code: string): void {
    this.#open.push({ code, inResult: false });
    this.#codes++;
  }

  #separate(): void {
    const field = this.#open[this.#open.length - 1];
    if (!field || field.inResult) return;
    field.inResult = true;
    this.#codes--;
    if (isContents(field.code)) this.#contents++;
  }

  #end(): void {
    const field = this.#open.pop();
    if (!field) return;
    if (!field.inResult) this.#codes--;
    else if (isContents(field.code)) this.#contents--;
  }
}

function isContents(code: string): boolean {
  return /^\s*TOC(\s|\\|$)/i.test(code);
}

/** Of all the marks in document order those of fields that end: one that never does must not swallow the rest. */
function completeMarks(marks: readonly XmlElement[]): Set<XmlElement> {
  const complete = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  for (const mark of marks) {
    const type = mark.attributes["w:fldCharType"];
    if (type === "begin") open.push([mark]);
    else if (type === "separate") open[open.length - 1]?.push(mark);
    else if (type === "end") {
      for (const own of open.pop() ?? []) complete.add(own);
      complete.add(mark);
    }
  }
  return complete;
}
