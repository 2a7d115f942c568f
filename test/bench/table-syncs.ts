import { headingText, outline2282 } from "../../src/report";
import {
  applyEdit,
  buildTable,
  cellTexts,
  indicatorById,
  newRecipe,
  type Recipe,
  type StoredData,
} from "../../src/statistics";
import { commands } from "../../src/commands/commands";
import { createStatisticsStore, type StatisticsStore } from "../../src/taskpane/statistics/state";
import type { WordSession } from "../../src/word";
import { docx, heading, p } from "../fixtures/docx-builder";
import type { Budget } from "./budget";
import { syncsOf } from "./syncs";

const planning = indicatorById("quy-hoach")!;
const place = { at: "section", outline: outline2282, section: "I.2.1" } as const;

/** A recipe of so many rows with figures. */
function recipeOf(rows: number, id = "quy-hoach-1"): Recipe {
  return {
    ...newRecipe(planning, id),
    rows: Array.from({ length: rows }, (_, i) => ({
      kind: "item",
      id: `r${i + 1}`,
      label: `Chức danh ${i + 1}`,
      cells: { total: String(2 * i + 10), women: String(i) },
    })),
  };
}

const report = () =>
  docx(
    outline2282.sections.flatMap((section) => [
      heading(section.id.split(".").length, headingText(section)),
      p("Nội dung đã viết."),
    ]),
  );

const twelve = Array.from({ length: 12 }, (_, i) => recipeOf(10, `quy-hoach-${i + 1}`));
const written: StoredData = {
  recipes: twelve.map((recipe) => ({ ...recipe, written: cellTexts(buildTable(planning, recipe)) })),
  targets: [],
  unread: [],
};
const changed: StoredData = {
  ...written,
  recipes: written.recipes.map((recipe) =>
    applyEdit(recipe, { kind: "set-cells", cells: [{ row: "r2", column: "total", text: "999" }] }),
  ),
};

/** Twelve tables stand in the report, and in each a figure has changed since. */
async function twelveToRefresh(word: WordSession): Promise<void> {
  const tables = await word.linkedTables();
  for (const recipe of twelve) await tables.insertTable(buildTable(planning, recipe), place);
  await tables.saveData(changed);
}

/** The view "Số liệu" of the pane, opened over the document. */
async function openedView(word: WordSession): Promise<StatisticsStore> {
  const kept = new Map<string, string>();
  const store = createStatisticsStore({
    linkedTables: () => word.linkedTables(),
    outline: outline2282,
    memory: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    documentId: () => "",
    readOnly: () => false,
    now: () => new Date(),
    say: () => undefined,
    touched: () => undefined,
    crash: (error) => {
      throw error;
    },
  });
  await store.actions.load();
  return store;
}

async function viewOfTwelve(word: WordSession): Promise<StatisticsStore> {
  await twelveToRefresh(word);
  return openedView(word);
}

/** Opens the page that shows what a refresh would change, and waits until it does. */
function showChanges({ state, subscribe, actions }: StatisticsStore): Promise<void> {
  const before = state().survey;
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      const { survey } = state();
      if (survey === before || survey.is !== "done") return;
      stop();
      resolve();
    });
    actions.show({ is: "refresh" });
  });
}

async function refreshAll({ state, actions }: StatisticsStore): Promise<void> {
  await actions.refresh(undefined, {});
  const { outcome } = state();
  if (outcome?.tone !== "success") throw new Error(`the pane did not refresh: ${outcome?.text}`);
}

/** Syncs of what is done with computed tables, each from the click to the end. */
export async function tableSyncBudgets(): Promise<Budget[]> {
  return [
    {
      name: "syncs of inserting a table of 40 rows",
      value: await syncsOf(report(), async (word) =>
        (await word.linkedTables()).insertTable(buildTable(planning, recipeOf(40)), place),
      ),
      limit: 2,
      detail: "one to find its place, one to write",
    },
    {
      name: "syncs of “Chèn bảng số liệu” on the ribbon",
      value: await syncsOf(report(), () => ribbon("insertTable_quy_hoach")),
      limit: 2,
      detail: "one to see whether the table stands there and where it goes, one to write",
    },
    {
      name: "syncs of “Cập nhật các bảng” on the ribbon, 12 tables",
      value: await syncsOf(report(), () => ribbon("updateTables"), twelveToRefresh),
      limit: 2,
      detail: "one to find them and what differs, one to write and select",
    },
    {
      name: "syncs of showing in the pane what a refresh of 12 tables would change",
      value: await syncsOf(report(), (_, store) => showChanges(store), viewOfTwelve),
      limit: 1,
      detail: "one to find them and what differs",
    },
    {
      name: "syncs of refreshing 12 tables in the pane",
      value: await syncsOf(report(), (_, store) => refreshAll(store), viewOfTwelve),
      limit: 2,
      detail: "one to see that all is as shown, one to write",
    },
  ];
}

async function ribbon(name: string): Promise<void> {
  const says = await commands[name]?.();
  if (says?.length !== 0) throw new Error(`${name} did not do all: ${JSON.stringify(says)}`);
}
