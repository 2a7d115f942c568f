import { answerCommonApi, CommonApi, status } from "./common-api/common-api";
import { Settings } from "./common-api/settings";
import { themeInfo } from "./common-api/theme";
import {
  answerRichApi,
  hostArray,
  type Callback,
  type EventHandler,
  type External,
  type HostContext,
} from "./connection";
import { FunctionCommands, type CommandOutcome } from "./common-api/function-commands";
import { SearchOptions } from "./model/search";
import { DocumentObject } from "./model/document-object";
import { editions, type ThemeName, type WordHostOptions } from "./options";
import { References } from "./protocol/references";
import { RichApi, type SyncRecord } from "./protocol/rich-api";
import { WordDocumentSession } from "./session";
import { User } from "./user";

const richApi = 93;
const commandCompleted = 94;
const selectionChanged = 2;
const dialogEvent = 10;
/** "The user chose to ignore the dialog box": the simulator opens none. */
const dialogRefused = 12009;

interface Page {
  readonly options: PageOptions;
  readonly handlers: Map<number, EventHandler>;
  readonly commands: FunctionCommands;
}

export interface PageOptions {
  /** "commands" for the page of ribbon functions; default "pane". */
  readonly name?: string;
}

/** Word with one document open, for any number of the add-in's pages. */
export class WordHost {
  private readonly session: WordDocumentSession;
  private readonly settings: Settings;
  private readonly api: RichApi;
  private readonly common: CommonApi;
  private readonly references = new References();
  private readonly pages = new Map<External, Page>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private tail: Promise<void> = Promise.resolve();
  private theme: ThemeName;
  private readonly instance = globalThis.crypto.randomUUID();
  /** The person who works in the document. */
  readonly user: User;
  /** Defects of the simulator itself; empty unless something is wrong with it. */
  readonly defects: unknown[] = [];

  constructor(
    file: Uint8Array,
    readonly options: WordHostOptions,
  ) {
    this.session = new WordDocumentSession(file, options);
    this.settings = new Settings(options.settings ?? {}, () => this.session.mayWrite);
    this.user = new User(this.session);
    this.common = new CommonApi(this.session, options.faults);
    this.theme = options.theme ?? "light";
    const { session, references, defects } = this;
    this.api = new RichApi(
      {
        root: new DocumentObject(session.document, session),
        level: {
          wordApi: this.edition.wordApi,
          ...(options.wordApiDesktop && { desktop: `Desktop ${options.wordApiDesktop}` }),
        },
        references,
        ...(options.behindNullObjects && { behindNullObjects: options.behindNullObjects }),
        create: (name) => (name === "Microsoft.WordServices.SearchOptions" ? new SearchOptions() : undefined),
        beforeWrite: () => session.beforeWrite(),
        reportDefect: (error) => void defects.push(error),
      },
      options.faults ?? [],
      {
        ...(options.requestLimit === undefined ? {} : { request: options.requestLimit }),
        ...(options.responseLimit === undefined ? {} : { response: options.responseLimit }),
      },
    );
    session.onSelectionChanged(() => this.raise(selectionChanged));
  }

  private get edition() {
    return editions[this.options.play ?? "ltsc2021"];
  }

  /** The `window.external` for one more page of the add-in. */
  connect(page: PageOptions = {}): External {
    const handlers = new Map<number, EventHandler>();
    const connected: Page = { options: page, handlers, commands: new FunctionCommands() };
    const external: External = {
      GetHostInfo: () => `Word$Win32$16.01$${this.displayLanguage}$$$disableLogging$0`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(page),
      Execute: (dispId, params, callback) => this.execute(connected, dispId, params, callback),
      RegisterEvent: (eventId, _target, handler, callback) => {
        if (eventId === dialogEvent) {
          callback(dialogRefused);
          return;
        }
        handlers.set(eventId, handler);
        callback(status.ok);
      },
      UnregisterEvent: (eventId, _target, callback) => {
        handlers.delete(eventId);
        callback(status.ok);
      },
    };
    this.pages.set(external, connected);
    return external;
  }

  /** The page was closed or is about to load again. */
  disconnect(external: External): void {
    this.pages.get(external)?.commands.close();
    this.pages.delete(external);
  }

  /** Syncs of the add-in so far, as the budgets count them: without office.js's own clean-up. */
  get syncs(): readonly SyncRecord[] {
    return this.api.syncs;
  }
  get syncCount(): number {
    return this.api.syncs.length;
  }
  /** Calls of the Common API. */
  get callCount(): number {
    return this.common.callCount;
  }
  /** References the add-in still holds; 0 after every run has ended. */
  get referenceCount(): number {
    return this.references.size;
  }

