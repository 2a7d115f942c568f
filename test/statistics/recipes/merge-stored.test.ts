import fc from "fast-check";
import {
  applyEdit,
  mergeStored,
  storedDataSchema,
  targets2282,
  withInsertedTable,
  buildTable,
  type Recipe,
  type StoredData,
  type Target,
} from "../../../src/statistics";
import { anyEdit, indicator, recipeOf, recipeWith, setCell } from "./recipes";

const data = (...recipes: Recipe[]): StoredData => ({ recipes, targets: [], unread: [] });

const planning = recipeWith("quy-hoach", [["Cấp tỉnh", { total: "100", women: "40" }]]);
const funding = recipeOf("kinh-phi");
const typed = (recipe: Recipe, women: string) => applyEdit(recipe, setCell("r1", "women", women));

describe("two sides change the same data", () => {
  test("a table that the other side inserted is there, and so is what I typed meanwhile", () => {
    const merged = mergeStored(data(planning), data(typed(planning, "41")), data(planning, funding));
    expect(merged).toEqual(data(typed(planning, "41"), funding));
  });

  test("figures typed here and notes of what was written there go together", () => {
    const written = withInsertedTable(planning, buildTable(indicator("quy-hoach"), planning));
    const merged = mergeStored(data(planning), data(typed(planning, "41")), data(written));
    expect(merged).toEqual(data({ ...typed(planning, "41"), ...written, rows: typed(planning, "41").rows }));
  });

  test("figures that both changed are kept both: mine where they were, theirs beside them", () => {
    const merged = mergeStored(data(planning), data(typed(planning, "41")), data(typed(planning, "45")));
    expect(merged.recipes[0]).toEqual(typed(planning, "41"));
    expect(merged.recipes[1]).toMatchObject({
      caption: "Cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý (bản trong văn bản)",
      rows: typed(planning, "45").rows,
    });
    expect(merged.recipes).toHaveLength(2);
  });

  test("a table that both began at once is one table: my figures, and what the other side wrote into the document", () => {
    const begun = recipeOf("quy-hoach");
    const written = withInsertedTable(begun, buildTable(indicator("quy-hoach"), begun));
    const mine = applyEdit(begun, setCell("r2", "women", "41"));
    expect(mergeStored(data(), data(mine), data(written))).toEqual(data({ ...written, rows: mine.rows }));
    expect(mergeStored(data(), data(written), data(mine))).toEqual(data({ ...written, rows: mine.rows }));
  });

  test("what was removed stays removed, unless the other side changed it", () => {
    expect(mergeStored(data(planning, funding), data(funding), data(planning, funding))).toEqual(
      data(funding),
    );
    const changed = data(typed(planning, "41"), funding);
    expect(mergeStored(data(planning, funding), data(funding), changed).recipes).toContainEqual(
      typed(planning, "41"),
    );
    expect(mergeStored(data(planning, funding), changed, data(funding)).recipes).toContainEqual(
      typed(planning, "41"),
    );
  });
});

describe("targets that both sides changed", () => {
  const [t1, t2] = targets2282 as [Target, Target];
  const base: StoredData = { ...data(planning), targets: [t2] };
  const changed = (target: Target, percent: string): Target => ({
    ...target,
    milestones: [{ year: 2025, comparison: "atLeast", percent }],
    source: "Kế hoạch số 12/KH-UBND",
  });
  const targets = (mine: Target[], theirs: Target[]) =>
    mergeStored(base, { ...base, targets: mine }, { ...base, targets: theirs }).targets;

  test("are taken one by one, each from the side that changed it", () => {
    const [mine, theirs] = [changed(t2, "45"), changed(t1, "30")];
    expect(targets([mine], [t2, theirs])).toEqual([mine, theirs]);
    expect(targets([], [t2, theirs])).toEqual([theirs]);
    expect(targets([t2], [])).toEqual([]);
    expect(targets([], [changed(t2, "45")])).toEqual([changed(t2, "45")]);
  });

  test("are kept both where it is the same one, mine in its place and theirs behind it", () => {
    const [mine, theirs] = [changed(t2, "45"), changed(t2, "48")];
    const merged = targets([mine], [theirs]);
    expect(merged[0]).toEqual(mine);
    expect(merged[1]).toMatchObject({
      milestones: theirs.milestones,
      name: `${t2.name} (bản trong văn bản)`,
    });
    expect(new Set(merged.map(({ code }) => code)).size).toBe(2);
  });
});

const start = data(recipeOf("quy-hoach"), recipeOf("kinh-phi"), recipeOf("bang-tu-lap"));
/** What a side makes of the data: edits, a removal, a table of its own. */
const side = fc
  .record({
    edits: fc.array(fc.tuple(fc.nat(2), anyEdit), { maxLength: 5 }),
    removed: fc.option(fc.nat(2)),
    added: fc.option(fc.constantFrom("truyen-thong", "dao-tao-boi-duong")),
  })
  .map(({ edits, removed, added }): StoredData => {
    const recipes = start.recipes.map((recipe, at) =>
      edits.filter(([of]) => of === at).reduce((one, [, edit]) => applyEdit(one, edit), recipe),
    );
    const left = recipes.filter((_, at) => at !== removed);
    return data(...left, ...(added === null ? [] : [recipeOf(added)]));
  });

describe("laws", () => {
  test("a side that changed nothing takes the other's", () => {
    fc.assert(
      fc.property(side, (changed) => {
        expect(mergeStored(start, changed, start)).toEqual(changed);
        expect(mergeStored(start, start, changed)).toEqual(changed);
        expect(mergeStored(start, changed, changed)).toEqual(changed);
      }),
    );
  });

  test("no figures that a side changed are lost, and what comes out can be stored", () => {
    fc.assert(
      fc.property(side, side, (mine, theirs) => {
        const merged = mergeStored(start, mine, theirs);
        const content = ({ rows, total, years }: Recipe) => JSON.stringify([rows, total, years]);
        const before = start.recipes.map(content);
        const after = merged.recipes.map(content);
        for (const recipe of [...mine.recipes, ...theirs.recipes]) {
          if (!before.includes(content(recipe))) expect(after).toContain(content(recipe));
        }
        expect(storedDataSchema.safeParse(merged).success).toBe(true);
        expect(new Set(merged.recipes.map(({ id }) => id)).size).toBe(merged.recipes.length);
        // Merging once more with what is stored now changes nothing.
        expect(mergeStored(theirs, merged, theirs)).toEqual(merged);
      }),
    );
  });
});
