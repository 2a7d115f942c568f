/** Draws the document anew after changes, not more often than the machine can follow. */
export interface Redrawing {
  /** "now": what is drawn is out of date; "later": it is right but for details; undefined: it is right. */
  readonly pending: "now" | "later" | undefined;
  /** The document has changed. `shown`: the page shows the change already, so that it can wait until typing pauses. */
  changed(shown?: boolean): void;
  /** Draws at once; resolves when what is drawn is up to date. */
  now(): Promise<void>;
}

const shortest = { now: 30, later: 700 };

/** `held`: for the moment nothing may be drawn. `settled`: called when what is drawn is right again. */
export function createRedrawing(
  draw: () => Promise<void>,
  held: () => boolean,
  settled: () => void,
): Redrawing {
  let pending: Redrawing["pending"];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let lastTook = 0;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    await running;
    const started = performance.now();
    running = draw();
    try {
      await running;
      // A change during the drawing has asked for the next one itself.
      if (timer === undefined) pending = undefined;
      if (pending !== "now") settled();
    } finally {
      running = undefined;
      lastTook = performance.now() - started;
    }
  };
  const schedule = (): void => {
    clearTimeout(timer);
    const wait = pending === "now" ? shortest.now : Math.max(shortest.later, lastTook);
    timer = setTimeout(() => {
      timer = undefined;
      if (held()) schedule();
      else void run();
    }, wait);
  };
  return {
    get pending() {
      return pending;
    },
    changed(shown = false) {
      pending = pending === "now" || !shown ? "now" : "later";
      schedule();
    },
    now: run,
  };
}
