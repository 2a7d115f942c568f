import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { tuneEngine } from "./engine";

/**
 * Starts the program with the compiled code that an earlier run has left beside it (Node has this built in from 22.1
 * on, as `module.enableCompileCache`): compiling is a sixth of what a check of one report takes. The file's name tells
 * which program, Node and processor it is for; V8 itself refuses code of another version or with other settings, and
 * then everything is compiled as usual. Building the program runs it once over the samples, so that the code is there.
 */
function start(folder: string): void {
  const programName = readdirSync(folder).find((file) => /^program\.\w+\.js$/.test(file));
  if (!programName) throw new Error(`${folder}: no program here; run "npm run prepare"`);
  const programFile = join(folder, programName);
  const codeFile = programFile.replace(/js$/, `${process.version}-${process.arch}.code`);
  const script = new Script(`(require) => {${readFileSync(programFile, "utf8")}\n}`, {
    filename: programFile,
    cachedData: readCode(codeFile),
  });
  const outdated = script.cachedDataRejected ?? true;
  if (outdated && process.argv[2] === "check") process.on("exit", () => keepCode(script, codeFile));
  const program = script.runInThisContext() as (require: NodeJS.Require) => void;
  program(module.createRequire(programFile));
}

function readCode(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The code of all that was used. Another run may be reading, so the file appears as a whole; where it may not be written, nothing is lost. */
function keepCode(script: Script, file: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, file);
  } catch {
    return;
  }
}

tuneEngine();
start(__dirname);
