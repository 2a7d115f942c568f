import type { FoundInDocument, RefreshWrites, StoredData, TableModel } from "../../statistics";
import type { Door } from "../host/door";
import { loadData, saveData } from "../store/stored-data";
import type {
  DataToKeep,
  Decided,
  InsertDecision,
  InsertedTable,
  InsertionPlace,
  LinkedTables,
  PictureToInsert,
  RefreshDecision,
  SentenceToInsert,
  StoredState,
  ToUnlink,
} from "./linked-tables";
import type { TablesInText } from "./tables-in-text";

/**
 * The computed tables of the Word that this program runs in. The data are read by themselves: figures can be typed
 * before what finds tables in the text is loaded, and they are compared with these before what writes is.
 */
export class OpenedTables implements LinkedTables {
  constructor(private readonly door: Door) {}

  loadData(): Promise<StoredState> {
    return this.door.turn(loadData);
  }

  async saveData(data: StoredData, options: Omit<DataToKeep, "data"> = {}): Promise<void> {
    await this.door.turn((turn) => saveData(turn, data, options));
  }

  async survey(data: StoredData): Promise<FoundInDocument> {
    const { surveyText } = await import("./survey-text");
    return this.door.run((context) => surveyText(context, data));
  }

  async insertTable(model: TableModel, place: InsertionPlace, keep?: DataToKeep): Promise<InsertedTable> {
    return (await this.#inText()).insertTable(model, place, keep);
  }

  async insertDecided<Decision extends InsertDecision>(
    data: StoredData,
    place: InsertionPlace,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decided<Decision>> {
    return (await this.#inText()).insertDecided(data, place, decide);
  }

  async insertSentence(sentence: SentenceToInsert, keep?: DataToKeep): Promise<void> {
    return (await this.#inText()).insertSentence(sentence, keep);
  }

  async insertPicture(picture: PictureToInsert, place: InsertionPlace): Promise<void> {
    return (await this.#inText()).insertPicture(picture, place);
  }

  async refresh(writes: RefreshWrites, data: StoredData): Promise<FoundInDocument> {
    return (await this.#inText()).refresh(writes, data);
  }

  async update<Decision extends RefreshDecision>(
    data: StoredData,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decision> {
    return (await this.#inText()).update(data, decide);
  }

  async relink(key: string, data: StoredData): Promise<void> {
    return (await this.#inText()).relink(key, data);
  }

  async goTo(key: string): Promise<boolean> {
    return (await this.#inText()).goTo(key);
  }

  async unlink(which?: ToUnlink): Promise<number> {
    return (await this.#inText()).unlink(which);
  }

  async #inText(): Promise<TablesInText> {
    const { TablesInText } = await import("./tables-in-text");
    return new TablesInText(this.door);
  }
}
