import { writeData, type StoredData } from "../../../src/statistics";
import { docx, p } from "../../fixtures/docx-builder";
import { validatorErrors } from "../../fixtures/validate-docx";
import { dataOf, filled, openTables, partsOf, refusalOf, type OpenedTables } from "./opened";

const data = dataOf(filled("quy-hoach"));
const other = dataOf(filled("kinh-phi"));
const file = docx([p("Báo cáo")]);

/** Adds a part as another program, or an earlier session, has. */
function addPart({ page }: OpenedTables, xml: string): Promise<string> {
  return new Promise((resolve) =>
    page.Office.context.document.customXmlParts.addAsync(xml, ({ value }) => resolve(value.id)),
  );
}

const dataParts = ({ host }: OpenedTables): string[] =>
  Object.entries(partsOf(host.save())).flatMap(([name, text]) =>
    name.startsWith("customXml/item") && text.includes("<data ") ? [text] : [],
  );

describe("the data in the document", () => {
  test("are none at first, and as they were saved afterwards; no sync is needed", async () => {
    const opened = await openTables(file);
    expect(await opened.tables.loadData()).toEqual({ is: "none" });
    await opened.tables.saveData(data);
    expect(await opened.tables.loadData()).toEqual({ is: "read", data });
    expect(opened.host.syncCount).toBe(0);
    expect(await validatorErrors(opened.host.save())).toEqual([]);
  });

  test("travel with the file", async () => {
    const { host, tables } = await openTables(file);
    await tables.saveData(data);
    const again = await openTables(host.save());
    expect(await again.tables.loadData()).toEqual({ is: "read", data });
  });

  test("are one part, however often they are saved", async () => {
    const opened = await openTables(file);
    for (const each of [data, other, data]) await opened.tables.saveData(each);
    expect(dataParts(opened)).toHaveLength(1);
    expect(await opened.tables.loadData()).toEqual({ is: "read", data });
  });

  test("that are the same are not written again", async () => {
    const { tables, host } = await openTables(file);
    await tables.saveData(data);
    const before = host.save();
    await tables.saveData(data);
    expect(host.save()).toEqual(before);
  });

  test("of a newer version are told and never overwritten", async () => {
    const opened = await openTables(file);
    await addPart(opened, writeData(data).replace('version="1"', 'version="7"'));
    expect(await opened.tables.loadData()).toMatchObject({ is: "newer", message: /phiên bản mới hơn/ });
    for (const options of [{}, { overDamaged: true }])
      expect(await refusalOf(opened.tables.saveData(other, options))).toBe("newer-data");
    expect(dataParts(opened)).toHaveLength(1);
  });

  test("that are damaged are overwritten only when that is asked for", async () => {
    const opened = await openTables(file);
    await addPart(opened, writeData(data).replace("{", "{{"));
    expect(await opened.tables.loadData()).toMatchObject({ is: "damaged", message: /bị hỏng/ });
    expect(await refusalOf(opened.tables.saveData(other))).toBe("damaged-data");
    await opened.tables.saveData(other, { overDamaged: true });
    expect(await opened.tables.loadData()).toEqual({ is: "read", data: other });
    expect(dataParts(opened)).toHaveLength(1);
  });

  test("beside a damaged part are used, and the damaged part is kept", async () => {
    const opened = await openTables(file);
    await addPart(opened, writeData(data).replace("{", "{{"));
    await addPart(opened, writeData(data));
    expect(await opened.tables.loadData()).toMatchObject({ is: "repaired", data });
    await opened.tables.saveData(other);
    expect(await opened.tables.loadData()).toMatchObject({ is: "repaired", data: other });
    expect(dataParts(opened)).toHaveLength(2);
  });

  test("of two merged documents are put together, a recipe that differs is kept twice", async () => {
    const changed: StoredData = {
      ...data,
      recipes: data.recipes.map((recipe) => ({ ...recipe, decimals: 1 })),
    };
    const opened = await openTables(file);
    for (const each of [data, other, changed]) await addPart(opened, writeData(each));
    const state = await opened.tables.loadData();
    expect(state).toMatchObject({ is: "repaired", message: /được gộp/ });
    const recipes = "data" in state ? state.data.recipes : [];
    expect(recipes.map(({ id }) => id)).toEqual(["quy-hoach-1", "kinh-phi-1", "quy-hoach-1-2"]);
    expect(recipes[2]).toEqual({ ...changed.recipes[0], id: "quy-hoach-1-2" });
  });

  test("with a recipe that cannot be read are told as repaired and written back whole", async () => {
    const opened = await openTables(file);
    const strange = { ...data, unread: [{ id: "of-the-future" }] };
    await addPart(opened, writeData(strange));
    expect(await opened.tables.loadData()).toMatchObject({ is: "repaired", data: strange });
  });

  test.each([
    ["opened read-only", { readOnly: true }, {}, "read-only"],
    ["protected", {}, { protection: "readOnly" }, "protected"],
  ] as const)("of a document that is %s can be read but not saved", async (_, options, kind, code) => {
    const { tables } = await openTables(docx([p("Báo cáo")], kind), options);
    expect(await tables.loadData()).toEqual({ is: "none" });
    expect(await refusalOf(tables.saveData(data))).toBe(code);
  });
});

describe("when Word fails while the data are saved", () => {
  /** One listing, one reading, one adding, one taking away. */
  const calls = [1, 2, 3, 4];
  const kinds = [
    ["before", "before"],
    ["after", "after"],
  ] as const;

  test.each(calls.flatMap((call) => kinds.map(([, phase]) => [call, phase] as const)))(
    "at call %i, %s it is carried out, the document has the old data or the new ones and saving works again",
    async (call, phase) => {
      const { host, tables } = await openTables(file);
      await tables.saveData(data);
      const again = await openTables(host.save(), { faults: [{ atCall: call, answer: 5001, phase }] });
      const saved = await again.tables.saveData(other).then(
        () => true,
        () => false,
      );
      const state = await again.tables.loadData();
      expect(state.is).toBe("read");
      if (saved) expect(state).toEqual({ is: "read", data: other });
      else expect([data, other]).toContainEqual("data" in state ? state.data : undefined);
      await again.tables.saveData(other);
      expect(await again.tables.loadData()).toEqual({ is: "read", data: other });
      expect(dataParts(again)).toHaveLength(1);
    },
  );

  test("a call that is never answered is given up, and the next one works", async () => {
    const { tables } = await openTables(
      file,
      { faults: [{ atCall: 1, answer: "hang" }] },
      { answerLimit: 100 },
    );
    expect(await refusalOf(tables.loadData())).toBe("busy");
    expect(await tables.loadData()).toEqual({ is: "none" });
  });
});
