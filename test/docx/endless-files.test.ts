import { Script } from "node:vm";
import { zipSync } from "fflate";
import { DocxError, openPackage, readDocx } from "../../src/docx";
import {
  documentOf,
  minimalDocx,
  minimalFiles,
  namespaces,
  para,
  paragraphsOf,
  relationship,
} from "./minimal-docx";

// Small files made to take minutes or all memory.

/** Ends what would go on for minutes: jest itself only notices afterwards. What must be fast takes well under a second. */
function inTime<Result>(act: () => Result): Result {
  const results: Result[] = [];
  new Script("act()").runInNewContext({ act: () => results.push(act()) }, { timeout: 20_000 });
  return results[0]!;
}

const encoder = new TextEncoder();
const many = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join("");
const style = (id: string, content: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
const list = (level: string) =>
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>${level}</w:lvl></w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const labelOf = (level: string) => paragraphsOf(para("Mục", inList), { numbering: list(level) })[0]!.label;

describe("styles", () => {
  test("thousands based on one another are read, and near ones still hand down what they say", () => {
    const styles = many(20_000, (index) => style(`s${index}`, `<w:basedOn w:val="s${index + 1}"/>`));
    const last = style("s20000", '<w:pPr><w:jc w:val="center"/></w:pPr>');
    const [far, near] = paragraphsOf(
      para("Xa", '<w:pStyle w:val="s0"/>') + para("Gần", '<w:pStyle w:val="s19990"/>'),
      { styles: styles + last },
    );
    expect([far!.styleName, far!.alignment]).toEqual(["s0", "left"]);
    expect([near!.styleName, near!.alignment]).toEqual(["s19990", "centered"]);
  });

  test("a list of latent styles that begins again and again and never ends", () => {
    const styles = "<w:latentStyles>".repeat(100_000);
    expect(() => inTime(() => documentOf("", { styles }))).toThrow(DocxError);
  });

  test("latent styles do not hide those after them", () => {
    const styles =
      '<w:latentStyles w:count="1"><w:lsdException w:name="x"/></w:latentStyles>' + style("a", "");
    expect(paragraphsOf(para("", '<w:pStyle w:val="a"/>'), { styles })[0]!.styleName).toBe("a");
  });
});

describe("list labels", () => {
  test("footnote signs are repeated for small numbers only", () => {
    const level = (start: number) =>
      `<w:start w:val="${start}"/><w:numFmt w:val="chicago"/><w:lvlText w:val="%1"/>`;
    const labels = (start: number) =>
      paragraphsOf(para("", inList), { numbering: list("").replace('<w:start w:val="1"/>', level(start)) });
    expect(labels(6)[0]!.label).toBe("††");
    expect(labels(4_000_000_000)[0]!.label).toBe("4000000000");
  });

  test("a label is as long as a label can be", () => {
    expect(labelOf('<w:numFmt w:val="upperRoman"/><w:lvlText w:val="Phần %1."/>')).toBe("Phần I.");
    expect(labelOf(`<w:numFmt w:val="decimal"/><w:lvlText w:val="${"%1.".repeat(100_000)}"/>`)).toHaveLength(
      // A placeholder cut in half stays as it is.
      67,
    );
    const roman = '<w:start w:val="888"/><w:numFmt w:val="upperRoman"/>';
    expect(labelOf(`${roman}<w:lvlText w:val="${"%1".repeat(50)}"/>`)!.length).toBeLessThanOrEqual(100);
    const zeros = `<w:numFmt w:val="custom" w:format="${"0".repeat(100_000)}1, 2"/><w:lvlText w:val="%1"/>`;
    expect(labelOf(zeros)!.length).toBeLessThanOrEqual(10);
  });
});

describe("the package", () => {
  test("many parts beside a long list of content types", () => {
    const types = many(25_000, (index) => `<Default Extension="e${index}" ContentType="a/b"/>`);
    const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`;
    const parts = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`x/${index}`, new Uint8Array(0)]),
    );
    const bytes = zipSync({ "[Content_Types].xml": encoder.encode(contentTypes), ...parts });
    expect(() => inTime(() => readDocx(bytes))).toThrow(expect.objectContaining({ code: "not-a-docx" }));
  });

  test("a content type that was added is known at once", () => {
    const opened = openPackage(minimalDocx({}));
    expect(opened.contentType("x/data.bin")).toBeUndefined();
    opened.setPart("x/data.bin", "a", "a/b");
    expect(opened.contentType("x/data.bin")).toBe("a/b");
  });

  test("a part that is pointed to a thousand times is read once", () => {
    const relationships = many(1000, (index) =>
      relationship(`r${index}`, "customXml", "../customXml/item1.xml"),
    );
    const bytes = minimalDocx({ relationships, extra: { "customXml/item1.xml": "<a/>" } });
    expect(readDocx(bytes).customXmlParts).toEqual([{ name: "customXml/item1.xml", xml: "<a/>" }]);
  });

  test("a target of nothing but question marks", () => {
    const relationships = relationship("r1", "x", `${"?".repeat(500_000)}\n`);
    expect(inTime(() => documentOf(para("Chữ"), { relationships })).paragraphs).toHaveLength(1);
  });
});

test("a large theme is read once, not for each paragraph", () => {
  const theme =
    '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements>' +
    "<a:x/>".repeat(200_000);
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const paragraphs = inTime(() => paragraphsOf(para("Chữ").repeat(500), { theme, styles }));
  expect(paragraphs[499]!.font?.name).toBe("Arial");
});

test("prefixes declared by thousands, and again in thousands of elements", () => {
  const uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const prefixes = many(20_000, (index) => ` xmlns:a${index}="${uri}"`);
  const body =
    '<a7:p xmlns:b="x" xmlns:w14="y"/>'.repeat(10_000) + '<a7:p xmlns:a7="x"><w:r/></a7:p>' + para("Chữ");
  const xml = `<w:document ${namespaces}${prefixes}><w:body>${body}</w:body></w:document>`;
  const files = { ...minimalFiles({}), "word/document.xml": encoder.encode(xml) };
  expect(inTime(() => readDocx(zipSync(files))).document.paragraphs).toHaveLength(10_001);
});

test("a length of thousands of digits is none", () => {
  const indent = `<w:ind w:left="${"1".repeat(300_000)}x" w:firstLine="1${" ".repeat(300_000)}x"/>`;
  expect(inTime(() => paragraphsOf(para("Chữ", indent)))[0]).toMatchObject({
    leftIndent: 0,
    firstLineIndent: 0,
  });
});

test("words that every object of the language knows are nothing special", () => {
  const styles = style("constructor", "");
  const settings = '<w:documentProtection w:edit="constructor" w:enforcement="1"/>';
  const properties = '<w:pStyle w:val="constructor"/><w:jc w:val="constructor"/>';
  const { paragraphs, protection } = documentOf(para("Chữ", properties), { styles, settings });
  expect(paragraphs[0]).toMatchObject({ styleKind: "other", alignment: "left" });
  expect(protection).toBe("none");
  expect(() => documentOf(para("&constructor;"))).toThrow(expect.objectContaining({ code: "damaged" }));
});
