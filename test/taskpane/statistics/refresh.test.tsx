/**
 * @jest-environment jsdom
 */
import "../page";
import { screen, waitFor, within } from "@testing-library/react";
import { WordError } from "../../../src/word";
import { heard } from "../open-pane";
import { FakeTables } from "./fake-tables";
import { dataWith, deputy, director, planning } from "./figures";
import { inserted } from "./inserted";
import { openFigures } from "./open-figures";

jest.mock("../../../src/taskpane/statistics/editor/RecipeEditor", () => jest.requireActual("./plain-editor"));

/** Row and column of the director's women in the table of quy hoạch: below the header and the group. */
const [row, women] = [2, 3];
const changes = () => screen.getAllByRole("listitem");
const openRefresh = async (person: ReturnType<typeof openFigures>["person"]) => {
  await person.click(await screen.findByRole("button", { name: "Cập nhật tất cả" }));
  await screen.findByRole("heading", { name: "Cập nhật bảng theo số liệu" });
};
const choices = (place: string) => within(screen.getByRole("group", { name: `Cách làm với ${place}` }));
const choice = (place: string, name: string) => choices(place).getByRole("radio", { name });

describe("Cập nhật", () => {
  it("is calm when document and figures say the same", async () => {
    const { person } = openFigures(await inserted(planning()));
    await openRefresh(person);
    expect(await screen.findByRole("heading", { name: "Không có gì phải cập nhật" })).toBeVisible();
  });

  it("is not offered as long as no table was inserted", async () => {
    openFigures(new FakeTables(dataWith(planning())));
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    expect(screen.queryByRole("button", { name: "Cập nhật tất cả" })).toBeNull();
  });

  it("shows exactly the one cell that was changed by hand, old and new, before anything is written", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    await waitFor(() => expect(heard()).toBe("Đã đối chiếu với văn bản. 1 chỗ khác ở 1 bảng."));
    expect(changes()).toHaveLength(1);
    expect(changes()[0]).toHaveTextContent(`${director} · Nữ`);
    expect(changes()[0]).toHaveTextContent("sửa tay");
    expect(changes()[0]).toHaveTextContent("Văn bản 33→Số liệu 32");
    expect(tables.calls).not.toContain("refresh");
  });

  it("names a sentence that can no longer be computed, and leaves it as it is", async () => {
    const tables = await inserted(planning());
    tables.sentences.push({ recipe: "quy-hoach", row: "r99", text: "Tỷ lệ … (Dòng cũ) đạt 40,00%." });
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác với số liệu");
    expect(screen.queryByRole("button", { name: "Cập nhật" })).toBeNull();
    expect(changes()[0]).toHaveTextContent(
      /^“Tỷ lệ … \(Dòng cũ\) đạt 40,00%\.” được giữ nguyên .*Bảng không còn dòng này/,
    );
  });

  it("leaves a cell edited by hand as it is unless the author decides", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    const update = await screen.findByRole("button", { name: "Cập nhật" });
    expect(update).toHaveAttribute("aria-disabled", "true");
    expect(choice(`${director} · Nữ`, "Giữ nguyên 33")).toBeChecked();
  });

  it("shows every way to deal with such a cell, and says beside the button that one is to be chosen", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    const ways = choices(`${director} · Nữ`).getAllByRole("radio");
    expect(ways.map((way) => way.parentElement?.textContent)).toEqual([
      "Ghi 32 (theo số liệu)",
      "Lấy 33 vào số liệu",
      "Giữ nguyên 33",
    ]);
    const update = screen.getByRole("button", { name: "Cập nhật" });
    expect(update).toHaveAccessibleDescription(/Chọn cách làm cho ô sửa tay ở trên/);
    choice(`${director} · Nữ`, "Giữ nguyên 33").focus();
    await person.keyboard("{ArrowUp}");
    expect(choice(`${director} · Nữ`, "Lấy 33 vào số liệu")).toBeChecked();
    expect(await screen.findByRole("button", { name: "Cập nhật 5 ô" })).not.toHaveAccessibleDescription();
  });

  it("writes what was computed over a cell edited by hand, and takes that back", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    await person.click(choice(`${director} · Nữ`, "Ghi 32 (theo số liệu)"));
    await person.click(screen.getByRole("button", { name: "Cập nhật 1 ô" }));
    await waitFor(() => expect(heard()).toBe("Đã cập nhật 1 ô."));
    expect(tables.cell("quy-hoach", row, women)).toBe("32");
    expect(await screen.findByRole("heading", { name: "Không có gì phải cập nhật" })).toBeVisible();

    await person.click(await screen.findByRole("button", { name: "Hoàn tác lần cập nhật này" }));
    await waitFor(() => expect(heard()).toBe("Đã hoàn tác lần cập nhật vừa rồi."));
    expect(tables.cell("quy-hoach", row, women)).toBe("33");
    expect(await screen.findByText("1 chỗ khác ở 1 bảng")).toBeVisible();
  });

  it("takes a cell edited by hand into the figures, and the ratios follow", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    await person.click(choice(`${director} · Nữ`, "Lấy 33 vào số liệu"));
    // The director's ratio, the group's and the total's women and ratio.
    await person.click(await screen.findByRole("button", { name: "Cập nhật 5 ô" }));
    await waitFor(() => expect(heard()).toBe("Đã cập nhật 5 ô, lấy 1 chỗ vào số liệu."));
    const kept = tables.kept?.recipes[0]?.rows.find(({ label }) => label === director);
    expect(kept).toMatchObject({ cells: { total: "70", women: "33" } });
    expect(tables.cell("quy-hoach", row, 4)).toBe("47,14");
  });

  it("keeps the keyboard in the page when the differences are written, and when that is taken back", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    await person.click(choice(`${director} · Nữ`, "Lấy 33 vào số liệu"));
    await person.click(screen.getByRole("button", { name: /^Cập nhật/ }));
    const undo = await screen.findByRole("button", { name: "Hoàn tác lần cập nhật này" });
    const heading = screen.getByRole("heading", { level: 2 });
    await waitFor(() => expect(heading).toHaveFocus());
    await person.click(undo);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it("undoes with the document also what it took into the figures", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    await person.click(choice(`${director} · Nữ`, "Lấy 33 vào số liệu"));
    await person.click(await screen.findByRole("button", { name: "Cập nhật 5 ô" }));
    await person.click(await screen.findByRole("button", { name: "Hoàn tác lần cập nhật này" }));
    await waitFor(() => expect(heard()).toBe("Đã hoàn tác lần cập nhật vừa rồi."));
    const kept = tables.kept?.recipes[0]?.rows.find(({ label }) => label === director);
    expect(kept).toMatchObject({ cells: { women: "32" } });
    expect(tables.cell("quy-hoach", row, women)).toBe("33");
  });

  it("decides on all cells edited by hand at once", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    tables.typeInto("quy-hoach", row + 1, women, "41");
    const { person } = openFigures(tables);
    await openRefresh(person);
    const all = within(await screen.findByRole("group", { name: "Với cả 2 ô sửa tay" }));
    await person.click(all.getByRole("radio", { name: "Ghi theo số liệu" }));
    expect(choice(`${deputy} · Nữ`, "Ghi 40 (theo số liệu)")).toBeChecked();
    expect(screen.getByRole("button", { name: "Cập nhật 2 ô" })).toBeEnabled();
  });

  it("brings the document up to date after a figure was changed in the pane", async () => {
    const tables = await inserted(planning());
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch/ }));
    const field = await screen.findByLabelText(`${deputy}, Nữ`);
    await person.clear(field);
    await person.type(field, "30");
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    expect(await screen.findByRole("button", { name: /lệch 6 chỗ so với văn bản/ })).toHaveTextContent(
      "36,47%",
    );
    await openRefresh(person);
    await person.click(await screen.findByRole("button", { name: "Cập nhật 6 ô" }));
    await waitFor(() => expect(tables.cell("quy-hoach", row + 1, women)).toBe("30"));
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    const entry = await screen.findByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch/ });
    expect(entry).toHaveTextContent("đã chèn · khớp văn bản");
  });

  it("counts a row that was added in Word and offers to take it into the figures", async () => {
    const tables = await inserted(planning());
    tables.tables[0]!.grid.splice(row + 2, 0, ["", "Đơn vị sự nghiệp", "30", "15", "", ""]);
    const { person } = openFigures(tables);
    expect(await screen.findByRole("button", { name: /lệch 1 chỗ so với văn bản/ })).toBeVisible();
    await openRefresh(person);
    expect(await screen.findByText("1 chỗ khác ở 1 bảng")).toBeVisible();
    const place = "Dòng “Đơn vị sự nghiệp” được thêm trong văn bản";
    expect(choice(place, "Để riêng trong bảng")).toBeChecked();
    const update = screen.getByRole("button", { name: "Cập nhật" });
    expect(update).toHaveAccessibleDescription(/Chọn cách làm cho chỗ khác ở trên/);
    await person.click(choice(place, "Lấy vào số liệu"));
    await person.click(await screen.findByRole("button", { name: /^Cập nhật \d+ ô/ }));
    await waitFor(() => expect(heard()).toMatch(/^Đã cập nhật .*, lấy 1 chỗ vào số liệu\.$/));
    const labels = tables.kept?.recipes[0]?.rows.map(({ label }) => label);
    expect(labels).toContain("Đơn vị sự nghiệp");
  });

  it("writes nothing when the document changed meanwhile, and shows it as it is now", async () => {
    const tables = await inserted(planning());
    tables.typeInto("quy-hoach", row, women, "33");
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByText("1 chỗ khác ở 1 bảng");
    await person.click(choice(`${director} · Nữ`, "Ghi 32 (theo số liệu)"));
    tables.typeInto("quy-hoach", row + 1, women, "41");
    await person.click(screen.getByRole("button", { name: "Cập nhật 1 ô" }));
    await waitFor(() => expect(heard()).toMatch(/^Văn bản vừa thay đổi nên chưa ghi gì/));
    expect(tables.cell("quy-hoach", row, women)).toBe("33");
    expect(await screen.findByText("2 chỗ khác ở 1 bảng")).toBeVisible();
  });

  it("offers to look again when Word could not be asked", async () => {
    const tables = await inserted(planning());
    const { person } = openFigures(tables);
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    tables.failNext("survey", new WordError("busy"));
    await openRefresh(person);
    await person.click(await screen.findByRole("button", { name: "Thử lại" }));
    expect(await screen.findByRole("heading", { name: "Không có gì phải cập nhật" })).toBeVisible();
  });
});

