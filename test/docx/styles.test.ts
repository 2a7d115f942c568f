import { readStyles } from "../../src/docx";
import { namespaces, para, paragraphsOf, run } from "./minimal-docx";

const style = (id: string, name: string, content = "", type = "paragraph", more = "") =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${name}"/>${content}</w:style>`;
const based = (id: string) => `<w:basedOn w:val="${id}"/>`;
const pPr = (content: string) => `<w:pPr>${content}</w:pPr>`;
const rPr = (content: string) => `<w:rPr>${content}</w:rPr>`;
const inStyle = (id: string, more = "") => `<w:pStyle w:val="${id}"/>${more}`;
const sheet = (content: string) => readStyles(`<w:styles ${namespaces}>${content}</w:styles>`);

describe("what kind of style it is", () => {
  test.each([
    ["heading 1", "heading", 1, "Heading 1"],
    ["Heading 9", "heading", 9, "Heading 9"],
    ["heading 2,Mục 2,H2", "heading", 2, "Heading 2"],
    ["toc 3", "toc", undefined, "TOC 3"],
    ["TOC Heading", "tocHeading", undefined, "TOC Heading"],
    ["table of figures", "toc", undefined, "Table of figures"],
    ["Title", "title", undefined, "Title"],
    ["Subtitle", "subtitle", undefined, "Subtitle"],
    ["caption", "caption", undefined, "Caption"],
    ["List Paragraph", "list", undefined, "List Paragraph"],
    ["footer", "header", undefined, "Footer"],
    ["Normal", "normal", undefined, "Normal"],
    ["Đề mục 1", "other", undefined, "Đề mục 1"],
    ["heading 10", "other", undefined, "heading 10"],
    ["Tieu de heading 1", "other", undefined, "Tieu de heading 1"],
  ])("%s, by its name, not by its id", (name, styleKind, headingLevel, styleName) => {
    const [paragraph] = paragraphsOf(para("x", inStyle("berschrift7")), {
      styles: style("berschrift7", name),
    });
    expect(paragraph).toMatchObject({ styleKind, styleName });
    expect(paragraph!.headingLevel).toBe(headingLevel);
  });

  test("a paragraph without a style, or with one that does not exist, has the default style", () => {
    const styles =
      style("1", "Normal", rPr('<w:sz w:val="26"/>'), "paragraph", ' w:default="1"') + style("2", "Khác");
    const body = para("a") + para("b", inStyle("Foobar"));
    expect(paragraphsOf(body, { styles })).toMatchObject([
      { styleKind: "normal", font: { size: 13 } },
      { styleKind: "normal", font: { size: 13 } },
    ]);
  });

  test("without a styles part everything is Normal and nothing is invented", () => {
    const [paragraph] = paragraphsOf(para("a", inStyle("Heading1")));
    expect(paragraph).toMatchObject({ styleKind: "normal", font: { bold: false, italic: false } });
    expect(paragraph!.styleName).toBeUndefined();
    expect(paragraph!.font.name).toBeUndefined();
    expect(paragraph!.outlineLevel).toBeUndefined();
  });

  test("a character style is no paragraph style", () => {
    expect(
      paragraphsOf(para("a", inStyle("c")), { styles: style("c", "heading 1", "", "character") })[0]!
        .styleKind,
    ).toBe("normal");
  });
});

