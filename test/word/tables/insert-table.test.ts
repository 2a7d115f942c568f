import { readDocx } from "../../../src/docx";
import { cellTexts, compareWithDocument } from "../../../src/statistics";
import { bold, control, docx, p, table, type Piece } from "../../fixtures/docx-builder";
import { validatorErrors } from "../../fixtures/validate-docx";
import { dataOf, filled, inSection, modelOf, openTables, partsOf, refusalOf, report, xmlOf } from "./opened";

const planning = filled("quy-hoach");
const money = filled("kinh-phi");
const model = modelOf(planning);
const texts = cellTexts(model);
const own = (section: string) => `Nội dung của mục ${section}, viết đầy đủ.`;

/** The saved document's paragraphs outside tables, and where its tables stand among them. */
function outline(file: Uint8Array): string[] {
  const { paragraphs, tables } = readDocx(file).document;
  return paragraphs.flatMap(({ index, text, tableLevel }) => {
    if (tableLevel === 0) return [text];
    return tables.some(({ start }) => start === index) ? ["[bảng]"] : [];
  });
}

const block = (number: number, of = model) => [
  of.caption.replace("{n}", String(number)),
  of.unitLine ?? "",
  "[bảng]",
  of.sourceLine ?? "",
];

describe("inserting a table", () => {
  test.each(["ltsc2021", "ltsc2024", "m365"] as const)(
    "%s: one sync to read and one to write, behind the text of its section",
    async (play) => {
      const { host, tables, syncsOf } = await openTables(report(), { play });
      let inserted: unknown;
      expect(
        await syncsOf(async () => (inserted = await tables.insertTable(model, inSection("I.2.1")))),
      ).toBe(2);
      expect(inserted).toEqual({ at: "section", number: 1 });
      const lines = outline(host.save());
      const at = lines.indexOf(own("I.2.1"));
      expect(lines.slice(at, at + 6)).toEqual([own("I.2.1"), ...block(1), expect.stringMatching(/^2\.2\. /)]);
      expect(readDocx(host.save()).document.tables[0]?.cells).toEqual(texts);
      expect(host.defects).toEqual([]);
      expect(host.referenceCount).toBe(0);
      expect(await validatorErrors(host.save())).toEqual([]);
    },
  );

  test("forty rows take one sync to write too", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({
      kind: "item" as const,
      id: `r${i + 1}`,
      label: `Đơn vị ${i}`,
      cells: { total: String(i + 10), women: String(i) },
    }));
    const { tables, syncsOf } = await openTables(report());
    expect(await syncsOf(() => tables.insertTable(modelOf({ ...planning, rows }), inSection("I.2.1")))).toBe(
      2,
    );
  });

  test("changes nothing but the document's own part and what a table needs", async () => {
    const file = report();
    const { host, tables } = await openTables(file);
    await tables.insertTable(model, inSection("I.2.1"));
    const [old, now] = [partsOf(file), partsOf(host.save())];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const changed = Object.keys(now).filter((name) => now[name] !== old[name]);
    expect(changed).toEqual(["word/document.xml", "word/styles.xml"]);
  });

  test("the table can be found again by the tag of its control and says what the data say", async () => {
    const { host, tables } = await openTables(report());
    await tables.insertTable(model, inSection("I.2.1"));
    const data = dataOf(planning);
    await tables.saveData(data);
    const again = await openTables(host.save());
    const { tables: found, sentences } = await again.tables.survey(data);
    expect(sentences).toEqual([]);
    expect(found).toEqual([
      {
        key: expect.any(String),
        recipe: planning.id,
        state: "linked",
        grid: texts,
        lines: { caption: block(1)[0], unit: model.unitLine, source: model.sourceLine },
        number: 1,
      },
    ]);
    expect(compareWithDocument(model, found[0]!.grid, data.recipes[0]!.written)?.differences).toEqual([]);
  });

  test("is numbered by its place, and our own captions behind it move on", async () => {
    const { host, tables } = await openTables(
      report({ "I.1.1": [p("Bảng 1. Bảng của người viết"), table([["a", "b"]]), p("Văn.")] }),
    );
    expect(await tables.insertTable(modelOf(money), inSection("I.3"))).toMatchObject({ number: 2 });
    expect(await tables.insertTable(model, inSection("I.2.1"))).toMatchObject({ number: 2 });
    const captions = outline(host.save()).filter((text) => /^Bảng \d/.test(text));
    expect(captions).toEqual(["Bảng 1. Bảng của người viết", block(2)[0], block(3, modelOf(money))[0]]);
    const survey = await tables.survey(dataOf(planning, money));
    expect(survey.tables.map(({ recipe, number }) => [recipe, number])).toEqual([
      [planning.id, 2],
      [money.id, 3],
    ]);
  });

  test("counts no entries of a list of tables and no talk about tables", async () => {
    const before = [p("Bảng 1. Cán bộ nữ\t5"), p("Bảng 2 cho thấy tỷ lệ tăng."), p("Bảng 3. Kinh phí……… 7")];
    const { tables } = await openTables(report({ "I.1.1": before }));
    expect(await tables.insertTable(model, inSection("I.2.1"))).toMatchObject({ number: 1 });
  });

  test("leaves the cursor at the caption", async () => {
    const { host, tables } = await openTables(report());
    await tables.insertTable(model, inSection("I.2.1"));
    const { paragraphs } = readDocx(host.save()).document;
    expect(paragraphs[host.selection.start]?.text).toBe(block(1)[0]);
  });
});

