/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { recipeOf, recipeWith } from "../../statistics/recipes/recipes";
import { grid, openEditor, textIn, wait } from "./open-editor";

const posts = () => recipeWith("quy-hoach", [["Giám đốc", { total: "170", women: "72" }]]);

async function openDetails(recipe = posts()) {
  const editor = openEditor(recipe);
  const toggle = screen.getByRole("button", { name: "Chi tiết bảng" });
  if (toggle.getAttribute("aria-expanded") === "false") await editor.person.click(toggle);
  return editor;
}
const text = (name: string) => screen.getByRole("textbox", { name });

describe("details of the table", () => {
  it("are folded away, but open where a table of one's own has no names yet", () => {
    const { unmount } = openEditor(posts());
    expect(screen.queryByRole("textbox", { name: "Tên bảng" })).toBeNull();
    unmount();
    openEditor(recipeOf("bang-tu-lap"));
    expect(text("Tên bảng")).toBeVisible();
  });

  it("the caption is one's own, or the indicator's again when it is emptied", async () => {
    const { person, recipe, kept } = await openDetails();
    await person.type(text("Tên bảng"), "Quy hoạch của sở");
    await wait(600);
    expect(recipe().caption).toBe("Quy hoạch của sở");
    await person.type(text("Tên bảng"), " năm 2025{Enter}");
    expect(recipe().caption).toBe("Quy hoạch của sở năm 2025");
    expect(kept.history.past).toHaveLength(1);
    await person.clear(text("Tên bảng"));
    await person.tab();
    expect(recipe()).not.toHaveProperty("caption");
  });

  it("a date is read as officials write it; one that is none stays in the field, with what is wrong", async () => {
    const { person, recipe } = await openDetails();
    const date = text("Số liệu tính đến ngày");
    await person.type(date, "31/9/2025");
    await person.tab();
    expect(date).toHaveValue("31/9/2025");
    expect(date).toHaveAccessibleDescription(/“31\/9\/2025” không phải là ngày/);
    expect(recipe()).not.toHaveProperty("asOf");
    await person.clear(date);
    await person.type(date, "30/09/2025{Enter}");
    expect(recipe().asOf).toBe("2025-09-30");
    expect(date).toHaveValue("30/9/2025");
  });

  it("a date that is none is kept with the table until it is put right", async () => {
    const first = await openDetails({ ...posts(), asOf: "2025-09-30" });
    await first.person.clear(text("Số liệu tính đến ngày"));
    await first.person.type(text("Số liệu tính đến ngày"), "31/9/2025");
    first.unmount();
    expect(first.recipe()).not.toHaveProperty("asOf");
    const { person, recipe } = openEditor(first.recipe());
    const date = text("Số liệu tính đến ngày");
    expect(date).toHaveValue("31/9/2025");
    expect(date).toHaveAccessibleDescription(/“31\/9\/2025” không phải là ngày/);
    await person.clear(date);
    await person.type(date, "30/9/2025{Enter}");
    expect(recipe()).toEqual({ ...posts(), asOf: "2025-09-30" });
  });

  it("decimals and the unit change the table at once", async () => {
    const { person, recipe } = await openDetails();
    await person.selectOptions(screen.getByRole("combobox", { name: /chữ số thập phân/ }), "0");
    expect(textIn("Giám đốc", "Tỷ lệ (%)")).toBe("42");
    await person.selectOptions(screen.getByRole("combobox", { name: "Đơn vị tính" }), "lượt người");
    expect(recipe()).toMatchObject({ decimals: 0, unit: "lượt người" });
  });

  it("sums of attendances are explained, and the total can be entered instead", async () => {
    const { person, recipe } = await openDetails({ ...posts(), unit: "lượt người" });
    const total = screen.getByRole("combobox", { name: "Dòng tổng" });
    expect(total).toHaveAccessibleDescription(/một người có thể được tính nhiều lần/);
    await person.selectOptions(total, "Nhập số tổng");
    expect(recipe().total.mode).toBe("entered");
    await person.selectOptions(total, "Không có dòng tổng");
    expect(grid()).not.toHaveTextContent("Tổng số (lượt người)");
  });

  it("rows that cannot be added up are not offered a sum, and say why", async () => {
    await openDetails(recipeOf("can-bo-nu-dan-toc-thieu-so"));
    const total = screen.getByRole("combobox", { name: "Dòng tổng" });
    expect(within(total).queryByRole("option", { name: "Cộng các dòng" })).toBeNull();
    expect(total).toHaveAccessibleDescription(/không cộng được/);
  });

  it("headings are renamed, and never lose their names: an emptied one is the indicator's again", async () => {
    const { person, recipe } = await openDetails(
      recipeWith("bang-tu-lap", [["Xã A", { total: "20", part: "5" }]]),
    );
    await person.type(text("Tổng số (mẫu số)"), "Số chi bộ");
    await person.type(text("Số đạt (tử số)"), "Có bí thư là nữ{Enter}");
    expect(recipe().headings).toEqual({ total: "Số chi bộ", part: "Có bí thư là nữ" });
    expect(textIn("Xã A", "Có bí thư là nữ")).toBe("5");
    await person.clear(text("Số đạt (tử số)"));
    await person.tab();
    expect(recipe().headings).toEqual({ total: "Số chi bộ" });
    expect(textIn("Xã A", "Số đạt")).toBe("5");
  });

  it("the heading of a figure tells what it counts", async () => {
    await openDetails();
    expect(text("Nữ (tử số)")).toHaveAccessibleDescription("Đếm: cán bộ nữ trong diện quy hoạch.");
  });

  it("a list has neither unit nor total nor decimals", async () => {
    await openDetails(recipeOf("van-ban-ban-hanh"));
    expect(screen.queryAllByRole("combobox")).toEqual([]);
  });
});

