import { zipSync } from "fflate";
import { readDocx } from "../../src/docx";
import { documentOf, minimalFiles, para, paragraphsOf, run, textsOf } from "./minimal-docx";

const textOf = (content: string) => textsOf(`<w:p>${content}</w:p>`)[0];
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

describe("characters", () => {
  test("tabs, breaks, hyphens and symbols are read as printed", () => {
    expect(textOf("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:ptab/></w:r>")).toBe(
      "a\tb\nc\n\t",
    );
    expect(
      textOf('<w:r><w:br w:type="page"/><w:br w:type="column"/><w:br w:type="textWrapping"/></w:r>'),
    ).toBe("\f\f\n");
    expect(textOf("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r>")).toBe(
      "a\u2011b\u00ad",
    );
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    expect(textOf(sym("Wingdings", "F0FE") + sym("Symbol", "F0B7") + sym("Symbol", "F061"))).toBe("☑•α");
    expect(textOf(sym("Times New Roman", "0110") + sym("Webdings", "F061") + sym("Symbol", "zz"))).toBe(
      "Đ\uf061",
    );
  });

  test("spaces at the ends count only when the file says so; line breaks of the XML are spaces", () => {
    expect(
      textOf("<w:r><w:t>\n  Kinh phí\n</w:t></w:r><w:r><w:t xml:space='preserve'> thực\nhiện </w:t></w:r>"),
    ).toBe("Kinh phí thực hiện ");
  });

  test("a non-breaking space stays, and so do decomposed letters", () => {
    expect(textOf(run("\u00a0a\u0302\u0301"))).toBe("\u00a0a\u0302\u0301");
  });

  test("CDATA and character references are text", () => {
    expect(textOf("<w:r><w:t>a&amp;b&#x1EA1;<![CDATA[<c>]]></w:t></w:r>")).toBe("a&bạ<c>");
  });

  test("marks of notes and comments leave no text", () => {
    expect(
      textOf(
        '<w:r><w:t>Chú</w:t><w:footnoteReference w:id="2"/><w:endnoteReference w:id="3"/>' +
          '<w:commentReference w:id="0"/><w:lastRenderedPageBreak/></w:r>',
      ),
    ).toBe("Chú");
  });
});

describe("what is not seen on the page", () => {
  test("hidden runs have no text, directly or by their style, and a run may be shown again", () => {
    const styles =
      '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Kin"><w:name w:val="Kin"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const content =
      run("a", "<w:vanish/>") +
      run("b", '<w:rStyle w:val="An"/>') +
      run("c") +
      run("d", '<w:vanish w:val="0"/>');
    expect(textsOf(para(content), { styles })).toEqual(["cd"]);
    expect(textsOf(para(content, '<w:pStyle w:val="Kin"/>'), { styles })).toEqual(["bd"]);
  });

  test("the code of a field is not text, its result is; fields nest", () => {
    const inner = mark("begin") + code(" PAGE ") + mark("separate") + run("7") + mark("end");
    const outer =
      mark("begin") + code(" IF ") + inner + run("ẩn") + mark("separate") + run("thấy") + inner + mark("end");
    expect(textOf(run("Trước ") + outer + run(" sau"))).toBe("Trước thấy7 sau");
    expect(textOf(`<w:fldSimple w:instr=" REF a ">${run("mục 2")}</w:fldSimple>`)).toBe("mục 2");
  });

  test("a field goes on over paragraphs, code and result", () => {
    const body =
      para(mark("begin") + code(" IF ")) +
      para(code(" x ") + run("mã")) +
      para(mark("separate") + run("kết"));
    expect(textsOf(body + para(run("quả") + mark("end") + run("hết")))).toEqual(["", "", "kết", "quảhết"]);
  });

  test("a field that never ends does not swallow the document", () => {
    expect(textsOf(para(mark("begin") + code(" PAGE ") + run("một")) + para("hai"))).toEqual(["một", "hai"]);
    expect(textsOf(para(mark("end") + mark("separate") + run("một")))).toEqual(["một"]);
  });
});

