import fc from "fast-check";
import {
  amended,
  applyEdit,
  edited,
  indicators2282,
  newRecipe,
  recipeSchema,
  redo,
  startHistory,
  undo,
  withInsertedSentence,
  type Recipe,
} from "../../../src/statistics";
import { anyEdit, anyRecipe, columnOf, recipeOf, recipeWith, setCell } from "./recipes";

const labels = (recipe: Recipe) =>
  recipe.rows.map(({ kind, label }) => (kind === "group" ? `${label}:` : label));
const small = recipeWith("quy-hoach", [
  "Cấp tỉnh",
  ["Giám đốc", { total: "10" }],
  ["Phó", {}],
  "Cấp xã",
  ["Chủ tịch", {}],
]);

describe("a new recipe", () => {
  test.each(indicators2282.map((one) => [one.id, one] as const))("of %s is a valid one", (_id, one) => {
    const recipe = newRecipe(one, "bang-1", { district: true, years: [2025, 2021, 2025] });
    expect(recipeSchema.parse(recipe)).toEqual(recipe);
  });

  test("has huyện only when asked for", () => {
    expect(labels(recipeOf("quy-hoach")).filter((label) => label.endsWith(":"))).toEqual([
      "Cấp tỉnh:",
      "Cấp xã:",
    ]);
    expect(labels(recipeOf("quy-hoach", { district: true }))).toContain("Cấp huyện (đến 30/6/2025):");
  });
});

describe("rows", () => {
  test("are added before another or at the end, with an id of their own", () => {
    const added = applyEdit(small, { kind: "add-row", row: "item", label: "Trưởng phòng", before: "r4" });
    expect(labels(added)).toEqual(["Cấp tỉnh:", "Giám đốc", "Phó", "Trưởng phòng", "Cấp xã:", "Chủ tịch"]);
    const last = applyEdit(added, { kind: "add-row", row: "group", label: "Khác", before: null });
    expect(labels(last).at(-1)).toBe("Khác:");
    expect(last.rows.map(({ id }) => id)).toEqual(["r1", "r2", "r3", "r6", "r4", "r5", "r7"]);
  });

  test("never get the id of a removed row that a sentence of the document is about", () => {
    const told = withInsertedSentence(small, "Tỷ lệ … (Chủ tịch) đạt 40%.", "r5");
    const removed = applyEdit(told, { kind: "remove-row", row: "r5", withItems: false });
    const added = applyEdit(removed, { kind: "add-row", row: "item", label: "Bí thư", before: null });
    expect(added.rows.at(-1)).toMatchObject({ id: "r6", label: "Bí thư" });
  });

  test("are renamed and keep their figures", () => {
    const renamed = applyEdit(small, { kind: "rename-row", row: "r2", label: "Giám đốc sở" });
    expect(renamed.rows[1]).toEqual({ kind: "item", id: "r2", label: "Giám đốc sở", cells: { total: "10" } });
  });

  test("a group moves with its rows, and never into itself", () => {
    const moved = applyEdit(small, { kind: "move-row", row: "r4", before: "r1" });
    expect(labels(moved)).toEqual(["Cấp xã:", "Chủ tịch", "Cấp tỉnh:", "Giám đốc", "Phó"]);
    expect(applyEdit(small, { kind: "move-row", row: "r1", before: "r3" })).toBe(small);
  });

  test("a group is removed alone or with its rows", () => {
    expect(labels(applyEdit(small, { kind: "remove-row", row: "r1", withItems: true }))).toEqual([
      "Cấp xã:",
      "Chủ tịch",
    ]);
    expect(labels(applyEdit(small, { kind: "remove-row", row: "r4", withItems: false }))).toEqual([
      "Cấp tỉnh:",
      "Giám đốc",
      "Phó",
      "Chủ tịch",
    ]);
  });
});

