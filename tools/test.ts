// `npm test`: unit tests, then the bundles, then the browser tests on them. Stops at the first part that fails.
// `tsx tools/test.ts reference` runs another jest project the same way (.ci/run does).
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildPreview } from "./preview-build";

const root = join(__dirname, "..");
/** One jest JSON file a project: .ci/run adds them up. */
const results = join(root, "build/test-results");

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

function runJest(project: string): Outcome {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/jest/bin/jest.js"),
      ...["--selectProjects", project, "--json", `--outputFile=${file}`],
      // Two browsers at a time starve each other on a small machine.
      ...(project === "e2e" ? ["--runInBand"] : []),
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const failed = Number(numFailedTests) + Number(numRuntimeErrorTestSuites);
  return { passed: Number(numPassedTests), failed: status === 0 ? failed : Math.max(failed, 1) };
}

async function build(): Promise<void> {
  const started = Date.now();
  await buildPreview();
  console.log(`bundles built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function main(projects: readonly string[]): Promise<void> {
  mkdirSync(results, { recursive: true });
  for (const project of projects) {
    if (project === "e2e") await build();
    console.log(`\n— ${project} tests —`);
    const { passed, failed } = runJest(project);
    console.log(`${project}: ${passed} passed, ${failed} failed`);
    if (failed > 0) {
      const left = projects.slice(projects.indexOf(project) + 1);
      throw new Error(left.length > 0 ? `stopped: not run: ${left.join(", ")}` : "stopped");
    }
  }
}

const named = process.argv.slice(2);
main(named.length > 0 ? named : ["unit", "e2e"]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
