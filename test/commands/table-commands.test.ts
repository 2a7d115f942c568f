import { readDocx } from "../../src/docx";
import { findSections, headingText, outline2282 } from "../../src/report";
import {
  buildTable,
  cellTexts,
  indicators2282,
  newRecipe,
  readData,
  type StoredData,
} from "../../src/statistics";
import type { Fault, WordHostOptions } from "../../src/simulator";
import { tableCommands } from "../../src/texts/commands";
import { docx, heading, p } from "../fixtures/docx-builder";
import { loadPage, openCommandsPage, type Ribbon } from "./ribbon";

/** A report with a paragraph of text in each section. */
const report = docx([
  ...outline2282.sections.flatMap((section) => [
    heading(section.id.split(".").length, headingText(section)),
    p(`Nội dung của mục ${section.id}, viết đầy đủ.`),
  ]),
  p("Nơi nhận:"),
  p("- Lưu: VT."),
]);

const open = (file: Uint8Array = report, options: WordHostOptions = {}) =>
  openCommandsPage(file, options, loadPage);

/** Clicks a button, closes the dialog it may open, and gives what the dialog says: "kept:3", an error code. */
async function click(ribbon: Ribbon, name: string): Promise<string[]> {
  const before = ribbon.dialogs.length;
  let done = false;
  const clicked = ribbon.click(name).then(() => (done = true));
  while (!done && ribbon.dialogs.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  if (ribbon.dialogs.length > before) ribbon.closeDialog();
  await clicked;
  return ribbon.dialogs.slice(before).flatMap((url) => {
    const { searchParams } = new URL(url);
    return [...searchParams.getAll("error"), ...searchParams.getAll("say")];
  });
}

/** The words of the document that the last dialog names. */
const namedIn = ({ dialogs }: Ribbon) =>
  [...new URLSearchParams(new URL(dialogs.at(-1)!).hash.slice(1))].map(([what, text]) => `${what}: ${text}`);

const tablesOf = ({ host }: Ribbon) => readDocx(host.save()).document.tables;
const cellsOf = (ribbon: Ribbon, table = 0) => tablesOf(ribbon)[table]!.cells!.map((row) => [...row]);
const keptIn = ({ host }: Ribbon) =>
  readDocx(host.save()).customXmlParts.filter(({ xml }) => xml.includes("urn:bao-cao-2282:data"));
const dataOf = (ribbon: Ribbon): StoredData => readData(keptIn(ribbon)[0]!.xml);

/** Types into cells of a table of the document: [row, column, text]. */
const type = (table: number, ...cells: [number, number, string][]) =>
  Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load("items");
    await context.sync();
    for (const [row, column, text] of cells) tables.items[table]!.getCell(row, column).value = text;
    await context.sync();
  });

/** The header of the table that is selected. */
const selectedTable = () =>
  Word.run(async (context) => {
    const { tables } = context.document.getSelection();
    tables.load("items/values");
    await context.sync();
    return tables.items[0]?.values[0];
  });

/** The file with its stored data replaced by this XML. */
async function withData(file: Uint8Array, xml: string | undefined): Promise<Uint8Array> {
  const ribbon = await open(file);
  const call = <T>(start: (answer: (result: Office.AsyncResult<T>) => void) => void) =>
    new Promise<T>((resolve) => start(({ value }) => resolve(value)));
  const { customXmlParts } = Office.context.document;
  const parts = await call<Office.CustomXmlPart[]>((answer) =>
    customXmlParts.getByNamespaceAsync("urn:bao-cao-2282:data", answer),
  );
  for (const part of parts) await call<void>((answer) => part.deleteAsync(answer));
  if (xml !== undefined) await call<Office.CustomXmlPart>((answer) => customXmlParts.addAsync(xml, answer));
  return ribbon.host.save();
}

/** A report whose table of women in planning was inserted blank. */
async function withBlankTable(): Promise<Uint8Array> {
  const ribbon = await open();
  expect(await click(ribbon, "insertTable_quy_hoach")).toEqual([]);
  return ribbon.host.save();
}

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

