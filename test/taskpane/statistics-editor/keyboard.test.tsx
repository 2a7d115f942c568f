/**
 * @jest-environment jsdom
 */
import { fireEvent, screen } from "@testing-library/react";
import { recipeWith } from "../../statistics/recipes/recipes";
import { cell, copied, field, grid, openEditor, row, rowNames, textIn } from "./open-editor";

const posts = () =>
  recipeWith("quy-hoach", [
    "Cấp tỉnh",
    ["Giám đốc", { total: "170", women: "72" }],
    ["Phó Giám đốc", { total: "1234" }],
    "Cấp xã",
    ["Chủ tịch", {}],
  ]);

describe("the grid to a screen reader", () => {
  it("is a grid with its table's name, of numbered rows and columns", () => {
    openEditor(posts());
    expect(grid()).toHaveAccessibleName("Cán bộ nữ trong diện quy hoạch");
    expect(grid()).toHaveAttribute("aria-rowcount", "7");
    expect(grid()).toHaveAttribute("aria-colcount", "5");
    expect(row("Giám đốc")).toHaveAttribute("aria-rowindex", "3");
    expect(cell("Giám đốc", "Nữ")).toHaveAttribute("aria-colindex", "3");
  });

  it("has one stop of the Tab key: the field of the cell with the focus, called by row and column", async () => {
    const { person } = openEditor(posts());
    expect(grid().querySelectorAll("input, textarea, [tabindex='0']")).toHaveLength(1);
    expect(field()).toHaveAccessibleName("Giám đốc, Tổng số");
    await person.keyboard("{ArrowRight}{ArrowRight}");
    expect(field()).toHaveAccessibleName("Giám đốc, Tỷ lệ (%)");
    expect(field()).toHaveValue("42,35");
    expect(field()).toHaveAttribute("readonly");
    expect(field()).toHaveAccessibleDescription("= 72 ÷ 170 × 100 = 42,35%");
    expect(grid().querySelectorAll("input, textarea, [tabindex='0']")).toHaveLength(1);
  });
});

describe("moving by keys", () => {
  it("arrows go to every cell, Home and End to the ends of the row, with Ctrl to the corners", async () => {
    const { person } = openEditor(posts());
    const at = () => field().closest("td, th");
    await person.keyboard("{ArrowDown}");
    expect(at()).toBe(cell("Phó Giám đốc", "Tổng số"));
    await person.keyboard("{Home}");
    expect(at()).toBe(cell("Phó Giám đốc"));
    await person.keyboard("{End}");
    expect(at()).toBe(cell("Phó Giám đốc", "Ghi chú"));
    await person.keyboard("{Control>}{Home}{/Control}");
    expect(at()).toBe(cell("Cấp tỉnh"));
    await person.keyboard("{ArrowUp}{ArrowLeft}");
    expect(at()).toBe(cell("Cấp tỉnh"));
    await person.keyboard("{Control>}{End}{/Control}");
    expect(at()).toBe(cell("Tổng số", "Ghi chú"));
  });

  it("Tab goes to the next figure, past ratios, remarks, names and headings of groups; Shift+Tab back", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("{Tab}{Tab}");
    expect(field()).toHaveAccessibleName("Phó Giám đốc, Tổng số");
    await person.keyboard("{Tab}{Tab}");
    expect(field()).toHaveAccessibleName("Chủ tịch, Tổng số");
    await person.keyboard("{Shift>}{Tab}{Tab}{Tab}{/Shift}");
    expect(field()).toHaveAccessibleName("Giám đốc, Nữ");
  });

  it("Tab stops at a row's name that is missing, and at every cell of a list without figures", async () => {
    const posts = recipeWith("quy-hoach", [
      ["Giám đốc", {}],
      ["", {}],
    ]);
    const figures = openEditor(posts);
    await figures.person.keyboard("{Tab}{Tab}");
    expect(field()).toHaveAccessibleName("Chức danh dòng 2");
    figures.unmount();
    const { person } = openEditor(recipeWith("van-ban-ban-hanh", [["Kế hoạch", {}]]));
    await person.keyboard("{Home}{Tab}");
    expect(field()).toHaveAccessibleName(/Ngày ban hành/);
  });

  it("Enter goes down to the next cell to fill, Shift+Enter up; after Tab back to where the row began", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("{Enter}{Enter}");
    expect(field()).toHaveAccessibleName("Chủ tịch, Tổng số");
    await person.keyboard("{Shift>}{Enter}{/Shift}");
    expect(field()).toHaveAccessibleName("Phó Giám đốc, Tổng số");
    await person.keyboard("5{Tab}3{Enter}");
    expect(field()).toHaveAccessibleName("Chủ tịch, Tổng số");
  });

  it("Esc, then Tab, leaves the grid; the last cell's Tab does too", async () => {
    const { person, said } = openEditor(posts());
    await person.keyboard("{Escape}");
    expect(said()).toBe("Bấm Tab để ra khỏi bảng.");
    await person.tab();
    expect(grid()).not.toContainElement(field());
    await person.click(cell("Chủ tịch", "Nữ"));
    await person.tab();
    expect(grid()).not.toContainElement(field());
  });

  it("a click goes to the cell and leaves the focus there", async () => {
    const { person } = openEditor(posts());
    await person.click(cell("Chủ tịch", "Nữ"));
    expect(field()).toHaveAccessibleName("Chủ tịch, Nữ");
  });
});

