import type { Fault, Play, WordHostOptions } from "../../../src/simulator";
import { actions, makeReports, seen, type Action, type Reports } from "./actions";
import { openTables, type OpenedTables } from "./opened";

let reports: Reports;
beforeAll(async () => (reports = await makeReports()));

async function openedFor({ file, cursor }: Action, options: WordHostOptions): Promise<OpenedTables> {
  const opened = await openTables(file(reports), options);
  if (cursor) opened.host.placeCursor(...cursor(reports));
  return opened;
}

/** The document before and after the action on a Word without failures, the actions of its last sync, and its calls of the Common API. */
async function without(action: Action, play: Play = "ltsc2021") {
  const { act } = action;
  const opened = await openedFor(action, { play });
  const before = seen(opened);
  await act(opened.tables);
  const { callCount: calls, syncs } = opened.host;
  return { before, wanted: seen(opened), calls, writing: syncs.at(-1)?.actions ?? 0 };
}

const answers: readonly [string, "before" | "after", Fault["answer"]][] = [
  ["an error", "before", { code: "GeneralException" }],
  ["an error", "after", { code: "GeneralException" }],
  ["a bare status", "after", 5001],
];

describe.each(actions)("$name, when Word fails", (action) => {
  let once: ReturnType<typeof without> | undefined;
  const known = () => (once ??= without(action));
  const faults = Array.from({ length: action.syncs }, (_, i) => i + 1).flatMap((atSync) =>
    answers.map(([what, phase, answer]) => [atSync, what, phase, { atSync, answer, phase }] as const),
  );
  test.each(faults)(
    "at sync %i with %s %s carrying it out: as before or as after, never half, and the next try works",
    async (_, __, ___, fault) => {
      const { before, wanted } = await known();
      const opened = await openedFor(action, { faults: [fault] });
      const done = await action.act(opened.tables).then(
        () => true,
        () => false,
      );
      expect(seen(opened)).toEqual(done ? wanted : before);
      if (!done) await action.act(opened.tables);
      expect(seen(opened)).toEqual(wanted);
      expect(opened.host.defects).toEqual([]);
    },
  );

  test("at any call of the Common API: as before or as after, with the data", async () => {
    const { before, wanted, calls } = await known();
    for (let atCall = 1; atCall <= calls; atCall++) {
      for (const phase of ["before", "after"] as const) {
        const opened = await openedFor(action, { faults: [{ atCall, answer: 5001, phase }] });
        const done = await action.act(opened.tables).then(
          () => true,
          () => false,
        );
        expect([atCall, phase, seen(opened)]).toEqual([atCall, phase, done ? wanted : before]);
      }
    }
  });

  test.each(["ltsc2021", "m365"] as const)("%s: stopped anywhere in the middle", async (play) => {
    const { before, wanted, writing } = await without(action, play);
    expect(wanted).not.toEqual(before);
    const each = Array.from({ length: writing }, (_, index) => index);
    const some = [0.02, 0.1, 0.4, 0.999].map((share) => Math.floor(writing * share));
    for (const actionIndex of writing <= 30 ? each : some) {
      const opened = await openedFor(action, {
        play,
        faults: [{ atSync: action.syncs, answer: { code: "GeneralException", actionIndex } }],
      });
      const done = await action.act(opened.tables).then(
        () => true,
        () => false,
      );
      expect([actionIndex, seen(opened)]).toEqual([actionIndex, done ? wanted : before]);
    }
  });
});
