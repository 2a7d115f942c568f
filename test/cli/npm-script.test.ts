import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

test("npm run check takes relative paths from the folder it is called in", () => {
  const folder = mkdtempSync(join(tmpdir(), "npm-check-"));
  try {
    copyFileSync(join(root, "assets/samples/bao-cao-hoan-chinh.docx"), join(folder, "báo cáo.docx"));
    const { stdout, status } = spawnSync(
      "npm",
      ["--prefix", root, "run", "--silent", "check", "--", "--json", "báo cáo.docx"],
      { cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files).toMatchObject([{ file: "báo cáo.docx", error: null }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
