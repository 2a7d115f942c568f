import { Range } from "./model/range";
import { OpenDocument } from "./model/open-document";
import type { DocumentWindow } from "./model/document-object";
import type { WordHostOptions } from "./options";
import { protectionOf } from "./model/protection";
import { HostError } from "./protocol/errors";

type Listener = () => void;

/** The document in its window: selection, saved or not, may it be written, who wants to know of changes. */
export class WordDocumentSession implements DocumentWindow {
  readonly document: OpenDocument;
  readonly url: string;
  private selected: Range;
  private savedVersion = 0;
  private readonly changeListeners = new Set<Listener>();
  private readonly selectionListeners = new Set<Listener>();

  constructor(
    file: Uint8Array,
    private readonly options: WordHostOptions,
  ) {
    this.document = new OpenDocument(file, {
      displayLanguage: options.displayLanguage ?? "vi-VN",
      showsHiddenText: options.showsHiddenText ?? false,
      author: options.author ?? "Người soạn thảo",
      ignoresHeaderRowCount: options.ignoresHeaderRowCount ?? true,
      refusesMergedValues: options.refusesMergedValues ?? false,
    });
    this.url = options.url ?? "C:\\Bao cao\\bao-cao.docx";
    const first = this.document.paragraphsOf(this.document.body)[0]?.element;
    if (!first) throw new Error("A document has at least one paragraph.");
    this.selected = Range.ofParagraph(this.document, first).part("Start");
    this.document.onSelect((range) => this.select(range));
  }

  get selection(): Range {
    if (this.selected.gone) {
      const first = this.document.paragraphsOf(this.document.body)[0];
      if (first) this.selected = Range.ofParagraph(this.document, first.element).part("Start");
    }
    return this.selected;
  }

  select(range: Range): void {
    this.selected = range;
    for (const listener of this.selectionListeners) listener();
  }

  get mayWrite(): boolean {
    return this.options.readOnly !== true && !protectionOf(this.document).forbidsWriting;
  }

  beforeWrite(): void {
    if (!this.mayWrite) throw new HostError("AccessDenied");
  }

  get saved(): boolean {
    return this.savedVersion === this.document.version;
  }

  save(): Uint8Array {
    this.savedVersion = this.document.version;
    return this.document.parts.save();
  }

  onChanged(listener: Listener): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  onSelectionChanged(listener: Listener): () => void {
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  /** Does some work and tells the listeners once, if it changed the document. */
  watch<T>(work: () => T): T {
    const before = this.document.version;
    try {
      return work();
    } finally {
      if (this.document.version !== before) for (const listener of this.changeListeners) listener();
    }
  }
}
