import { readDocx } from "../../../src/docx";
import {
  applyEdit,
  carryOut,
  cellTexts,
  planRefresh,
  type Decisions,
  type Recipe,
  type StoredData,
} from "../../../src/statistics";
import { validatorErrors } from "../../fixtures/validate-docx";
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

/** A report with the tables of these recipes inserted, as a file, and their data. */
async function inserted(...recipes: readonly Recipe[]): Promise<{ file: Uint8Array; data: StoredData }> {
  const { host, tables } = await openTables(report());
  const data = dataOf(...recipes);
  for (const recipe of recipes)
    await tables.insertTable(modelOf(recipe), inSection(recipe.indicator === "kinh-phi" ? "I.3" : "I.2.1"));
  await tables.saveData(data);
  return { file: host.save(), data };
}

const change = (data: StoredData, recipe: number, edit: Parameters<typeof applyEdit>[1]): StoredData => ({
  ...data,
  recipes: data.recipes.map((one, i) => (i === recipe ? applyEdit(one, edit) : one)),
});

const setCell = (row: string, column: string, text: string) =>
  ({ kind: "set-cells", cells: [{ row, column, text }] }) as const;

type Opened = Awaited<ReturnType<typeof openTables>>;

async function refreshed({ tables }: Opened, data: StoredData, decisions: Decisions = {}) {
  const done = carryOut(planRefresh(data, await tables.survey(data), decisions), decisions);
  await tables.refresh(done.writes, data);
  return done;
}

async function differences({ tables }: Opened, data: StoredData): Promise<number> {
  const plan = planRefresh(data, await tables.survey(data));
  return plan.tables.reduce(
    (sum, { cells, lines, newRows }) => sum + cells.length + lines.length + newRows.length,
    0,
  );
}

