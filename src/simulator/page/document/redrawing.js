const shortest = { now: 30, later: 700 };
export function createRedrawing(draw) {
  let pending;
  let timer;
  let running;
  let lastTook = 0;
  const run = async () => {
    clearTimeout(timer);
    await running;
    const started = performance.now();
    running = draw();
    try {
      await running;
      // A change during the drawing has asked for the next one itself.
      if (timer === undefined) pending = undefined;
    } finally {
      running = undefined;
      lastTook = performance.now() - started;
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    const wait = pending === "now" ? shortest.now : Math.max(shortest.later, lastTook);
    timer = setTimeout(() => {
      timer = undefined;
      void run();
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
