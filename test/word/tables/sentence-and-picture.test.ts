import { readDocx } from "../../../src/docx";
import { docx, p, picture } from "../../fixtures/docx-builder";
import { validatorErrors } from "../../fixtures/validate-docx";
import { dataOf, filled, inSection, openTables, partsOf, refusalOf, report, xmlOf } from "./opened";

const planning = filled("quy-hoach");
const data = dataOf(planning);
const text = "Tính đến 30/9/2025, tỷ lệ cán bộ nữ đạt 42,35% (72/170 người).";
const sentence = { recipe: planning.id, title: "Câu về quy hoạch", text };
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const chart = { base64: png, title: "Biểu đồ", altText: "Biểu đồ tỷ lệ cán bộ nữ.", width: 400, height: 225 };

describe("a computed sentence", () => {
  test.each(["ltsc2021", "ltsc2024", "m365"] as const)(
    "%s: is written at the cursor in one sync, in a control within the line, in the text's own format",
    async (play) => {
      const { host, tables, syncsOf } = await openTables(docx([p("Trước  sau", { run: { bold: true } })]), {
        play,
      });
      host.placeCursor(0, 6);
      expect(await syncsOf(() => tables.insertSentence(sentence))).toBe(1);
      const [paragraph] = readDocx(host.save()).document.paragraphs;
      expect(paragraph).toMatchObject({ text: `Trước ${text} sau`, font: { bold: true } });
      expect(xmlOf(host)).toMatch(/<w:p>.*<w:sdt>.*bc2282:quy-hoach-1:cau".*<\/w:sdt>.*<\/w:p>/s);
      const { sentences } = await tables.survey(data);
      expect(sentences).toEqual([{ key: expect.any(String), recipe: planning.id, text }]);
      expect(await validatorErrors(host.save())).toEqual([]);
      expect(host.defects).toEqual([]);
    },
  );

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
    expect(readDocx(host.save()).document.paragraphs[0]?.text).toBe(`một hai ${text}ba`);
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
