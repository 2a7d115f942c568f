import { headingText, outline2282 } from "../../src/report";
import {
  applyEdit,
  buildTable,
  carryOut,
  cellTexts,
  indicatorById,
  newRecipe,
  planRefresh,
  type Recipe,
  type RefreshWrites,
  type StoredData,
} from "../../src/statistics";
import type { LinkedTables } from "../../src/word";
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

/** Syncs of what is done with computed tables. */
export async function tableSyncBudgets(): Promise<Budget[]> {
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
      name: "syncs of refreshing 12 tables",
      value: await syncsOf<{ tables: LinkedTables; writes: RefreshWrites }>(
        report(),
        (_, { tables, writes }) => tables.refresh(writes, changed),
        async (word) => {
          const tables = await word.linkedTables();
          for (const recipe of twelve) await tables.insertTable(buildTable(planning, recipe), place);
          const { writes } = carryOut(planRefresh(changed, await tables.survey(changed)));
          return { tables, writes };
        },
      ),
      limit: 2,
      detail:
        "one to see that all is as shown, one to write; finding them to show the changes takes one more",
    },
  ];
}
