import { readDocx } from "../../../src/docx";
import { applyEdit, carryOut, planRefresh, type StoredData } from "../../../src/statistics";
import type { Fault, Play, WordHostOptions } from "../../../src/simulator";
import type { LinkedTables } from "../../../src/word";
import { docx, p, table } from "../../fixtures/docx-builder";
import {
  dataOf,
  filled,
  inSection,
  modelOf,
  openTables,
  report,
  rewritten,
  xmlOf,
  type OpenedTables,
} from "./opened";

const planning = filled("quy-hoach");
const money = filled("kinh-phi");
const data = dataOf(planning, money);
const changed: StoredData = {
  ...data,
  recipes: data.recipes.map((recipe) =>
    recipe.id === planning.id
      ? applyEdit(
          applyEdit(recipe, { kind: "set-cells", cells: [{ row: "r2", column: "women", text: "61" }] }),
          { kind: "add-row", row: "item", label: "Chức danh mới", before: "r5" },
        )
      : recipe,
  ),
};
const sentence = { recipe: planning.id, title: "Câu", text: "Tỷ lệ cán bộ nữ đạt 42,35% (72/170 người)." };
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const chart = { base64: png, title: "Biểu đồ", altText: "Tỷ lệ", width: 100, height: 50 };

/** A report with our two tables and a sentence in it. */
let filledIn: Uint8Array;
/** The same once the control of the first table is gone; and where that table is. */
let withoutControl: Uint8Array;
let inTable: number;
beforeAll(async () => {
  const { host, tables } = await openTables(report());
  await tables.insertTable(modelOf(planning), inSection("I.2.1"));
  await tables.insertTable(modelOf(money), inSection("I.3"));
  host.placeCursor(4);
  await tables.insertSentence(sentence);
  filledIn = host.save();
  inTable = readDocx(filledIn).document.tables[0]!.start;
  const control =
    /<w:sdt><w:sdtPr>(?:(?!<w:sdt>).)*bc2282:quy-hoach-1"(?:(?!<w:sdt>).)*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/s;
  withoutControl = rewritten(filledIn, (xml) => xml.replace(control, "$1"));
});

/** An action on the document, and how many syncs of its own it takes. */
interface Action {
  readonly name: string;
  readonly file: () => Uint8Array;
  /** Paragraph and offset. */
  readonly cursor?: () => readonly [number, number];
  readonly act: (tables: LinkedTables) => Promise<unknown>;
  readonly syncs: number;
}

async function refreshAll(tables: LinkedTables): Promise<void> {
  const { writes } = carryOut(planRefresh(changed, await tables.survey(changed)));
  await tables.refresh({ ...writes, sentences: await newSentences(tables) }, changed);
}

async function newSentences(tables: LinkedTables) {
  const { sentences } = await tables.survey(changed);
  return sentences.map(({ key }) => ({ key, text: "Tỷ lệ cán bộ nữ đạt 43,00%." }));
}

const actions: readonly Action[] = [
  {
    name: "inserting a table into its section",
    file: () => report(),
    act: (tables) => tables.insertTable(modelOf(planning), inSection("I.2.1")),
    syncs: 2,
  },
  {
    name: "inserting a table before others of ours",
    file: () => filledIn,
    act: (tables) => tables.insertTable(modelOf(filled("dao-tao-quy-hoach")), inSection("I.1.1")),
    syncs: 2,
  },
  {
    name: "inserting a table at the end of a document",
    file: () => docx([p("một"), p("cuối cùng")]),
    act: (tables) => tables.insertTable(modelOf(planning), inSection("I.3")),
    syncs: 2,
  },
  {
    name: "inserting a table into a report that is laid out in a table",
    file: () =>
      docx([
        table([
          [
            "1. Hạn chế, bất cập",
            [p("II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ"), p("1. Hạn chế, bất cập"), p("Còn ít.")],
          ],
          ["", "sau"],
        ]),
        p("cuối"),
      ]),
    act: (tables) => tables.insertTable(modelOf(planning), inSection("II.1")),
    syncs: 2,
  },
  {
    name: "inserting a table into an empty document",
    file: () => docx([p("")]),
    act: (tables) => tables.insertTable(modelOf(planning), { at: "cursor" }),
    syncs: 2,
  },
  {
    name: "inserting a sentence",
    file: () => docx([p("Trước và sau."), p("b")]),
    act: (tables) => tables.insertSentence(sentence),
    syncs: 2,
  },
  {
    name: "inserting a sentence between others, parted by spaces",
    file: () => docx([p("Một câu khác. Trước.Sau là  câu này."), p("b")]),
    cursor: () => [0, "Một câu khác. Trước.".length],
    act: (tables) => tables.insertSentence(sentence),
    syncs: 2,
  },
  {
    name: "inserting a sentence where the cursor is in another of ours",
    file: () => filledIn,
    cursor: () => [4, 10],
    act: (tables) => tables.insertSentence({ ...sentence, row: "r2", text: "Câu thứ hai." }),
    syncs: 4,
  },
  {
    name: "inserting a sentence where the cursor is in a table of ours",
    file: () => filledIn,
    cursor: () => [inTable, 0],
    act: (tables) => tables.insertSentence(sentence),
    syncs: 4,
  },
  {
    name: "inserting a picture",
    file: () => report(),
    act: (tables) => tables.insertPicture(chart, inSection("I.2.1")),
    syncs: 2,
  },
  { name: "refreshing", file: () => filledIn, act: refreshAll, syncs: 4 },
  {
    name: "linking a table again",
    file: () => withoutControl,
    act: async (tables) => {
      const lost = (await tables.survey(data)).tables.find(({ state }) => state === "control-gone");
      if (lost) await tables.relink(lost.key, data);
    },
    syncs: 3,
  },
  { name: "unlinking", file: () => filledIn, act: (tables) => tables.unlink(), syncs: 2 },
];