describe("choosing several cells", () => {
  it("Shift and arrows grow the choice, which is said; an arrow ends it", async () => {
    const { person, said } = openEditor(posts());
    await person.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    expect(said()).toBe("Đã chọn 2 dòng × 2 cột.");
    expect(cell("Phó Giám đốc", "Nữ")).toHaveAttribute("aria-selected", "true");
    expect(cell("Phó Giám đốc", "Ghi chú")).toHaveAttribute("aria-selected", "false");
    expect(field()).toHaveAccessibleName("Giám đốc, Tổng số");
    await person.keyboard("{ArrowDown}");
    expect(cell("Giám đốc", "Nữ")).toHaveAttribute("aria-selected", "false");
  });

  it("Shift and a click chooses up to there", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("{Shift>}");
    await person.click(cell("Chủ tịch", "Nữ"));
    await person.keyboard("{/Shift}");
    expect(cell("Phó Giám đốc", "Tổng số")).toHaveAttribute("aria-selected", "true");
  });

  it("Ctrl+A chooses the table, Delete empties its cells but keeps the rows and their names", async () => {
    const { person, recipe, said } = openEditor(posts());
    await person.keyboard("{Control>}a{/Control}{Delete}");
    expect(said()).toBe("Đã xóa 3 ô. Ctrl+Z để hoàn tác.");
    expect(rowNames()).toEqual(["Cấp tỉnh", "Giám đốc", "Phó Giám đốc", "Cấp xã", "Chủ tịch", "Tổng số"]);
    expect(recipe().rows[1]).toMatchObject({ cells: {} });
    await person.keyboard("{Control>}z{/Control}");
    expect(recipe()).toEqual(posts());
  });

  it("copies as the table shows it, for Excel with the value beside the text", async () => {
    const { person, said } = openEditor(posts());
    await person.keyboard("{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}");
    const { text, html } = copied();
    expect(text).toBe("170\t72\t42,35\r\n1.234\t\t");
    expect(html).toContain('<td x:num="1234" sdval="1234" sdnum="1033;">1.234</td>');
    expect(html).toContain('<td x:num="42.35" sdval="42.35" sdnum="1033;">42,35</td>');
    expect(said()).toBe("Đã chép 6 ô.");
  });

  it("Ctrl+X takes the figures away", async () => {
    const { person, recipe } = openEditor(posts());
    await person.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(copied("cut").text).toBe("170\t72");
    expect(recipe().rows[1]).toMatchObject({ cells: {} });
  });
});

