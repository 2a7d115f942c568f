import {
  captionNumber,
  cellTexts,
  type FoundInDocument,
  type FoundTable,
  type RefreshWrites,
  type StoredData,
  type TableModel,
} from "../../../src/statistics";
import {
  WordError,
  type DataToKeep,
  type Decided,
  type InsertDecision,
  type InsertedTable,
  type InsertionPlace,
  type LinkedTables,
  type PictureToInsert,
  type RefreshDecision,
  type SentenceToInsert,
  type StoredState,
  type ToUnlink,
} from "../../../src/word";

/** A table as it stands in the document. */
export interface Standing {
  readonly recipe: string;
  grid: string[][];
  lines: FoundTable["lines"];
  state: FoundTable["state"];
  /** Where it was put. */
  readonly place?: InsertionPlace;
}

interface Sentence {
  readonly recipe: string;
  readonly row?: string;
  text: string;
}

type Member = keyof LinkedTables;

/** The computed tables of a document in memory: what is inserted stands there and can be edited by hand. */
export class FakeTables implements LinkedTables {
  stored: StoredState;
  tables: Standing[] = [];
  sentences: Sentence[] = [];
  pictures: PictureToInsert[] = [];
  selected: string | undefined;
  /** No section of the outline is in the document. */
  sectionsMissing = false;
  readonly calls: Member[] = [];
  readonly #failing = new Map<Member, unknown>();

  constructor(data?: StoredData | StoredState) {
    this.stored = data === undefined ? { is: "none" } : "is" in data ? data : { is: "read", data };
  }

  /** The next call of `member` fails. */
  failNext(member: Member, error: unknown = new WordError("host-error", "GeneralException")): void {
    this.#failing.set(member, error);
  }

  /** What the document keeps. */
  get kept(): StoredData | undefined {
    return "data" in this.stored ? this.stored.data : undefined;
  }

  /** The author edits a cell in Word. */
  typeInto(recipe: string, row: number, column: number, text: string): void {
    const cells = this.tables.find((table) => table.recipe === recipe)?.grid[row];
    if (cells?.[column] === undefined) throw new Error(`no cell ${row}, ${column} of ${recipe}`);
    cells[column] = text;
  }

  cell(recipe: string, row: number, column: number): string | undefined {
    return this.tables.find((table) => table.recipe === recipe)?.grid[row]?.[column];
  }

  loadData(): Promise<StoredState> {
    return this.#do("loadData", () => this.stored);
  }

  saveData(data: StoredData, options?: Omit<DataToKeep, "data">): Promise<void> {
    return this.#do("saveData", () => this.#keep({ data, ...options }));
  }

