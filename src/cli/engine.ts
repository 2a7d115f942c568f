import v8 from "node:v8";

/**
 * Only what V8 looks up each time it compiles something or thinks of collecting: how memory is laid out may not be changed
 * once a program runs (with `--single-threaded-gc` V8 stopped in the next collection).
 */
const settings = [
  // By default a function is optimised after 132 KB of its bytecode were executed. Later still would save more of the
  // processor's time (60 reports a fifth), but hundreds of reports would take an eighth longer to wait for.
  "--interrupt-budget=400000",
  "--no-regexp-tier-up",
  // Marking bit by bit spares a page its pauses; here only the sum counts.
  "--no-incremental-marking",
];

/** Settings of V8 come and go, and it complains of one that it does not know: these are known to Node 20 to 24. */
const newestKnown = 24;

/**
 * V8 is tuned for programs that run long. This one is mostly done in half a second, of which the optimising compiler
 * would take half for code that is hardly used again. So code is optimised only where it is really hot, and patterns are
 * compiled once instead of twice: a check of 60 reports takes a quarter less time (and a third less of the
 * processor's), one of a thousand a sixth.
 */
export function tuneEngine(): void {
  if (Number.parseInt(process.versions.node, 10) > newestKnown) return;
  for (const setting of settings) v8.setFlagsFromString(setting);
}
