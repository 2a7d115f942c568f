/** One budget and how much of it is used. */
export interface Budget {
  /** What is compared with what. */
  readonly name: string;
  /** The measured ratio or count. */
  readonly value: number;
  /** It must not be more than this; absent for a figure that is only printed. */
  readonly limit?: number;
  /** The figures behind it. */
  readonly detail: string;
}

/** Milliseconds that `work` takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Times two pieces of work in turn, so that a busy moment of the machine falls on both alike, and takes the best of
 * each: what others do on the machine only ever adds time.
 */
export async function sideBySide(
  rounds: number,
  first: () => unknown,
  second: () => unknown,
): Promise<readonly [number, number]> {
  let best: readonly [number, number] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const one = await milliseconds(first);
    const two = await milliseconds(second);
    best = [Math.min(best[0], one), Math.min(best[1], two)];
  }
  return best;
}
