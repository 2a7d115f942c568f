import { WordError } from "../errors";
import type { Batch, Door } from "../host/door";
import { saveData, type TakeBack } from "../store/stored-data";
import type { DataToKeep } from "./linked-tables";

/** Saves the data of what a batch is about to write. Once in a batch. */
export type Keep = (kept: DataToKeep | undefined) => Promise<void>;

/**
 * Runs a batch that writes, and when it fails what takes back the written, before anybody else gets a turn. `undo` is
 * asked once the batch has failed; it answers undefined when nothing can have been written. The document gets back, too,
 * the data that it kept before the batch had others kept. The author hears of the first failure, or that the document is left half done.
 */
export function reversibly<T>(
  door: Door,
  batch: (context: Word.RequestContext, keep: Keep) => Promise<T>,
  undo: () => Batch<T | undefined> | undefined,
): Promise<T> {
  return door.turn(async (turn) => {
    let saving: Promise<TakeBack> | undefined;
    const keep: Keep = async (kept) => {
      if (kept) await (saving = saveData(turn, kept.data, kept));
    };
    try {
      return await turn.run((context) => batch(context, keep));
    } catch (failure) {
      const halfDone = (error: unknown) => {
        throw new WordError("half-done", `${String(failure)}; taking back: ${String(error)}`, {
          cause: failure,
        });
      };
      const back = undo();
      const done = back && (await turn.run(back).catch(halfDone));
      if (done !== undefined) return done;
      // A batch that was given up while it saved may have done so all the same.
      const giveBack = await saving?.catch(() => undefined);
      await giveBack?.(turn).catch(halfDone);
      throw failure;
    }
  });
}
