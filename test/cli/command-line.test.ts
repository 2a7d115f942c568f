import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outline2282 } from "../../src/report";
import manifest from "../../package.json";
import { minimalDocx, para } from "../docx/minimal-docx";

const root = join(__dirname, "../..");
const samples = join(root, "assets/samples");
let folder: string;

interface JsonOutput {
  readonly files: readonly {
    readonly file: string;
    readonly sections: readonly { readonly id: string; readonly status: string }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly section: string | null;
      readonly paragraph: number | null;
    }[];
    readonly error: { readonly code: string; readonly message: string } | null;
  }[];
}

/** The command line as `npm run check -- …` starts it, in the test's folder. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "tools/check.mjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function checkJson(...args: string[]) {
  const { status, stdout, stderr } = check("--json", ...args);
  return { status, stderr, ...(JSON.parse(stdout) as JsonOutput) };
}

function file(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const some = minimalDocx({ body: para("Một đoạn") });

beforeAll(() => {
  // Builds the bundle when it is older than its sources, so that no test's time is spent on it.
  spawnSync(process.execPath, [join(root, "tools/check.mjs"), "--version"]);
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("--json", () => {
  test("one object with exactly the fields of the contract, sections in the outline's order", () => {
    copyFileSync(join(samples, "bao-cao-viet-do.docx"), join(folder, "báo cáo.docx"));
    const { status, stderr, files } = checkJson("báo cáo.docx");
    expect([status, stderr]).toEqual([1, ""]);
    expect(files).toHaveLength(1);
    const [report] = files;
    expect(Object.keys(report!)).toEqual(["file", "sections", "findings", "error"]);
    expect(report!.file).toBe("báo cáo.docx");
    expect(report!.error).toBeNull();
    expect(report!.sections.map(({ id }) => id)).toEqual(outline2282.sections.map(({ id }) => id));
    for (const section of report!.sections) expect(Object.keys(section)).toEqual(["id", "status"]);
    expect(report!.findings.length).toBeGreaterThan(3);
    for (const finding of report!.findings)
      expect(Object.keys(finding)).toEqual(["rule", "severity", "section", "paragraph", "message"]);
    const empty = report!.findings.filter(({ rule }) => rule === "empty-section");
    expect(empty.map(({ section }) => section)).toEqual(["I.3", "II.1", "II.2"]);
    expect(report!.findings.some(({ section }) => section === null)).toBe(true);
  });

  test("an unreadable file tells why, and the others are still checked", () => {
    file("a/1.docx", "");
    file("a/2.docx", some);
    file("a/3.docx", "%PDF-1.7");
    const { status, files } = checkJson("a", "b.docx");
    expect(status).toBe(2);
    expect(files.map(({ file: name, error }) => [name, error?.code ?? null])).toEqual([
      [join("a", "1.docx"), "empty-file"],
      [join("a", "2.docx"), null],
      [join("a", "3.docx"), "not-a-docx"],
      ["b.docx", "not-found"],
    ]);
    expect(files[2]).toMatchObject({ sections: [], findings: [] });
    expect(files[2]!.error!.message).toMatch(/PDF.*đơn vị/);
  });

  test("it is one object even when there is nothing to check", () => {
    file("~$a.docx", "x");
    const { status, stderr, files } = checkJson("~$a.docx");
    expect([status, files]).toEqual([2, []]);
    expect(stderr).toContain("tệp tạm");
  });

  test("the output of hundreds of reports arrives whole through a pipe", () => {
    for (let index = 0; index < 150; index++) file(`${index}.docx`, some);
    const { status, files } = checkJson(".");
    expect([status, files.length]).toEqual([1, 150]);
    expect(JSON.stringify(files).length).toBeGreaterThan(200_000);
  });
});

describe("exit code", () => {
  test("0 without errors, 1 with some, 2 when a file cannot be read", () => {
    const whole = join(samples, "bao-cao-hoan-chinh.docx");
    expect(check(whole).status).toBe(0);
    expect(check(whole, join(samples, "de-cuong-chua-viet.docx")).status).toBe(1);
    expect(check(whole, "khong-co.docx").status).toBe(2);
  });

  test.each([
    ["no arguments", []],
    ["an unknown option", ["--jsn", "a.docx"]],
    ["a folder without documents", ["."]],
    ["only lock files", ["~$a.docx"]],
  ])("2 with a Vietnamese sentence: %s", (_, args) => {
    file("ghi chú.txt", "x");
    file("~$a.docx", "x");
    const { status, stdout, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/(Chưa cho biết|Không có tùy chọn “--jsn”|không có văn bản)/);
  });
});

describe("folders", () => {
  test("are searched through, sorted as Vietnamese sorts, without lock files, hidden ones and other files", () => {
    for (const name of ["xã 10.docx", "xã 2.docx", "xã Đông.docx", "xã Anh.DOCX", "e/xã 1.docx", "cũ.doc"])
      file(name, some);
    for (const name of ["~$xã 2.docx", ".ẩn/a.docx", ".a.docx", "bảng.xlsx", "e/đọc.txt"]) file(name, some);
    expect(checkJson(".").files.map(({ file: name }) => name)).toEqual([
      "cũ.doc",
      join("e", "xã 1.docx"),
      "xã 2.docx",
      "xã 10.docx",
      "xã Anh.DOCX",
      "xã Đông.docx",
    ]);
  });

  test("a file is checked once, however often and by whatever link it is reached", () => {
    file("a/1.docx", some);
    symlinkSync(join(folder, "a/1.docx"), join(folder, "a/2.docx"));
    symlinkSync(join(folder, "a"), join(folder, "a/vòng"));
    expect(checkJson("a/1.docx", "a", join(folder, "a/1.docx")).files.map(({ file: name }) => name)).toEqual([
      "a/1.docx",
    ]);
  });

  test("the same one twice, or one that lies in another, is no empty one", () => {
    file("a/b/1.docx", some);
    file("a/2.docx", some);
    const { status, files } = checkJson("a", "a/b", join(folder, "a"), "a/");
    expect([status, files.map(({ file: name, error }) => [name, error])]).toEqual([
      1,
      [
        [join("a", "2.docx"), null],
        [join("a", "b", "1.docx"), null],
      ],
    ]);
  });

  test("links that lead nowhere are told only where a document should be", () => {
    file("a/1.docx", some);
    symlinkSync("nowhere", join(folder, "a/tệp"));
    symlinkSync("vòng", join(folder, "a/vòng"));
    symlinkSync("nowhere", join(folder, "a/2.docx"));
    symlinkSync("3.docx", join(folder, "a/3.docx"));
    expect(checkJson("a").files.map(({ file: name, error }) => [name, error?.code])).toEqual([
      [join("a", "1.docx"), undefined],
      [join("a", "2.docx"), "not-found"],
      [join("a", "3.docx"), "not-found"],
    ]);
  });

  test("an empty one beside a full one is told", () => {
    file("đủ/1.docx", some);
    mkdirSync(join(folder, "trống"));
    const { status, files } = checkJson("đủ", "trống");
    expect(status).toBe(2);
    expect(files.map(({ file: name, error }) => [name, error?.code ?? null])).toEqual([
      [join("đủ", "1.docx"), null],
      ["trống", "no-documents"],
    ]);
  });
});

describe("for people", () => {
  test("findings with their fix, a table of all files, no colours in a pipe", () => {
    copyFileSync(join(samples, "bao-cao-viet-do.docx"), join(folder, "xã A.docx"));
    copyFileSync(join(samples, "bao-cao-hoan-chinh.docx"), join(folder, "xã B.docx"));
    file("xã C.docx", "{\\rtf1}");
    const { stdout, stderr } = check(".");
    expect(stderr).toBe("");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toMatch(/xã A\.docx\n {2}Chưa thể trình: 3 lỗi/);
    expect(stdout).toMatch(/- Mục 3\. Kinh phí thực hiện chưa có nội dung.*\(đoạn \d+\)\n {4}Cách sửa: /);
    expect(stdout).toMatch(/Không đọc được: Đây là văn bản dạng RTF/);
    expect(stdout).toMatch(
      /chưa đủ +3 +\d+ +7\/11 {2}xã A\.docx\nđầy đủ +0 +\d+ +11\/11 {2}xã B\.docx\nkhông đọc được +xã C/,
    );
    expect(stdout).toContain("3 tệp: 1 đầy đủ, 1 chưa đủ, 1 không đọc được.");
  });

  test("what cannot be said on standard error changes no exit code", async () => {
    const child = spawn(process.execPath, [join(root, "tools/check.mjs")], { cwd: folder });
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(2);
  });

  test("nothing in a file or its name reaches the terminal as a command", () => {
    file("a\u001b[31m.docx", minimalDocx({ body: para("Số:     /BC-UBND\u0085[2J ngày …") }));
    expect(check(".").stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test("--help and --version", () => {
    expect(check("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--json") as string });
    expect(check("--version")).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
  });

  test("a reader that stops early is no error", async () => {
    for (let index = 0; index < 60; index++) file(`${index}.docx`, some);
    const child = spawn(process.execPath, [join(root, "tools/check.mjs"), "."], { cwd: folder });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, said]).toEqual([0, ""]);
  });
});
