import fc from "fast-check";
import {
  applyEdit,
  carryOut,
  planRefresh,
  recipeSchema,
  type CellChange,
  type Decision,
  type Decisions,
  type FoundInDocument,
  type FoundTable,
  type Recipe,
  type RefreshPlan,
  type StoredData,
} from "../../../src/statistics";
import { anyEdit, anyRecipe } from "../recipes/recipes";
import { after, dataOf, inDocument, inserted, refreshed, withoutNotes } from "./documents";

/** What somebody may do to a table in Word: type into a cell, delete, copy and add rows and columns. */
type Handiwork =
  | { readonly do: "type"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly do: "delete-row" | "copy-row" | "delete-column" | "add-column"; readonly at: number }
  | { readonly do: "add-row"; readonly at: number; readonly texts: readonly string[] };

const text = fc.oneof(
  fc.nat(2000).map(String),
  fc.constantFrom("", "–", "42,35", "Nữ", "Tổng số", "Phó", "chưa có", "1.234"),
);
const handiwork: fc.Arbitrary<Handiwork> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("type" as const), row: fc.nat(12), column: fc.nat(6), text }),
  },
  fc.record({
    do: fc.constantFrom(
      "delete-row" as const,
      "copy-row" as const,
      "delete-column" as const,
      "add-column" as const,
    ),
    at: fc.nat(12),
  }),
  fc.record({
    do: fc.constant("add-row" as const),
    at: fc.nat(12),
    texts: fc.array(text, { minLength: 6, maxLength: 6 }),
  }),
);

function worked(found: FoundTable, work: Handiwork): FoundTable {
  const grid = found.grid.map((row) => [...row]);
  const width = grid[0]?.length ?? 0;
  if (work.do === "type") {
    const row = grid[work.row];
    if (row && work.column < row.length) row[work.column] = work.text;
  } else if (work.do === "add-row") {
    grid.splice(
      work.at,
      0,
      Array.from({ length: width }, (_, column) => work.texts[column] ?? ""),
    );
  } else if (work.do === "delete-row") grid.splice(work.at, 1);
  else if (work.do === "copy-row")
    grid.splice(work.at, 0, [...(grid[work.at] ?? Array<string>(width).fill(""))]);
  else
    for (const row of grid)
      row.splice(work.at, work.do === "add-column" ? 0 : 1, ...(work.do === "add-column" ? ["x"] : []));
  return { ...found, grid };
}

/** A document with a table, worked on by hand, and data that went on. */
const situation = fc
  .record({
    start: anyRecipe,
    edits: fc.array(anyEdit, { maxLength: 4 }),
    work: fc.array(handiwork, { maxLength: 5 }),
    copied: fc.boolean(),
    noted: fc.boolean(),
    more: fc.array(handiwork, { maxLength: 3 }),
  })
  .map(({ start, edits, work, copied, noted, more }) => {
    const { recipe, found } = inserted(start);
    const table = work.reduce(worked, found);
    const copy = more.reduce(worked, { ...table, key: "t2", number: 2 });
    return {
      data: dataOf(edits.reduce<Recipe>(applyEdit, noted ? recipe : withoutNotes(recipe))),
      found: inDocument(...(copied ? [table, copy] : [table])),
    };
  });

const keysOf = ({ tables, sentences }: RefreshPlan): string[] => [
  ...tables.flatMap(({ cells, lines, newRows, formerRows, ownRows }) =>
    [...cells, ...lines, ...newRows, ...formerRows, ...ownRows].map(({ key }) => key),
  ),
  ...sentences.map(({ key }) => key),
];

/** Decides on everything the plan shows, and on what shows only because of that. */
function decided(
  data: StoredData,
  found: FoundInDocument,
  decision: (position: number) => Decision,
): Decisions {
  let decisions: Decisions = {};
  for (;;) {
    const keys = keysOf(planRefresh(data, found, decisions)).filter((key) => !(key in decisions));
    if (keys.length === 0) return decisions;
    const more = keys.map((key, position) => [key, decision(position)] as const);
    decisions = { ...decisions, ...Object.fromEntries(more) };
  }
}
const proposals = (plan: RefreshPlan) =>
  plan.tables.flatMap(({ cells, lines, newRows, formerRows, ownRows }) =>
    [...cells, ...lines, ...newRows, ...formerRows, ...ownRows].flatMap(({ proposed }) =>
      proposed === "keep" ? [] : [proposed],
    ),
  );
