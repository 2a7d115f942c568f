/**
 * @jest-environment jsdom
 */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { recipeOf, recipeWith } from "../../statistics/recipes/recipes";
import { cell, field, grid, openEditor, paste, rowNames, textIn } from "./open-editor";
import { copiedFrom } from "./clipboard/samples";

const posts = () =>
  recipeWith("quy-hoach", [
    "Cấp tỉnh",
    ["Giám đốc", { total: "170", women: "72" }],
    ["Phó Giám đốc", {}],
    "Cấp xã",
    ["Chủ tịch", {}],
  ]);
const preview = () => screen.queryByRole("region", { name: "Xem trước khi dán" });
const confirm = () => within(preview()!).getByRole("button", { name: "Dán" });

describe("pasting one cell", () => {
  it("puts it in at once", () => {
    const { recipe, said } = openEditor(posts());
    paste({ text: "180" });
    expect(recipe().rows[1]).toMatchObject({ cells: { total: "180" } });
    expect(preview()).toBeNull();
    expect(said()).toBe("Đã dán 1 ô. Ctrl+Z để hoàn tác.");
  });

  it("fills all chosen cells, after a look", async () => {
    const { person, recipe } = openEditor(posts());
    await person.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    paste({ text: "7" });
    if (preview()) await person.click(confirm());
    expect(recipe().rows[1]).toMatchObject({ cells: { total: "7", women: "7" } });
    expect(recipe().rows[2]).toMatchObject({ cells: { total: "7", women: "7" } });
  });

  it("words in a cell of figures are kept and shown as a mistake", () => {
    openEditor(posts());
    paste({ text: "khoảng 20" });
    expect(textIn("Giám đốc", "Tổng số")).toBe("khoảng 20");
    expect(cell("Giám đốc", "Tổng số")).toHaveAttribute("aria-invalid", "true");
  });

  it("goes into the text while a cell is being typed into", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("{F2}");
    await person.paste("5");
    expect(field()).toHaveValue("1705");
  });

  it("several cells do not run together into the figure that is being typed", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("1");
    paste({ text: "100\t42" });
    expect(preview()).toHaveTextContent("Dán 1 dòng × 2 cột");
    expect(textIn("Giám đốc", "Tổng số")).toBe("100");
  });
});

