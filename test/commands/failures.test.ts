import { readDocx } from "../../src/docx";
import { readData } from "../../src/statistics";
import type { Fault } from "../../src/simulator";
import type { Ribbon } from "./ribbon";
import { click, keptIn, open, report, tablesOf, type, withBlankTable } from "./report-with-tables";

/** What an author has in the file: texts, tables, controls, and the data; how often these were written does not count. */
function seen(ribbon: Ribbon): string {
  const { paragraphs, tables } = readDocx(ribbon.host.save()).document;
  return JSON.stringify([
    paragraphs.map(({ text }) => text),
    tables.map(({ cells, tag }) => [cells, tag]),
    keptIn(ribbon).map(({ xml }) => readData(xml)),
  ]);
}

/** A report in which the author has typed figures into the blank table. */
async function withTypedFigures(): Promise<Uint8Array> {
  const ribbon = await open(await withBlankTable());
  await type(0, [2, 2, "170"], [2, 3, "72"]);
  return ribbon.host.save();
}

/** A report whose table was deleted in Word, which leaves its control behind. */
async function withEmptyFrame(): Promise<Uint8Array> {
  const ribbon = await open(await withBlankTable());
  ribbon.host.user.changeTable(tablesOf(ribbon)[0]!.start, "removeTable");
  return ribbon.host.save();
}

const acts = [
  {
    what: "the first table",
    name: "insertTable_kinh_phi",
    file: () => Promise.resolve(report),
    done: "blankTables",
  },
  { what: "one more table", name: "insertTable_kinh_phi", file: withBlankTable, done: "blankTables" },
  {
    what: "a table anew whose control was left empty",
    name: "insertTable_quy_hoach",
    file: withEmptyFrame,
    done: "blankTables",
  },
  { what: "all tables", name: "updateTables", file: withTypedFigures, done: "upToDate" },
] as const;

const fail = (fault: Pick<Fault, "atSync" | "atCall">): Fault[] =>
  (["before", "after"] as const).map((phase) => ({ ...fault, phase, answer: { code: "GeneralException" } }));

const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

describe.each(acts)(
  "$name, $what: a failure leaves the report as before or as after",
  ({ name, file, done }) => {
    let opened: Uint8Array;
    let [before, after] = ["", ""];
    let [syncs, calls] = [0, 0];
    beforeAll(async () => {
      opened = await file();
      const ribbon = await open(opened);
      before = seen(ribbon);
      await click(ribbon, name);
      after = seen(ribbon);
      ({ syncCount: syncs, callCount: calls } = ribbon.host);
      expect(after === before).toBe(false);
    });

    async function tryWith(fault: Fault) {
      const ribbon = await open(opened, { faults: [fault] });
      const said = await click(ribbon, name);
      const now = seen(ribbon);
      expect([fault, [before, after].indexOf(now)]).not.toEqual([fault, -1]);
      // What was not done is told; clicking again does it.
      if (now === before) {
        expect([fault, said]).not.toEqual([fault, []]);
        expect([fault, await click(ribbon, name)]).toEqual([fault, []]);
      }
      expect(seen(ribbon) === after).toBe(true);
      expect(await click(ribbon, "updateTables")).toEqual([done]);
    }

    test("one sync reads, one writes", () => expect(syncs).toBe(2));

    test("at any sync", async () => {
      for (const atSync of upTo(syncs)) for (const fault of fail({ atSync })) await tryWith(fault);
    });

    test("at any call of the Common API", async () => {
      for (const atCall of upTo(calls)) for (const fault of fail({ atCall })) await tryWith(fault);
    });

    test("in the middle of what is written", async () => {
      for (const actionIndex of [3, 40, 120, 400]) {
        await tryWith({ atSync: syncs, answer: { code: "GeneralException", actionIndex } });
      }
    });
  },
);
