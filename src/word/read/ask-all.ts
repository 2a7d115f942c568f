import { isTooLarge } from "../host/host-errors";

/** Queues what it wants to know for the next sync; what it returns takes the answer after it. */
export type Question = () => () => void;

/** A question about one proxy object: `ask` makes and loads it, `take` reads it. */
export function question<T>(ask: () => T, take: (asked: T) => void): Question {
  return () => {
    const asked = ask();
    return () => take(asked);
  };
}

/**
 * Asks all questions in one sync, and in parts only when the host finds the request or its answer too large (or fails
 * in another way that `mayBeOne` blames on one of the questions). Gives back those that fail even alone.
 */
export async function askAll(
  context: Word.RequestContext,
  questions: readonly Question[],
  mayBeOne: (error: unknown) => boolean = isTooLarge,
): Promise<readonly Question[]> {
  const failing: Question[] = [];
  const parts = [questions];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.length === 0 || (await askPart(context, part, mayBeOne))) continue;
    const middle = Math.ceil(part.length / 2);
    if (part.length === 1) failing.push(...part);
    else parts.push(part.slice(middle), part.slice(0, middle));
  }
  return failing;
}

/** False when it failed; nothing has been taken then. */
async function askPart(
  context: Word.RequestContext,
  part: readonly Question[],
  mayBeOne: (error: unknown) => boolean,
): Promise<boolean> {
  const takers = part.map((ask) => ask());
  try {
    await context.sync();
  } catch (error) {
    if (mayBeOne(error)) return false;
    throw error;
  }
  for (const take of takers) take();
  return true;
}
