import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { checkReport, findSections, outline2282, type ReportDocument } from "../../src/report";
import type { Play } from "../../src/simulator";
import { corpus } from "../acceptance/corpus";
import { heldOut } from "../acceptance/held-out";
import { control, docx, p, table } from "../fixtures/docx-builder";
import { fixtureReports } from "../fixtures/reports";
import { disagreements, readByBoth, type BothReaders } from "./both-readers";

interface Report {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/**
 * Where the two readers rightly differ, all of it for one reason: Word's API gives the text of a paragraph with what is
 * deleted but not yet accepted (office-js #1267, #2314), keeps a paragraph whose mark is deleted, and through WordApi
 * 1.3 does not say that anything is deleted. A file says all of it. From WordApi 1.4 on Word is asked again about
 * the paragraphs that decide on a section, so that the sections come out the same.
 */
const differences: Readonly<Record<string, { readonly facts: RegExp; readonly sections: readonly Play[] }>> =
  {
    // The text of some paragraphs; the sections and their statuses are the same.
    "bao-cao-viet-do.docx": { facts: /^paragraph 20 .* text:/, sections: ["ltsc2021", "ltsc2024"] },
    "đề mục sửa dở: chữ cũ bị xóa, chữ mới được chèn": {
      facts: /^paragraph 23 .* text:/,
      sections: ["ltsc2021", "ltsc2024"],
    },
    // All there is in a section, or a whole section, is deleted: WordApi 1.3 still sees it.
    "nội dung đã bị xóa (đang theo dõi thay đổi)": {
      facts: /^paragraph 19 .* text:/,
      sections: ["ltsc2024"],
    },
    "sở, đang theo dõi thay đổi, kinh phí đã bị xóa": {
      facts: /^paragraph (49|51) .* text:/,
      sections: ["ltsc2024"],
    },
    "chèn thêm và nhận xét trong đề mục": {
      // Two deleted paragraphs more: everything behind them has another position.
      facts: /^(paragraphs|tables|comments):|^paragraph (2[89]|[34]\d) /,
      sections: ["ltsc2024"],
    },
    "đề mục và nội dung đã bị xóa": { facts: /^paragraphs:|^paragraph (18|19|2\d) /, sections: ["ltsc2024"] },
  };

/**
 * Facts that only the file has, so that the rules about them answer "not checked" in Word: WordApi 1.3 knows neither
 * comments nor tracked changes, and the latter are missing from office.js's npm build in newer Words too.
 */
const onlyInFile: Readonly<Record<Play, readonly string[]>> = {
  ltsc2021: ["open-comments", "tracked-changes"],
  ltsc2024: ["tracked-changes"],
  m365: ["tracked-changes"],
};

const samples = path.join(__dirname, "../../assets/samples");
const sampleReports: readonly Report[] = readdirSync(samples)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => ({ name, bytes: () => new Uint8Array(readFileSync(path.join(samples, name))) }));

const statusesOf = (document: ReportDocument) =>
  findSections(document, outline2282).sections.map(({ id, status }) => `${id} ${status}`);

function expectSame(play: Play, { name }: Report, both: BothReaders): void {
  const known = differences[name];
  expect(disagreements(both).filter((line) => !known?.facts.test(line))).toEqual([]);
  if (!known || known.sections.includes(play)) expect(statusesOf(both.word)).toEqual(statusesOf(both.file));
  const [inFile, inWord] = [both.file, both.word].map((document) => checkReport(document, outline2282));
  const lessInWord = inWord!.notChecked.filter((rule) => !inFile!.notChecked.includes(rule));
  for (const rule of lessInWord) expect(onlyInFile[play]).toContain(rule);
  if (known) return;
  expect(inWord!.findings).toEqual(inFile!.findings.filter(({ rule }) => !inWord!.notChecked.includes(rule)));
}

/** Tables in content controls: a tag is that of the innermost control around the whole table. */
const taggedTables: readonly Report[] = [
  {
    name: "bảng trong khung nội dung",
    bytes: () =>
      docx([
        p("Bảng 1. Số liệu"),
        control([table([["a", "b"]])], { tag: "bc2282:quy-hoach-1" }),
        p("giữa"),
        table([["không", "khung"]]),
        p("giữa"),
        control([p("Lời dẫn."), control([table([["trong"]])], { tag: "trong-cung" })], { tag: "ngoai" }),
        p("giữa"),
        control([p("Trước"), table([["cùng khung"]]), p("Sau")], { tag: "nhieu-doan" }),
        p("giữa"),
        table([[control([p("khung trong ô")], { tag: "trong-o" })]]),
        p("giữa"),
        control([table([["khung không tên"]])], { tag: "" }),
        p("cuối"),
      ]),
  },
];

const all: readonly Report[] = [...sampleReports, ...fixtureReports, ...corpus, ...heldOut, ...taggedTables];
const byName = (reports: readonly Report[]) => reports.map((report) => [report.name, report] as const);
const aboutChanges = all.filter(({ name }) => name in differences || /nhận xét|theo dõi thay đổi/.test(name));

describe("Word and the file give the same report", () => {
  test.each(byName(all))("LTSC 2021: %s", async (_, report) => {
    expectSame("ltsc2021", report, await readByBoth(report.bytes()));
  });

  test.each(byName(aboutChanges))(
    "LTSC 2024, which knows of comments and deletions: %s",
    async (_, report) => {
      expectSame("ltsc2024", report, await readByBoth(report.bytes(), { play: "ltsc2024" }));
    },
  );

  test("every difference is one of a report that is still there", () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(differences)));
  });
});
