import { WordError } from "../errors";
import type { Batch, Door } from "../host/door";

/**
 * Runs a batch that writes, and when it fails what takes back the written, before anybody else gets a turn. `undo` is
 * asked once the batch has failed; it answers undefined when nothing can have been written. The author hears of the
 * first failure, or that the document is left half done.
 */
export function reversibly<T>(
  door: Door,
  batch: Batch<T>,
  undo: () => Batch<T | undefined> | undefined,
): Promise<T> {
  return door.turn(async ({ run }) => {
    try {
      return await run(batch);
    } catch (failure) {
      const back = undo();
      if (!back) throw failure;
      const done = await run(back).catch((error: unknown) => {
        throw new WordError("half-done", `${String(failure)}; taking back: ${String(error)}`, {
          cause: failure,
        });
      });
      if (done !== undefined) return done;
      throw failure;
    }
  });
}
