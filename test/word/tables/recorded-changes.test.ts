import { readDocx } from "../../../src/docx";
import { applyEdit, carryOut, planRefresh, type Edit, type StoredData } from "../../../src/statistics";
import type { Play } from "../../../src/simulator";
import { dataOf, filled, inSection, modelOf, openTables, report, type OpenedTables } from "./opened";

const planning = filled("quy-hoach");
const data = dataOf(planning);
const sentence = { recipe: planning.id, title: "Câu", text: "Tỷ lệ đạt 42,35% (72/170 người)." };

/** A report in which Word records changes, or not, with a table and a sentence of ours from before. */
async function written(play: Play, trackRevisions: boolean): Promise<OpenedTables> {
  const { host, tables } = await openTables(report({}, { trackRevisions }), { play });
  await tables.insertTable(modelOf(planning), inSection("I.2.1"));
  host.placeCursor(4);
  await tables.insertSentence(sentence);
  return openTables(host.save(), { play });
}

const edited = ({ recipes, ...rest }: StoredData, edit: Edit): StoredData => ({
  ...rest,
  recipes: recipes.map((recipe) => applyEdit(recipe, edit)),
});

const women = (text: string) =>
  ({ kind: "set-cells", cells: [{ row: "r2", column: "women", text }] }) as const;

async function refreshed({ tables }: OpenedTables, changed: StoredData): Promise<StoredData> {
  const { writes, data: after } = carryOut(planRefresh(changed, await tables.survey(changed)));
  await tables.refresh(writes, changed);
  return after;
}

async function differing({ tables }: OpenedTables, now: StoredData): Promise<string[]> {
  const plan = planRefresh(now, await tables.survey(now));
  return plan.tables.flatMap(({ cells, lines }) => [...cells, ...lines].map(({ old }) => old));
}

/** Types into the document as its author: the cell that says `text` then says `other`. */
function retype({ host }: OpenedTables, text: string, other: string): void {
  const { paragraphs } = readDocx(host.save()).document;
  const at = paragraphs.findIndex((paragraph) => paragraph.tableLevel > 0 && paragraph.text === text);
  host.user.rewrite(at, other);
}

describe.each(["ltsc2021", "m365"] as const)("%s, a document that records changes", (play) => {
  test("says after a refresh what was written, not the old and the new together", async () => {
    const opened = await written(play, true);
    let now = await refreshed(opened, edited(data, women("61")));
    expect(await differing(opened, now)).toEqual([]);
    // Once more on top: the cell has two deleted texts then.
    now = await refreshed(opened, edited(now, women("62")));
    expect(await differing(opened, now)).toEqual([]);
    now = await refreshed(opened, edited(now, { kind: "set-details", details: { asOf: "2025-12-31" } }));
    expect(await differing(opened, now)).toEqual([]);
  });

  test("so for a sentence", async () => {
    const { tables } = await written(play, true);
    const [found] = (await tables.survey(data)).sentences;
    const text = "Tỷ lệ đạt 43,00%.";
    await tables.refresh({ tables: [], sentences: [{ key: found!.key, text }] }, data);
    const [recipe] = data.recipes;
    const noted = { ...data, recipes: [{ ...recipe!, writtenSentences: [{ text }] }] };
    expect((await tables.survey(noted)).sentences.map((one) => one.text)).toEqual([text]);
  });
});

describe("Word LTSC 2021, which cannot tell whether changes are recorded", () => {
  test("is asked once more only about a cell that holds what was written and more", async () => {
    const opened = await written("ltsc2021", false);
    expect(await opened.syncsOf(() => opened.tables.survey(data))).toBe(1);
    const now = await refreshed(opened, edited(data, women("61")));
    expect(await opened.syncsOf(() => opened.tables.survey(now))).toBe(1);
    retype(opened, "61", "35");
    expect(await opened.syncsOf(() => opened.tables.survey(now))).toBe(1);
    expect(await differing(opened, now)).toEqual(["35"]);
    retype(opened, "35", "5061");
    expect(await opened.syncsOf(() => opened.tables.survey(now))).toBe(2);
    expect(await differing(opened, now)).toEqual(["5061"]);
  });
});