describe("refreshing", () => {
  test.each(["ltsc2021", "ltsc2024", "m365"] as const)(
    "%s: writes exactly the cells that differ, in one sync to read and one to write, and finds none afterwards",
    async (play) => {
      const { file, data } = await inserted(planning, money);
      const opened = await openTables(file, { play });
      const changed = change(data, 0, setCell("r2", "women", "61"));
      const plan = planRefresh(changed, await opened.tables.survey(changed));
      const { writes, data: after } = carryOut(plan);
      expect(await opened.syncsOf(() => opened.tables.refresh(writes, changed))).toBe(2);
      expect(await differences(opened, after)).toBe(0);
      const [now] = readDocx(opened.host.save()).document.tables;
      expect(now?.cells).toEqual(cellTexts(modelOf(changed.recipes[0]!)));
      expect(await validatorErrors(opened.host.save())).toEqual([]);
      expect(opened.host.defects).toEqual([]);
      const again = await openTables(opened.host.save());
      expect(await differences(again, after)).toBe(0);
    },
  );

  test("twelve tables take one sync to read and one to write", async () => {
    const recipes = Array.from({ length: 12 }, (_, i) => ({ ...planning, id: `quy-hoach-${i + 1}` }));
    const { file, data } = await inserted(...recipes);
    const opened = await openTables(file);
    const changed = recipes.reduce<StoredData>(
      (now, _, i) => change(now, i, setCell("r3", "total", "999")),
      data,
    );
    const found = await opened.tables.survey(changed);
    expect(found.tables).toHaveLength(12);
    const { writes } = carryOut(planRefresh(changed, found));
    expect(await opened.syncsOf(() => opened.tables.refresh(writes, changed))).toBe(2);
  });

  test("keeps the author's formatting, widths and further columns", async () => {
    const { file, data } = await inserted(planning);
    const women = cellTexts(modelOf(planning))[2]![3]!;
    const coloured = rewritten(file, (xml) =>
      xml
        .replace(
          new RegExp(`<w:color w:val="000000"/>((?:(?!<w:t ).)*<w:t [^>]*>${women}<)`),
          '<w:color w:val="C00000"/>$1',
        )
        .replace('<w:gridCol w:w="', '<w:gridCol w:w="1'),
    );
    expect(coloured).not.toEqual(file);
    const opened = await openTables(coloured);
    const changed = change(data, 0, setCell("r2", "women", "61"));
    await refreshed(opened, changed);
    const xml = xmlOf(opened.host);
    expect(xml).toMatch(/<w:color w:val="C00000"\/>(?:(?!<w:t ).)*<w:t [^>]*>61</);
    expect(xml).toMatch(/<w:gridCol w:w="1\d{3}"/);
  });

  test("new rows look like the rows beside them, bold only where groups and totals are", async () => {
    const { file, data } = await inserted(planning);
    const opened = await openTables(file);
    const item = { kind: "add-row", row: "item", label: "Chức danh mới", before: "r4" } as const;
    const group = { kind: "add-row", row: "group", label: "Cấp khác", before: null } as const;
    const changed = change(change(data, 0, item), 0, group);
    await refreshed(opened, changed);
    const { paragraphs, tables } = readDocx(opened.host.save()).document;
    const [table] = tables;
    expect(table?.cells).toEqual(cellTexts(modelOf(changed.recipes[0]!)));
    const cell = (text: string) => paragraphs.find((one) => one.text === text)!;
    expect(cell("Chức danh mới")).toMatchObject({
      font: { bold: false, size: 13 },
      alignment: "left",
      spaceBefore: 3,
    });
    expect(cell("Cấp khác").font.bold).toBe(true);
    expect(await validatorErrors(opened.host.save())).toEqual([]);
  });

  test("rows go, captions are renumbered, lines follow the data", async () => {
    const { file, data } = await inserted(planning, money);
    const opened = await openTables(file);
    const removed = change(data, 0, { kind: "remove-row", row: "r3", withItems: false });
    const changed = change(removed, 0, { kind: "set-details", details: { asOf: "2025-12-31" } });
    const found = await opened.tables.survey(changed);
    const plan = planRefresh(changed, found);
    const { writes } = carryOut(
      plan,
      Object.fromEntries(plan.tables.flatMap((t) => t.formerRows.map(({ key }) => [key, "write"]))),
    );
    await opened.tables.refresh(writes, changed);
    const saved = readDocx(opened.host.save()).document;
    expect(saved.tables[0]?.cells).toEqual(cellTexts(modelOf(changed.recipes[0]!)));
    expect(saved.paragraphs.map(({ text }) => text)).toContain(
      "Số liệu tính đến ngày 31/12/2025. Nguồn: Sở Nội vụ.",
    );
  });

  test("can be undone: every old text is back", async () => {
    const { file, data } = await inserted(planning);
    const opened = await openTables(file);
    const changed = change(
      change(data, 0, { kind: "add-row", row: "item", label: "Chức danh mới", before: "r3" }),
      0,
      setCell("r5", "total", "700"),
    );
    const before = readDocx(file).document.tables[0]?.cells;
    const { undo } = await refreshed(opened, changed);
    expect(readDocx(opened.host.save()).document.tables[0]?.cells).not.toEqual(before);
    await opened.tables.refresh(undo, data);
    expect(readDocx(opened.host.save()).document.tables[0]?.cells).toEqual(before);
    expect(await differences(opened, data)).toBe(0);
  });

  test("writes nothing at all when a table is no longer as it was shown", async () => {
    const { file, data } = await inserted(planning, money);
    const opened = await openTables(file);
    const changed = change(change(data, 0, setCell("r2", "women", "61")), 1, setCell("r1", "central", "7"));
    const { writes } = carryOut(planRefresh(changed, await opened.tables.survey(changed)));
    const { paragraphs } = readDocx(file).document;
    opened.host.user.rewrite(
      paragraphs.findIndex(({ text }) => text === "2022"),
      "2022 (sửa)",
    );
    const before = opened.host.save();
    expect(await refusalOf(opened.tables.refresh(writes, changed))).toBe("changed");
    expect(opened.host.save()).toEqual(before);
  });

  test.each([["read-only", { readOnly: true }, "read-only"]] as const)(
    "refuses a document that is %s",
    async (_, options, code) => {
      const { file, data } = await inserted(planning);
      const opened = await openTables(file, options);
      const changed = change(data, 0, setCell("r2", "women", "61"));
      const { writes } = carryOut(planRefresh(changed, await opened.tables.survey(changed)));
      expect(await refusalOf(opened.tables.refresh(writes, changed))).toBe(code);
      expect(opened.host.save()).toEqual(file);
    },
  );

  test.each(["ltsc2021", "m365"] as const)(
    "%s: under recorded changes writes them as changes, and finds no difference afterwards",
    async (play) => {
      const { host, tables } = await openTables(report({}, { trackRevisions: true }), { play });
      await tables.insertTable(modelOf(planning), inSection("I.2.1"));
      const data = dataOf(planning);
      const opened = await openTables(host.save(), { play });
      expect(await differences(opened, data)).toBe(0);
      const changed = change(data, 0, setCell("r2", "women", "61"));
      const { data: after } = await refreshed(opened, changed);
      const xml = xmlOf(opened.host);
      expect(xml).toMatch(/<w:ins [^>]*>(?:(?!<w:t ).)*<w:t [^>]*>61</);
      expect(readDocx(opened.host.save()).document.tables[0]?.cells).toEqual(
        cellTexts(modelOf(changed.recipes[0]!)),
      );
      expect(await differences(opened, after)).toBe(0);
      expect(await validatorErrors(opened.host.save())).toEqual([]);
      const back = change(after, 0, setCell("r2", "women", "62"));
      await refreshed(opened, back);
      expect(readDocx(opened.host.save()).document.tables[0]?.cells).toEqual(
        cellTexts(modelOf(back.recipes[0]!)),
      );
    },
  );
});
