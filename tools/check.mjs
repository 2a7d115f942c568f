// `npm run check`: the command line, built first when its sources are newer than its bundle.
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundle = join(root, "dist/cli/bao-cao-2282.js");
const sources = ["cli", "docx", "report", "statistics", "texts"].map((part) => join(root, "src", part));

function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );
}

const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (Math.max(...sources.map(newest)) > built) {
  execFileSync("npm", ["run", "--silent", "prepare"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    // npm is a command file on Windows, which only a shell starts.
    shell: process.platform === "win32",
  });
}
// npm runs scripts in the package's folder; paths are meant from where the user called it.
if (process.env.npm_lifecycle_event === "check" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv.splice(2, 0, "check");
await import(pathToFileURL(bundle).href);