describe("where a table goes", () => {
  const cases: readonly [string, readonly Piece[], readonly string[]][] = [
    ["blank paragraphs at the section's end", [p("Văn."), p(), p(" ")], ["Văn.", ...block(1), "", " "]],
    ["a section that ends in a table", [p("Văn."), table([["a", "b"]])], ["Văn.", "[bảng]", ...block(1)]],
    [
      "a section that ends in a content control",
      [control([p("Trong khung."), p()])],
      ["Trong khung.", "", ...block(1)],
    ],
    ["a table in a content control", [control([table([["a", "b"]])])], ["[bảng]", ...block(1)]],
    ["a section without any text", [p()], [...block(1), ""]],
    ["a section that has only its heading", [], block(1)],
  ];
  test.each(cases)("%s: behind all of it, never in the next section", async (_, pieces, expected) => {
    const { host, tables } = await openTables(report({ "I.2.1": pieces }));
    expect(await tables.insertTable(model, inSection("I.2.1"))).toEqual({ at: "section", number: 1 });
    const lines = outline(host.save());
    const start = lines.findIndex((text) => /^2\.1\. Kết quả thực hiện các Mục tiêu/.test(text)) + 1;
    expect(lines.slice(start, start + expected.length + 1)).toEqual([
      ...expected,
      expect.stringMatching(/^2\.2\. /),
    ]);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  test("a parent's table goes before its first child", async () => {
    const { host, tables } = await openTables(report({ "I.2": [p("Lời dẫn.")] }));
    await tables.insertTable(model, inSection("I.2"));
    const lines = outline(host.save());
    expect(lines.slice(lines.indexOf("Lời dẫn."), lines.indexOf("Lời dẫn.") + 6)).toEqual([
      "Lời dẫn.",
      ...block(1),
      expect.stringMatching(/^2\.1\. /),
    ]);
  });

  test("a second table of a section stands behind the first and its source line", async () => {
    const { host, tables } = await openTables(report());
    await tables.insertTable(model, inSection("I.2.1"));
    await tables.insertTable(modelOf(money), inSection("I.2.1"));
    const lines = outline(host.save());
    const at = lines.indexOf(own("I.2.1")) + 1;
    expect(lines.slice(at, at + 8)).toEqual([...block(1), ...block(2, modelOf(money))]);
    expect((await tables.survey(dataOf(planning, money))).tables.map(({ state }) => state)).toEqual([
      "linked",
      "linked",
    ]);
  });

  test("in a report that is laid out in a table, within the cell of its section", async () => {
    const { host, tables } = await openTables(
      docx([
        p("BÁO CÁO"),
        table([
          ["II", [p("II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ")]],
          ["1", [p("1. Hạn chế, bất cập"), p("Còn ít cán bộ nữ.")]],
          ["2", [p("2. Đề xuất, kiến nghị."), p("Bố trí kinh phí.")]],
        ]),
        p("cuối"),
      ]),
    );
    expect(await tables.insertTable(model, inSection("II.1"))).toEqual({ at: "section", number: 1 });
    const { paragraphs, tables: found } = readDocx(host.save()).document;
    expect(found).toHaveLength(1);
    const lines = paragraphs.filter(({ tableLevel }) => tableLevel === 1).map(({ text }) => text);
    const at = lines.indexOf("Còn ít cán bộ nữ.");
    expect(lines.slice(at, at + 5)).toEqual([
      "Còn ít cán bộ nữ.",
      block(1)[0],
      model.unitLine,
      model.sourceLine,
      "2",
    ]);
    expect((await tables.survey(dataOf(planning))).tables).toMatchObject([
      { state: "linked", grid: texts, lines: { caption: block(1)[0], source: model.sourceLine } },
    ]);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  test("without its section, at the cursor", async () => {
    const { host, tables } = await openTables(docx([p("một"), p("hai"), p("ba")]));
    host.placeCursor(1);
    expect(await tables.insertTable(model, inSection("I.2.1"))).toEqual({ at: "cursor", number: 1 });
    expect(outline(host.save())).toEqual(["một", "hai", ...block(1), "ba"]);
  });

  test("at the cursor: behind the paragraph, in one sync to read and one to write", async () => {
    const { host, tables, syncsOf } = await openTables(report({ "I.1.1": [p("Bảng 1. Khác"), p("đây")] }));
    const at = readDocx(host.save()).document.paragraphs.findIndex(({ text }) => text === "đây");
    host.placeCursor(at);
    expect(await syncsOf(() => tables.insertTable(model, { at: "cursor" }))).toBe(2);
    const lines = outline(host.save());
    expect(lines.slice(lines.indexOf("đây"), lines.indexOf("đây") + 5)).toEqual(["đây", ...block(2)]);
  });

  test.each(["in its caption", "in a cell", "in its source line"])(
    "with the cursor in a table of ours, %s: behind it and its lines",
    async (where) => {
      const { host, tables } = await openTables(report());
      await tables.insertTable(model, inSection("I.2.1"));
      const wanted = {
        "in its caption": block(1)[0],
        "in a cell": "Tổng số",
        "in its source line": model.sourceLine,
      };
      const { paragraphs } = readDocx(host.save()).document;
      host.placeCursor(paragraphs.findIndex(({ text }) => text === wanted[where as keyof typeof wanted]));
      await tables.insertTable(modelOf(money), { at: "cursor" });
      const lines = outline(host.save());
      const at = lines.indexOf(own("I.2.1")) + 1;
      expect(lines.slice(at, at + 8)).toEqual([...block(1), ...block(2, modelOf(money))]);
      expect((await tables.survey(dataOf(planning, money))).tables).toHaveLength(2);
    },
  );

  test("with the cursor in a table within a table, behind the outer one", async () => {
    const { host, tables } = await openTables(docx([p("a"), table([["x", table([["trong"]])]]), p("b")]));
    host.placeCursor(2);
    await tables.insertTable(model, { at: "cursor" });
    expect(outline(host.save())).toEqual(["a", "[bảng]", ...block(1), "b"]);
  });

  test.each([
    ["an empty document", [p()], [...block(1), ""]],
    ["the end of a document", [p("cuối")], ["cuối", ...block(1)]],
  ])("%s", async (_, pieces, expected) => {
    const { host, tables } = await openTables(docx(pieces));
    await tables.insertTable(model, { at: "cursor" });
    expect(outline(host.save())).toEqual(expected);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  test("without a source line, nothing stands behind the table unless it must", async () => {
    const bare = modelOf({ ...planning, asOf: undefined, source: undefined });
    expect(bare.sourceLine).toBeUndefined();
    for (const [pieces, expected] of [
      [
        [p("x"), p("y")],
        ["x", ...block(1).slice(0, 3), "y"],
      ],
      [
        [p("x"), table([["a"]]), p("y")],
        ["x", ...block(1).slice(0, 3), "", "[bảng]", "y"],
      ],
      [[p("x")], ["x", ...block(1).slice(0, 3), ""]],
    ] as const) {
      const { host, tables } = await openTables(docx(pieces));
      host.placeCursor(0);
      await tables.insertTable(bare, { at: "cursor" });
      expect(outline(host.save())).toEqual(expected);
    }
  });
});

describe("how a table looks, whatever the document's styles are", () => {
  const odd = {
    font: "Calibri",
    size: 11,
    body: { firstLine: 36, left: 20, before: 6, after: 6, line: 1.5 },
  };
  const highlighted = [p([bold("Chữ đậm, tô vàng")], { align: "both", left: 10 })];

  test.each([
    ["ordinary", {}, highlighted],
    ["odd", odd, []],
  ] as const)("%s", async (_, options, pieces) => {
    const { host, tables } = await openTables(report({ "I.2.1": pieces }, options));
    await tables.insertTable(model, inSection("I.2.1"));
    const { paragraphs, tables: found } = readDocx(host.save()).document;
    const [inserted] = found;
    const single = { styleKind: "normal", firstLineIndent: 0, leftIndent: 0, lineSpacing: 12 };
    const font = { name: "Times New Roman", size: 13 };
    for (const [row, { kind }] of model.rows.entries()) {
      model.columns.forEach(({ alignment }, column) => {
        const cell = paragraphs[inserted!.start + row * model.columns.length + column]!;
        const wanted = kind === "header" || alignment === "center" ? "centered" : alignment;
        expect(cell).toMatchObject({
          ...single,
          alignment: wanted,
          spaceBefore: 3,
          spaceAfter: 3,
          tableLevel: 1,
        });
        if (cell.text !== "") expect(cell.font).toEqual({ ...font, italic: false, bold: kind !== "item" });
      });
    }
    const line = (text: string | undefined) => paragraphs.find((paragraph) => paragraph.text === text);
    expect(line(block(1)[0])).toMatchObject({
      ...single,
      alignment: "centered",
      font: { ...font, bold: true, italic: false },
    });
    expect(line(model.unitLine)).toMatchObject({
      ...single,
      alignment: "right",
      font: { ...font, bold: false, italic: true },
    });
    expect(line(model.sourceLine)).toMatchObject({
      ...single,
      alignment: "left",
      font: { ...font, bold: false, italic: true },
    });
  });

  test("has lines around every cell, a name in its control, no lock, and headings that repeat where Word takes that", async () => {
    const { host, tables } = await openTables(report(), { ignoresHeaderRowCount: false });
    const long = { ...model, title: `${model.title} ${"rất dài ".repeat(12)}` };
    await tables.insertTable(long, inSection("I.2.1"));
    const xml = xmlOf(host);
    for (const side of ["top", "left", "bottom", "right", "insideH", "insideV"])
      expect(xml).toContain(`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).not.toContain("<w:lock");
    expect(xml).toContain(`<w:tag w:val="bc2282:${planning.id}"/>`);
    const [, title = ""] = /<w:alias w:val="([^"]*)"/.exec(xml) ?? [];
    expect(title.length).toBeLessThanOrEqual(64);
    expect(title.startsWith(model.title)).toBe(true);
  });
});

describe("a Word that does not tell all at once", () => {
  const second = [p("Văn."), control([table([["a", "b"]])]), p("")];

  test.each([
    ["ignores what is behind null objects", { behindNullObjects: "ignores" }, 3],
    ["refuses what is behind null objects", { behindNullObjects: "refuses" }, 5],
    ["limits the size of its answers", { responseLimit: 90_000 }, Infinity],
    ["fails over tables with merged cells", { refusesMergedValues: true }, Infinity],
  ] as const)("%s: the table stands where it would", async (_, options, most) => {
    const merged = table([[{ content: "gộp", colSpan: 2 }], ["x", "y"]]);
    const long = Array.from({ length: 250 }, (_, i) => p(`Đoạn thứ ${i}.`));
    const pieces = { "I.2.1": second, "I.1.1": [p("Bảng 1. Khác"), merged, p("Văn.")], "II.1": long };
    const plain = await openTables(report(pieces));
    await plain.tables.insertTable(modelOf(money), inSection("I.3"));
    const file = plain.host.save();
    await plain.tables.insertTable(model, inSection("I.2.1"));
    const limited = await openTables(file, options);
    const insert = () => limited.tables.insertTable(model, inSection("I.2.1"));
    expect(await limited.syncsOf(insert)).toBeLessThanOrEqual(most);
    expect(outline(limited.host.save())).toEqual(outline(plain.host.save()));
    expect(limited.host.defects).toEqual([]);
  });

  test.each(["ignores", "refuses"] as const)("at the cursor too (%s)", async (behindNullObjects) => {
    const { host, tables } = await openTables(docx([p("một"), p("hai"), p("ba")]), { behindNullObjects });
    host.placeCursor(1);
    expect(await tables.insertTable(model, { at: "cursor" })).toEqual({ at: "cursor", number: 1 });
    expect(outline(host.save())).toEqual(["một", "hai", ...block(1), "ba"]);
  });
});

describe("what may not be written", () => {
  test.each([
    ["opened read-only", report(), { readOnly: true }, "read-only"],
    ["protected", report({}, { protection: "readOnly" }), {}, "protected"],
  ] as const)("a document that is %s is left alone", async (_, file, options, code) => {
    const { host, tables } = await openTables(file, options);
    expect(await refusalOf(tables.insertTable(model, inSection("I.2.1")))).toBe(code);
    expect(host.save()).toEqual(file);
    expect(host.syncCount).toBe(1);
  });
});
