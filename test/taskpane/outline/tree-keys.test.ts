import { outline2282 } from "../../../src/report";
import { treeMove, typedAhead } from "../../../src/taskpane/outline/tree-keys";
import { visibleRows } from "../../../src/taskpane/outline/tree-rows";

const open = visibleRows(outline2282, new Set());
const at = (id: string, rows = open) => rows.findIndex((row) => row.section.id === id);

describe("the visible rows", () => {
  it("are all sections in the outline's order when nothing is folded", () => {
    expect(open.map((row) => row.section.id)).toEqual(outline2282.sections.map((section) => section.id));
  });

  it("leave out everything below a folded section", () => {
    const rows = visibleRows(outline2282, new Set(["I.2"])).map((row) => row.section.id);
    expect(rows).toContain("I.2");
    expect(rows.filter((id) => id.startsWith("I.2."))).toEqual([]);
  });

  it("know their place among their siblings", () => {
    expect(open[at("I.1.2")]).toMatchObject({ level: 3, position: 2, siblings: 3, leaf: true });
  });
});

describe("a key in the tree", () => {
  it.each([
    ["ArrowDown", "I", "I.1"],
    ["ArrowUp", "II", "I.4"],
    ["Home", "II.2", "I"],
    ["End", "I", "II.2"],
    ["ArrowRight", "I.1", "I.1.1"],
    ["ArrowLeft", "I.2.2.3", "I.2.2"],
  ])("%s on %s moves to %s", (key, from, to) => {
    expect(treeMove(open, at(from), key)).toEqual({ kind: "focus", id: to });
  });

  it("ArrowLeft folds an open section, ArrowRight unfolds it again", () => {
    expect(treeMove(open, at("I.1"), "ArrowLeft")).toEqual({ kind: "close", id: "I.1" });
    const folded = visibleRows(outline2282, new Set(["I.1"]));
    expect(treeMove(folded, at("I.1", folded), "ArrowRight")).toEqual({ kind: "open", id: "I.1" });
  });

  it("stays where it is at either end and on a top section", () => {
    expect(treeMove(open, 0, "ArrowUp")).toBeUndefined();
    expect(treeMove(open, open.length - 1, "ArrowDown")).toBeUndefined();
    expect(treeMove(open, at("I.3"), "ArrowRight")).toBeUndefined();
  });

  it("Enter goes to the section; other keys are none of the tree's business", () => {
    expect(treeMove(open, at("I.3"), "Enter")).toEqual({ kind: "go", id: "I.3" });
    expect(treeMove(open, at("I.3"), "Tab")).toBeUndefined();
  });
});

describe("typing letters", () => {
  it.each([
    ["kinh", "I.3"],
    ["Đánh", "I.4"],
    ["danh", "I.4"],
    ["de xuat", "II.2"],
    ["2.2.2", "I.2.2.2"],
    ["II.1", "II.1"],
  ])("%s finds %s", (typed, id) => {
    expect(typedAhead(open, 0, typed)).toBe(id);
  });

  it("goes round to the start, and finds nothing when there is nothing", () => {
    expect(typedAhead(open, at("II.1"), "kinh")).toBe("I.3");
    expect(typedAhead(open, 0, "xyz")).toBeUndefined();
  });

  it("moves on with the first letter, and stays with the letters that follow it", () => {
    const first = typedAhead(open, at("I.1.1"), "n");
    expect(first).toBe("I.1.3");
    expect(typedAhead(open, at("I.1.3"), "na")).toBe("I.1.3");
  });
});
