import { readDocx } from "../../src/docx";
import { findSections, outline2282 } from "../../src/report";
import { buildTable, cellTexts, indicators2282, newRecipe } from "../../src/statistics";
import { tableCommands } from "../../src/texts/commands";
import { docx, p } from "../fixtures/docx-builder";
import { cellsOf, click, dataOf, open, tablesOf, type, withBlankTable } from "./report-with-tables";

describe("“Chèn bảng số liệu” with the pane closed", () => {
  test.each(indicators2282.map((indicator) => [indicator.id, indicator] as const))(
    "%s: without data, the blank table stands at the end of its section and its data are kept",
    async (id, indicator) => {
      const ribbon = await open();
      expect(await click(ribbon, `insertTable_${id.replaceAll("-", "_")}`)).toEqual([]);
      const recipe = newRecipe(indicator, id);
      expect(cellsOf(ribbon)).toEqual(cellTexts(buildTable(indicator, recipe)));
      expect(dataOf(ribbon).recipes).toMatchObject([{ id, indicator: id, written: cellsOf(ribbon) }]);
      const { document } = readDocx(ribbon.host.save());
      const { sections } = findSections(document, outline2282);
      const wanting = outline2282.sections.find(({ tables }) => tables.some((one) => one.indicator === id));
      const section = sections.find((one) => one.id === (wanting?.id ?? indicator.section));
      // The author's own table belongs to no section: it goes to the cursor.
      const [start, end] = section?.body
        ? [section.body.start, section.body.end]
        : [0, document.paragraphs.length];
      expect(document.tables[0]!.start).toBeGreaterThan(start);
      expect(document.tables[0]!.start).toBeLessThan(end);
    },
  );

  test("with figures in the data, the computed table is inserted", async () => {
    const ribbon = await open(await withBlankTable());
    await type(0, [2, 2, "170"], [2, 3, "72"]);
    await click(ribbon, "updateTables");
    await Word.run(async (context) => {
      context.document.body.tables.getFirst().getRange().delete();
      await context.sync();
    });
    expect(tablesOf(ribbon)).toHaveLength(0);
    expect(await click(ribbon, "insertTable_quy_hoach")).toEqual([]);
    expect(cellsOf(ribbon).at(-1)).toEqual(["", "Tổng số", "170", "72", "42,35", ""]);
    expect(dataOf(ribbon).recipes).toHaveLength(1);
  });

  test("a table that is there already is not inserted twice, and that is said", async () => {
    const ribbon = await open(await withBlankTable());
    expect(await click(ribbon, "insertTable_quy_hoach")).toEqual(["alreadyThere:quy-hoach"]);
    expect(tablesOf(ribbon)).toHaveLength(1);
  });

  test("own tables may be many", async () => {
    const ribbon = await open();
    expect(await click(ribbon, "insertTable_bang_tu_lap")).toEqual([]);
    expect(await click(ribbon, "insertTable_bang_tu_lap")).toEqual([]);
    expect(tablesOf(ribbon).map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(["bc2282:bang-tu-lap", "bc2282:bang-tu-lap-2"]),
    );
  });

  test("without its section the table goes to the cursor, and that is said", async () => {
    const ribbon = await open(docx([p("Văn bản khác."), p("Hết.")]));
    expect(await click(ribbon, "insertTable_kinh_phi")).toEqual(["atCursor:kinh-phi"]);
    expect(tablesOf(ribbon)).toHaveLength(1);
  });
});

test("the menu has an item for every indicator", () => {
  expect(Object.keys(tableCommands)).toEqual(indicators2282.map(({ id }) => id));
});
