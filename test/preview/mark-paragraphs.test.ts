/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { markParagraphs } from "../../src/simulator/page/document/mark-paragraphs";
import { control, docx, footnote, inlineControl, p, rawXml, table, textBox } from "../fixtures/docx-builder";

function mark(docx: Uint8Array) {
  const xml = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const body = document.getElementsByTagName("w:body")[0]!;
  const blocks = markParagraphs(Array.from(body.children), 0);
  const order = Array.from(document.getElementsByTagName("w:bookmarkStart"))
    .filter((one) => one.getAttribute("w:name")?.startsWith("_bc2282p"))
    .map((one) => {
      const text = Array.from(one.parentElement?.children ?? [], (run) => run.textContent).join("");
      return `${one.getAttribute("w:name")?.slice(8)} ${text}`;
    });
  return { blocks, order, controls: blocks.flatMap(({ controls }) => controls) };
}

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
  const { blocks, order } = mark(file);
  expect(blocks.map(({ paragraphs }) => paragraphs)).toEqual([1, 2, 1, 1, 1, 1, 1, 1, 0]);
  expect(order.map((line) => line.replace(/chữ trong khung.*/, "…"))).toEqual([
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

test("content controls are told with the paragraphs they hold, an outer one first", () => {
  const file = docx([
    p("đầu"),
    control([p("một"), control([table([["ô 1", "ô 2"]])], { tag: "trong", title: "Bảng" })], {
      tag: "ngoài",
    }),
    p(["trước ", inlineControl("ô"), " sau"]),
  ]);
  const seen = mark(file).controls.map(({ tag, title, first, last, inline }) => [
    tag,
    title,
    first,
    last,
    inline,
  ]);
  expect(seen).toEqual([
    ["ngoài", "", 1, 3, false],
    ["trong", "Bảng", 2, 3, false],
    [expect.any(String), expect.any(String), 4, 4, true],
  ]);
});