describe("tables whose place in the document is in trouble", () => {
  const entry = () => screen.findByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch/ });

  it("were deleted: the table is inserted again and the empty frame goes", async () => {
    const tables = await inserted(planning());
    tables.tables[0]!.state = "table-gone";
    const { person } = openFigures(tables);
    expect(await screen.findByText(/chỉ còn lại khung liên kết trống/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Chèn lại bảng" }));
    await waitFor(() => expect(heard()).toMatch(/^Đã chèn Bảng 1/));
    expect(tables.tables.map(({ state }) => state)).toEqual(["linked"]);
    expect(await entry()).toHaveTextContent("khớp văn bản");
  });

  it("were copied and all deleted: that is said once, as one answer serves all empty frames", async () => {
    const tables = await inserted(planning());
    tables.tables[0]!.state = "table-gone";
    tables.tables.push({ ...tables.tables[0]! });
    const { person } = openFigures(tables);
    expect(await screen.findAllByText(/chỉ còn lại khung liên kết trống/)).toHaveLength(1);
    await person.click(screen.getByRole("button", { name: "Bỏ khung trống" }));
    await waitFor(() => expect(heard()).toMatch(/^Đã bỏ khung liên kết trống/));
    expect(tables.tables).toEqual([]);
  });

  it("were copied and one was deleted: dropping its frame must not cost the copy its link", async () => {
    const tables = await inserted(planning());
    tables.tables.push({ ...tables.tables[0]!, state: "table-gone" });
    const { person } = openFigures(tables);
    await openRefresh(person);
    await screen.findByRole("heading", { name: "Không có gì phải cập nhật" });
    expect(screen.queryByRole("button", { name: "Bỏ khung trống" })).toBeNull();
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    await person.click(
      await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ nữ trong diện/ }),
    );
    expect(screen.getByText(/Một bản của bảng này đã bị xóa/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Chèn lại bảng" })).toBeNull();
    await person.click(screen.getByRole("button", { name: "Bỏ khung trống" }));
    await waitFor(() => expect(heard()).toMatch(/^Đã bỏ khung liên kết trống/));
    expect(tables.tables.map(({ state }) => state)).toEqual(["linked"]);
  });

  it("lost their frame: it is put around them again", async () => {
    const tables = await inserted(planning());
    tables.tables[0]!.state = "control-gone";
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    await person.click(await screen.findByRole("button", { name: "Gắn lại liên kết" }));
    await waitFor(() => expect(heard()).toBe("Đã gắn lại liên kết cho bảng."));
    expect(await entry()).toHaveTextContent("khớp văn bản");
  });

  it("were unlinked for the final copy: that is no alarm, and the editor offers what may be done now", async () => {
    const tables = await inserted(planning());
    const { person } = openFigures(tables);
    tables.tables[0]!.state = "control-gone";
    await person.click(await screen.findByRole("button", { name: "Đối chiếu lại" }));
    await waitFor(async () => expect(await entry()).toHaveTextContent("đã chèn, không còn liên kết"));
    expect(screen.queryByText(/gắn lại liên kết\.$/)).toBeNull();
    await person.click(await entry());
    expect(await screen.findByRole("button", { name: "Chèn bảng" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Gỡ liên kết" })).toBeNull();
    await person.click(screen.getByRole("button", { name: "Gắn lại liên kết" }));
    expect(await screen.findByRole("button", { name: "Cập nhật bảng" })).toBeVisible();
  });

  it("can no longer be recognised: that is said, and the link can be let go", async () => {
    const tables = await inserted(planning());
    tables.tables[0]!.grid = [
      ["một", "bảng"],
      ["khác", "hẳn"],
    ];
    const { person } = openFigures(tables);
    await screen.findByText(/không còn khớp với số liệu ở đây/);
    await person.click(screen.getByRole("button", { name: "Gỡ liên kết" }));
    await waitFor(() => expect(heard()).toMatch(/^Đã gỡ 1 liên kết/));
    expect(await entry()).toHaveTextContent("đã nhập · chưa chèn");
  });

  it("were copied: both copies are brought up to date together", async () => {
    const tables = await inserted(planning());
    tables.tables.push({ ...tables.tables[0]!, grid: tables.tables[0]!.grid.map((cells) => [...cells]) });
    tables.tables[1]!.grid[row]![women] = "33";
    const { person } = openFigures(tables);
    await person.click(
      await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ nữ trong diện/ }),
    );
    expect(screen.getByText(/có 2 bản trong văn bản/)).toBeVisible();
    await openRefresh(person);
    const copy = await screen.findByRole("region", { name: /bản thứ 2 trong văn bản/ });
    expect(within(copy).getAllByRole("listitem").length).toBeGreaterThan(0);
  });

  it("have no figures: they are made from what the tables say", async () => {
    const tables = await inserted(planning());
    tables.stored = { is: "none" };
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: "Dựng lại số liệu từ các bảng" }));
    await waitFor(() => expect(heard()).toMatch(/^Đã dựng lại số liệu của 1 bảng: Cán bộ nữ/));
    expect(await entry()).toHaveTextContent("42,35%");
    expect(tables.kept?.recipes[0]?.id).toBe("quy-hoach");
  });
});

describe("Gỡ liên kết", () => {
  it("of all tables asks first what it means, then says how many", async () => {
    const tables = await inserted(planning());
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: "Gỡ liên kết tất cả các bảng" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog).toHaveTextContent(/trở thành văn bản thường/);
    expect(tables.calls).not.toContain("unlink");
    await person.click(within(dialog).getByRole("button", { name: "Gỡ liên kết" }));
    await waitFor(() => expect(heard()).toMatch(/^Đã gỡ 1 liên kết/));
    expect(tables.tables).toHaveLength(0);
  });
});
