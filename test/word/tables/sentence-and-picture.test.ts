import { readDocx } from "../../../src/docx";
import { docx, p, picture } from "../../fixtures/docx-builder";
import { validatorErrors } from "../../fixtures/validate-docx";
import {
  dataOf,
  filled,
  inSection,
  modelOf,
  openTables,
  partsOf,
  refusalOf,
  report,
  rewritten,
  xmlOf,
} from "./opened";

const planning = filled("quy-hoach");
const data = dataOf(planning);
const text = "Tính đến 30/9/2025, tỷ lệ cán bộ nữ đạt 42,35% (72/170 người).";
const sentence = { recipe: planning.id, title: "Câu về quy hoạch", text };
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const chart = { base64: png, title: "Biểu đồ", altText: "Biểu đồ tỷ lệ cán bộ nữ.", width: 400, height: 225 };

describe("a computed sentence", () => {
  test.each(["ltsc2021", "ltsc2024", "m365"] as const)(
    "%s: is written at the cursor in one sync after one to read, in a control within the line, in the text's own format",
    async (play) => {
      const { host, tables, syncsOf } = await openTables(docx([p("Trước  sau", { run: { bold: true } })]), {
        play,
      });
      host.placeCursor(0, 6);
      expect(await syncsOf(() => tables.insertSentence(sentence))).toBe(2);
      const [paragraph] = readDocx(host.save()).document.paragraphs;
      expect(paragraph).toMatchObject({ text: `Trước ${text} sau`, font: { bold: true } });
      expect(xmlOf(host)).toMatch(/<w:p>.*<w:sdt>.*bc2282:quy-hoach-1:cau".*<\/w:sdt>.*<\/w:p>/s);
      const { sentences } = await tables.survey(data);
      expect(sentences).toEqual([{ key: expect.any(String), recipe: planning.id, text }]);
      expect(await validatorErrors(host.save())).toEqual([]);
      expect(host.defects).toEqual([]);
    },
  );

  test("goes below a table whose caption is selected, as it is right after inserting it", async () => {
    const { host, tables } = await openTables(docx([p("Đoạn đầu."), p("Đoạn sau.")]));
    host.placeCursor(0, 3);
    await tables.insertTable(modelOf(planning), { at: "cursor" });
    const caption = readDocx(host.save()).document.paragraphs.findIndex(({ text: one }) =>
      one.startsWith("Bảng 1."),
    );
    host.placeCursor(caption, 4);
    await tables.insertSentence(sentence);
    const { paragraphs, tables: written } = readDocx(host.save()).document;
    const place = paragraphs.findIndex((paragraph) => paragraph.text === text);
    expect(place).toBeGreaterThanOrEqual(written[0]!.end);
    expect(paragraphs[caption]?.text).not.toContain(text);
    expect(paragraphs.at(-1)?.text).toBe("Đoạn sau.");
    expect((await tables.survey(data)).sentences).toMatchObject([{ recipe: planning.id, text }]);
  });

  test("about a row says so in its tag", async () => {
    const { tables, host } = await openTables(docx([p("")]));
    await tables.insertSentence({ ...sentence, row: "r2" });
    expect(xmlOf(host)).toContain('w:val="bc2282:quy-hoach-1:cau:r2"');
    expect((await tables.survey(data)).sentences).toMatchObject([{ row: "r2", text }]);
  });

  test("in an empty paragraph can be written on behind it", async () => {
    const { tables, host } = await openTables(docx([p("")]));
    await tables.insertSentence(sentence);
    host.user.type({ paragraph: 0 }, " Viết tiếp.");
    expect(readDocx(host.save()).document.paragraphs[0]?.text).toBe(`${text} Viết tiếp.`);
  });

  test("stands behind what is selected, which stays", async () => {
    const { host, tables } = await openTables(docx([p("một hai ba")]));
    host.user.select({ paragraph: 0, offset: 4 }, { paragraph: 0, offset: 8 });
    await tables.insertSentence(sentence);
    expect(readDocx(host.save()).document.paragraphs[0]?.text).toBe(`một hai ${text} ba`);
  });

  const glued: readonly [string, string, string][] = [
    ["a full stop", "đạt 72%.", ""],
    ["a word it is put in front of", "", "Đến nay"],
    ["text on both sides", "đạt 72%.", "Đến nay"],
    ["the figure of a note", "đạt 72%.", "2026 là năm"],
  ];
  test.each(glued)("is parted from %s by spaces outside of its control", async (_, ahead, behind) => {
    const { host, tables } = await openTables(docx([p(ahead + behind)]));
    host.placeCursor(0, ahead.length);
    await tables.insertSentence(sentence);
    const parted = [ahead, text, behind].filter((part) => part !== "").join(" ");
    expect(readDocx(host.save()).document.paragraphs[0]?.text).toBe(parted);
    expect((await tables.survey(data)).sentences).toMatchObject([{ text }]);
  });

  const apart: readonly [string, string, string][] = [
    ["a space", "đạt 72%. ", ""],
    ["a non-breaking space", "đạt 72%.\u00a0", ""],
    ["an opening bracket and a closing one", "đạt 72% (", ")."],
    ["an opening quotation mark and a closing one", "nêu: “", "”"],
    ["a straight quotation mark that opens, and one that closes", 'nêu: "', '"'],
    ["punctuation behind it", "", ", trong đó có"],
  ];
  test.each(apart)("needs no more space beside %s", async (_, ahead, behind) => {
    const { host, tables } = await openTables(docx([p(ahead + behind)]));
    host.placeCursor(0, ahead.length);
    await tables.insertSentence(sentence);
    expect(readDocx(host.save()).document.paragraphs[0]?.text).toBe(`${ahead}${text}${behind}`);
  });

  test("goes behind another sentence of ours that holds the cursor, not into it", async () => {
    for (const [ahead, behind] of [
      ["Trước.", ""],
      ["Trước.", "Sau."],
      ["", ""],
    ] as const) {
      const { host, tables, syncsOf } = await openTables(docx([p(ahead + behind)]));
      host.placeCursor(0, ahead.length);
      await tables.insertSentence(sentence);
      host.placeCursor(0, ahead.length + 10);
      const second = { ...sentence, row: "r2", text: "Câu thứ hai." };
      expect(await syncsOf(() => tables.insertSentence(second))).toBe(4);
      const all = [ahead, text, second.text, behind].filter((part) => part !== "").join(" ");
      expect(readDocx(host.save()).document.paragraphs.map((one) => one.text)).toEqual([all]);
      const { sentences } = await tables.survey(data);
      expect(sentences).toMatchObject([{ text }, { row: "r2", text: second.text }]);
      // So the refresh of the first leaves the second alone.
      await tables.refresh({ tables: [], sentences: [{ key: sentences[0]!.key, text: "Câu mới." }] }, data);
      expect((await tables.survey(data)).sentences).toMatchObject([
        { text: "Câu mới." },
        { row: "r2", text: second.text },
      ]);
      expect(await validatorErrors(host.save())).toEqual([]);
    }
  });

  test("goes into a control of somebody else's that holds the cursor", async () => {
    const file = rewritten(docx([p("x")]), (xml) =>
      xml.replace(
        /<w:r>.*?<\/w:r>/s,
        (run) =>
          `<w:sdt><w:sdtPr><w:tag w:val="mau-1"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
      ),
    );
    const { host, tables, syncsOf } = await openTables(file);
    host.placeCursor(0, 1);
    expect(await syncsOf(() => tables.insertSentence(sentence))).toBe(3);
    expect(xmlOf(host)).toMatch(/mau-1.*bc2282:quy-hoach-1:cau.*<\/w:sdt>.*<\/w:sdt>/s);
    expect(readDocx(host.save()).document.paragraphs[0]?.text).toBe(`x ${text}`);
  });

  test("goes below a table of ours that holds the cursor, its source line with it, as a paragraph of text", async () => {
    const { host, tables } = await openTables(report());
    await tables.insertTable(modelOf(planning), inSection("I.2.1"));
    const before = readDocx(host.save()).document;
    const [found] = before.tables;
    const source = before.paragraphs.findIndex(({ text: own }) => own.startsWith("Số liệu tính đến"));
    expect(source).toBe(found!.end);
    host.placeCursor(found!.start + 1, 0);
    await tables.insertSentence(sentence);
    const { paragraphs, tables: after } = readDocx(host.save()).document;
    expect(after.map(({ cells }) => cells)).toEqual(before.tables.map(({ cells }) => cells));
    expect(paragraphs).toHaveLength(before.paragraphs.length + 1);
    expect(paragraphs[source + 1]).toMatchObject({
      text,
      tableLevel: 0,
      alignment: "justified",
      font: { size: 14, italic: false, bold: false },
    });
    const survey = await tables.survey(data);
    expect(survey.sentences).toMatchObject([{ text }]);
    expect(survey.tables[0]?.lines.source).toBe(before.paragraphs[source]?.text);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  test("is replaced where it stands, in its own format", async () => {
    const { host, tables } = await openTables(docx([p("Trước  sau", { run: { italic: true } })]));
    host.placeCursor(0, 6);
    await tables.insertSentence(sentence);
    const { sentences } = await tables.survey(data);
    const now = text.replace("42,35", "43,00");
    const writes = { tables: [], sentences: [{ key: sentences[0]!.key, text: now }] };
    await tables.refresh(writes, data);
    expect(readDocx(host.save()).document.paragraphs[0]).toMatchObject({
      text: `Trước ${now} sau`,
      font: { italic: true },
    });
    expect((await tables.survey(data)).sentences).toMatchObject([{ key: sentences[0]!.key, text: now }]);
    expect(await tables.goTo(sentences[0]!.key)).toBe(true);
    expect(await tables.unlink()).toBe(1);
    expect(await refusalOf(tables.refresh(writes, data))).toBe("changed");
  });

  test("is refused in a document that may be read only", async () => {
    const { tables } = await openTables(docx([p("x")]), { readOnly: true });
    expect(await refusalOf(tables.insertSentence(sentence))).toBe("read-only");
  });

  test("whose row cannot be named in a tag is refused", async () => {
    const { tables } = await openTables(docx([p("x")]));
    expect(await refusalOf(tables.insertSentence({ ...sentence, row: "r".repeat(60) }))).toBe(
      "not-supported",
    );
  });
});

describe("a picture of a chart", () => {
  test("stands in a centred paragraph of its own at the end of its section, with alternative text and size", async () => {
    const { host, tables, syncsOf } = await openTables(report());
    expect(await syncsOf(() => tables.insertPicture(chart, inSection("I.2.1")))).toBe(2);
    const { paragraphs } = readDocx(host.save()).document;
    const at = paragraphs.findIndex(({ text: own }) => own.startsWith("Nội dung của mục I.2.1,")) + 1;
    expect(paragraphs[at]).toMatchObject({
      text: "",
      styleKind: "normal",
      alignment: "centered",
      firstLineIndent: 0,
      objects: ["picture"],
    });
    expect(paragraphs).toHaveLength(readDocx(report()).document.paragraphs.length + 1);
    const xml = xmlOf(host);
    expect(xml).toContain('descr="Biểu đồ tỷ lệ cán bộ nữ."');
    expect(xml).toContain('title="Biểu đồ"');
    expect(xml).toContain(`cx="${400 * 12700}" cy="${225 * 12700}"`);
    expect(Object.keys(partsOf(host.save())).filter((name) => name.includes("media/"))).toHaveLength(1);
    expect(await validatorErrors(host.save())).toEqual([]);
    expect(host.defects).toEqual([]);
  });

  test("at the cursor stands behind the cursor's paragraph", async () => {
    const { host, tables } = await openTables(docx([p("a"), p([picture()]), p("b")]));
    host.placeCursor(1);
    await tables.insertPicture(chart, { at: "cursor" });
    const { paragraphs } = readDocx(host.save()).document;
    expect(paragraphs.map(({ text: own, objects }) => [own, objects?.length ?? 0])).toEqual([
      ["a", 0],
      ["", 1],
      ["", 1],
      ["b", 0],
    ]);
  });

  test("is refused when it is none", async () => {
    const { host, tables } = await openTables(docx([p("x")]));
    expect(await refusalOf(tables.insertPicture({ ...chart, base64: "AAAA" }, { at: "cursor" }))).toBe(
      "host-error",
    );
    expect(readDocx(host.save()).document.paragraphs.map(({ text: own }) => own)).toEqual(["x"]);
  });
});