describe("what a style inherits", () => {
  const chain =
    style(
      "a",
      "Gốc",
      pPr('<w:jc w:val="both"/><w:ind w:left="720" w:hanging="360"/><w:outlineLvl w:val="1"/>'),
    ) +
    style("b", "Con", based("a") + pPr('<w:ind w:firstLine="567"/><w:spacing w:before="120"/>')) +
    style("c", "Cháu", based("b") + pPr('<w:outlineLvl w:val="9"/><w:spacing w:after="60" w:line="360"/>'));

  test("each property from the nearest style that says it", () => {
    expect(paragraphsOf(para("x", inStyle("b")), { styles: chain })[0]).toMatchObject({
      alignment: "justified",
      leftIndent: 36,
      firstLineIndent: 28.35,
      spaceBefore: 6,
      spaceAfter: 0,
      lineSpacing: 12,
      outlineLevel: 2,
      styleKind: "other",
    });
  });

  test("body text said expressly takes the outline level away, and direct formatting beats styles", () => {
    const direct = '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>';
    const [own, changed] = paragraphsOf(para("x", inStyle("c")) + para("y", inStyle("c", direct)), {
      styles: chain,
    });
    expect(own!.outlineLevel).toBeUndefined();
    expect(own).toMatchObject({ alignment: "justified", spaceBefore: 6, spaceAfter: 3, lineSpacing: 18 });
    expect(changed).toMatchObject({ alignment: "centered", outlineLevel: 1 });
  });

  test("styles based on each other in a circle end somewhere", () => {
    const styles = style("a", "A", based("b") + rPr("<w:b/>")) + style("b", "B", based("a") + rPr("<w:i/>"));
    expect(paragraphsOf(para("x", inStyle("a")), { styles })[0]!.font).toMatchObject({
      bold: true,
      italic: true,
    });
    expect(sheet(styles).styles.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("document defaults lie below all styles; a table's style between them and the paragraph's", () => {
    const styles =
      `<w:docDefaults><w:rPrDefault>${rPr('<w:sz w:val="20"/><w:rFonts w:ascii="Arial"/>')}</w:rPrDefault>` +
      `<w:pPrDefault>${pPr('<w:spacing w:after="200" w:line="276"/>')}</w:pPrDefault></w:docDefaults>` +
      style("n", "Normal", rPr('<w:rFonts w:ascii="Times New Roman"/>'), "paragraph", ' w:default="1"') +
      style("t", "Table Grid", pPr('<w:spacing w:after="0"/>') + rPr('<w:sz w:val="24"/>'), "table");
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc>${para("ô")}</w:tc></w:tr></w:tbl>`;
    expect(paragraphsOf(para("x") + table, { styles })).toMatchObject([
      { spaceAfter: 10, lineSpacing: 13.8, font: { name: "Times New Roman", size: 10 } },
      { spaceAfter: 0, lineSpacing: 13.8, font: { name: "Times New Roman", size: 12 } },
    ]);
  });

  test("lengths of all spellings: exact lines, units of ISO Strict, automatic space, start and end", () => {
    const of = (content: string) => paragraphsOf(para("x", content))[0]!;
    expect(
      of('<w:spacing w:line="300" w:lineRule="exact" w:beforeAutospacing="1" w:after="6pt"/>'),
    ).toMatchObject({
      lineSpacing: 15,
      spaceBefore: 14,
      spaceAfter: 6,
    });
    expect(of('<w:ind w:start="1in" w:firstLine="1.27cm"/><w:jc w:val="end"/>')).toMatchObject({
      leftIndent: 72,
      firstLineIndent: 36,
      alignment: "right",
    });
    expect(of('<w:ind w:left="abc" w:hanging="-100"/><w:jc w:val="lạ"/>')).toMatchObject({
      leftIndent: 0,
      firstLineIndent: 5,
      alignment: "left",
    });
  });
});

describe("facts of the font", () => {
  const theme =
    '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont>' +
    '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>';
  const fontOf = (content: string, parts = {}) => paragraphsOf(`<w:p>${content}</w:p>`, parts)[0]!.font;
  const bold = "<w:b/>";

  test("one fact when all words agree, mixed when they do not; blanks do not count", () => {
    expect(fontOf(run("I. ", bold) + run("TÌNH HÌNH", bold) + run("  "))).toMatchObject({
      bold: true,
      italic: false,
    });
    expect(fontOf(run("a", bold) + run("b"))).toMatchObject({ bold: "mixed", italic: false });
    expect(fontOf(run("a", '<w:sz w:val="26"/>') + run("b", '<w:sz w:val="28"/>'))).toMatchObject({
      size: "mixed",
    });
    expect(fontOf(run("  ", bold))).toMatchObject({ bold: true });
  });

  test("an empty paragraph has the font of its mark", () => {
    expect(paragraphsOf(para("", rPr(`${bold}<w:sz w:val="27"/>`)))[0]!.font).toMatchObject({
      bold: true,
      size: 13.5,
    });
  });

  test("hidden and deleted words have no say", () => {
    expect(
      fontOf(run("a", bold) + run("b", "<w:vanish/>") + `<w:del w:id="1" w:author="A">${run("c")}</w:del>`),
    ).toMatchObject({
      bold: true,
    });
  });

  test("fonts of the theme by their real name, unknown without a theme", () => {
    const fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/>';
    expect(fontOf(run("a", fonts), { theme }).name).toBe("Calibri");
    expect(fontOf(run("a", '<w:rFonts w:asciiTheme="majorHAnsi"/>'), { theme }).name).toBe("Cambria");
    expect(fontOf(run("a", fonts)).name).toBeUndefined();
  });

  test("bold of a character style turns the paragraph style's bold off; said directly it stands", () => {
    const styles = style("p", "Đậm", rPr(bold)) + style("c", "Mạnh", rPr(bold), "character");
    const fontIn = (content: string) => paragraphsOf(para(content, inStyle("p")), { styles })[0]!.font.bold;
    expect(fontIn(run("a"))).toBe(true);
    expect(fontIn(run("a", '<w:rStyle w:val="c"/>'))).toBe(false);
    expect(fontIn(run("a", '<w:rStyle w:val="c"/><w:b/>'))).toBe(true);
    expect(fontIn(run("a", '<w:b w:val="0"/>'))).toBe(false);
  });
});
