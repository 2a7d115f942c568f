// Part of `npm run prepare`: runs the command line over the samples, so that its compiled code is kept beside it (src/cli/launch.ts).
import { spawnSync } from "node:child_process";
import { utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundle = join(root, "dist/cli/bao-cao-2282.js");
const { status, stderr } = spawnSync(
  process.execPath,
  [bundle, "check", "--json", join(root, "assets/samples")],
  { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
);
// Exit code 1 says that some sample has errors, as they are meant to.
if (status !== 0 && status !== 1) {
  console.error(stderr);
  process.exit(1);
}
// webpack leaves a file alone whose content has not changed; its time tells tools/check.mjs when it was last built.
const now = new Date();
utimesSync(bundle, now, now);
