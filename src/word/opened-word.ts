import type { InsertOutlinePlan, Outline, Place, ReportDocument } from "../report";
import { WordError } from "./errors";
import type { Door } from "./host/door";
import { askDocumentFacts, documentFacts } from "./host/document-facts";
import { extras } from "./host/requirements";
import { onSelectionSettled } from "./host/selection-events";
import { officeTheme } from "./host/theme";
import { cursorWindow, paragraphOfWindow } from "./navigate/cursor";
import { goTo } from "./navigate/go-to";
import { readReport } from "./read/read-report";
import type { Capabilities, GoToResult, OfficeTheme, ReadOptions, WordSession } from "./session";
import { insertOutline } from "./write/insert-outline";

/** The Word this program runs in, once it is known to be one. */
export class OpenedWord implements WordSession {
  /** Texts of the last report read, for telling where the cursor is in it. */
  #texts: readonly string[] | undefined;
  /** This host has refused an answer for its size: the next read starts in pieces. */
  #inPieces = false;

  constructor(
    private readonly wordApi: string,
    private readonly door: Door,
  ) {}

  get displayLanguage(): string {
    return Office.context.displayLanguage;
  }

  get theme(): OfficeTheme {
    return officeTheme();
  }

  async capabilities(): Promise<Capabilities> {
    const { readOnly, tracking } = await this.door.run(async (context) => {
      const asked = askDocumentFacts(context);
      await context.sync();
      return documentFacts(asked);
    });
    return {
      wordApi: this.wordApi,
      ...(readOnly && { readOnly }),
      ...(tracking && { trackingOn: tracking !== "Off" }),
    };
  }

  async readReport(outline: Outline, options: ReadOptions = {}): Promise<ReportDocument> {
    const document = await this.#read(outline, options, false).catch((error: unknown) => {
      // Word may fail to describe a table or a comment: the paragraphs alone can still be checked.
      if (error instanceof WordError && retryBare.has(error.code)) return this.#read(outline, options, true);
      throw error;
    });
    this.#texts = document.paragraphs.map((paragraph) => paragraph.text);
    return document;
  }

  async #read(outline: Outline, options: ReadOptions, bare: boolean): Promise<ReportDocument> {
    const attempt = (inPieces: boolean) =>
      this.door.run(
        (context) => readReport(context, outline, { ...options, inPieces, bare, extras: extras() }),
        options.signal,
      );
    if (this.#inPieces) return attempt(true);
    try {
      return await attempt(false);
    } catch (error) {
      if (!(error instanceof WordError) || error.code !== "too-large") throw error;
      this.#inPieces = true;
      return attempt(true);
    }
  }

  goTo(place: Place): Promise<GoToResult> {
    return this.door.run((context) => goTo(context, place));
  }

  async paragraphAtCursor(): Promise<number | undefined> {
    const window = await this.door.run(cursorWindow);
    return this.#texts && paragraphOfWindow(window, this.#texts);
  }

  insertOutline(plan: InsertOutlinePlan): Promise<void> {
    return this.door.run((context) => insertOutline(context, plan));
  }

  onMaybeChanged(listener: () => void): () => void {
    return onSelectionSettled(listener);
  }
}

const retryBare = new Set(["host-error", "not-supported", "gone"]);