describe("“Cập nhật các bảng” with the pane closed", () => {
  test.each(["ltsc2021", "ltsc2024", "m365"] as const)(
    "%s: figures typed into the blank table become the data, ratios and sums are computed",
    async (play) => {
      const ribbon = await open(await withBlankTable(), { play });
      await type(0, [2, 2, "100"], [2, 3, "40"], [3, 2, "70"], [3, 3, "32"]);
      expect(await click(ribbon, "updateTables")).toEqual([]);
      expect(cellsOf(ribbon)[2]!.slice(2)).toEqual(["100", "40", "40,00", ""]);
      expect(cellsOf(ribbon).at(-1)).toEqual(["", "Tổng số", "170", "72", "42,35", ""]);
      expect(dataOf(ribbon).recipes[0]!.rows[1]).toMatchObject({ cells: { total: "100", women: "40" } });
      expect(await click(ribbon, "updateTables")).toEqual(["upToDate"]);
      expect(ribbon.host.defects).toEqual([]);
    },
  );

  test("what was edited by hand is kept and told", async () => {
    const ribbon = await open(await withBlankTable());
    await type(0, [2, 2, "100"], [2, 3, "40"]);
    await click(ribbon, "updateTables");
    await type(0, [2, 3, "41"], [3, 2, "70"], [3, 3, "30"]);
    expect(await click(ribbon, "updateTables")).toEqual(["updated:1", "kept:1", "look"]);
    expect(cellsOf(ribbon)[2]![3]).toBe("41");
    expect(await click(ribbon, "updateTables")).toEqual(["kept:1", "look"]);
    expect(namedIn(ribbon)).toEqual([`kept: ${cellsOf(ribbon)[2]![1]} · Nữ ghi “41”, theo số liệu là “40”`]);
    await type(0, [3, 2, "71"], [3, 3, "31"]);
    expect(await click(ribbon, "updateTables")).toEqual(["kept:3", "look"]);
    expect(namedIn(ribbon)).toEqual([]);
  });

  test("the first table that was changed is selected, so that something is seen", async () => {
    const first = await open(await withBlankTable());
    await click(first, "insertTable_kinh_phi");
    const ribbon = await open(first.host.save());
    const tables = tablesOf(ribbon);
    const position = tables.findIndex(({ tag }) => tag === "bc2282:kinh-phi");
    await type(position, [1, 1, "12"], [1, 2, "30"]);
    expect(await click(ribbon, "updateTables")).toEqual([]);
    expect(await selectedTable()).toEqual(cellsOf(ribbon, position)[0]);
  });

  test.each([
    ["the table, its control left", (table: Word.Table) => table.delete()],
    ["the control with it", (table: Word.Table) => table.parentContentControl.delete(false)],
  ])("a table that was deleted – %s – is named, and how it is put there again", async (_what, remove) => {
    const ribbon = await open(await withBlankTable());
    await type(0, [2, 2, "170"], [2, 3, "72"]);
    await click(ribbon, "updateTables");
    await click(ribbon, "insertTable_kinh_phi");
    const position = tablesOf(ribbon).findIndex(({ tag }) => tag === "bc2282:quy-hoach");
    await Word.run(async (context) => {
      const { tables } = context.document.body;
      tables.load("items");
      await context.sync();
      remove(tables.items[position]!);
      await context.sync();
    });
    expect(await click(ribbon, "updateTables")).toEqual(["gone:1"]);
    expect(namedIn(ribbon)).toEqual(["gone: “Cán bộ nữ trong quy hoạch”"]);
    expect(await click(ribbon, "insertTable_quy_hoach")).toEqual([]);
    expect(await click(ribbon, "updateTables")).toEqual(["upToDate"]);
  });

  test("a row typed below ours is named", async () => {
    const ribbon = await open(await withBlankTable());
    await type(0, [2, 2, "170"], [2, 3, "72"]);
    await click(ribbon, "updateTables");
    await Word.run(async (context) => {
      const table = context.document.body.tables.getFirst();
      table.addRows("End", 1, [["", "Đơn vị sự nghiệp", "30", "15", "", ""]]);
      await context.sync();
    });
    expect(await click(ribbon, "updateTables")).toEqual(["ownRows:1", "look"]);
    expect(namedIn(ribbon)).toEqual(["ownRows: “Đơn vị sự nghiệp”"]);
  });

  test("without tables there is nothing to do, and that is said", async () => {
    const ribbon = await open();
    expect(await click(ribbon, "updateTables")).toEqual(["noTables"]);
    expect(keptIn(ribbon)).toEqual([]);
  });

  test("lost data are rebuilt from the tables, and that is said", async () => {
    const lost = await open(await withData(await withBlankTable(), undefined));
    await type(0, [2, 2, "170"], [2, 3, "72"]);
    expect(await click(lost, "updateTables")).toEqual(["updated:1", "rebuilt:1"]);
    expect(cellsOf(lost).at(-1)!.slice(2, 5)).toEqual(["170", "72", "42,35"]);
    expect(dataOf(lost).recipes).toMatchObject([{ id: "quy-hoach" }]);
  });

  test("damaged data are rebuilt where tables tell them, and left alone where none do", async () => {
    const broken = '<data xmlns="urn:bao-cao-2282:data" version="1">{"recipes":[</data>';
    const damaged = await open(await withData(await withBlankTable(), broken));
    expect(await click(damaged, "updateTables")).toEqual(["rebuilt:1"]);
    expect(dataOf(damaged).recipes).toHaveLength(1);
    const none = await open(await withData(report, broken));
    expect(await click(none, "updateTables")).toEqual(["damaged-data"]);
    expect(await click(none, "insertTable_kinh_phi")).toEqual(["damaged-data"]);
    expect(keptIn(none).map(({ xml }) => xml)).toEqual([broken]);
  });

  test("data of a newer version are refused and left as they are", async () => {
    const newer = '<data xmlns="urn:bao-cao-2282:data" version="9">{}</data>';
    const ribbon = await open(await withData(await withBlankTable(), newer));
    expect(await click(ribbon, "updateTables")).toEqual(["newer-data"]);
    expect(await click(ribbon, "insertTable_kinh_phi")).toEqual(["newer-data"]);
    expect(keptIn(ribbon).map(({ xml }) => xml)).toEqual([newer]);
  });

  test("in a document that is open for reading only, nothing is written and the reason is told", async () => {
    const file = await withBlankTable();
    const ribbon = await open(file, { readOnly: true });
    const [said] = await click(ribbon, "insertTable_kinh_phi");
    expect(said).toBe("read-only");
    expect(tablesOf(ribbon)).toHaveLength(1);
  });
});

