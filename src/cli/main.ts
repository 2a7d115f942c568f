import manifest from "../../package.json";
import { cliTexts } from "../texts/cli";
import { readArguments } from "./arguments";
import { runCheck } from "./run-check";
import { write, type Terminal } from "./terminal";

const terminal: Terminal = { out: process.stdout, err: process.stderr, env: process.env };

/** How it was called: as the checkout's npm script, or by its own name. */
const command =
  process.env["npm_lifecycle_event"] === "check" ? "npm run --silent check --" : "bao-cao-2282 check";

async function run(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  switch (request.kind) {
    case "help":
      await write(terminal, `${cliTexts.usage(command)}\n`);
      return 0;
    case "version":
      await write(terminal, `${manifest.version}\n`);
      return 0;
    case "unusable":
      terminal.err.write(`${request.message}\n${cliTexts.hint(command)}\n`);
      return 2;
    case "check":
      return runCheck(request.paths, request.json, terminal);
  }
}

// Whoever reads the output may stop early (`| head`): nothing is wrong then, but nothing is left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`${cliTexts.cannotWrite(error.message)}\n`);
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

// Progress and hints that nobody can be told must not end the check: its exit code would say that reports have errors.
process.stderr.on("error", () => undefined);

// The exit code is only noted: leaving at once would cut off what a pipe has not taken yet.
run().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
