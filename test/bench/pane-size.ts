import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ChunkGroup } from "webpack";
import { build } from "./build";
import type { Budget } from "./budget";

const root = join(__dirname, "../..");
const outDir = join(root, "build/bench");
/** What Microsoft's own React template loads, Word only, without its HTML (gzip -9). */
const limit = 163_431;
/** Reading the document and finding its sections. */
const reading = ["read-report", "find-sections"];
const list = ["StatisticsView", "opened-tables"];
/** What the pane may show first, by the modules whose lazy chunks that needs. */
const firstViews: Readonly<Record<string, readonly string[]>> = {
  outline: ["OutlineView", ...reading],
  // The first goes on by itself: the rules are asked when the sections can be seen.
  "outline, a section chosen and the rules asked": [
    "OutlineView",
    "SectionGuidance",
    ...reading,
    "check-rules",
  ],
  check: ["CheckView", ...reading, "check-rules"],
  "statistics, no data in the report yet": list,
  "statistics, data read and tables looked through": [...list, "read-content", "survey-text", "plan-refresh"],
};

/** JavaScript the pane loads until its first view is usable: the entry's scripts and that view's lazy chunks. */
export async function paneSizeBudgets(): Promise<Budget[]> {
  process.env["OUT_DIR"] = outDir;
  const compilation = await build("addin");
  const groups = [...compilation.chunkGroups];
  const entry = groups.filter((group) => group.name === "taskpane");
  return Object.entries(firstViews).map(([view, modules]) => {
    const lazy = groups.filter((group) =>
      group.origins.some((origin) => modules.some((module) => origin.request?.endsWith(`/${module}`))),
    );
    const files = scriptsOf([...entry, ...lazy]);
    const sizes = files.map((file) => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return {
      name: `pane's JavaScript / official template, first view ${view}`,
      value: bytes / limit,
      limit: 1,
      detail: `${bytes} bytes gzip -9 in ${files.length} files against ${limit}`,
    };
  });
}

function scriptsOf(groups: readonly ChunkGroup[]): string[] {
  return [...new Set(groups.flatMap((group) => group.getFiles()))].filter((file) => file.endsWith(".js"));
}