const decisions = fc.array(fc.constantFrom<Decision>("write", "take-back", "keep"), { minLength: 1 });
const runs = { numRuns: 100 };

describe("laws of a refresh", () => {
  test("whatever was done, planning and carrying out never fail, and the data stay valid", () => {
    fc.assert(
      fc.property(situation, decisions, ({ data, found }, chosen) => {
        const plan = planRefresh(data, found);
        const { data: done } = carryOut(
          plan,
          decided(data, found, (position) => chosen[position % chosen.length]!),
        );
        for (const recipe of done.recipes) expect(recipeSchema.parse(recipe)).toEqual(recipe);
      }),
      runs,
    );
  });

  test("every change has a name of its own", () => {
    fc.assert(
      fc.property(situation, ({ data, found }) => {
        const keys = keysOf(planRefresh(data, found));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });

  test("after a refresh as proposed, the next has nothing more to propose", () => {
    fc.assert(
      fc.property(situation, ({ data, found }) => {
        // Without notes a table may be recognised only once they were made.
        fc.pre(data.recipes[0]!.written !== undefined);
        // Of two rows of one name that were moved nobody can tell which is which.
        fc.pre(found.tables.every(({ grid }) => new Set(grid.map((row) => row[1])).size === grid.length));
        const once = refreshed(data, found);
        expect(proposals(planRefresh(once.data, once.found))).toEqual([]);
        expect(refreshed(once.data, once.found).found).toEqual(once.found);
      }),
      runs,
    );
  });

  test("keeping everything changes neither the document nor the author's figures", () => {
    const figures = ({ rows, total, headings, caption }: Recipe) => ({ rows, total, headings, caption });
    fc.assert(
      fc.property(situation, ({ data, found }) => {
        const plan = planRefresh(data, found);
        const kept = carryOut(
          plan,
          decided(data, found, () => "keep"),
        );
        expect(kept.writes).toEqual({ tables: [], sentences: [] });
        expect(kept.data.recipes.map(figures)).toEqual(data.recipes.map(figures));
      }),
      runs,
    );
  });

  test("what is decided to be kept is never written later unasked", () => {
    fc.assert(
      fc.property(situation, ({ data, found }) => {
        const keysOfCells = (plan: RefreshPlan, which: (cell: CellChange) => boolean) =>
          plan.tables.flatMap(({ cells }) => cells.filter(which).map(({ key }) => key));
        const plan = planRefresh(data, found);
        const once = carryOut(
          plan,
          decided(data, found, () => "keep"),
        );
        const later = new Set(
          keysOfCells(planRefresh(once.data, found), ({ proposed }) => proposed === "write"),
        );
        for (const key of keysOfCells(plan, ({ kind }) => kind === "hand-made" || kind === "both")) {
          expect(later).not.toContain(key);
        }
      }),
      runs,
    );
  });

  test("undoing puts every text back", () => {
    fc.assert(
      fc.property(situation, decisions, ({ data, found }, chosen) => {
        const plan = planRefresh(data, found);
        const { writes, undo } = carryOut(
          plan,
          decided(data, found, (position) => chosen[position % chosen.length]!),
        );
        const back: FoundInDocument = after(after(found, writes), undo);
        expect(back).toEqual(found);
      }),
      runs,
    );
  });

  test("without decisions the author's own rows and columns, and what was typed over ours, stay", () => {
    fc.assert(
      fc.property(situation, ({ data, found }) => {
        const { writes } = carryOut(planRefresh(data, found));
        const written = new Set(data.recipes[0]!.written?.flat().map((one) => one.trim().toLowerCase()));
        for (const table of writes.tables) {
          for (const { row, column } of table.cells) {
            const old = table.expected[row]![column]!.trim().toLowerCase();
            if (old !== "")
              expect([...written].some((one) => one === old || Number(one) === Number(old))).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});