describe("a failure at any point leaves the report as before or as after", () => {
  const seen = (ribbon: Ribbon) => {
    const { paragraphs, tables } = readDocx(ribbon.host.save()).document;
    return JSON.stringify([paragraphs.map(({ text }) => text), tables.map(({ cells }) => cells)]);
  };
  const points: [string, Fault][] = [1, 2, 3, 4].flatMap((n) => [
    [`before sync ${n}`, { atSync: n, answer: { code: "GeneralException" } }],
    [`after sync ${n}`, { atSync: n, answer: { code: "GeneralException" }, phase: "after" }],
    [`at call ${n}`, { atCall: n, answer: { code: "5001" } }],
  ]);

  describe.each(["insertTable_kinh_phi", "updateTables"])("%s", (name) => {
    let file: Uint8Array;
    let [before, after] = ["", ""];
    beforeAll(async () => {
      const start = await open(name === "updateTables" ? await withBlankTable() : report);
      if (name === "updateTables") await type(0, [2, 2, "170"], [2, 3, "72"]);
      file = start.host.save();
      before = seen(start);
      await click(start, name);
      after = seen(start);
      expect(after).not.toBe(before);
    });

    test.each(points)("%s", async (_point, fault) => {
      const ribbon = await open(file, { faults: [fault] });
      const said = await click(ribbon, name);
      expect([before, after]).toContain(seen(ribbon));
      // What was not done is told; clicking again does it, or finds it done.
      if (seen(ribbon) === before) expect(said).not.toEqual([]);
      await click(ribbon, name);
      expect(seen(ribbon)).toBe(after);
      expect(await click(ribbon, "updateTables")).toEqual(["upToDate"]);
    });
  });
});

test("the menu has an item for every indicator", () => {
  expect(Object.keys(tableCommands)).toEqual(indicators2282.map(({ id }) => id));
});
