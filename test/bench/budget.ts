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
 * Times pieces of work in turn, so that a busy moment of the machine falls on all alike, and takes the best of each:
 * what others do on the machine only ever adds time.
 */
export async function sideBySide(rounds: number, ...works: readonly (() => unknown)[]): Promise<number[]> {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, work] of works.entries()) best[at] = Math.min(best[at]!, await milliseconds(work));
  }
  return best;
}
