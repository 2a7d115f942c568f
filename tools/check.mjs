// `npm run check`: the command line, built first when its sources are newer than its bundle.
import { execFileSync } from "node:child_process";
import { accessSync, constants, readdirSync, statSync } from "node:fs";
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

/** Where nothing may be written, the bundle that is there is the one to run. */
function mayBuild() {
  try {
    accessSync(dirname(bundle), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function build() {
  try {
    execFileSync("npm", ["run", "--silent", "prepare"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      // npm is a command file on Windows, which only a shell starts.
      shell: process.platform === "win32",
    });
  } catch {
    // Not 1, which says that a report has errors.
    console.error(
      "Không dựng được chương trình kiểm tra: chạy “npm ci” trong thư mục của chương trình rồi thử lại.",
    );
    process.exit(2);
  }
}

const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs;
if (built === undefined || (Math.max(...sources.map(newest)) > built && mayBuild())) build();
// npm runs scripts in the package's folder; paths are meant from where the user called it.
if (process.env.npm_lifecycle_event === "check" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv.splice(2, 0, "check");
await import(pathToFileURL(bundle).href);
