import { readDocx } from "../../../src/docx";
import { cellTexts } from "../../../src/statistics";
import { docx, p, table } from "../../fixtures/docx-builder";
import {
  dataOf,
  filled,
  inSection,
  modelOf,
  openTables,
  refusalOf,
  report,
  rewritten,
  xmlOf,
} from "./opened";

const planning = filled("quy-hoach");
const money = filled("kinh-phi");
const data = dataOf(planning, money);
const texts = cellTexts(modelOf(planning));
const caption = "Bảng 1. Cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý";

/** A report with both tables in it, saved. */
async function written(): Promise<Uint8Array> {
  const { host, tables } = await openTables(report());
  await tables.insertTable(modelOf(planning), inSection("I.2.1"));
  await tables.insertTable(modelOf(money), inSection("I.3"));
  return host.save();
}

const control = (xml: string, recipe: string): string => {
  const at = xml.indexOf(`bc2282:${recipe}"`);
  const start = xml.lastIndexOf("<w:sdt>", at);
  return xml.slice(start, xml.indexOf("</w:sdt>", at) + "</w:sdt>".length);
};
const tableIn = (xml: string): string => /<w:tbl>.*<\/w:tbl>/s.exec(xml)?.[0] ?? "";
const paragraph = "<w:p><w:r><w:t>Đoạn xen giữa.</w:t></w:r></w:p>";

/** What the author, or another program, may have done to the document since. */
async function surveyAfter(change: (xml: string) => string, options = {}) {
  const opened = await openTables(rewritten(await written(), change), options);
  let found = await opened.tables.survey(data);
  const syncs = await opened.syncsOf(async () => (found = await opened.tables.survey(data)));
  return { ...opened, found, syncs };
}

const states = (found: { tables: readonly { recipe: string; state: string; number: number }[] }) =>
  found.tables.map(({ recipe, state, number }) => `${recipe} ${state} ${number}`);

describe("finding the tables of the data", () => {
  test.each(["ltsc2021", "ltsc2024", "m365"] as const)("%s: all in one sync", async (play) => {
    const { found, syncs } = await surveyAfter((xml) => xml, { play });
    expect(syncs).toBe(1);
    expect(states(found)).toEqual(["quy-hoach-1 linked 1", "kinh-phi-1 linked 2"]);
    expect(found.tables[0]).toMatchObject({ grid: texts, lines: { caption, unit: "Đơn vị tính: người" } });
  });

  test("a copied table occurs twice, also when the copy has the first one's id", async () => {
    const { found } = await surveyAfter((xml) => {
      const first = control(xml, planning.id);
      return xml.replace(first, `${first}${paragraph}${first}`);
    });
    expect(states(found)).toEqual(["quy-hoach-1 linked 1", "quy-hoach-1 linked 2", "kinh-phi-1 linked 2"]);
    expect(new Set(found.tables.map(({ key }) => key)).size).toBe(3);
    expect(found.tables[1]).toMatchObject({ grid: texts, lines: {} });
  });

  test("a control whose table was deleted is told", async () => {
    const { found } = await surveyAfter((xml) => xml.replace(tableIn(control(xml, planning.id)), paragraph));
    expect(states(found)).toEqual(["quy-hoach-1 table-gone 2", "kinh-phi-1 linked 2"]);
    expect(found.tables[0]).toMatchObject({ grid: [], lines: {} });
  });

  test("a table whose control was deleted is known by what it says, and can be linked again", async () => {
    const { found, tables, host, syncs } = await surveyAfter((xml) => {
      const first = control(xml, planning.id);
      return xml.replace(first, tableIn(first));
    });
    expect(syncs).toBe(1);
    expect(states(found)).toEqual(["quy-hoach-1 control-gone 1", "kinh-phi-1 linked 2"]);
    expect(found.tables[0]).toMatchObject({ grid: texts, lines: { caption } });
    await tables.relink(found.tables[0]!.key, data);
    expect(states(await tables.survey(data))).toEqual(["quy-hoach-1 linked 1", "kinh-phi-1 linked 2"]);
    expect(xmlOf(host)).toContain(`<w:tag w:val="bc2282:${planning.id}"/>`);
  });

  test("a table that nobody wrote for the data is not taken for one of them", async () => {
    const { tables } = await openTables(
      docx([
        p("x"),
        table([
          ["STT", "Chức danh", "Tổng số", "Nữ"],
          ["1", "Khác", "5", "2"],
        ]),
      ]),
    );
    expect((await tables.survey({ ...data, recipes: [planning] })).tables).toEqual([]);
  });

  test("a table moved elsewhere is found there, numbered anew", async () => {
    const { found } = await surveyAfter((xml) => {
      const first = control(xml, planning.id);
      return xml.replace(first, paragraph).replace("<w:sectPr", `${first}<w:p/><w:sectPr`);
    });
    expect(states(found)).toEqual(["kinh-phi-1 linked 2", "quy-hoach-1 linked 3"]);
  });

  test("a table moved into a cell of another is found there", async () => {
    const { found } = await surveyAfter((xml) => {
      const first = control(xml, planning.id);
      const cell = `<w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${first}<w:p/></w:tc>`;
      return xml.replace(
        first,
        `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>`,
      );
    });
    expect(found.tables[0]).toMatchObject({ recipe: planning.id, state: "linked", grid: texts });
  });

  test("rows and cells that the author added or changed are told as they are", async () => {
    const { found } = await surveyAfter((xml) => {
      const first = tableIn(control(xml, planning.id));
      const row = [...first.matchAll(/<w:tr>.*?<\/w:tr>/gs)][2]![0];
      return xml.replace(row, row + row);
    });
    expect(found.tables[0]?.grid).toHaveLength(texts.length + 1);
  });

  test("a recipe that the data do not have is told by its tag", async () => {
    const { found } = await surveyAfter((xml) =>
      xml.replaceAll("bc2282:quy-hoach-1", "bc2282:cua-don-vi-khac"),
    );
    expect(states(found)).toEqual(["cua-don-vi-khac linked 1", "kinh-phi-1 linked 2"]);
  });

  test("controls of others are no business of ours", async () => {
    const { found } = await surveyAfter((xml) => xml.replaceAll("bc2282:quy-hoach-1", "mau-bieu"));
    expect(states(found)).toEqual(["quy-hoach-1 control-gone 1", "kinh-phi-1 linked 2"]);
  });

  test("lines that the author rewrote or deleted are not there", async () => {
    const { found } = await surveyAfter((xml) =>
      xml
        .replace(/Đơn vị tính: người/, "Ghi chú riêng")
        .replace("Số liệu tính đến ngày", "Ghi chú: đến ngày"),
    );
    expect(found.tables[0]?.lines).toEqual({});
  });

  test("a Word that does not tell the cells of a strange table tells all the others", async () => {
    const merged = (xml: string) =>
      xml
        .replace(/<w:tcW ([^>]*)\/>/, '<w:tcW $1/><w:gridSpan w:val="2"/>')
        .replace(/(<w:tc>.*?<\/w:tc>)<w:tc>.*?<\/w:tc>/s, "$1");
    const { found, host } = await surveyAfter(merged, { refusesMergedValues: true });
    expect(states(found)).toEqual(["quy-hoach-1 linked 1", "kinh-phi-1 linked 2"]);
    expect(found.tables.map(({ grid }) => grid.length)).toEqual([0, cellTexts(modelOf(money)).length]);
    expect(host.defects).toEqual([]);
  });

  test.each([["ignores"], ["refuses"]] as const)(
    "a Word that %s questions behind null objects is asked once more, and the answer is the same",
    async (behindNullObjects) => {
      const plain = await surveyAfter((xml) => xml);
      const { found, syncs } = await surveyAfter((xml) => xml, { behindNullObjects });
      expect(found).toEqual(plain.found);
      expect(syncs).toBe(behindNullObjects === "ignores" ? 2 : 3);
    },
  );

  test("a Word that limits the size of its answers is asked in pieces", async () => {
    const plain = await surveyAfter((xml) => xml);
    const { found } = await surveyAfter((xml) => xml, { responseLimit: 12_000 });
    expect(found).toEqual(plain.found);
  });

  test("never fails over an empty document or data without tables", async () => {
    const { tables } = await openTables(docx([p()]));
    expect(await tables.survey(data)).toEqual({ tables: [], sentences: [] });
    expect(await tables.survey({ recipes: [], targets: [], unread: [] })).toEqual({
      tables: [],
      sentences: [],
    });
  });
});

