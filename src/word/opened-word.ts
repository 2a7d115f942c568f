import type { InsertOutlinePlan, Outline, Place, ReportDocument } from "../report";
import { WordError, type WordErrorCode } from "./errors";
import type { Door } from "./host/door";
import { askDocumentFacts, documentFacts } from "./host/document-facts";
import { extras, noExtras } from "./host/requirements";
import { onSelectionSettled } from "./host/selection-events";
import { officeTheme } from "./host/theme";
import { cursorWindow, placeOfWindow } from "./navigate/cursor";
import type { BodyRequest } from "./read/load-body";
import type { Capabilities, CursorPlace, GoToResult, OfficeTheme, ReadOptions, WordSession } from "./session";
import type { LinkedTables } from "./tables/linked-tables";

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

  get documentUrl(): string {
    return Office.context.document.url;
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
    const document = await this.#readWhatWordCan(outline, options);
    this.#texts = document.paragraphs.map((paragraph) => paragraph.text);
    return document;
  }

  /** Word may fail to describe a comment or a table of a strange document: what it can give is still checked. */
  async #readWhatWordCan(outline: Outline, options: ReadOptions): Promise<ReportDocument> {
    const all = extras();
    const withoutLists = { ...noExtras, review: all.review };
    for (const some of all === noExtras ? [all] : [all, withoutLists]) {
      try {
        return await this.#read(outline, { ...options, extras: some, bare: false });
      } catch (error) {
        if (!(error instanceof WordError) || !worthAskingForLess.has(error.code)) throw error;
      }
    }
    return this.#read(outline, { ...options, extras: noExtras, bare: true });
  }

  async #read(outline: Outline, request: Omit<ReadRequest, "inPieces">): Promise<ReportDocument> {
    const { readReport } = await import(/* webpackChunkName: "read-report" */ "./read/read-report");
    const attempt = (inPieces: boolean) =>
      this.door.run((context) => readReport(context, outline, { ...request, inPieces }), request.signal);
    if (this.#inPieces) return attempt(true);
    try {
      return await attempt(false);
    } catch (error) {
      if (!(error instanceof WordError) || error.code !== "too-large") throw error;
      this.#inPieces = true;
      return attempt(true);
    }
  }

  async goTo(place: Place): Promise<GoToResult> {
    const { goTo } = await import("./navigate/go-to");
    return this.door.run((context) => goTo(context, place));
  }

  async cursor(): Promise<CursorPlace> {
    const window = await this.door.run(cursorWindow);
    return this.#texts ? placeOfWindow(window, this.#texts) : { asRead: false };
  }

  async insertOutline(plan: InsertOutlinePlan): Promise<void> {
    const { insertOutline } = await import("./write/insert-outline");
    return this.door.run((context) => insertOutline(context, plan));
  }

  async linkedTables(): Promise<LinkedTables> {
    const { OpenedTables } = await import("./tables/opened-tables");
    return new OpenedTables(this.door);
  }

  onMaybeChanged(listener: () => void): () => void {
    return onSelectionSettled(listener);
  }
}

const worthAskingForLess: ReadonlySet<WordErrorCode> = new Set(["host-error", "not-supported", "gone"]);
type ReadRequest = BodyRequest & ReadOptions;
