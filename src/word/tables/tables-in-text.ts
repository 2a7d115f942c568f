import type { FoundInDocument, RefreshWrites, StoredData, TableModel } from "../../statistics";
import type { Batch, Door } from "../host/door";
import { planTable, writeTable, writtenTexts } from "./insert-table";
import { goToKey, relinkTable, takeLinkBack, unlinkAll } from "./links";
import type {
  InsertedTable,
  InsertionPlace,
  LinkedTables,
  PictureToInsert,
  RefreshDecision,
} from "./linked-tables";
import { writePicture } from "./picture";
import { readSpot } from "./read-spot";
import { putBack, refreshTables, type PlannedRefresh, type Refreshing } from "./refresh";
import { reversibly } from "./reversible";
import { readReviewed } from "./reviewed-layout";
import { insertSentence, type SentenceToInsert } from "./sentence";
import { foundInDocument, surveyLayout } from "./survey";
import { beforeWriting, takeBack, type Before } from "./take-back";

/** The computed tables and sentences as they stand in the text of the document. */
export class TablesInText implements Omit<LinkedTables, "loadData" | "saveData"> {
  constructor(private readonly door: Door) {}

  survey(data: StoredData): Promise<FoundInDocument> {
    return this.door.run(async (context) =>
      foundInDocument(surveyLayout(await readReviewed(context, data), data)),
    );
  }

  insertTable(model: TableModel, place: InsertionPlace): Promise<InsertedTable> {
    let before: Before | undefined;
    let inserted: InsertedTable | undefined;
    return reversibly<InsertedTable>(
      this.door,
      async (context) => {
        const { layout, spot, facts } = await readSpot(context, place);
        const planned = planTable(layout, model, spot);
        const { renumbered, number } = planned;
        const frames = new Set(planned.frames.map(({ id }) => id));
        const written = writtenTexts(model, planned);
        before = beforeWriting(layout, spot, { written, renumbered, frames, facts });
        inserted = { at: spot.at, number };
        writeTable(spot, model, planned);
        await context.sync();
        return inserted;
      },
      () => before && undone(before, inserted),
    );
  }

  insertSentence(sentence: SentenceToInsert): Promise<void> {
    let undo: Batch<undefined> | undefined;
    return reversibly<void>(
      this.door,
      (context) => insertSentence(context, sentence, (written) => (undo = written)),
      () => undo,
    );
  }

  insertPicture(picture: PictureToInsert, place: InsertionPlace): Promise<void> {
    let before: Before | undefined;
    return reversibly<void>(
      this.door,
      async (context) => {
        const { layout, spot, facts } = await readSpot(context, place);
        before = beforeWriting(layout, spot, { written: new Set([""]), facts });
        writePicture(spot, picture);
        await context.sync();
      },
      () => before && undone(before),
    );
  }

  refresh(writes: RefreshWrites, data: StoredData): Promise<FoundInDocument> {
    return this.#refreshed(data, { decide: () => ({ writes, data }) });
  }

  async update<Decision extends RefreshDecision>(
    data: StoredData,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decision> {
    let decided!: Decision;
    await this.#refreshed(data, { decide: (found) => (decided = decide(found)), selects: true });
    return decided;
  }

  #refreshed(data: StoredData, refreshing: Omit<Refreshing, "planned">): Promise<FoundInDocument> {
    let plan: PlannedRefresh | undefined;
    return reversibly(
      this.door,
      (context) => refreshTables(context, data, { ...refreshing, planned: (known) => (plan = known) }),
      () => {
        const planned = plan;
        return planned && ((context) => putBack(context, planned, data));
      },
    );
  }

  relink(key: string, data: StoredData): Promise<void> {
    let before: ReadonlySet<number> | undefined;
    return reversibly<void>(
      this.door,
      (context) => relinkTable(context, key, data, (controls) => (before = controls)),
      () => {
        const controls = before;
        return controls && ((context) => takeLinkBack(context, controls));
      },
    );
  }

  goTo(key: string): Promise<boolean> {
    return this.door.run((context) => goToKey(context, key));
  }

  /** What a failed attempt has left is taken away by going on: a control more or less changes nothing that is read. */
  async unlink(recipes?: readonly string[]): Promise<number> {
    let wanted: number | undefined;
    const unlinked = await reversibly<number>(
      this.door,
      (context) => unlinkAll(context, recipes, (number) => (wanted = number)),
      () => (wanted === undefined ? undefined : (context) => unlinkAll(context, recipes)),
    );
    return wanted ?? unlinked;
  }
}

/** What takes back what was written; answers `result` when all of it was written after all. */
function undone<T>(before: Before, result?: T) {
  return async (context: Word.RequestContext): Promise<T | undefined> =>
    (await takeBack(context, before)) ? result : undefined;
}
