/**
 * @jest-environment jsdom
 */
import { screen } from "@testing-library/react";
import { recipeWith } from "../../statistics/recipes/recipes";
import { cell, field, openEditor, textIn, yearShown } from "./open-editor";

const undated = () => recipeWith("quy-hoach", [["Giám đốc", { total: "170", women: "72" }]]);
const series = () =>
  recipeWith(
    "quy-hoach",
    [["Giám đốc", { "total@2024": "100", "women@2024": "41", "total@2025": "170", "women@2025": "72" }]],
    { years: [2024, 2025] },
  );
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("one year at a time", () => {
  it("shows the last year first, and goes to the one before and back", async () => {
    const { person, said } = openEditor(series());
    expect(yearShown()).toBe("Năm 2025");
    expect(textIn("Giám đốc", "Nữ")).toBe("72");
    await person.click(button("Năm 2024 (trước)"));
    expect(said()).toBe("Năm 2024");
    expect(textIn("Giám đốc", "Nữ")).toBe("41");
    expect(textIn("Giám đốc", "Tỷ lệ (%)")).toBe("41,00");
    expect(button("Không có năm trước")).toHaveAttribute("aria-disabled", "true");
    await person.click(cell("Giám đốc", "Nữ"));
    await person.keyboard("42{Enter}");
    await person.click(button("Năm 2025 (sau)"));
    expect(textIn("Giám đốc", "Nữ")).toBe("72");
  });

  it("all years stand side by side, as in the document, and are edited there too", async () => {
    const { person, recipe } = openEditor(series());
    await person.click(button("Tất cả các năm"));
    expect(textIn("Nữ", "Năm 2024")).toBe("41");
    expect(textIn("Tỷ lệ (%)", "Năm 2025")).toBe("42,35");
    await person.click(cell("Nữ", "Năm 2024"));
    await person.keyboard("50{Enter}");
    expect(textIn("Tỷ lệ (%)", "Năm 2024")).toBe("50,00");
    expect(recipe().rows[0]).toMatchObject({ cells: { "women@2024": "50" } });
  });

  it("the same figure stays under the focus when the view changes", async () => {
    const { person } = openEditor(series());
    await person.click(cell("Giám đốc", "Nữ"));
    await person.click(button("Tất cả các năm"));
    expect(cell("Nữ", "Năm 2024")).toHaveAttribute("data-active");
  });

  it("undo leads to the year in which something changes", async () => {
    const { person } = openEditor(series());
    await person.keyboard("9{Enter}");
    await person.click(button("Năm 2024 (trước)"));
    await person.click(cell("Giám đốc", "Nữ"));
    await person.keyboard("{Control>}z{/Control}");
    expect(yearShown()).toBe("Năm 2025");
    expect(field()).toHaveAccessibleName("Giám đốc, Tổng số");
    expect(field()).toHaveValue("170");
  });
});

describe("which years the table has", () => {
  it("a first year takes the figures that had none", async () => {
    const { person, recipe, said } = openEditor(undated());
    await person.click(button("Chọn năm"));
    await person.type(screen.getByRole("textbox", { name: /Năm cần thêm/ }), "2025{Enter}");
    expect(recipe().years).toEqual([2025]);
    expect(recipe().rows[0]).toMatchObject({ cells: { "women@2025": "72" } });
    expect(said()).toBe("Số liệu đã nhập được ghi cho năm 2025.");
  });

  it("2021–2025 come at once, in one step, with the figures in the year of their date", async () => {
    const { person, recipe, kept } = openEditor({ ...undated(), asOf: "2024-12-31" });
    await person.click(button("Chọn năm"));
    await person.click(button("Dùng 2021–2025"));
    expect(recipe().years).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(recipe().rows[0]).toMatchObject({ cells: { "women@2024": "72" } });
    expect(kept.history.past).toHaveLength(1);
  });

  it("a year that is none, or there already, is said at the field", async () => {
    const { person, recipe } = openEditor(series());
    await person.click(button("Chọn năm"));
    const year = screen.getByRole("textbox", { name: /Năm cần thêm/ });
    await person.type(year, "25{Enter}");
    expect(year).toHaveAccessibleDescription("Ghi năm bằng 4 chữ số, từ 2000 đến 2100.");
    await person.clear(year);
    await person.type(year, "2024{Enter}");
    expect(year).toHaveAccessibleDescription("Năm 2024 đã có trong bảng.");
    expect(recipe()).toEqual(series());
  });

  it("a year goes with its figures, and comes back by undo", async () => {
    const { person, recipe, said } = openEditor(series());
    await person.click(button("Chọn năm"));
    await person.click(button("Bỏ năm 2025"));
    expect(recipe().years).toEqual([2024]);
    expect(said()).toBe("Đã bỏ năm 2025 và số liệu của năm đó. Ctrl+Z để hoàn tác.");
    expect(textIn("Giám đốc", "Nữ")).toBe("41");
    await person.click(button("Hoàn tác (Ctrl+Z)"));
    expect(recipe()).toEqual(series());
  });

  it("are not offered to a table that has none", () => {
    openEditor(recipeWith("kinh-phi", [["2025", {}]]));
    expect(screen.queryByRole("button", { name: "Chọn năm" })).toBeNull();
  });
});
