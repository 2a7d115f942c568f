// `npm run bench`: the budgets, each as the ratio of what it costs to what it is measured against, in the same run.
// A further budget is a function in test/bench that gives its figures; it is listed here. Exit code 1: one is exceeded.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Budget } from "../test/bench/budget";
import { commandLineBudgets } from "../test/bench/command-line";
import { coreCheckBudgets } from "../test/bench/core-check";
import { paneSizeBudgets } from "../test/bench/pane-size";
import { syncBudgets } from "../test/bench/syncs";
import { tableSyncBudgets } from "../test/bench/table-syncs";

const benches: readonly (() => Promise<Budget[]>)[] = [
  // First, before others fill the memory that is looked through while it is timed.
  coreCheckBudgets,
  commandLineBudgets,
  syncBudgets,
  tableSyncBudgets,
  paneSizeBudgets,
];

async function run(): Promise<void> {
  // The processes that are timed run the bundle: it must be of today's sources.
  execFileSync(process.execPath, [join(__dirname, "check.mjs"), "--version"], { stdio: "ignore" });
  let exceeded = 0;
  for (const bench of benches) {
    for (const { name, value, limit, detail } of await bench()) {
      const over = limit !== undefined && value > limit;
      const word = limit === undefined ? "    " : over ? "OVER" : "ok  ";
      const allowed = limit === undefined ? "" : ` of ${limit}`;
      if (over) exceeded++;
      console.log(`${word} ${value.toFixed(2).padStart(7)}${allowed}  ${name}\n${" ".repeat(14)}${detail}`);
    }
  }
  if (exceeded > 0) console.log(`\n${exceeded} over budget`);
  process.exitCode = exceeded > 0 ? 1 : 0;
}

void run();