describe("figures and years", () => {
  test("a cell is set and cleared; the total's own cells too", () => {
    const set = applyEdit(applyEdit(small, setCell("r3", "women", "1.234")), setCell("total", "total", "99"));
    expect(columnOf(set, "women")).toEqual([undefined, "1.234", undefined]);
    expect(set.total.cells).toEqual({ total: "99" });
    expect(applyEdit(applyEdit(set, setCell("r3", "women", "")), setCell("total", "total", ""))).toEqual(
      small,
    );
  });

  test("the figures that had no year become those of the first year, and lose it with the last", () => {
    const noted = applyEdit(small, setCell("r2", "note", "Đến 30/9"));
    const first = applyEdit(noted, { kind: "add-year", year: 2025 });
    expect(columnOf(first, "total", 2025)[0]).toBe("10");
    expect(columnOf(first, "note")[0]).toBe("Đến 30/9");
    const second = applyEdit(first, { kind: "add-year", year: 2024 });
    expect(second.years).toEqual([2024, 2025]);
    expect(columnOf(second, "total", 2024)[0]).toBeUndefined();
    expect(applyEdit(first, { kind: "remove-year", year: 2025 })).toEqual(noted);
    expect(applyEdit(second, { kind: "remove-year", year: 2024 })).toEqual(first);
  });

  test("a list of documents has no years", () => {
    const list = recipeOf("van-ban-ban-hanh");
    expect(applyEdit(list, { kind: "add-year", year: 2025 })).toBe(list);
  });
});

describe("laws", () => {
  test("whatever is done to a recipe, it stays a valid one", () => {
    fc.assert(fc.property(anyRecipe, (recipe) => expect(recipeSchema.parse(recipe)).toEqual(recipe)));
  });

  test("undoing everything leads back to the start, doing it again to the end", () => {
    fc.assert(
      fc.property(anyRecipe, fc.array(anyEdit, { maxLength: 15 }), (recipe, edits) => {
        const done = edits.reduce(edited, startHistory(recipe));
        let back = done;
        while (back.past.length > 0) back = undo(back);
        expect(back.present).toEqual(recipe);
        let again = back;
        while (again.future.length > 0) again = redo(again);
        expect(again).toEqual(done);
      }),
    );
  });

  test("a new edit ends what could be done again; undo and redo at the ends change nothing", () => {
    const start = startHistory(small);
    expect(undo(start)).toBe(start);
    const undone = undo(edited(start, setCell("r2", "women", "4")));
    const other = edited(undone, setCell("r2", "women", "5"));
    expect(redo(other)).toBe(other);
    expect(edited(other, setCell("r2", "women", "5"))).toBe(other);
  });

  test("an edit done otherwise is the same step, and none when it leads back", () => {
    fc.assert(
      fc.property(anyRecipe, anyEdit, anyEdit, (recipe, first, other) => {
        const once = edited(startHistory(recipe), first);
        fc.pre(once.past.length === 1);
        const instead = amended(once, other);
        expect(instead.present).toEqual(applyEdit(once.present, other));
        if (instead.past.length === 0) expect(instead.present).toEqual(recipe);
        else expect(undo(instead).present).toEqual(recipe);
      }),
    );
    const typed = edited(startHistory(small), setCell("r2", "women", "4"));
    expect(amended(typed, setCell("r2", "women", "41")).past).toEqual([small]);
    expect(amended(typed, setCell("r2", "women", ""))).toEqual(startHistory(small));
  });

  test("moving a row keeps every row", () => {
    fc.assert(
      fc.property(anyRecipe, fc.nat(20), fc.option(fc.nat(20)), (recipe, from, to) => {
        const id = (index: number) => recipe.rows[index % (recipe.rows.length || 1)]?.id ?? "gone";
        const moved = applyEdit(recipe, {
          kind: "move-row",
          row: id(from),
          before: to === null ? null : id(to),
        });
        expect(new Set(moved.rows)).toEqual(new Set(recipe.rows));
      }),
    );
  });
});
