import { JSDOM } from "jsdom";
import { objectsByParagraph } from "../../../src/word/read/ooxml-objects";
import { unite } from "../../../src/word/read/find-objects";

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "DOMParser");
});

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(" ");

/** What getOoxml gives: a whole package in one file, of which the document is one part. */
function flatPackage(body: string): string {
  return (
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml">` +
    `<pkg:xmlData><w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document></pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/settings.xml"><pkg:xmlData><w:settings><w:documentProtection/></w:settings></pkg:xmlData></pkg:part></pkg:package>`
  );
}

/** The same from a document whose program calls the language otherwise. */
function renamed(flat: string, prefix: string): string {
  const name = prefix && `${prefix}:`;
  return flat.replace(/(<\/?)w:/g, `$1${name}`).replace("xmlns:w=", prefix ? `xmlns:${prefix}=` : "xmlns=");
}

const p = (inside: string) => `<w:p>${inside}</w:p>`;
const r = (inside: string) => `<w:r>${inside}</w:r>`;
const picture = "<w:drawing><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></w:drawing>";
const box = (text: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${p(r(`<w:t>${text}</w:t>`))}</w:txbxContent></v:textbox></v:shape></w:pict>`;

test.each(["ns0", ""])("the main document is found under the prefix “%s” too", (prefix) => {
  const flat = renamed(flatPackage(p(r("<w:t>chữ</w:t>")) + p(r(picture))), prefix);
  expect(objectsByParagraph(flat).map((kinds) => [...kinds])).toEqual([[], ["picture"]]);
});

describe("what the paragraphs of a range hold besides text", () => {
  test.each([
    ["text only", r("<w:t>chữ</w:t>"), []],
    ["a picture", r(picture), ["picture"]],
    ["a picture of an older Word", r("<w:pict><v:shape><v:imagedata/></v:shape></w:pict>"), ["picture"]],
    ["an equation", "<m:oMathPara><m:oMath/></m:oMathPara>", ["equation"]],
    ["a text box", r(box("chữ")), ["textBox"]],
    ["an empty text box", r(box(" ")), ["drawing"]],
    ["a line", r("<w:drawing/>"), ["drawing"]],
    [
      "a chart",
      r(
        '<w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></w:drawing>',
      ),
      ["chart"],
    ],
    [
      "an embedded sheet, whose picture only shows it",
      r('<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'),
      ["embedded"],
    ],
    [
      "an old equation",
      r('<w:object><v:imagedata/><o:OLEObject ProgID="Equation.3"/></w:object>'),
      ["equation"],
    ],
    ["a form field", r("<w:fldChar><w:ffData/></w:fldChar>"), ["control"]],
    [
      "one thing written in two ways",
      r(
        `<mc:AlternateContent><mc:Choice Requires="wps">${picture}</mc:Choice><mc:Fallback>${box("x")}</mc:Fallback></mc:AlternateContent>`,
      ),
      ["picture"],
    ],
    ["a deleted picture", `<w:del>${r(picture)}</w:del>`, []],
    ["an inserted picture", `<w:ins>${r(picture)}</w:ins>`, ["picture"]],
    ["a hidden picture", r(`<w:rPr><w:vanish/></w:rPr>${picture}`), []],
    [
      "a picture that is not hidden after all",
      r(`<w:rPr><w:vanish w:val="0"/></w:rPr>${picture}`),
      ["picture"],
    ],
    [
      "a picture in a content control",
      `<w:sdt><w:sdtContent>${r(picture)}</w:sdtContent></w:sdt>`,
      ["picture"],
    ],
  ])("%s", (_, inside, kinds) => {
    expect(objectsByParagraph(flatPackage(p(inside))).map((found) => [...found])).toEqual([kinds]);
  });

  test("paragraphs in order, those in tables and controls too, those in text boxes not", () => {
    const body =
      p("") +
      `<w:tbl><w:tr><w:tc>${p(r(picture))}</w:tc><w:tc>${p("")}</w:tc></w:tr></w:tbl>` +
      `<w:sdt><w:sdtContent>${p(r(box("hai đoạn")))}</w:sdtContent></w:sdt>` +
      p("<m:oMath/>");
    expect(objectsByParagraph(flatPackage(body)).map((kinds) => [...kinds])).toEqual([
      [],
      ["picture"],
      [],
      ["textBox"],
      ["equation"],
    ]);
  });

  test("what is no package is an error, not an empty section", () => {
    expect(() => objectsByParagraph("")).toThrow("host-error");
    expect(() => objectsByParagraph("<w:document><w:body></w:document>")).toThrow("host-error");
  });
});

describe("where to look", () => {
  test("extents that overlap or touch are looked at once", () => {
    const extents = [
      { start: 5, end: 9 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 6, end: 7 },
      { start: 12, end: 12 },
    ];
    expect(unite(extents)).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 9 },
    ]);
  });
});
