import { readDocx } from "../../../src/docx";
import { cellTexts } from "../../../src/statistics";
import { control, docx, p, table, type Piece } from "../../fixtures/docx-builder";
import { validatorErrors } from "../../fixtures/validate-docx";
import { dataOf, inSection, modelOf, openTables, report } from "./opened";
import { block, model, money, outline, own, planning } from "./outlined";

const texts = cellTexts(model);

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
