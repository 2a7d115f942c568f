import { JSDOM } from "jsdom";
import { recordedCells, recordedText } from "../../../src/word/read/accepted-text";

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "DOMParser");
});

const flat = (body: string) =>
  `<pkg:package><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document></pkg:package>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`;
const p = (content: string) => `<w:p>${content}</w:p>`;
const cell = (content: string) => `<w:tc><w:tcPr/>${p(content)}</w:tc>`;

describe("a text with recorded changes", () => {
  test.each([
    ["replaced", p(deleted("40") + inserted("41")), "4041", "41"],
    ["moved away", p(`<w:moveFrom w:id="3">${run("đi")}</w:moveFrom>${run("còn")}`), "đicòn", "còn"],
    ["deleted within an insertion", p(`<w:ins w:id="2">${deleted("4")}${run("5")}</w:ins>`), "45", "5"],
    [
      "untouched, with a tab and a line break",
      p(`<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r>`),
      "a\tb\n",
      "a\tb\n",
    ],
    ["of several paragraphs", p(run("a")) + p(deleted("b")), "a\nb", "a\n"],
  ])("%s", (_, body, withDeleted, accepted) => {
    expect(recordedText(flat(body))).toEqual({ withDeleted, accepted });
  });

  test("cell by cell, a table in a cell and a control around rows and cells included", () => {
    const inner = `<w:tc><w:tbl><w:tr>${cell(run("trong"))}</w:tr></w:tbl>${p("")}</w:tc>`;
    const held = `<w:sdt><w:sdtContent>${cell(run("c"))}</w:sdtContent></w:sdt>`;
    const rows = `<w:tr>${cell(run("a"))}${cell(deleted("1") + inserted("2"))}</w:tr><w:sdt><w:sdtContent><w:tr>${held}${inner}</w:tr></w:sdtContent></w:sdt>`;
    expect(
      recordedCells(flat(`${p("")}<w:tbl>${rows}</w:tbl>`)).map((row) => row.map(({ accepted }) => accepted)),
    ).toEqual([
      ["a", "2"],
      ["c", "trong\n"],
    ]);
  });
});
