/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import type { Recipe } from "../../../src/statistics";
import { recipeOf, recipeWith } from "../../statistics/recipes/recipes";
import { openEditor } from "./open-editor";

const planning = (changes: Partial<Recipe> = {}) =>
  recipeWith("quy-hoach", [["Giám đốc", { total: "170", women: "72" }]], { asOf: "2025-09-30", ...changes });

async function openDetails(recipe: Recipe) {
  const editor = openEditor(recipe);
  const toggle = screen.getByRole("button", { name: "Chi tiết bảng" });
  if (toggle.getAttribute("aria-expanded") === "false") await editor.person.click(toggle);
  return editor;
}
const choice = () => screen.getByRole("combobox", { name: "So sánh với mục tiêu" });
const result = () => screen.getByText(/^Mục tiêu 20|^vượt|^thiếu/, { selector: ".target-line span" });

describe("the milestone that a table is compared with", () => {
  it("is that of the figures' year, and the choice says which", async () => {
    await openDetails(planning());
    expect(choice()).toHaveDisplayValue("Theo năm của số liệu: ≥ 40% đến năm 2025");
    expect(
      within(choice())
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Theo năm của số liệu: ≥ 40% đến năm 2025",
      "≥ 40% đến năm 2025",
      "≥ 50% đến năm 2030",
      "Không so sánh",
    ]);
  });

  it("is another when the author chooses so, and the line below the figures follows", async () => {
    const { person, recipe } = await openDetails(planning());
    expect(result()).toHaveTextContent("Mục tiêu 2025: ≥ 40% · vượt 2,35 điểm %");
    await person.selectOptions(choice(), "≥ 50% đến năm 2030");
    expect(recipe().comparedWith).toEqual({ target: "T2", year: 2030 });
    expect(result()).toHaveTextContent("Mục tiêu 2030: ≥ 50% · thiếu 7,65 điểm %");
    await person.selectOptions(choice(), "Theo năm của số liệu: ≥ 40% đến năm 2025");
    expect(recipe()).not.toHaveProperty("comparedWith");
  });

  it("is none when the author wants no comparison, and that is undone as any step", async () => {
    const { person, recipe } = await openDetails(planning());
    await person.selectOptions(choice(), "Không so sánh");
    expect(recipe().comparedWith).toBe("none");
    expect(document.querySelector(".target-line")).toBeNull();
    await person.click(screen.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" }));
    expect(choice()).toHaveDisplayValue("Theo năm của số liệu: ≥ 40% đến năm 2025");
  });
});

describe("the way to the targets", () => {
  it("leads from where the target is shown, and keeps what is being typed", async () => {
    const { person, kept, recipe } = openEditor(planning());
    await person.keyboard("5");
    await person.click(screen.getByRole("button", { name: "Xem, sửa các mục tiêu" }));
    expect(kept.left).toEqual(["targets"]);
    expect(recipe().rows[0]).toMatchObject({ cells: { total: "5" } });
  });

  it("is offered where the table has no target yet, and not where there is no ratio", async () => {
    const { person, kept, unmount } = await openDetails(recipeOf("can-bo-nu-lanh-dao"));
    expect(screen.getByText("Bảng này chưa có mục tiêu để so sánh.")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Thêm mục tiêu" }));
    expect(kept.left).toEqual(["targets"]);
    unmount();
    await openDetails(recipeOf("kinh-phi"));
    expect(screen.queryByText(/mục tiêu/)).toBeNull();
  });
});
