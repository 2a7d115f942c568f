import type { FoundInDocument, RefreshWrites, StoredData, TableModel } from "../../statistics";
import type { Batch, Door } from "../host/door";
import { TableInsertion } from "./insert-table";
import { goToKey, relinkTable, selectKey, takeLinkBack, unlinkControls } from "./links";
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
  ToUnlink,
} from "./linked-tables";
import { writePicture } from "./picture";
import { readSpot } from "./read-spot";
import { putBack, refreshTables, type PlannedRefresh, type Refreshing } from "./refresh";
import { reversibly } from "./reversible";
import { reviewedLayout } from "./reviewed-layout";
import { insertSentence } from "./sentence";
import { foundInDocument, surveyLayout } from "./survey";
import { beforeWriting, takeBack, type Before } from "./take-back";

/** What is done with the computed tables and sentences in the text of the document. */
export class TablesInText implements Omit<LinkedTables, "loadData" | "saveData" | "survey"> {
  constructor(private readonly door: Door) {}

  insertTable(model: TableModel, place: InsertionPlace, kept?: DataToKeep): Promise<InsertedTable> {
    const insertion = new TableInsertion();
    return reversibly(
      this.door,
      async (context, keep) =>
        insertion.write(context, await readSpot(context, place), model, () => keep(kept)),
      () => insertion.undo((inserted) => inserted),
    );
  }

  insertDecided<Decision extends InsertDecision>(
    data: StoredData,
    place: InsertionPlace,
    decide: (found: FoundInDocument) => Decision,
  ): Promise<Decided<Decision>> {
    const insertion = new TableInsertion();
    let decision!: Decision;
    return reversibly<Decided<Decision>>(
      this.door,
      async (context, keep) => {
        const read = await readSpot(context, place);
        const layout = await reviewedLayout(context, read.layout, data);
        decision = decide(foundInDocument(surveyLayout(layout, data)));
        const save = () => keep(decision.keep);
        if ("insert" in decision) {
          return { decision, inserted: await insertion.write(context, read, decision.insert, save) };
        }
        await save();
        selectKey(read.layout, decision.select);
        await context.sync();
        return { decision };
      },
      () => insertion.undo((inserted) => ({ decision, inserted })),
    );
  }

  insertSentence(sentence: SentenceToInsert, kept?: DataToKeep): Promise<void> {
    let undo: Batch<undefined> | undefined;
    return reversibly<void>(
      this.door,
      async (context, keep) => {
        await keep(kept);
        await insertSentence(context, sentence, (written) => (undo = written));
      },
      () => undo,
    );
  }

  insertPicture(picture: PictureToInsert, place: InsertionPlace): Promise<void> {
    let before: Before | undefined;
    return reversibly<void>(
      this.door,
      async (context) => {
        const read = await readSpot(context, place);
        const spot = await read.spot();
        before = beforeWriting(read.layout, spot, { written: new Set([""]), facts: read.facts });
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
  async unlink(which?: ToUnlink): Promise<number> {
    let wanted: number | undefined;
    const unlinked = await reversibly<number>(
      this.door,
      (context) => unlinkControls(context, which, (number) => (wanted = number)),
      () => (wanted === undefined ? undefined : (context) => unlinkControls(context, which)),
    );
    return wanted ?? unlinked;
  }
}

function undone(before: Before) {
  return async (context: Word.RequestContext): Promise<undefined> => {
    await takeBack(context, before);
    return undefined;
  };
}
