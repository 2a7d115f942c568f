/**
 * @jest-environment jsdom
 */
import { fireEvent, screen, within } from "@testing-library/react";
import { recipeOf, recipeWith } from "../../statistics/recipes/recipes";
import { cell, field, grid, openEditor, rowNames } from "./open-editor";

const posts = () =>
  recipeWith("quy-hoach", [
    "Cấp tỉnh",
    ["Giám đốc", { total: "170", women: "72" }],
    ["Phó Giám đốc", {}],
    "Cấp xã",
    ["Chủ tịch", {}],
  ]);
const choose = async (person: ReturnType<typeof openEditor>["person"], name: string) =>
  person.click(within(screen.getByRole("menu")).getByRole("menuitem", { name: new RegExp(`^${name}`) }));

describe("rows by shortcuts", () => {
  it("Ctrl+Enter adds one below, whose name is typed at once; with Shift above", async () => {
    const { person, recipe } = openEditor(posts());
    await person.keyboard("{Control>}{Enter}{/Control}");
    expect(field()).toHaveAccessibleName("Chức danh dòng 2");
    await person.keyboard("Chánh Văn phòng{Enter}");
    expect(rowNames()).toEqual([
      "Cấp tỉnh",
      "Giám đốc",
      "Chánh Văn phòng",
      "Phó Giám đốc",
      "Cấp xã",
      "Chủ tịch",
      "Tổng số",
    ]);
    await person.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}Chánh Thanh tra{Enter}");
    expect(
      recipe()
        .rows.map(({ label }) => label)
        .slice(2, 4),
    ).toEqual(["Chánh Văn phòng", "Chánh Thanh tra"]);
  });

  it("from the total's row one is added at the end", async () => {
    const { person } = openEditor(posts());
    await person.click(cell("Tổng số", "Nữ"));
    await person.keyboard("{Control>}{Enter}{/Control}Bí thư{Enter}");
    expect(rowNames().slice(-2)).toEqual(["Bí thư", "Tổng số"]);
  });

  it("a row without a name says so", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("{Control>}{Enter}{/Control}{Escape}{ArrowDown}");
    expect(rowNames()[2]).toBe("(chưa có tên)");
  });

  it("Alt and arrows move a row past its neighbour, a group with its rows past another group", async () => {
    const { person, said } = openEditor(posts());
    await person.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(rowNames().slice(1, 3)).toEqual(["Phó Giám đốc", "Giám đốc"]);
    expect(field()).toHaveAccessibleName("Giám đốc, Tổng số");
    expect(said()).toBe("Đã chuyển “Giám đốc” đến vị trí 3 trong 5 dòng.");
    await person.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(rowNames()).toEqual(["Cấp tỉnh", "Phó Giám đốc", "Cấp xã", "Giám đốc", "Chủ tịch", "Tổng số"]);
    await person.click(cell("Cấp xã"));
    await person.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(rowNames()).toEqual(["Cấp xã", "Giám đốc", "Chủ tịch", "Cấp tỉnh", "Phó Giám đốc", "Tổng số"]);
    await person.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(said()).toBe("Dòng này không chuyển thêm được nữa.");
  });

  it("Ctrl and minus removes a row with its figures without asking, says so and can be undone", async () => {
    const { person, said, recipe } = openEditor(posts());
    await person.keyboard("{Control>}-{/Control}");
    expect(rowNames()).toEqual(["Cấp tỉnh", "Phó Giám đốc", "Cấp xã", "Chủ tịch", "Tổng số"]);
    expect(said()).toBe("Đã xóa dòng “Giám đốc”. Ctrl+Z để hoàn tác.");
    expect(field().closest("tr")).toBe(cell("Phó Giám đốc").closest("tr"));
    await person.keyboard("{Control>}z{/Control}");
    expect(recipe()).toEqual(posts());
    expect(field().closest("tr")).toBe(cell("Giám đốc").closest("tr"));
  });

  it("F2 and typing rename a row and a group in place", async () => {
    const { person, recipe } = openEditor(posts());
    await person.click(cell("Cấp tỉnh"));
    await person.keyboard("{F2}, trung ương{Enter}");
    expect(recipe().rows[0]?.label).toBe("Cấp tỉnh, trung ương");
    await person.keyboard("Giám đốc sở{Enter}");
    expect(recipe().rows[1]?.label).toBe("Giám đốc sở");
  });
});

