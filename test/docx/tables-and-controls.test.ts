import { documentOf, para, paragraphsOf, run } from "./minimal-docx";

const cell = (content: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : para(content)}</w:tc>`;
const row = (cells: readonly string[], properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((text) => cell(text)).join("")}</w:tr>`;
const control = (content: string, properties = "") =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tablesOf = (body: string) => documentOf(body).tables;

describe("tables", () => {
  test("cells by row; the paragraphs of a cell are lines", () => {
    const body = para("trước") + `<w:tbl>${row(["a", para("b") + para("c")])}${row(["1", "2"])}</w:tbl>`;
    expect(tablesOf(body + para("sau"))).toEqual([
      {
        start: 1,
        end: 6,
        cells: [
          ["a", "b\nc"],
          ["1", "2"],
        ],
        headerRows: 0,
      },
    ]);
  });

  test("two tables on end are two", () => {
    const table = `<w:tbl>${row(["a"])}</w:tbl>`;
    expect(tablesOf(table + table).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test("rows of merged cells and rows that begin or end further in keep the cells they have", () => {
    const body =
      `<w:tr>${cell("rộng", '<w:gridSpan w:val="2"/>')}${cell("c", '<w:vMerge w:val="restart"/>')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("b")}${cell("", "<w:vMerge/>")}</w:tr>`;
    expect(tablesOf(`<w:tbl>${body}</w:tbl>`)[0]!.cells).toEqual([
      ["rộng", "c"],
      ["b", ""],
    ]);
  });

  test("a table in a cell belongs to the cell", () => {
    const inner = `<w:tbl>${row(["x", "y"])}</w:tbl>`;
    const { tables, paragraphs } = documentOf(`<w:tbl>${row([para("a") + inner + para("b")])}</w:tbl>`);
    expect(tables).toEqual([{ start: 0, end: 4, cells: [["a\nx\ny\nb"]], headerRows: 0 }]);
    expect(paragraphs.map(({ tableLevel }) => tableLevel)).toEqual([1, 2, 2, 1]);
  });

  test("rows that repeat on each page are counted from the top only", () => {
    const header = "<w:tblHeader/>";
    const body = row(["a"], header) + row(["b"], header) + row(["c"]) + row(["d"], header);
    expect(tablesOf(`<w:tbl>${body}</w:tbl>`)[0]!.headerRows).toBe(2);
    expect(tablesOf(`<w:tbl>${row(["a"], '<w:tblHeader w:val="0"/>')}</w:tbl>`)[0]!.headerRows).toBe(0);
  });

  test("a table has the tag of the innermost control around it, and no other", () => {
    const table = `<w:tbl>${row(["a"])}</w:tbl>`;
    const tagged = (tag: string, content: string) => control(content, `<w:tag w:val="${tag}"/>`);
    const body =
      tagged("bc2282:quy-hoach", para("Bảng 1.") + table) +
      tagged("ngoài", tagged("trong", table) + control(table)) +
      tagged("mục", "") +
      table +
      tagged("trống", "<w:p/>");
    expect(tablesOf(body).map(({ tag }) => tag)).toEqual(["bc2282:quy-hoach", "trong", undefined, undefined]);
  });

  test("rows and cells inside content controls and custom XML are the table's own", () => {
    const wrapped = `<w:customXml>${row(["c"])}</w:customXml>`;
    const body = control(row(["a"])) + `<w:tr>${control(cell("b1"))}${cell("b2")}</w:tr>` + wrapped;
    expect(tablesOf(`<w:tbl>${body}</w:tbl>`)[0]!.cells).toEqual([["a"], ["b1", "b2"], ["c"]]);
  });
});

describe("content controls", () => {
  const showsPrompt = "<w:showingPlcHdr/>";

  test("text that is only a control's own prompt is a placeholder, in a line or around paragraphs", () => {
    const body =
      para(control(run("Bấm để nhập"), showsPrompt)) +
      control(para("Bấm để nhập"), showsPrompt) +
      para(run("Số: ") + control(run("nhập số"), showsPrompt)) +
      para(control(run("Đã nhập"), '<w:showingPlcHdr w:val="false"/>')) +
      para("");
    expect(paragraphsOf(body).map(({ placeholder }) => placeholder)).toEqual([
      true,
      true,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("blanks beside the prompt do not make it the author's text", () => {
    expect(paragraphsOf(para(run("  ") + control(run("nhập"), showsPrompt)))[0]!.placeholder).toBe(true);
  });
});

describe("tables of contents", () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="21"><w:name w:val="toc 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="22"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="23"><w:name w:val="TOC Heading"/></w:style>';
  const kindsOf = (body: string) => paragraphsOf(body, { styles }).map(({ styleKind }) => styleKind);
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const contents = mark("begin") + code(' TOC \\o "1-3" ') + mark("separate");

  test("by style, whatever its id", () => {
    expect(
      kindsOf(para("Mục", '<w:pStyle w:val="21"/>') + para("Mục lục", '<w:pStyle w:val="23"/>')),
    ).toEqual(["toc", "tocHeading"]);
  });

  test("by field, even in a heading's style; the paragraph after its end is none", () => {
    const heading = '<w:pStyle w:val="22"/>';
    const body =
      para(contents + run("I. TÌNH HÌNH\t1"), heading) +
      para(run("II. HẠN CHẾ\t5"), heading) +
      para(mark("end"), heading) +
      para(run("I. TÌNH HÌNH"), heading);
    expect(kindsOf(body)).toEqual(["toc", "toc", "heading", "heading"]);
    expect(paragraphsOf(body, { styles }).map(({ headingLevel }) => headingLevel)).toEqual([
      undefined,
      undefined,
      1,
      1,
    ]);
  });

  test("text behind the end of the field, in the same paragraph, is a heading again", () => {
    expect(kindsOf(para(contents + mark("end") + run("I. TÌNH HÌNH"), '<w:pStyle w:val="22"/>'))).toEqual([
      "heading",
    ]);
  });

  test("by a simple field and by the building block around it", () => {
    expect(kindsOf(para(`<w:fldSimple w:instr="TOC \\h">${run("I. A 1")}</w:fldSimple>`))).toEqual(["toc"]);
    const block = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    expect(
      kindsOf(control(para("MỤC LỤC") + para(contents + run("I. A 1")) + para(mark("end")), block)),
    ).toEqual(["tocHeading", "toc", "normal"]);
  });

  test("a field of another name is no table of contents", () => {
    expect(kindsOf(para(`<w:fldSimple w:instr="TOCX">${run("a")}</w:fldSimple>`))).toEqual(["normal"]);
  });
});

describe("what a paragraph holds besides text", () => {
  const drawing = (content: string, uri = "") =>
    `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const box = (text: string) =>
    `<wps:wsp><wps:txbx><w:txbxContent>${para(text)}</w:txbxContent></wps:txbx></wps:wsp>`;
  const alternatives = (choice: string, fallback: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
  const vmlBox = `<w:pict><v:shape><v:textbox><w:txbxContent>${para("hộp")}</w:txbxContent></v:textbox></v:shape></w:pict>`;

  test.each([
    ["nothing", run("chữ"), []],
    ["a picture", drawing("<pic:pic/>"), ["picture"]],
    ["a picture of old Word", "<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>", ["picture"]],
    ["a text box", drawing(box("hộp")), ["textBox"]],
    ["a text box in both ways", alternatives(`<w:drawing>${box("hộp")}</w:drawing>`, vmlBox), ["textBox"]],
    ["a text box of old Word", `<w:r>${vmlBox}</w:r>`, ["textBox"]],
    ["a box without text, a mere shape", drawing(box(" ")), ["drawing"]],
    ["a chart", drawing("<c:chart/>", "http://schemas.openxmlformats.org/drawingml/2006/chart"), ["chart"]],
    ["a line", "<w:r><w:pict><v:line/></w:pict></w:r>", ["drawing"]],
    ["an equation", "<m:oMathPara><m:oMath/></m:oMathPara>", ["equation"]],
    [
      "an equation of old Word",
      '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r>',
      ["equation"],
    ],
    [
      "an embedded sheet, not the picture of it",
      '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
      ["embedded"],
    ],
    ["a control", "<w:r><w:object><w:control/></w:object></w:r>", ["control"]],
    ["a form field", '<w:r><w:fldChar w:fldCharType="begin"><w:ffData/></w:fldChar></w:r>', ["control"]],
  ])("%s", (_, content, kinds) => {
    expect(paragraphsOf(`<w:p>${content}</w:p>`)[0]!.objects).toEqual(kinds);
  });

  test.each([
    ["a text box", drawing(box("hộp")), "hộp"],
    ["a text box in both ways", alternatives(`<w:drawing>${box("hộp")}</w:drawing>`, vmlBox), "hộp"],
    ["two of them", drawing(box("hộp")) + `<w:r>${vmlBox}</w:r>`, "hộp\nhộp"],
    ["a picture", drawing("<pic:pic/>"), undefined],
    [
      "a box with a picture in it",
      drawing(box("hộp").replace("<w:p>", "<w:p><w:r><w:pict/></w:r>")),
      undefined,
    ],
    [
      "a box with deleted words",
      drawing(box("hộp").replace("<w:p>", "<w:p><w:del><w:r><w:delText>a</w:delText><w:tab/></w:r></w:del>")),
      "hộp",
    ],
    ["words", run("chữ"), undefined],
  ])("the words in boxes: %s", (_, content, boxedText) => {
    expect(paragraphsOf(`<w:p>${content}</w:p>`)[0]!.boxedText).toBe(boxedText);
  });

  test("what is deleted or hidden is not held", () => {
    const deleted = `<w:del w:id="1" w:author="An">${drawing("<pic:pic/>")}</w:del>`;
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:drawing><pic:pic/></w:drawing></w:r>";
    expect(paragraphsOf(`<w:p>${deleted}${hidden}</w:p>`)[0]!.objects).toEqual([]);
  });
});
