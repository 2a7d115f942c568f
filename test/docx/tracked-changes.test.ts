import { documentOf, para, run, textsOf } from "./minimal-docx";

const by = 'w:id="1" w:author="An" w:date="2025-10-01T08:00:00Z"';
const byOther = 'w:id="2" w:author="Bình" w:date="2025-10-02T08:00:00Z"';
const ins = (content: string, who = by) => `<w:ins ${who}>${content}</w:ins>`;
const del = (text: string, who = by) => `<w:del ${who}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const deletedMark = `<w:rPr><w:del ${by}/></w:rPr>`;
const insertedMark = `<w:rPr><w:ins ${by}/></w:rPr>`;
const changesOf = (body: string) => documentOf(body).trackedChanges;

describe("text under tracked changes reads as if all were accepted", () => {
  test("inserted text is there, deleted text is not", () => {
    expect(textsOf(para(run("Kinh ") + ins(run("phí")) + del("tế")))).toEqual(["Kinh phí"]);
  });

  test("moved text is where it was moved to, a content control with it", () => {
    const control = `<w:sdt><w:sdtContent>${run("ô")}</w:sdtContent></w:sdt>`;
    const from = `<w:moveFrom ${by}>${control}</w:moveFrom>`;
    expect(textsOf(para(run("a") + from) + para(`<w:moveTo ${by}>${control}</w:moveTo>`))).toEqual([
      "a",
      "ô",
    ]);
  });

  test("deleted runs that still call their text w:t are gone too", () => {
    expect(textsOf(para(`<w:del ${by}>${run("x")}</w:del>` + run("y")))).toEqual(["y"]);
  });

  test("a deleted paragraph mark lets the next paragraph go on, which gives the properties", () => {
    const body =
      para(run("II. Hạn"), `<w:jc w:val="center"/>${deletedMark}`) +
      para(run(" chế"), '<w:jc w:val="right"/>');
    expect(documentOf(body).paragraphs).toMatchObject([
      { index: 0, text: "II. Hạn chế", alignment: "right" },
    ]);
  });

  test("paragraphs deleted as a whole are gone, also several on end and before a table", () => {
    const gone = para(del("cũ"), deletedMark);
    const table = `<w:tbl><w:tr><w:tc>${para("ô")}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(para("a") + gone + gone + para("b") + gone + table + para("c") + gone)).toEqual([
      "a",
      "b",
      "ô",
      "c",
    ]);
  });

  test("the only paragraph of a cell stays, though its mark is deleted", () => {
    const cell = `<w:tc>${para(del("cũ"), deletedMark)}</w:tc>`;
    const { paragraphs, tables } = documentOf(`<w:tbl><w:tr>${cell}<w:tc>${para("b")}</w:tc></w:tr></w:tbl>`);
    expect(paragraphs.map(({ text }) => text)).toEqual(["", "b"]);
    expect(tables[0]!.cells).toEqual([["", "b"]]);
  });

  test("text before a table is not lost with its deleted mark", () => {
    const table = `<w:tbl><w:tr><w:tc>${para("ô")}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(para(run("giữ"), deletedMark) + table)).toEqual(["giữ", "ô"]);
  });

  test("deleted rows and cells are gone, inserted ones are there", () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`;
    const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
    const body =
      row(cell("1") + cell("2", `<w:cellDel ${by}/>`) + cell("3", `<w:cellIns ${by}/>`)) +
      row(cell("4"), `<w:del ${by}/>`) +
      row(cell("5"), `<w:ins ${by}/>`);
    const { tables, paragraphs } = documentOf(`<w:tbl>${body}</w:tbl>`);
    expect(tables).toEqual([{ start: 0, end: 3, cells: [["1", "3"], ["5"]], headerRows: 0 }]);
    expect(paragraphs).toHaveLength(3);
  });

  test("a deleted field takes its code with it and leaves the text after it", () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field =
      mark("begin") + "<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>" + mark("separate") + mark("end");
    expect(textsOf(para(`<w:del ${by}>${field}</w:del>` + run("sau")))).toEqual(["sau"]);
  });
});

describe("counting tracked changes", () => {
  test("none", () => {
    expect(changesOf(para("a"))).toEqual({ count: 0, paragraphs: [] });
  });

  test("pieces of one change without a gap are one, as Word lists them", () => {
    const body = para(ins(run("a")) + ins(run("b", "<w:b/>")), insertedMark) + para(ins(run("c")) + run("d"));
    expect(changesOf(body)).toEqual({ count: 1, paragraphs: [0, 1] });
  });

  test("text in between, another author or another kind make another change", () => {
    expect(changesOf(para(ins(run("a")) + run("b") + ins(run("c"))))?.count).toBe(2);
    expect(changesOf(para(ins(run("a")) + ins(run("c"), byOther)))?.count).toBe(2);
    expect(changesOf(para(ins(run("a")) + del("c")))?.count).toBe(2);
    expect(changesOf(para(ins(run("a"))) + para(ins(run("c"))))?.count).toBe(2);
  });

  test("changes of format are none of these, an inserted list number is", () => {
    const formatted = `<w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`;
    expect(changesOf(para(formatted))?.count).toBe(0);
    const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${by}/></w:numPr>`;
    expect(changesOf(para(run("a"), numbered))).toEqual({ count: 1, paragraphs: [0] });
  });

  test("a deletion at the very end belongs to the last paragraph there is", () => {
    expect(changesOf(para("a") + para(del("b"), deletedMark))).toEqual({ count: 1, paragraphs: [0] });
  });
});