describe("the menu of a row", () => {
  it("opens by Shift+F10, is walked by arrows, and closes by Esc back to the cell", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("{Shift>}{F10}{/Shift}");
    const menu = screen.getByRole("menu", { name: "Dòng “Giám đốc”" });
    const items = within(menu).getAllByRole("menuitem");
    expect(items[0]).toHaveFocus();
    await person.keyboard("{ArrowDown}");
    expect(items[1]).toHaveFocus();
    await person.keyboard("{End}{ArrowDown}");
    expect(items[0]).toHaveFocus();
    await person.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(field()).toHaveAccessibleName("Giám đốc, Tổng số");
  });

  it("opens by the context key, a right click and the button of the row", async () => {
    const { person } = openEditor(posts());
    fireEvent.keyDown(field(), { key: "ContextMenu" });
    expect(screen.getByRole("menu", { name: "Dòng “Giám đốc”" })).toBeInTheDocument();
    await person.keyboard("{Escape}");
    fireEvent.contextMenu(cell("Chủ tịch", "Nữ"));
    expect(screen.getByRole("menu", { name: "Dòng “Chủ tịch”" })).toBeInTheDocument();
    await person.keyboard("{Escape}");
    await person.click(cell("Cấp xã").querySelector("button")!);
    expect(screen.getByRole("menu", { name: "Dòng “Cấp xã”" })).toBeInTheDocument();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("does nothing where a command makes no sense", async () => {
    const { person, recipe } = openEditor(posts());
    await person.click(cell("Cấp tỉnh"));
    await person.keyboard("{Shift>}{F10}{/Shift}");
    const up = screen.getByRole("menuitem", { name: /^Chuyển lên/ });
    expect(up).toHaveAttribute("aria-disabled", "true");
    await person.click(up);
    expect(recipe()).toEqual(posts());
  });

  it("groups rows by a heading above them, whose name is typed at once", async () => {
    const { person } = openEditor(posts());
    await person.click(cell("Phó Giám đốc", "Nữ"));
    await person.keyboard("{Shift>}{F10}{/Shift}");
    await choose(person, "Thêm nhóm ở trên");
    await person.keyboard("Cấp phó{Enter}");
    expect(rowNames().slice(1, 4)).toEqual(["Giám đốc", "Cấp phó", "Phó Giám đốc"]);
  });

  it("a group goes alone, or with its rows", async () => {
    const { person, said, recipe } = openEditor(posts());
    await person.click(cell("Cấp tỉnh"));
    await person.keyboard("{Shift>}{F10}{/Shift}");
    await choose(person, "Xóa tên nhóm");
    expect(rowNames()[0]).toBe("Giám đốc");
    await person.keyboard("{Control>}z{/Control}");
    await person.click(cell("Cấp tỉnh"));
    await person.keyboard("{Shift>}{F10}{/Shift}");
    await choose(person, "Xóa nhóm và các dòng");
    expect(said()).toBe("Đã xóa nhóm “Cấp tỉnh” và 2 dòng. Ctrl+Z để hoàn tác.");
    expect(recipe().rows.map(({ label }) => label)).toEqual(["Cấp xã", "Chủ tịch"]);
  });
});

describe("a table without rows", () => {
  it("offers the indicator's own rows, or a first one", async () => {
    const { person, recipe } = openEditor(recipeWith("quy-hoach", []));
    expect(grid()).toBeNull();
    await person.click(screen.getByRole("button", { name: "Dùng các dòng mẫu" }));
    expect(recipe().rows).toEqual(recipeOf("quy-hoach").rows);
  });
});

describe("rows of the indicator", () => {
  it("those of cấp huyện come between tỉnh and xã, and go again", async () => {
    const { person, recipe } = openEditor(recipeOf("quy-hoach"));
    await person.click(screen.getByRole("button", { name: "Chi tiết bảng" }));
    const district = screen.getByRole("checkbox", { name: /cấp huyện/ });
    await person.click(district);
    const withDistrict = recipeOf("quy-hoach", { district: true });
    expect(recipe().rows.map(({ label }) => label)).toEqual(withDistrict.rows.map(({ label }) => label));
    expect(district).toBeChecked();
    await person.click(district);
    expect(recipe().rows).toEqual(recipeOf("quy-hoach").rows);
  });

  it("those that are missing come back where they belong", async () => {
    const { person, recipe, said } = openEditor(recipeOf("quy-hoach"));
    const before = recipe().rows.map(({ label }) => label);
    await person.keyboard("{Control>}--{/Control}");
    await person.click(screen.getByRole("button", { name: "Chi tiết bảng" }));
    await person.click(screen.getByRole("button", { name: /dòng mẫu còn thiếu/ }));
    expect(recipe().rows.map(({ label }) => label)).toEqual(before);
    expect(said()).toBe("Đã thêm 2 dòng mẫu còn thiếu. Ctrl+Z để hoàn tác.");
  });
});
