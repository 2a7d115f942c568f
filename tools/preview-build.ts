import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import webpack, { type Stats } from "webpack";
import configurations from "../webpack.config.js";
import { previewFolders, type PreviewFolders } from "./preview-server";

const root = join(__dirname, "..");
/** Its time is that of the start of the last whole build. */
const stamp = join(root, "build/preview-built");

/** Told after every build: how long it took, or what is wrong. */
export type BuildReport = (result: {
  readonly milliseconds: number;
  readonly errors: readonly string[];
}) => void;

/** Builds the add-in (as deployed, but with the npm copy of office.js) and the preview page once. */
export async function buildPreview(): Promise<void> {
  const started = new Date();
  const compiler = previewCompiler(previewFolders.once);
  const stats = await new Promise<readonly Stats[]>((resolve, reject) => {
    compiler.run((error, result) => (error || !result ? reject(error) : resolve(result.stats)));
  });
  await new Promise<void>((resolve, reject) =>
    compiler.close((error) => (error ? reject(error) : resolve())),
  );
  const errors = errorsOf(stats);
  if (errors.length > 0) throw new Error(errors.join("\n\n"));
  writeFileSync(stamp, "");
  utimesSync(stamp, started, started);
}

/** The same, and again at every change of a source file. Resolves after the first build. */
export async function watchPreview(report: BuildReport): Promise<void> {
  const compiler = previewCompiler(previewFolders.watch);
  return new Promise((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 200 }, (error, result) => {
      if (error || !result) {
        reject(error);
        return;
      }
      const times = result.stats.map((stats) => (stats.endTime ?? 0) - (stats.startTime ?? 0));
      report({ milliseconds: Math.max(...times), errors: errorsOf(result.stats) });
      resolve();
    });
  });
}

/** Was it built after the last change of a source? Files that a build leaves as they are keep their times. */
function isUpToDate(): boolean {
  const sources = ["src", "assets/icons", "webpack.config.js", "package-lock.json"];
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.max(...sources.map((path) => newest(join(root, path)))) < built;
}

function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))));
}

function previewCompiler(folders: PreviewFolders) {
  process.env.OFFICE_JS = "local";
  process.env.OUT_DIR = folders.addin;
  const paths: Readonly<Record<string, string>> = { addin: folders.addin, preview: folders.page };
  const wanted = configurations({}, { mode: "production" }).flatMap((configuration) => {
    const path = paths[configuration.name ?? ""];
    if (path === undefined) return [];
    const output = { ...configuration.output, path };
    // A cache of its own, as a build of another purpose may run at the same time.
    const cacheDirectory = join(root, ".cache", basename(folders.page));
    return [{ ...configuration, output, cache: { type: "filesystem" as const, cacheDirectory } }];
  });
  return webpack(wanted);
}

function errorsOf(stats: readonly Stats[]): string[] {
  return stats.flatMap((one) => (one.toJson({ all: false, errors: true }).errors ?? []).map(describe));
}

function describe(error: { moduleName?: string; message: string }): string {
  return error.moduleName ? `${error.moduleName}\n${error.message}` : error.message;
}

// As a program: what the browser tests run before they start the server.
if (require.main === module && !isUpToDate()) {
  buildPreview().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