describe("going to a table", () => {
  test("selects it, or says that it is gone", async () => {
    const { tables, host, found } = await surveyAfter((xml) => xml);
    expect(await tables.goTo(found.tables[1]!.key)).toBe(true);
    const { paragraphs } = readDocx(host.save()).document;
    expect(paragraphs[host.selection.start]?.text).toBe("Năm");
    expect(await tables.goTo("c99999")).toBe(false);
    expect(await tables.goTo("không có")).toBe(false);
  });
});

describe("unlinking", () => {
  test("takes the controls away, leaves what is in them, and tells how many", async () => {
    const file = await written();
    const { tables, host, syncsOf } = await openTables(file);
    expect(await tables.unlink({ recipes: [planning.id] })).toBe(1);
    expect(states(await tables.survey(data))).toEqual(["quy-hoach-1 control-gone 1", "kinh-phi-1 linked 2"]);
    expect(await syncsOf(() => tables.unlink())).toBe(2);
    expect(xmlOf(host)).not.toContain("<w:sdt>");
    const [before, after] = [file, host.save()].map((bytes) => readDocx(bytes).document);
    expect(after?.paragraphs.map(({ text }) => text)).toEqual(before?.paragraphs.map(({ text }) => text));
    expect(await tables.unlink()).toBe(0);
  });

  test("takes one control away by its key, such as the empty one beside a copy of its table", async () => {
    const { tables, host } = await openTables(await written());
    await tables.insertTable(modelOf(planning), inSection("I.2.1"));
    host.user.changeTable(readDocx(host.save()).document.tables[0]!.start, "removeTable");
    const [frame, copy] = (await tables.survey(data)).tables.filter(({ recipe }) => recipe === planning.id);
    expect([frame, copy].map((table) => table?.state).sort()).toEqual(["linked", "table-gone"]);
    const empty = frame?.state === "table-gone" ? frame : copy;
    expect(await tables.unlink({ keys: [empty!.key] })).toBe(1);
    expect(states(await tables.survey(data))).toEqual([
      expect.stringMatching(/^quy-hoach-1 linked/),
      expect.stringMatching(/^kinh-phi-1 linked/),
    ]);
    expect(await tables.unlink({ keys: [empty!.key] })).toBe(0);
  });

  test("is refused in a document that may be read only", async () => {
    const { tables } = await openTables(await written(), { readOnly: true });
    expect(await refusalOf(tables.unlink())).toBe("read-only");
  });
});
