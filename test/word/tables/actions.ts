import { readDocx } from "../../../src/docx";
import { applyEdit, carryOut, planRefresh, readData, type StoredData } from "../../../src/statistics";
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

export const planning = filled("quy-hoach");
const money = filled("kinh-phi");
const training = filled("dao-tao-quy-hoach");
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

/** Documents that actions start from. */
export interface Reports {
  /** A report with our two tables and a sentence in it. */
  readonly filledIn: Uint8Array;
  /** The same once the control of the first table is gone. */
  readonly withoutControl: Uint8Array;
  /** The same once the first table, of which there were two copies, is gone and its controls are left. */
  readonly withEmptyFrames: Uint8Array;
  /** The first paragraph in the first table. */
  readonly inTable: number;
}

export async function makeReports(): Promise<Reports> {
  const { host, tables } = await openTables(report());
  await tables.insertTable(modelOf(planning), inSection("I.2.1"));
  await tables.insertTable(modelOf(money), inSection("I.3"));
  host.placeCursor(4);
  await tables.insertSentence(sentence);
  const filledIn = host.save();
  const control =
    /<w:sdt><w:sdtPr>(?:(?!<w:sdt>).)*bc2282:quy-hoach-1"(?:(?!<w:sdt>).)*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/s;
  await tables.insertTable(modelOf(planning), inSection("I.2.1"));
  const [first, second] = readDocx(host.save()).document.tables;
  for (const { start } of [second!, first!]) host.user.changeTable(start, "removeTable");
  return {
    filledIn,
    withoutControl: rewritten(filledIn, (xml) => xml.replace(control, "$1")),
    withEmptyFrames: host.save(),
    inTable: readDocx(filledIn).document.tables[0]!.start,
  };
}

/** An action on the document, and how many syncs of its own it takes. */
export interface Action {
  readonly name: string;
  readonly file: (reports: Reports) => Uint8Array;
  /** Paragraph and offset. */
  readonly cursor?: (reports: Reports) => readonly [number, number];
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

export const actions: readonly Action[] = [
  {
    name: "inserting a table into its section",
    file: () => report(),
    act: (tables) => tables.insertTable(modelOf(planning), inSection("I.2.1")),
    syncs: 2,
  },
  {
    name: "inserting a table before others of ours",
    file: ({ filledIn }) => filledIn,
    act: (tables) => tables.insertTable(modelOf(training), inSection("I.1.1")),
    syncs: 2,
  },
  {
    name: "inserting a table anew whose control was left empty, twice",
    file: ({ withEmptyFrames }) => withEmptyFrames,
    act: (tables) => tables.insertTable(modelOf(planning), inSection("I.2.1")),
    syncs: 2,
  },
  {
    name: "inserting a table that was decided on, with its data",
    file: ({ filledIn }) => filledIn,
    act: (tables) =>
      tables.insertDecided(data, inSection("I.1.1"), () => ({
        insert: modelOf(training),
        keep: { data: dataOf(planning, money, training) },
      })),
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
    name: "inserting a sentence, with its data",
    file: () => docx([p("Trước và sau."), p("b")]),
    act: (tables) => tables.insertSentence(sentence, { data }),
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
    file: ({ filledIn }) => filledIn,
    cursor: () => [4, 10],
    act: (tables) => tables.insertSentence({ ...sentence, row: "r2", text: "Câu thứ hai." }),
    syncs: 4,
  },
  {
    name: "inserting a sentence where the cursor is in a table of ours",
    file: ({ filledIn }) => filledIn,
    cursor: ({ inTable }) => [inTable, 0],
    act: (tables) => tables.insertSentence(sentence),
    syncs: 4,
  },
  {
    name: "inserting a picture",
    file: () => report(),
    act: (tables) => tables.insertPicture(chart, inSection("I.2.1")),
    syncs: 2,
  },
  {
    name: "bringing up to date what is found",
    file: ({ filledIn }) => filledIn,
    act: (tables) =>
      tables.update(changed, (found) => ({
        data: changed,
        writes: carryOut(planRefresh(changed, found)).writes,
      })),
    syncs: 2,
  },
  { name: "refreshing", file: ({ filledIn }) => filledIn, act: refreshAll, syncs: 4 },
  {
    name: "linking a table again",
    file: ({ withoutControl }) => withoutControl,
    act: async (tables) => {
      const lost = (await tables.survey(data)).tables.find(({ state }) => state === "control-gone");
      if (lost) await tables.relink(lost.key, data);
    },
    syncs: 3,
  },
  {
    name: "taking away one empty control",
    file: ({ withEmptyFrames }) => withEmptyFrames,
    act: async (tables) => {
      const [frame] = (await tables.survey(data)).tables.filter(({ state }) => state === "table-gone");
      await tables.unlink({ keys: [frame!.key] });
    },
    syncs: 3,
  },
  { name: "unlinking", file: ({ filledIn }) => filledIn, act: (tables) => tables.unlink(), syncs: 2 },
];

/** What an author sees of the document, and where the controls are. */
export function seen({ host }: OpenedTables): unknown {
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
    data: readDocx(host.save()).customXmlParts.map(({ xml }) => readData(xml)),
    controls: xmlOf(host).match(/<w:sdt>/g)?.length ?? 0,
  };
}
