import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import mammoth from "mammoth";
import { readDocx } from "../../src/docx";
import type { ReportDocument } from "../../src/report";
import { corpus } from "../acceptance/corpus";
import { heldOut } from "../acceptance/held-out";
import { fixtureReports } from "../fixtures/reports";
import { milliseconds, sideBySide, type Budget } from "./budget";
import { build } from "./build";
import { longReport } from "./long-report";
import type * as Program from "./shipped-program";

const root = join(__dirname, "../..");
/** Real files of many programs, where they lie beside the checkout. */
const real = join(root, "../shared/reference/real-docx");
const samples = join(root, "assets/samples");
const limit = 0.5;
/** Processes, and rounds in one process: after so many its code is mostly compiled. */
const rounds = 4;
const warmRounds = 24;

/**
 * The command line against mammoth's `extractRawText` on the same files. The budget is the time per file in one process
 * whose code is warm. For what else one wants to know there is no budget: a single small file takes as long as the
 * collector lets it, and of a process most is Node compiling, in which mammoth has the second core to itself.
 */
export async function commandLineBudgets(): Promise<Budget[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const write = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  };
  try {
    const small = [...corpus, ...heldOut].slice(0, 60);
    const sets: [string, string[]][] = [
      [`${small.length} small reports`, small.map(({ bytes }, at) => write(`báo cáo ${at + 1}`, bytes()))],
      [
        "reports of 500 and 6,000 paragraphs",
        [500, 6000].map((size) => write(`báo cáo ${size} đoạn`, longReport(size))),
      ],
      [
        `${fixtureReports.length} tiny documents`,
        fixtureReports.map(({ bytes }, at) => write(`văn bản ${at + 1}`, bytes())),
      ],
      ["samples", docxFiles(samples)],
      ["real files", existsSync(real) ? docxFiles(real) : []],
    ];
    const program = await bundled(folder);
    const budgets: Budget[] = [];
    for (const [name, files] of sets) {
      const readable = files.filter(isReadable);
      if (readable.length > 0)
        budgets.push(...(await inOneProcess(name, readable, program)), await asProcesses(name, readable));
    }
    return budgets;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function docxFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".docx"))
    .map((file) => join(folder, file));
}

/** Files that are broken on purpose measure nothing. */
function isReadable(file: string): boolean {
  try {
    readDocx(readFileSync(file));
    return true;
  } catch {
    return false;
  }
}

/** The program as it ships: run from its sources, each call from module to module would pass a getter. */
async function bundled(folder: string): Promise<typeof Program> {
  await build("cli", (cli) => ({
    ...cli,
    entry: { program: "./test/bench/shipped-program.ts" },
    output: { path: folder, filename: "[name].js", library: { type: "commonjs2" } },
    plugins: [],
  }));
  return (await import(join(folder, "program.js"))) as typeof Program;
}

interface Times {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The best of all rounds, in milliseconds. */
  reading: number;
  ours: number;
  theirs: number;
}

/** As a run of the command line takes the files, one after another, with code that is warm. */
async function inOneProcess(
  name: string,
  files: readonly string[],
  { nodeTools, readDocxWith, checkReport, outline2282 }: typeof Program,
): Promise<Budget[]> {
  const times = files.map((file): Times => {
    const bytes = new Uint8Array(readFileSync(file));
    return { file, bytes, reading: Infinity, ours: Infinity, theirs: Infinity };
  });
  for (let round = 0; round < warmRounds; round++) {
    // Each round is a run of its own: it knows nothing of what the one before has read and judged of the same files.
    const tools = nodeTools();
    const outline = structuredClone(outline2282);
    // The outline is made ready once for all files: only the figures of whole processes count that.
    checkReport({ paragraphs: [], tables: [] }, outline);
    for (const one of times) {
      let document: ReportDocument | undefined;
      const reading = await milliseconds(() => ({ document } = readDocxWith(tools, one.bytes)));
      const checking = await milliseconds(() => document && checkReport(document, outline));
      one.reading = Math.min(one.reading, reading);
      one.ours = Math.min(one.ours, reading + checking);
    }
    // All files through one program, then all through the other: in turn, each would find the processor's caches full of the other.
    for (const one of times) {
      const theirs = await milliseconds(() => mammoth.extractRawText({ buffer: Buffer.from(one.bytes) }));
      one.theirs = Math.min(one.theirs, theirs);
    }
  }
  const sum = (pick: (time: Times) => number) => times.reduce((total, time) => total + pick(time), 0);
  const ours = sum((time) => time.ours);
  const theirs = sum((time) => time.theirs);
  const reading = sum((time) => time.reading);
  const worst = times.reduce((a, b) => (a.ours / a.theirs > b.ours / b.theirs ? a : b));
  const detail = `${ours.toFixed(1)} ms (reading ${reading.toFixed(1)}) against ${theirs.toFixed(1)} ms, ${files.length} files`;
  return [
    { name: `check / mammoth, ${name}`, value: ours / theirs, limit, detail },
    {
      name: `check / mammoth, ${name}: worst file`,
      value: worst.ours / worst.theirs,
      detail: `${basename(worst.file)}: ${worst.ours.toFixed(1)} ms against ${worst.theirs.toFixed(1)} ms`,
    },
  ];
}

/** Loading the program counts here, on both sides; Node's own start is neither's and is taken off. */
async function asProcesses(name: string, files: readonly string[]): Promise<Budget> {
  const mammothFile = require.resolve("mammoth");
  const script =
    `const mammoth = require(${JSON.stringify(mammothFile)});` +
    "(async () => { for (const path of process.argv.slice(1)) await mammoth.extractRawText({ path }); })();";
  const run = (args: readonly string[]) => () => {
    try {
      execFileSync(process.execPath, args, { stdio: "ignore" });
    } catch (error) {
      // Exit code 1 says that a report has errors.
      if ((error as { status?: number }).status !== 1) throw error;
    }
  };
  const check = [join(root, "dist/cli/bao-cao-2282.js"), "check", "--json", ...files];
  const times = await sideBySide(rounds, run(check), run(["-e", script, ...files]), run(["-e", "0"]));
  const [ours = 0, theirs = 0, start = 0] = times;
  return {
    name: `check / mammoth, ${name}: as processes`,
    value: (ours - start) / (theirs - start),
    detail: `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms, of which Node's own start takes ${start.toFixed(0)} ms`,
  };
}