describe("pasting a block of figures", () => {
  it("is shown in the grid before it is done: ratios too, past the heading of a group", async () => {
    const { person, recipe } = openEditor(posts());
    paste({ text: "100\t40\n50\t20\n10\t5" });
    expect(preview()).toHaveTextContent("Dán 3 dòng × 2 cột");
    expect(preview()).toHaveTextContent("6 ô nhận số liệu mới. 2 ô đang có số liệu sẽ được thay.");
    expect(textIn("Chủ tịch", "Tỷ lệ (%)")).toBe("50,00");
    expect(cell("Chủ tịch", "Nữ")).toHaveClass("changed");
    expect(recipe()).toEqual(posts());
    expect(confirm()).toHaveFocus();
    await person.keyboard("{Enter}");
    expect(preview()).toBeNull();
    expect(recipe().rows[4]).toMatchObject({ cells: { total: "10", women: "5" } });
    expect(grid()).toContainElement(field());
    await person.keyboard("{Control>}z{/Control}");
    expect(recipe()).toEqual(posts());
  });

  it("Esc pastes nothing", async () => {
    const { person, recipe, said } = openEditor(posts());
    paste({ text: "100\t40\n50\t20" });
    await person.keyboard("{Escape}");
    expect(preview()).toBeNull();
    expect(recipe()).toEqual(posts());
    expect(said()).toBe("Đã bỏ, không dán.");
    expect(grid()).toContainElement(field());
  });

  it("while it is shown one can look around in the grid, and nothing else", async () => {
    const { person, recipe } = openEditor(posts());
    paste({ text: "100\t40\n50\t20" });
    await person.click(cell("Giám đốc", "Nữ"));
    await person.keyboard("{ArrowDown}{Delete}7{Control>}{Enter}{/Control}{Shift>}{F10}{/Shift}");
    expect(field()).toHaveAccessibleName("Phó Giám đốc, Nữ");
    expect(field()).toHaveValue("20");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(recipe()).toEqual(posts());
  });

  it("another block pasted meanwhile is shown instead, wherever the focus is", async () => {
    const { person, recipe, said } = openEditor(posts());
    paste({ text: "100\t40\n50\t20" });
    expect(confirm()).toHaveFocus();
    paste({ text: "90\t30" });
    expect(preview()).toHaveTextContent("Dán 1 dòng × 2 cột");
    expect(said()).toBe("Đang xem trước phần mới chép: 1 dòng × 2 cột.");
    expect(textIn("Phó Giám đốc", "Tổng số")).toBe("");
    await person.click(cell("Giám đốc", "Tổng số"));
    paste({ text: "80" });
    expect(preview()).toHaveTextContent("Dán 1 dòng × 1 cột");
    await person.click(confirm());
    expect(recipe().rows[1]).toMatchObject({ cells: { total: "80", women: "72" } });
    expect(preview()).toBeNull();
  });

  it("a whole table pasted meanwhile is looked at as a table, and nothing waits behind it", async () => {
    const { person } = openEditor(posts());
    paste({ text: "100\t40\n50\t20" });
    paste({ text: "Chức danh\tTổng số\tNữ\nGiám đốc\t10\t4\nChủ tịch\t5\t2" });
    await person.click(await screen.findByRole("button", { name: "Hủy" }));
    expect(preview()).toBeNull();
  });

  it("what is said of the table below it is said of the figures as they would be", () => {
    openEditor(recipeWith("quy-hoach", [["Giám đốc", { total: "170" }]]));
    const warnings = () => screen.queryByRole("region", { name: "Lưu ý về bảng này" });
    expect(warnings()).toHaveTextContent("Còn 1 ô chưa nhập");
    paste({ text: "170\t72" });
    expect(warnings()).toBeNull();
  });

  it("shows the mistakes that the block brings at their cells", () => {
    openEditor(posts());
    paste({ text: "10\t40\nkhoảng 5\t2" });
    expect(cell("Giám đốc", "Nữ")).toHaveAccessibleDescription("Nữ (40) lớn hơn Tổng số (10).");
    expect(cell("Phó Giám đốc", "Tổng số")).toHaveAttribute("aria-invalid", "true");
  });

  it("offers rows for what lies beyond the table, and leaves it out only when told to", async () => {
    const { person, recipe } = openEditor(posts());
    paste({ text: "1\t1\n2\t1\n3\t1\n4\t1\n5\t1" });
    expect(preview()).toHaveTextContent("Thêm 2 dòng mới ở cuối");
    expect(rowNames()).toHaveLength(8);
    await person.click(within(preview()!).getByRole("checkbox"));
    expect(rowNames()).toHaveLength(6);
    expect(preview()).toHaveTextContent("4 ô không dán được");
    await person.click(within(preview()!).getByRole("checkbox"));
    await person.click(confirm());
    expect(recipe().rows.at(-1)).toMatchObject({ label: "", cells: { total: "5", women: "1" } });
  });

  it("a last row that states the sums is the total and needs no row", () => {
    openEditor(posts());
    paste({ text: "10\t4\n20\t6\n30\t10\n60\t20" });
    expect(preview()).not.toHaveTextContent("Thêm");
    expect(preview()).toHaveTextContent("2 ô không dán được");
  });

  it("names what has no place", () => {
    openEditor(posts());
    paste({ text: "10\t4\t40%\tghi chú\tthừa" });
    expect(preview()).toHaveTextContent("“40%”: Ô này được tính tự động nên không dán vào.");
    expect(preview()).toHaveTextContent("“thừa”: Bảng không còn cột cho ô này.");
  });

  it("headings above figures without names are no figures", () => {
    openEditor(posts());
    paste({ text: "Tổng số\tNữ\n10\t4\n20\t5" });
    expect(preview()).toHaveTextContent("Dán 2 dòng × 2 cột");
    expect(textIn("Giám đốc", "Tổng số")).toBe("10");
  });

  it("years side by side take years side by side", async () => {
    const { person, recipe } = openEditor(
      recipeWith("quy-hoach", [["Giám đốc", {}]], { years: [2023, 2024, 2025] }),
    );
    await person.click(screen.getByRole("button", { name: "Tất cả các năm" }));
    await person.click(cell("Tổng số", "Năm 2023"));
    paste({ text: "10\t20\t30\n4\t5\t6\n40%\t\t" });
    expect(preview()).toHaveTextContent("1 ô không dán được");
    await person.click(confirm());
    expect(recipe().rows[0]).toMatchObject({
      cells: { "total@2023": "10", "total@2025": "30", "women@2023": "4", "women@2025": "6" },
    });
  });

  it("whole columns of a sheet add no blank rows", () => {
    openEditor(posts());
    paste({ text: `10\t4\r\n20\t5\r\n${"\t\r\n".repeat(500)}` });
    expect(preview()).not.toHaveTextContent("Thêm");
    expect(rowNames()).toHaveLength(6);
  });

  it("far too many rows are not taken for a table", () => {
    const { said } = openEditor(posts());
    paste({ text: "1\t2\r\n".repeat(1001) });
    expect(preview()).toBeNull();
    expect(said()).toMatch(/có 1001 dòng, quá lớn/);
  });

  it("nothing on the clipboard is said", () => {
    const { said } = openEditor(posts());
    paste({});
    expect(said()).toBe("Không có gì để dán. Hãy chép các ô trong Excel hoặc Word trước.");
  });
});

