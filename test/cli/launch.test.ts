import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const sample = join(root, "assets/samples/bao-cao-viet-do.docx");

/** The command line as it is installed, in a folder of its own. */
let folder: string;
const codeFiles = () => readdirSync(folder).filter((file) => file.endsWith(".code"));
const codeFile = () => join(folder, codeFiles()[0]!);

function check() {
  const program = join(folder, "bao-cao-2282.js");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, "check", "--json", sample], {
    encoding: "utf8",
  });
  return { result: stdout, stderr, status };
}

beforeAll(() => {
  // Builds the program when it is older than its sources.
  spawnSync(process.execPath, [join(root, "tools/check.mjs"), "--version"]);
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "launch-"));
  cpSync(join(root, "dist/cli"), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the compiled code kept beside the command line", () => {
  test("is there once the program is built, and a run leaves it as it is", () => {
    expect(codeFiles()).toEqual([expect.stringContaining(`${process.version}-${process.arch}`)]);
    const before = statSync(codeFile()).mtimeMs;
    expect(check().status).toBe(1);
    expect(statSync(codeFile()).mtimeMs).toBe(before);
  });

  test("is made again by a check when it is gone, for instance since Node was renewed", () => {
    const before = check();
    rmSync(codeFile());
    expect(check()).toEqual(before);
    expect(codeFiles()).toHaveLength(1);
    expect(check()).toEqual(before);
  });

  test.each([
    ["cut off", (code: Buffer) => code.subarray(0, code.length / 2)],
    ["of another version of V8", (code: Buffer) => Buffer.from(code).fill(7, 4, 8)],
    ["empty", () => Buffer.alloc(0)],
  ])("is not used and made again when it is %s", (_, damage) => {
    const before = check();
    const damaged = damage(readFileSync(codeFile()));
    writeFileSync(codeFile(), damaged);
    expect(check()).toEqual(before);
    expect(readFileSync(codeFile()).equals(damaged)).toBe(false);
    expect(check()).toEqual(before);
  });

  test("belongs to one program alone: another program's is not taken", () => {
    const [program = ""] = readdirSync(folder).filter((file) => /^program\.\w+\.js$/.test(file));
    expect(codeFiles()[0]).toContain(program.replace(/\.js$/, ""));
  });
});
