import { WordError } from "../errors";
import type { FoundInDocument, StoredData, TableModel } from "../../statistics";
import type { Door } from "../host/door";
import { loadData, saveData } from "../store/stored-data";
import { planTable, writeTable, writtenTexts } from "./insert-table";
import type { InsertedTable, InsertionPlace, LinkedTables, StoredState } from "./linked-tables";
import { readLayout } from "./read-layout";
import { readSpot } from "./read-spot";
import { reversibly } from "./reversible";
import { foundInDocument, surveyLayout } from "./survey";
import { beforeWriting, takeBack, type Before } from "./take-back";

/** The computed tables of the Word that this program runs in. */
export class OpenedTables implements LinkedTables {
  constructor(private readonly door: Door) {}

  loadData(): Promise<StoredState> {
    return this.door.turn(loadData);
  }

  saveData(data: StoredData, options: { readonly overDamaged?: boolean } = {}): Promise<void> {
    return this.door.turn((turn) => saveData(turn, data, options));
  }

  survey(data: StoredData): Promise<FoundInDocument> {
    return this.door.run(async (context) => foundInDocument(surveyLayout(await readLayout(context), data)));
  }

  insertTable(model: TableModel, place: InsertionPlace): Promise<InsertedTable> {
    let before: Before | undefined;
    return reversibly(
      this.door,
      async (context) => {
        const { layout, spot, facts } = await readSpot(context, place);
        const planned = planTable(layout, model, spot);
        const { renumbered } = planned;
        const { position } = spot;
        before = beforeWriting(layout, {
          position,
          written: writtenTexts(model, planned),
          renumbered,
          facts,
        });
        writeTable(spot, model, planned);
        await context.sync();
        return { at: spot.at, number: planned.number };
      },
      () => before && undone(before),
    );
  }

  insertSentence(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  insertPicture(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  refresh(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  relink(): Promise<void> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  goTo(): Promise<boolean> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }

  unlink(): Promise<number> {
    return this.door.run(() => Promise.reject(new WordError("not-supported")));
  }
}

function undone(before: Before) {
  return async (context: Word.RequestContext): Promise<undefined> => {
    await takeBack(context, before);
    return undefined;
  };
}