  #keep({ data, overDamaged }: DataToKeep): void {
    if (this.stored.is === "newer") throw new WordError("newer-data");
    if (this.stored.is === "damaged" && !overDamaged) throw new WordError("damaged-data");
    this.stored = { is: "read", data: JSON.parse(JSON.stringify(data)) as StoredData };
  }

  survey(): Promise<FoundInDocument> {
    return this.#do("survey", () => this.#found());
  }

  #found(): FoundInDocument {
    return {
      tables: this.tables.map(({ recipe, grid, lines, state }, at) => ({
        key: this.#key(at),
        recipe,
        state,
        grid: state === "table-gone" ? [] : grid.map((row) => [...row]),
        lines,
        number: at + 1,
      })),
      sentences: this.sentences.map((sentence, at) => ({ ...sentence, key: `s${at}` })),
    };
  }

  insertTable(model: TableModel, place: InsertionPlace, keep?: DataToKeep): Promise<InsertedTable> {
    return this.#do("insertTable", () => this.#insert(model, place, keep));
  }

  insertDecided<Decision extends InsertDecision>(
    _data: StoredData,
    place: InsertionPlace,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decided<Decision>> {
    return this.#do("insertDecided", () => {
      const decision = decide(this.#found());
      if ("insert" in decision) {
        return { decision, inserted: this.#insert(decision.insert, place, decision.keep) };
      }
      this.selected = this.#table(decision.select)?.recipe;
      return { decision };
    });
  }

  #insert(model: TableModel, place: InsertionPlace, keep: DataToKeep | undefined): InsertedTable {
    if (keep) this.#keep(keep);
    this.tables = this.tables.filter(
      ({ recipe, state }) => recipe !== model.recipe || state !== "table-gone",
    );
    const number = this.tables.length + 1;
    this.tables.push({
      recipe: model.recipe,
      grid: cellTexts(model),
      state: "linked",
      place,
      lines: {
        caption: model.caption.replace(captionNumber, String(number)),
        ...(model.unitLine && { unit: model.unitLine }),
        ...(model.sourceLine && { source: model.sourceLine }),
      },
    });
    return { at: this.sectionsMissing ? "cursor" : place.at, number };
  }

  insertSentence({ recipe, row, text }: SentenceToInsert, keep?: DataToKeep): Promise<void> {
    return this.#do("insertSentence", () => {
      if (keep) this.#keep(keep);
      this.sentences.push({ recipe, ...(row === undefined ? {} : { row }), text });
    });
  }

  insertPicture(picture: PictureToInsert): Promise<void> {
    return this.#do("insertPicture", () => void this.pictures.push(picture));
  }

  refresh(writes: RefreshWrites): Promise<FoundInDocument> {
    return this.#do("refresh", () => this.#write(writes));
  }

  update<Decision extends RefreshDecision>(
    _data: StoredData,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decision> {
    return this.#do("update", () => {
      const decision = decide(this.#found());
      this.#write(decision.writes);
      return decision;
    });
  }

  #write(writes: RefreshWrites): FoundInDocument {
    const written = writes.tables.map((write) => ({ write, table: this.#table(write.key) }));
    for (const { write, table } of written) {
      if (JSON.stringify(table?.grid) !== JSON.stringify(write.expected)) throw new WordError("changed");
    }
    for (const { write, table } of written) {
      if (!table) continue;
      for (const { row, column, text } of write.cells) table.grid[row]![column] = text;
      for (const { line, text } of write.lines) table.lines = { ...table.lines, [line]: text };
      table.grid = table.grid.flatMap((cells, row) => [
        ...(write.deleteRows.includes(row) ? [] : [cells]),
        ...write.insertRows.filter(({ after }) => after === row).map(({ texts }) => [...texts]),
      ]);
    }
    for (const { key, text } of writes.sentences) this.sentences[Number(key.slice(1))]!.text = text;
    return this.#found();
  }

  relink(key: string): Promise<void> {
    return this.#do("relink", () => {
      const table = this.#table(key);
      if (table) table.state = "linked";
    });
  }

  goTo(key: string): Promise<boolean> {
    return this.#do("goTo", () => {
      this.selected = this.#table(key)?.recipe;
      return this.selected !== undefined;
    });
  }

  unlink(which?: ToUnlink): Promise<number> {
    return this.#do("unlink", () => {
      const isMeant = (recipe: string, key: string) =>
        !which || ("keys" in which ? which.keys.includes(key) : which.recipes.includes(recipe));
      const tables = this.tables.filter(({ recipe }, at) => !isMeant(recipe, this.#key(at)));
      const sentences = this.sentences.filter(({ recipe }, at) => !isMeant(recipe, `s${at}`));
      const count = this.tables.length + this.sentences.length - tables.length - sentences.length;
      this.tables = tables;
      this.sentences = sentences;
      return count;
    });
  }

  #key(at: number): string {
    const recipe = this.tables[at]?.recipe ?? "";
    const before = this.tables.slice(0, at).filter((table) => table.recipe === recipe).length;
    return `${recipe}#${before}`;
  }

  #table(key: string): Standing | undefined {
    return this.tables.find((_, at) => this.#key(at) === key);
  }

  async #do<T>(member: Member, work: () => T): Promise<T> {
    this.calls.push(member);
    await Promise.resolve();
    const error = this.#failing.get(member);
    if (this.#failing.delete(member)) throw error;
    return work();
  }
}
