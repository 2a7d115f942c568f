import {
  cellsOf,
  click,
  dataOf,
  keptIn,
  namedIn,
  open,
  report,
  selectedTable,
  tablesOf,
  type,
  withBlankTable,
  withData,
} from "./report-with-tables";

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

  test("a table that was unlinked is left as it is and named, and others are brought up to date", async () => {
    const ribbon = await open(await withBlankTable());
    await type(0, [2, 2, "170"], [2, 3, "72"]);
    await click(ribbon, "updateTables");
    await Word.run(async (context) => {
      context.document.body.tables.getFirst().parentContentControl.delete(true);
      await context.sync();
    });
    await type(0, [2, 3, "73"], [3, 2, "10"], [3, 3, "4"]);
    const before = cellsOf(ribbon);
    expect(await click(ribbon, "updateTables")).toEqual(["unlinked:1"]);
    expect(namedIn(ribbon)).toEqual(["unlinked: “Cán bộ nữ trong quy hoạch”"]);
    await click(ribbon, "insertTable_kinh_phi");
    const position = tablesOf(ribbon).findIndex(({ tag }) => tag === "bc2282:kinh-phi");
    await type(position, [1, 1, "12"], [1, 2, "30"]);
    expect(await click(ribbon, "updateTables")).toEqual(["updated:1", "unlinked:1"]);
    expect(cellsOf(ribbon, position)[1]!.slice(1, 3)).toEqual(["12", "30"]);
    expect(cellsOf(ribbon, 1 - position)).toEqual(before);
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

  test("a table that is still blank asks for figures, instead of being called up to date", async () => {
    const ribbon = await open(await withBlankTable());
    expect(await click(ribbon, "updateTables")).toEqual(["blankTables"]);
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