/** What an author sees of the document, and where the controls are. */
function seen({ host }: OpenedTables): unknown {
  const { paragraphs, tables } = readDocx(host.save()).document;
  return {
    paragraphs: paragraphs.map(
      ({ text, tableLevel, alignment, firstLineIndent, spaceBefore, font, styleKind }) => [
        ...[text, tableLevel, alignment, firstLineIndent, spaceBefore, styleKind],
        text === "" ? "" : font.bold,
      ],
    ),
    tables: tables.map(({ cells }) => cells),
    tags: [...xmlOf(host).matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag),
    controls: xmlOf(host).match(/<w:sdt>/g)?.length ?? 0,
  };
}

async function openedFor({ file, cursor }: Action, options: WordHostOptions): Promise<OpenedTables> {
  const opened = await openTables(file(), options);
  if (cursor) opened.host.placeCursor(...cursor());
  return opened;
}

/** The document before and after the action on a Word without failures, and the actions of its last sync. */
async function without(action: Action, play: Play = "ltsc2021") {
  const { act } = action;
  const opened = await openedFor(action, { play });
  const before = seen(opened);
  await act(opened.tables);
  return { before, wanted: seen(opened), writing: opened.host.syncs.at(-1)?.actions ?? 0 };
}

const answers: readonly [string, Fault["answer"]][] = [
  ["an error", { code: "GeneralException" }],
  ["a bare status", 5001],
];

describe.each(actions)("$name, when Word fails", (action) => {
  let once: ReturnType<typeof without> | undefined;
  const known = () => (once ??= without(action));
  const faults = Array.from({ length: action.syncs }, (_, i) => i + 1).flatMap((atSync) =>
    answers.flatMap(([what, answer]) =>
      (["before", "after"] as const).map(
        (phase) => [atSync, what, phase, { atSync, answer, phase }] as const,
      ),
    ),
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

describe("in a document that records changes", () => {
  test.each(["ltsc2021", "m365"] as const)("%s: what is taken back leaves no trace", async (play) => {
    const file = report({}, { trackRevisions: true });
    for (const actionIndex of [30, 300, 900]) {
      const opened = await openTables(file, {
        play,
        faults: [{ atSync: 2, answer: { code: "GeneralException", actionIndex } }],
      });
      const before = xmlOf(opened.host).match(/<w:(ins|del) /g);
      const texts = seen(opened);
      await expect(opened.tables.insertTable(modelOf(planning), inSection("I.2.1"))).rejects.toMatchObject({
        code: "host-error",
      });
      expect(seen(opened)).toEqual(texts);
      expect(xmlOf(opened.host).match(/<w:(ins|del) /g)).toEqual(before);
    }
  });
});

describe("when taking back fails as well", () => {
  test("the author is told that the document is half done", async () => {
    const { tables } = await openTables(report(), {
      faults: [
        { atSync: 2, answer: { code: "GeneralException", actionIndex: 200 } },
        { atSync: 3, answer: 5001 },
        { atSync: 4, answer: 5001 },
      ],
    });
    await expect(tables.insertTable(modelOf(planning), inSection("I.2.1"))).rejects.toMatchObject({
      code: "half-done",
      detail: expect.stringContaining("GeneralException"),
    });
  });

  test("nothing is deleted that somebody wrote meanwhile", async () => {
    const { tables, host } = await openTables(
      report(),
      {
        faults: [{ atSync: 2, answer: "hang", phase: "after" }],
      },
      { answerLimit: 300 },
    );
    const inserting = tables.insertTable(modelOf(planning), inSection("I.2.1"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    host.user.type({ paragraph: 0 }, " viết thêm");
    await expect(inserting).rejects.toMatchObject({ code: "half-done" });
    expect(readDocx(host.save()).document.tables).toHaveLength(1);
  });

  test("a Word that falls silent has what it wrote taken back", async () => {
    const opened = await openTables(
      report(),
      {
        faults: [{ atSync: 2, answer: "hang", phase: "after" }],
      },
      { answerLimit: 500 },
    );
    const before = seen(opened);
    await expect(opened.tables.insertTable(modelOf(planning), inSection("I.2.1"))).rejects.toMatchObject({
      code: "busy",
    });
    expect(seen(opened)).toEqual(before);
  });
});
