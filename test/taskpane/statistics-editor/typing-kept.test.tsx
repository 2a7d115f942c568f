/**
 * @jest-environment jsdom
 */
import { act, fireEvent } from "@testing-library/react";
import { recipeWith } from "../../statistics/recipes/recipes";
import { cell, field, openEditor, textIn, wait } from "./open-editor";

const posts = () =>
  recipeWith("quy-hoach", [
    ["Giám đốc", { total: "170" }],
    ["Phó", {}],
  ]);
const totalOf = (recipe: ReturnType<typeof posts>) =>
  recipe.rows[0]?.kind === "item" ? recipe.rows[0].cells["total"] : undefined;

describe("nothing typed is lost", () => {
  it("a pause stores it, and all that was typed into a cell is one step of undo", async () => {
    const { person, kept, recipe } = openEditor(posts());
    await person.keyboard("20");
    await wait(600);
    expect(totalOf(recipe())).toBe("20");
    await person.keyboard("5");
    await wait(600);
    await person.keyboard("9{Enter}");
    expect(totalOf(recipe())).toBe("2059");
    expect(kept.history.past).toHaveLength(1);
    await person.keyboard("{Control>}z{/Control}");
    expect(totalOf(recipe())).toBe("170");
  });

  it("what comes from elsewhere between two pauses stays, whether one types on or takes the typing back", async () => {
    for (const [keys, own] of [
      ["9{Enter}", "209"],
      ["{Escape}", "170"],
    ] as const) {
      const { person, recipe, arrive, unmount } = openEditor(posts());
      await person.keyboard("20");
      await wait(600);
      arrive({ kind: "set-cells", cells: [{ row: "r2", column: "total", text: "7" }] });
      await person.keyboard(keys);
      expect(recipe().rows.map((row) => row.kind === "item" && row.cells["total"])).toEqual([own, "7"]);
      unmount();
    }
  });

  it("Esc takes back what a pause has stored", async () => {
    const { person, recipe, kept } = openEditor(posts());
    await person.keyboard("20");
    await wait(600);
    await person.keyboard("{Escape}");
    expect(totalOf(recipe())).toBe("170");
    expect(kept.history.past).toHaveLength(0);
  });

  it("typing the old value again after a pause leaves no step behind", async () => {
    const { person, recipe, kept } = openEditor(posts());
    await person.keyboard("17");
    await wait(600);
    await person.keyboard("0{Enter}");
    expect(totalOf(recipe())).toBe("170");
    expect(kept.history.past).toHaveLength(0);
  });

  it.each<[string, () => void]>([
    ["the pane is hidden", () => document.dispatchEvent(new Event("visibilitychange"))],
    ["the pane is closed", () => window.dispatchEvent(new Event("pagehide"))],
    ["the person goes back to the document", () => fireEvent.blur(field())],
  ])("%s", async (_what, happens) => {
    const { person, recipe } = openEditor(posts());
    await person.keyboard("33");
    act(happens);
    expect(totalOf(recipe())).toBe("33");
  });

  it("in time for whoever saves the figures when the pane is closed", async () => {
    let saved: string | undefined;
    let current = posts();
    const save = () => (saved = totalOf(current));
    // Listens before the editor is there, as the view that holds it does.
    document.addEventListener("visibilitychange", save);
    const { person } = openEditor(current, (recipe) => (current = recipe));
    await person.keyboard("33");
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    document.removeEventListener("visibilitychange", save);
    expect(saved).toBe("33");
  });

  it("the editor goes away while somebody types", async () => {
    const { person, recipe, unmount } = openEditor(posts());
    await person.keyboard("33");
    unmount();
    expect(totalOf(recipe())).toBe("33");
  });

  it("another cell is clicked", async () => {
    const { person, recipe } = openEditor(posts());
    await person.keyboard("33");
    await person.click(cell("Phó", "Nữ"));
    expect(totalOf(recipe())).toBe("33");
    expect(field()).toHaveAccessibleName("Phó, Nữ");
  });

  it("what was only looked at is no step", async () => {
    const { person, kept } = openEditor(posts());
    await person.keyboard("{F2}{Enter}{F2}{Escape}{ArrowDown}");
    expect(kept.history.past).toHaveLength(0);
  });
});

describe("input methods for Vietnamese", () => {
  it("Unikey replaces letters by backspaces: they reach the text, not the cell", async () => {
    const { person, recipe } = openEditor(posts());
    await person.click(cell("Giám đốc", "Ghi chú"));
    await person.keyboard("co");
    await person.keyboard("{Backspace}ó");
    await person.keyboard("{Enter}");
    expect(recipe().rows[0]).toMatchObject({ cells: { note: "có" } });
  });

  it("a composed letter begins the typing; the Enter that ends the composition does not leave the cell", () => {
    const { recipe } = openEditor(posts());
    fireEvent.keyDown(field(), { key: "Home" });
    const name = field();
    fireEvent.compositionStart(name);
    fireEvent.input(name, { target: { value: "đ" } });
    fireEvent.input(name, { target: { value: "đô" } });
    fireEvent.keyDown(name, { key: "Enter", isComposing: true });
    expect(field()).toBe(name);
    fireEvent.keyDown(name, { key: "Process", keyCode: 229 });
    fireEvent.compositionEnd(name);
    expect(field()).toHaveValue("đô");
    fireEvent.keyDown(name, { key: "Enter" });
    expect(recipe().rows[0]?.label).toBe("đô");
  });

  it("half a letter is not stored at a pause, the whole one is", async () => {
    const { recipe } = openEditor(posts());
    fireEvent.keyDown(field(), { key: "Home" });
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: "d" } });
    await wait(600);
    expect(recipe().rows[0]?.label).toBe("Giám đốc");
    fireEvent.input(field(), { target: { value: "đ" } });
    fireEvent.compositionEnd(field());
    await wait(600);
    expect(recipe().rows[0]?.label).toBe("đ");
  });

  it("Enter that an input method passes on as a line break takes the text over", () => {
    const { recipe } = openEditor(posts());
    fireEvent.keyDown(field(), { key: "Home" });
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: "đô" } });
    fireEvent.keyDown(field(), { key: "Enter", keyCode: 229 });
    fireEvent.compositionEnd(field());
    fireEvent.input(field(), { target: { value: "đô\n" }, inputType: "insertLineBreak" });
    expect(recipe().rows[0]?.label).toBe("đô");
    expect(field()).toHaveAccessibleName("Chức danh dòng 2");
  });

  it("words are corrected with the arrow keys while they are typed", async () => {
    const { person, recipe } = openEditor(posts());
    await person.click(cell("Giám đốc", "Ghi chú"));
    await person.keyboard("ac{ArrowLeft}b{Enter}");
    expect(recipe().rows[0]).toMatchObject({ cells: { note: "abc" } });
  });

  it("a line break pasted into a text becomes a blank", () => {
    const { recipe } = openEditor(posts());
    fireEvent.keyDown(field(), { key: "End" });
    fireEvent.change(field(), { target: { value: "dòng một\r\n  dòng hai " } });
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(recipe().rows[0]).toMatchObject({ cells: { note: "dòng một dòng hai" } });
    expect(textIn("Giám đốc", "Ghi chú")).toBe("dòng một dòng hai");
  });
});