describe("pasting what Excel, Calc and Word copy", () => {
  it("a block with headings goes to the import, which shows what goes where", async () => {
    const { recipe } = openEditor(recipeOf("quy-hoach"));
    paste({ html: copiedFrom("excel"), text: "STT\tChức danh" });
    await waitFor(() => expect(document.querySelector('[role="grid"]')).toBeNull());
    expect((await screen.findAllByText(/Giám đốc sở và tương đương/)).length).toBeGreaterThan(0);
    const take = (await screen.findAllByRole("button")).find((one) => /nhập/i.test(one.textContent ?? ""));
    fireEvent.click(take!);
    await waitFor(() => expect(grid()).toBeInTheDocument());
    const filled = recipe().rows.find(({ label }) => label === "Phó Giám đốc sở và tương đương");
    expect(filled).toMatchObject({ cells: { total: "170", women: "72" } });
    expect(textIn("Phó Giám đốc sở và tương đương", "Tỷ lệ (%)")).toBe("42,35");
  });

  it("Calc's figures in English notation become Vietnamese", async () => {
    const { person, recipe } = openEditor(
      recipeWith("kinh-phi", [
        ["2024", {}],
        ["2025", {}],
      ]),
    );
    paste({ html: copiedFrom("calc") });
    await person.click(confirm());
    expect(recipe().rows[0]).toMatchObject({ cells: { central: "1.234,5", local: "12,25" } });
    expect(recipe().rows[1]).toMatchObject({ cells: { central: "2.000", local: "0,5", other: "2025" } });
  });

  it("Word's rows with names give their names to the table's rows", async () => {
    const { person, recipe } = openEditor(posts());
    await person.click(cell("Giám đốc"));
    paste({ html: copiedFrom("word") });
    await person.click(confirm());
    expect(recipe().rows[1]).toMatchObject({
      label: "Giám đốc sở và tương đương",
      cells: { total: "1.170", women: "420" },
    });
    expect(recipe().rows[2]).toMatchObject({
      label: "Phó Giám đốc sở",
      cells: { total: "170", women: "72" },
    });
  });

  it("what the editor copies, the editor pastes", async () => {
    const { person, recipe } = openEditor(posts());
    paste({ html: '<table><tr><td x:num="1234" sdval="1234">1.234</td><td>5</td></tr></table>' });
    await person.click(confirm());
    expect(recipe().rows[1]).toMatchObject({ cells: { total: "1.234", women: "5" } });
  });
});