  get displayLanguage(): string {
    return this.options.displayLanguage ?? "vi-VN";
  }
  get settingsStored(): Readonly<Record<string, string>> {
    return this.settings.all;
  }
  setTheme(theme: ThemeName): void {
    this.theme = theme;
  }

  /** The document as a .docx; parts nobody touched are the bytes they were. */
  save(): Uint8Array {
    return this.session.document.parts.save();
  }

  onChanged(listener: () => void): () => void {
    return this.session.onChanged(listener);
  }
  onSelectionChanged(listener: () => void): () => void {
    return this.session.onSelectionChanged(listener);
  }

  /** Where the cursor is: positions in `body.paragraphs`. */
  get selection(): { readonly start: number; readonly end: number } {
    const all = this.session.document.paragraphsOf(this.session.document.body).map((one) => one.element);
    const { start, end } = this.session.selection;
    return { start: all.indexOf(start.paragraph), end: all.indexOf(end.paragraph) };
  }

  /** The user clicks into a paragraph (position in `body.paragraphs`). */
  placeCursor(paragraph: number, offset = 0): void {
    this.user.select({ paragraph, offset });
  }

  /**
   * Presses a ribbon button that runs a function: in the commands page, or in the last page opened. Resolves when the
   * function calls `event.completed()`.
   */
  invokeCommand(name: string, sourceId: string, timeout?: number): Promise<CommandOutcome> {
    const pages = [...this.pages.values()];
    const page = pages.findLast((one) => one.options.name === "commands") ?? pages.at(-1);
    return page ? page.commands.invoke(page.handlers, name, sourceId, timeout) : Promise.resolve("not-ready");
  }

  /** Stops what is under way; nothing is answered any more. */
  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    for (const external of [...this.pages.keys()]) this.disconnect(external);
  }

  /** Requests are answered one after the other, in the order they came. */
  private execute(page: Page, dispId: number, params: unknown, callback: Callback): void {
    const answer = async (): Promise<void> => {
      if (dispId === richApi) {
        const { reply, delay, ready } = this.session.watch(() => this.api.execute(params));
        await this.wait(delay);
        answerRichApi(reply, callback);
        if (ready) page.commands.markReady();
      } else if (dispId === commandCompleted) {
        const [id, outcome] = Array.isArray(params) ? (params as unknown[]) : [];
        callback(hostArray([status.ok]));
        page.commands.complete(id, outcome);
      } else {
        const { reply, delay } = this.session.watch(() => this.common.execute(dispId, params));
        await this.wait(delay);
        answerCommonApi(reply, callback);
      }
    };
    // What one page's callback throws must not keep the others waiting for ever.
    this.tail = this.tail.then(answer).catch((error: unknown) => void this.defects.push(error));
  }

  private async wait(extra: number): Promise<void> {
    const delay = (this.options.latency ?? 0) + extra;
    if (delay === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        resolve();
      }, delay);
      this.timers.add(timer);
    });
  }

  private raise(eventId: number): void {
    for (const { handlers } of this.pages.values()) handlers.get(eventId)?.(eventId, null);
  }

  private context(page: PageOptions): HostContext {
    const { edition } = this;
    const matrix = {
      WordApi: edition.wordApi,
      ...(this.options.wordApiDesktop && { WordApiDesktop: this.options.wordApiDesktop }),
      DocumentEvents: "1.1",
      Settings: "1.1",
      CustomXmlParts: "1.1",
      Selection: "1.1",
      File: "1.1",
      CompressedFile: "1.1",
      TextCoercion: "1.1",
      DialogApi: "1.1",
      AddinCommands: "1.1",
    };
    return {
      GetAppType: () => 2,
      GetSolutionRef: () => "bao-cao-2282",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => this.displayLanguage,
      GetAppDataLocale: () => this.options.contentLanguage ?? "vi-VN",
      GetDocUrl: () => this.session.url,
      GetAppCapabilities: () => (this.options.readOnly === true ? 1 : 0),
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSettings: () => this.settings.store(),
      GetSupportedMatrix: () => JSON.stringify(matrix),
      // A prefix of the client's session cache of settings: another document must never find this one's.
      GetInstanceId: () => `${this.instance}-${page.name ?? "pane"}-`,
      GetHostFullVersion: () => edition.version,
      GetInitialDisplayMode: () => 2,
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetOfficeThemeInfo: () => themeInfo(this.theme),
    };
  }
}

/** Opens a .docx in the simulated Word. */
export function createWordHost(bytes: Uint8Array, options: WordHostOptions = {}): WordHost {
  return new WordHost(bytes, options);
}
