import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { createColors } from "picocolors";
import { errorSentence } from "../../src/cli/error-sentence";
import { runCheck } from "../../src/cli/run-check";
import { summaryRow, summaryText } from "../../src/cli/summary";
import { DocxError } from "../../src/docx";
import * as report from "../../src/report";
import { minimalDocx, para } from "../docx/minimal-docx";

jest.mock("../../src/report", () => ({
  __esModule: true,
  ...jest.requireActual<typeof report>("../../src/report"),
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  for (const name of ["a.docx", "b.docx"])
    writeFileSync(join(folder, name), minimalDocx({ body: para("Chữ") }));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Runs the check on a pretended terminal, which takes little at a time. */
async function run(json: boolean, isTTY: boolean, env: Record<string, string> = {}) {
  const collect = () => {
    const stream = Object.assign(new PassThrough({ highWaterMark: 16 }), { isTTY, columns: 40, said: "" });
    stream.on("data", (chunk: Buffer) => (stream.said += chunk.toString()));
    return stream;
  };
  const out = collect();
  const err = collect();
  const exitCode = await runCheck([folder], json, { out, err, env });
  await new Promise((resolve) => setImmediate(resolve));
  return { exitCode, out: out.said, err: err.said };
}

test("on a terminal: colours, and a progress line on standard error that is wiped away", async () => {
  const { out, err } = await run(false, true);
  expect(out).toContain("\u001b[31m");
  expect(err).toContain("Đang kiểm tra 1/2: ");
  expect(err.endsWith("\r\u001b[K")).toBe(true);
  for (const line of err.split("\r\u001b[K")) expect(line.length).toBeLessThan(40);
  // A name that is cut says so: "bao-cao.doc" would be another file.
  expect(err).toMatch(/Đang kiểm tra 1\/2: .*…\r/);
});

test("NO_COLOR is respected, and a pipe gets neither colours nor progress", async () => {
  expect((await run(false, true, { NO_COLOR: "1" })).out).not.toContain("\u001b[3");
  const piped = await run(false, false);
  expect(piped.out + piped.err).not.toContain("\u001b");
});

test("a fault of the program in one file does not stop the others", async () => {
  jest.spyOn(report, "checkReport").mockImplementationOnce(() => {
    throw new TypeError("hỏng");
  });
  const { exitCode, out } = await run(true, false);
  const { files } = JSON.parse(out) as { files: { error: { code: string; message: string } | null }[] };
  expect(exitCode).toBe(2);
  expect(files.map(({ error }) => error?.code ?? null)).toEqual(["unexpected", null]);
  expect(files[0]!.error!.message).toContain("hỏng");
});

test("the table calls a report complete only when nothing is left to do in it", () => {
  const states = [
    { status: "written", severity: "info" },
    { status: "written", severity: "warning" },
    { status: "unfinished", severity: "warning" },
    { status: "empty", severity: "error" },
  ] as const;
  const told = states.map(({ status, severity }) => {
    const none = { blanks: [], duplicates: [], misplaced: false };
    const sections = report.outline2282.sections.map(({ id }) => ({ ...none, id, status }));
    const finding = { rule: "section-number", severity, message: "", why: "", fix: "" } as const;
    const result = {
      sections: { sections, extraHeadings: [], recognised: true },
      findings: [finding],
      notChecked: [],
    };
    return summaryText([summaryRow({ file: "a.docx", result })], createColors(false));
  });
  expect(told.map((text) => /\n\n1 tệp: 1 (.*)\.\n$/.exec(text)?.[1])).toEqual([
    "đầy đủ",
    "cần xem lại",
    "còn mục dở",
    "chưa đủ",
  ]);
});

test("an error speaks of what it may be about: a folder as well as a file, nesting as well as declarations", () => {
  expect(errorSentence(new DocxError("not-readable"))).toContain("tệp hoặc thư mục");
  expect(errorSentence(new DocxError("unsafe-xml"))).not.toContain("khai báo");
});