describe("undo and redo", () => {
  it("go back and forth, to the cell that changes, and say so", async () => {
    const { person, said } = openEditor(posts());
    await person.keyboard("{ArrowDown}99{Enter}{Control>}{Home}{/Control}");
    await person.keyboard("{Control>}z{/Control}");
    expect(textIn("Phó Giám đốc", "Tổng số")).toBe("1.234");
    expect(field()).toHaveAccessibleName("Phó Giám đốc, Tổng số");
    expect(said()).toBe("Đã hoàn tác.");
    await person.keyboard("{Control>}y{/Control}");
    expect(textIn("Phó Giám đốc", "Tổng số")).toBe("99");
    await person.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(said()).toBe("Không có gì để làm lại.");
    const button = screen.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" });
    button.focus();
    await person.keyboard("{Enter}");
    expect(textIn("Phó Giám đốc", "Tổng số")).toBe("1.234");
    expect(button).toHaveFocus();
    expect(cell("Phó Giám đốc", "Tổng số")).toHaveAttribute("data-active");
    await person.click(screen.getByRole("button", { name: "Làm lại (Ctrl+Y)" }));
    expect(field()).toHaveAccessibleName("Phó Giám đốc, Tổng số");
    expect(field()).toHaveValue("99");
  });
});

describe("typing", () => {
  it("replaces what was there; ratio and totals follow every key", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("200");
    expect(textIn("Giám đốc", "Tỷ lệ (%)")).toBe("36,00");
    expect(textIn("Tổng số", "Tổng số")).toBe("1.434");
  });

  it("F2 and a double click edit what is there; Esc leaves it as it was", async () => {
    const { person, recipe } = openEditor(posts());
    await person.keyboard("{ArrowDown}{F2}5");
    expect(field()).toHaveValue("12345");
    await person.keyboard("{Escape}");
    expect(textIn("Phó Giám đốc", "Tổng số")).toBe("1.234");
    await person.dblClick(cell("Giám đốc", "Nữ"));
    await person.keyboard("{Backspace}{Enter}");
    expect(recipe().rows[1]).toMatchObject({ cells: { women: "7" } });
  });

  it("an arrow takes a figure over and moves on; while editing in place it stays in the text", async () => {
    const { person, recipe } = openEditor(posts());
    await person.keyboard("8{ArrowRight}");
    expect(field()).toHaveAccessibleName("Giám đốc, Nữ");
    await person.keyboard("{F2}{ArrowLeft}");
    expect(field()).toHaveAccessibleName("Giám đốc, Nữ");
    expect(recipe().rows[1]).toMatchObject({ cells: { total: "8", women: "72" } });
  });

  it("nothing can be typed over what is computed, which is said", async () => {
    const { person, said, recipe } = openEditor(posts());
    await person.keyboard("{ArrowRight}{ArrowRight}5");
    expect(said()).toBe("Ô này được tính tự động, không nhập tay.");
    expect(document.querySelector(".cell-line")).toHaveTextContent(
      "Ô này được tính tự động, không nhập tay.",
    );
    await person.keyboard("{ArrowDown}");
    expect(document.querySelector(".cell-line")).not.toHaveTextContent("không nhập tay");
    expect(recipe()).toEqual(posts());
  });

  it("the point of the keypad is the comma of a figure", () => {
    const { recipe } = openEditor(recipeWith("kinh-phi", [["2025", { central: "12" }]]));
    fireEvent.keyDown(field(), { key: "F2" });
    fireEvent.keyDown(field(), { key: ".", code: "NumpadDecimal" });
    fireEvent.change(field(), { target: { value: `${field().value}5` } });
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(recipe().rows[0]).toMatchObject({ cells: { central: "12,5" } });
  });
});
