import {
  emptyData,
  mergeStored,
  sameData,
  type FoundInDocument,
  type History,
  type Recipe,
  type StoredData,
} from "../../../statistics";
import { WordError, type DataToKeep, type LinkedTables } from "../../../word";
import { told, type Failure } from "../../state";
import { draftsIn, type Drafts } from "./drafts";
import type { StatisticsSurroundings } from "./statistics-contract";
import {
  dataOf,
  firstState,
  type Job,
  type Outcome,
  type StatisticsState,
  type Survey,
  type Where,
} from "./statistics-state";
import { noted, takeOver } from "./written-notes";

/** How long the author must pause before what was typed is saved, in milliseconds. */
const saveAfter = 1500;

/** What the actions share: the state, the document's tables one piece of work at a time, saving. */
export class Core {
  state: StatisticsState;
  readonly drafts: Drafts;
  readonly #listeners = new Set<() => void>();
  #tables: Promise<LinkedTables> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept: StoredData = emptyData;

  constructor(readonly around: StatisticsSurroundings) {
    const where: Where = around.memory.get("insert-at") === "cursor" ? "cursor" : "section";
    this.state = { ...firstState, where };
    this.drafts = draftsIn(around.memory, () => around.documentId());
  }

  set(change: Partial<StatisticsState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Works with the document when everything asked for before is done: two writes must not meet. */
  inTurn<T>(work: (tables: LinkedTables) => Promise<T>): Promise<T> {
    const turn = this.#turn.then(async () => work(await this.#opened()));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #opened(): Promise<LinkedTables> {
    this.#tables ??= this.around.linkedTables().catch((error: unknown) => {
      this.#tables = undefined;
      throw error;
    });
    return this.#tables;
  }

  /** A failure the person is told of; anything else is our mistake and goes to the error boundary. */
  failureOf(error: unknown): Failure | undefined {
    if (error instanceof WordError) return { code: error.code, detail: error.detail };
    this.around.crash(error);
    return undefined;
  }

  /** Does one thing in the document and says how it ended; does nothing while another is being done. */
  async run(job: Job, work: (tables: LinkedTables) => Promise<Outcome | undefined>): Promise<void> {
    if (this.state.job) return;
    this.set({ job, outcome: undefined });
    let outcome: Outcome | undefined;
    try {
      outcome = await this.inTurn(work);
    } catch (error) {
      const failure = this.failureOf(error);
      outcome = failure && failed(failure);
    }
    this.set({ job: undefined, outcome });
    if (outcome) this.around.say(outcome.text);
  }

  /** Takes over figures that changed: kept at once where a crash does not reach, saved when the author pauses. */
  changed(histories: readonly History[], rest: Partial<StatisticsState> = {}): void {
    const { outcome } = this.state;
    this.set({ histories, lastRefresh: undefined, outcome: outcome?.undo && outcome, ...rest });
    this.drafts.keep(dataOf(this.state), this.around.now());
    clearTimeout(this.#timer);
    if (this.state.saving.is === "held") return;
    if (this.around.readOnly()) {
      this.set({ saving: { is: "not-allowed" } });
      return;
    }
    this.set({ saving: { is: "waiting" } });
    this.#timer = setTimeout(() => void this.save(), saveAfter);
  }

  save(options?: { readonly overDamaged: boolean }): Promise<void> {
    return this.inTurn((tables) => this.saveNow(tables, options)).catch((error: unknown) => {
      const failure = this.failureOf(error);
      if (failure) this.set({ saving: { is: "failed", failure } });
    });
  }

  /** What the document keeps, as it was just read or saved. */
  inDocument(data: StoredData): void {
    this.#kept = data;
  }

  /**
   * Brings in, within a turn, what the ribbon's commands wrote into the document since: they work beside the pane, and
   * saving or planning on older data would take it away again. Says whether anything came.
   */
  async catchUp(tables: LinkedTables): Promise<boolean> {
    const stored = await tables.loadData();
    if (!("data" in stored) || sameData(stored.data, this.#kept)) return false;
    const { recipes, targets, unread } = mergeStored(this.#kept, dataOf(this.state), stored.data);
    this.#kept = stored.data;
    const { histories, fresh, outcome, targetSteps } = this.state;
    const known = recipes.some(({ id }) => id === fresh?.present.id);
    this.set({
      histories: takeOver(histories, recipes),
      targets,
      targetSteps: sameData(targets, this.state.targets) ? targetSteps : undefined,
      unread,
      fresh: known ? undefined : fresh,
      // Undoing them would undo what came as well.
      lastRefresh: undefined,
      outcome: outcome?.undo === "refresh" ? undefined : outcome,
    });
    return true;
  }

  /** Saves within a turn. A failure is shown where the author sees whether the figures are saved. */
  async saveNow(tables: LinkedTables, options?: { readonly overDamaged: boolean }): Promise<void> {
    clearTimeout(this.#timer);
    if (this.around.readOnly()) {
      this.set({ saving: { is: "not-allowed" } });
      return;
    }
    this.set({ saving: { is: "saving" } });
    let saved: StatisticsState;
    try {
      await this.catchUp(tables);
      saved = this.state;
      await tables.saveData(dataOf(saved), options);
    } catch (error) {
      const failure = this.failureOf(error);
      if (failure) this.set({ saving: { is: "failed", failure } });
      return;
    }
    this.inDocument(dataOf(saved));
    // What was typed meanwhile has its own timer.
    if (this.state.histories !== saved.histories || this.state.targets !== saved.targets) return;
    this.drafts.drop();
    this.set({ saving: { is: "saved" } });
  }

  /** Writes something of a table into the document and notes that in its data, which are to be kept with it. */
  async noting<T>(
    id: string,
    note: (recipe: Recipe) => Recipe,
    write: (keep: DataToKeep) => Promise<T>,
  ): Promise<T> {
    const data = dataOf({ ...this.state, ...noted(this.state, id, note) });
    const written = await write({ data });
    this.inDocument(data);
    this.set({ ...noted(this.state, id, note), lastRefresh: undefined });
    return written;
  }

  /** This is what the document holds; it is compared by `planRefresh`, and may have changed since. */
  surveyed(
    found: FoundInDocument,
    { planRefresh, maybeChanged }: Survey = { ...this.state.survey, maybeChanged: false },
  ): void {
    this.set({ survey: { is: "done", found, planRefresh, at: this.around.now(), maybeChanged } });
  }

  /** Looks the document through within a turn. */
  async surveyNow(tables: LinkedTables): Promise<void> {
    const { survey } = this.state;
    this.set({ survey: { ...survey, is: "running", maybeChanged: false } });
    try {
      await this.catchUp(tables);
      const [found, { planRefresh }] = await Promise.all([
        tables.survey(dataOf(this.state)),
        import("./plan-refresh"),
      ]);
      this.surveyed(found, { ...this.state.survey, planRefresh });
    } catch (error) {
      const failure = this.failureOf(error);
      if (failure) this.set({ survey: { ...survey, is: "failed", failure } });
    }
  }
}

function failed(failure: Failure): Outcome {
  return { tone: "error", text: told(failure), failure };
}
