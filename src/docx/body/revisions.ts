import type { TrackedChanges } from "../../report";
import { child, elementsOf } from "../xml/access";
import type { XmlElement } from "../xml/parse";

/** Counts tracked insertions, deletions and moves as Word lists them: what follows on without a gap is one. */
export class RevisionCounter {
  #count = 0;
  #last: string | undefined;
  readonly #paragraphs = new Set<number>();

  /** One w:ins, w:del, w:moveFrom … element met in that paragraph. */
  note(element: XmlElement, paragraph: number): void {
    const { name, attributes } = element;
    const key = `${name} ${attributes["w:author"]} ${attributes["w:date"]}`;
    if (key !== this.#last) this.#count++;
    this.#last = key;
    this.#paragraphs.add(paragraph);
  }

  /** Notes those children of a property element that say it was inserted, deleted or moved. */
  noteIn(properties: XmlElement | undefined, paragraph: number): void {
    if (!properties) return;
    for (const element of elementsOf(properties)) if (isRevision(element.name)) this.note(element, paragraph);
  }

  /** Something that nobody changed lies in between. */
  gap(): void {
    this.#last = undefined;
  }

  /** `paragraphCount`: a change after the last paragraph is put down to that. */
  result(paragraphCount: number): TrackedChanges {
    const last = Math.max(0, paragraphCount - 1);
    const paragraphs = [...this.#paragraphs].map((index) => Math.min(index, last));
    return { count: this.#count, paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) };
  }
}

const revisions = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);

function isRevision(name: string): boolean {
  return revisions.has(name);
}

/** Whether the properties of a paragraph mark or row say that it is deleted or moved away. */
export function isDeleted(properties: XmlElement | undefined): boolean {
  return child(properties, "w:del") !== undefined || child(properties, "w:moveFrom") !== undefined;
}