describe("lists and money", () => {
  it("long words are written in place, in a text field of their size", async () => {
    const { person, recipe } = openEditor(recipeOf("van-ban-ban-hanh"));
    await person.keyboard("12/KH-UBND{Tab}15.3.2022{Tab}UBND tỉnh{Tab}");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    await person.keyboard("Kế hoạch triển khai{Enter}");
    expect(recipe().rows[0]).toMatchObject({
      label: "12/KH-UBND",
      cells: { issued: "15.3.2022", issuer: "UBND tỉnh", subject: "Kế hoạch triển khai" },
    });
    expect(textIn("12/KH-UBND", "Ngày ban hành")).toBe("15/3/2022");
  });

  it("money has its sums and shares", async () => {
    const { person } = openEditor(
      recipeWith("kinh-phi", [
        ["2024", {}],
        ["2025", {}],
      ]),
    );
    await person.keyboard("100,5{Tab}200{Tab}0{Enter}50{Enter}");
    expect(textIn("2024", "Tổng")).toBe("300,5");
    expect(textIn("Tổng cộng", "Tổng")).toBe("350,5");
    expect(textIn("Tỷ trọng (%)", "Ngân sách địa phương")).toBe("57,06");
  });
});

describe("the way out", () => {
  it("goes back, or to the import of a file", async () => {
    const { person, kept } = openEditor(posts());
    await person.click(screen.getByRole("button", { name: "Nhập từ tệp" }));
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    expect(kept.left).toEqual(["import", "back"]);
  });

  it("what was typed last is stored first", async () => {
    const { person, recipe, kept } = openEditor(posts());
    await person.keyboard("5");
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    expect(recipe().rows[0]).toMatchObject({ cells: { total: "5" } });
    expect(kept.left).toEqual(["back"]);
  });

  it("what can be done with the table stands at the foot", () => {
    openEditor(posts());
    expect(screen.getByRole("button", { name: "Chèn bảng" })).toBeVisible();
  });
});

describe("a target that some may adjust", () => {
  const sector = "Thuộc ngành, lĩnh vực có tỷ lệ nữ dưới 30%";

  it("asks whether the author is one of them, and says what that changes", async () => {
    const { person, recipe } = await openDetails(recipeOf("co-quan-lanh-dao-nu"));
    const box = screen.getByRole("checkbox", { name: sector });
    expect(box).toHaveAccessibleDescription(/không ghi “chưa đạt”/);
    await person.click(box);
    expect(recipe().adjusted).toBe(true);
    await person.click(box);
    expect(recipe()).not.toHaveProperty("adjusted");
  });

  it("is not asked about where nobody may", async () => {
    await openDetails();
    expect(screen.queryByRole("checkbox", { name: /^Thuộc/ })).toBeNull();
  });
});

it("the whole name of the table can be had where the header cuts it short", () => {
  openEditor(posts());
  const heading = screen.getByRole("heading", { level: 2 });
  expect(heading).toHaveAttribute("title", heading.textContent);
});

describe("the column of notes", () => {
  it("goes from the grid and from the names of the columns when the author wants none, and comes back", async () => {
    const { person, recipe } = await openDetails();
    const has = () => within(grid()).queryByRole("columnheader", { name: "Ghi chú" }) !== null;
    expect(has()).toBe(true);
    await person.click(screen.getByRole("checkbox", { name: "Có cột Ghi chú" }));
    expect(recipe().notes).toBe("hidden");
    expect(has()).toBe(false);
    expect(screen.queryByRole("textbox", { name: "Ghi chú" })).toBeNull();
    expect(screen.getByText(/^Ghi chú đã nhập vẫn được giữ/)).toBeVisible();
    await person.click(screen.getByRole("checkbox", { name: "Có cột Ghi chú" }));
    expect(recipe()).not.toHaveProperty("notes");
    expect(has()).toBe(true);
  });
});
