import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  applyEdit,
  buildTable,
  cellTexts,
  targets2282,
  withInsertedSentence,
  writeData,
  writeSentence,
  type Recipe,
} from "../../src/statistics";
import { minimalDocx, para, relationship } from "../docx/minimal-docx";
import { indicator, recipeWith, setCell } from "../statistics/recipes/recipes";

const root = join(__dirname, "../..");
let folder: string;
beforeAll(() => {
  // Builds the bundle when it is older than its sources: what reads the data is a chunk of its own there.
  spawnSync(process.execPath, [join(root, "tools/check.mjs"), "--version"]);
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const blank = recipeWith("quy-hoach", [
  ["Giám đốc", { total: "100", women: "40" }],
  ["Phó Giám đốc", { total: "60", women: "22" }],
]);
const cells = cellTexts(buildTable(indicator("quy-hoach"), blank));
const recipe: Recipe = { ...blank, written: cells };
const data = (of: Recipe) => writeData({ recipes: [of], targets: [], unread: [] });
const changed = data(applyEdit(recipe, setCell("r2", "women", "25")));

/** A document with the computed table in its content control, and these custom XML parts. */
function documentWith(...parts: string[]): Uint8Array {
  return documentSaying("", ...parts);
}

/** The same with a paragraph below the table. */
function documentSaying(below: string, ...parts: string[]): Uint8Array {
  const rows = cells.map((row) => `<w:tr>${row.map((text) => `<w:tc>${para(text)}</w:tc>`).join("")}</w:tr>`);
  const table = `<w:tbl>${rows.join("")}</w:tbl>`;
  const properties = `<w:sdtPr><w:tag w:val="bc2282:${recipe.id}"/></w:sdtPr>`;
  return minimalDocx({
    body: `${para("Bảng 1.")}<w:sdt>${properties}<w:sdtContent>${table}</w:sdtContent></w:sdt>${para(below)}`,
    relationships: parts
      .map((_, index) => relationship(`c${index}`, "customXml", `../customXml/item${index}.xml`))
      .join(""),
    extra: Object.fromEntries(parts.map((xml, index) => [`customXml/item${index}.xml`, xml])),
  });
}

/** What the command line says of tables that differ from the data; the file itself must be readable. */
function told(bytes: Uint8Array): { rule: string; severity: string; paragraph: number; message: string }[] {
  writeFileSync(join(folder, "báo cáo.docx"), bytes);
  const { stdout } = spawnSync(process.execPath, [join(root, "tools/check.mjs"), "--json", "báo cáo.docx"], {
    cwd: folder,
    encoding: "utf8",
  });
  const [file] = JSON.parse(stdout).files;
  expect(file.error).toBeNull();
  return file.findings.filter(({ rule }: { rule: string }) => rule === "stale-table");
}

describe("tables computed from data in the file", () => {
  test("data that were changed after the table was written are told at the cell, in the fields of the contract", () => {
    const [finding, ...others] = told(documentWith("<b:Sources xmlns:b='khác'/>", changed));
    expect(others).toEqual([]);
    expect(finding).toEqual({
      rule: "stale-table",
      severity: "warning",
      section: null,
      paragraph: expect.any(Number),
      message: expect.stringContaining("hàng “Phó Giám đốc”, cột “Nữ” ghi 22, theo số liệu là 25"),
    });
  });

  test("a sentence that was compared with a target which the author has changed since", () => {
    const dated: Recipe = { ...recipe, asOf: "2025-09-30" };
    const { text } = writeSentence(indicator("quy-hoach"), dated) as { text: string };
    const recipes = [withInsertedSentence(dated, text)];
    const t2 = targets2282.find(({ code }) => code === "T2")!;
    const milestones: typeof t2.milestones = [{ year: 2025, comparison: "atLeast", percent: "30" }];
    const targets = [{ ...t2, milestones, source: "Kế hoạch số 7/KH-SNV" }];
    const xml = (of: typeof targets) => writeData({ recipes, targets: of, unread: [] });
    expect(told(documentSaying(text, xml([])))).toEqual([]);
    expect(told(documentSaying(text, xml(targets)))).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /^Câu về bảng .* nay là “… vượt 8,75 điểm phần trăm so với mục tiêu 30% đến năm 2025 theo Kế hoạch số 7\/KH-SNV\.”$/,
        ),
      }),
    ]);
  });

  test("a table that says what the data say", () => {
    expect(told(documentWith(data(recipe)))).toEqual([]);
  });

  test.each([
    ["no data", []],
    ["damaged data", ['<data xmlns="urn:bao-cao-2282:data" version="1">{"recipes":</data>']],
    ["no XML", ["<data xmlns='urn:bao-cao-2282:data'"]],
    ["data of a newer version", ['<data xmlns="urn:bao-cao-2282:data" version="999">{}</data>']],
    ["two sets of data", [changed, changed]],
  ])("%s: nothing is told, and the file is checked", (_, parts) => {
    expect(told(documentWith(...parts))).toEqual([]);
  });
});
