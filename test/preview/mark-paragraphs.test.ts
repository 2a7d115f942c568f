/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { markParagraphs } from "../../src/simulator/page/document/mark-paragraphs";
import { control, docx, footnote, inlineControl, p, rawXml, table, textBox } from "../fixtures/docx-builder";

const order = (bytes: Uint8Array): string[] => {
  const xml = strFromU8(unzipSync(markParagraphs(bytes).bytes)["word/document.xml"] ?? new Uint8Array());
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return Array.from(document.getElementsByTagName("w:bookmarkStart"))
    .filter((mark) => mark.getAttribute("w:name")?.startsWith("_bc2282p"))
    .map((mark) => {
      const text = Array.from(mark.parentElement?.children ?? [], (run) => run.textContent).join("");
      return `${mark.getAttribute("w:name")?.slice(8)} ${text}`;
    });
};

test("body paragraphs are numbered in order: those of tables and content controls too, those of text boxes and notes not", () => {
  const file = docx([
    p("đầu"),
    table([["ô 1", "ô 2"]]),
    control([p("trong ô nội dung")]),
    p(["có chú thích", footnote("chú thích")]),
    p(["cạnh khung", textBox("chữ trong khung")]),
    p(["trước ", inlineControl("ô"), " sau"]),
    rawXml('<w:customXml w:element="a"><w:p><w:r><w:t>trong customXml</w:t></w:r></w:p></w:customXml>'),
    p("cuối"),
  ]);
  expect(markParagraphs(file).paragraphs).toBe(9);
  expect(order(file).map((line) => line.replace(/chữ trong khung.*/, "…"))).toEqual([
    "0 đầu",
    "1 ô 1",
    "2 ô 2",
    "3 trong ô nội dung",
    "4 có chú thích",
    "5 cạnh khung…",
    "6 trước ô sau",
    "7 trong customXml",
    "8 cuối",
  ]);
});

test("the file itself stays as it is", () => {
  const file = docx([p("một")]);
  const before = file.slice();
  markParagraphs(file);
  expect(file).toEqual(before);
});
