import { readDocx } from "../../../src/docx";
import { cellTexts, compareWithDocument } from "../../../src/statistics";
import { p, table } from "../../fixtures/docx-builder";
import { validatorErrors } from "../../fixtures/validate-docx";
import { dataOf, inSection, modelOf, openTables, partsOf, refusalOf, report } from "./opened";
import { block, model, money, outline, own, planning } from "./outlined";

const texts = cellTexts(model);

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