describe("what wraps runs is looked through", () => {
  test.each([
    ["a link", `<w:hyperlink r:id="x">${run("chữ")}</w:hyperlink>`],
    ["a smart tag", `<w:smartTag>${run("chữ")}</w:smartTag>`],
    ["custom XML", `<w:customXml w:element="x"><w:customXmlPr/>${run("chữ")}</w:customXml>`],
    ["text direction", `<w:bdo w:val="ltr"><w:dir w:val="ltr">${run("chữ")}</w:dir></w:bdo>`],
    ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${run("chữ")}</w:sdtContent></w:sdt>`],
    ["ruby", `<w:r><w:ruby><w:rt>${run("đọc")}</w:rt><w:rubyBase>${run("chữ")}</w:rubyBase></w:ruby></w:r>`],
    [
      "alternatives of which the first is understood",
      `<mc:AlternateContent><mc:Choice Requires="wps">${run("chữ")}</mc:Choice><mc:Fallback>${run("khác")}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "alternatives of which the first is not understood",
      `<w:r><mc:AlternateContent><mc:Choice Requires="zz"><w:t>khác</w:t></mc:Choice><mc:Fallback><w:t>chữ</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
  ])("%s", (_, content) => expect(textOf(content)).toBe("chữ"));

  test("elements of other programs are not", () => {
    expect(textOf(`<x:y xmlns:x="urn:x">${run("lạ")}</x:y>${run("chữ")}`)).toBe("chữ");
  });
});

describe("which paragraphs there are", () => {
  test("those of tables and content controls in order; none of text boxes", () => {
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${para("hộp")}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(para("2"))}${cell(para("3") + para("4"))}</w:tr></w:tbl>`;
    const body =
      para(box + run("1")) + table + `<w:sdt><w:sdtContent>${para("5")}</w:sdtContent></w:sdt>` + para("");
    const paragraphs = paragraphsOf(body);
    expect(paragraphs.map(({ text }) => text)).toEqual(["1", "2", "3", "4", "5", ""]);
    expect(paragraphs.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(paragraphs.map(({ tableLevel }) => tableLevel)).toEqual([0, 1, 1, 1, 0, 0]);
  });

  test("text that lies in another file inside this one is there as an object", () => {
    expect(paragraphsOf(para("a") + '<w:altChunk r:id="x"/>' + para("b"))).toMatchObject([
      { text: "a", objects: [] },
      { text: "", objects: ["embedded"] },
      { text: "b", objects: [] },
    ]);
  });

  test("a document without a body or without paragraphs has none", () => {
    expect(documentOf("").paragraphs).toEqual([]);
  });
});

describe("how the file spells its XML", () => {
  const files = minimalFiles({});
  const read = (xml: string | Uint8Array) =>
    readDocx(
      zipSync({
        ...files,
        "word/document.xml": typeof xml === "string" ? new TextEncoder().encode(xml) : xml,
      }),
    ).document.paragraphs.map(({ text, alignment }) => [text, alignment]);
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const paragraph = '<w:p><w:pPr><w:jc w:val="end"/></w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p>';

  test("ISO Strict namespaces", () => {
    expect(read(`<w:document xmlns:w="${strict}"><w:body>${paragraph}</w:body></w:document>`)).toEqual([
      ["Chữ", "right"],
    ]);
  });

  test("another prefix, the default namespace, a prefix declared further in", () => {
    const renamed = paragraph.replace(/w:/g, "x:");
    expect(read(`<x:document xmlns:x="${transitional}"><x:body>${renamed}</x:body></x:document>`)).toEqual([
      ["Chữ", "right"],
    ]);
    const unprefixed = paragraph.replace(/<(\/?)w:/g, "<$1");
    expect(
      read(
        `<document xmlns="${transitional}" xmlns:w="${transitional}"><body>${unprefixed}</body></document>`,
      ),
    ).toEqual([["Chữ", "right"]]);
    const late = renamed.replace("<x:p>", `<x:p xmlns:x="${transitional}">`);
    expect(
      read(`<w:document xmlns:w="${transitional}"><w:body>${late}${paragraph}</w:body></w:document>`),
    ).toEqual([
      ["Chữ", "right"],
      ["Chữ", "right"],
    ]);
  });

  test("our prefix on a foreign namespace is not taken for ours", () => {
    const foreign = `<w:p xmlns:w="urn:khác"><w:r><w:t>lạ</w:t></w:r></w:p>`;
    expect(
      read(`<w:document xmlns:w="${transitional}"><w:body>${foreign}${paragraph}</w:body></w:document>`),
    ).toEqual([["Chữ", "right"]]);
  });

  test("byte order marks, UTF-16 of both kinds", () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${transitional}"><w:body>${paragraph}</w:body></w:document>`;
    const little = Buffer.from(`\ufeff${xml}`, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const bytes of [Buffer.from(`\ufeff${xml}`), little, big, little.subarray(2), big.subarray(2)])
      expect(read(new Uint8Array(bytes))).toEqual([["Chữ", "right"]]);
  });
});
