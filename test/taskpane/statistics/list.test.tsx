/**
 * @jest-environment jsdom
 */
import "../page";
import { act, screen, waitFor, within } from "@testing-library/react";
import { WordError, type StoredState } from "../../../src/word";
import { emptyMemory, heard } from "../open-pane";
import { FakeTables } from "./fake-tables";
import { dataWith, deputy, director, planning, recipeWith } from "./figures";
import { openFigures } from "./open-figures";

jest.mock("../../../src/taskpane/statistics/editor/RecipeEditor", () => jest.requireActual("./plain-editor"));

/** What is seen, beside what is only said. */
const shown = () => within(screen.getByRole("tabpanel"));
const row = (name: RegExp) => screen.getByRole("button", { name });
const planningRow = () => screen.findByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch/ });

describe("the list of tables", () => {
  it("shows every table that the outline wants under its section, and what this is in two lines", async () => {
    openFigures(new FakeTables());
    const section = await screen.findByRole("region", { name: "2.1. Kết quả thực hiện các mục tiêu" });
    expect(within(section).getAllByRole("listitem")).toHaveLength(2);
    expect(row(/^Kinh phí theo năm và nguồn/)).toHaveTextContent("chưa nhập số liệu");
    expect(screen.getByText("Nhập số một lần, tỷ lệ tự tính")).toBeVisible();
  });

  it("shows a table's ratio and that it exceeds its target", async () => {
    openFigures(new FakeTables(dataWith(planning())));
    const entry = await planningRow();
    expect(entry).toHaveTextContent("42,35%");
    expect(entry).toHaveTextContent("vượt mục tiêu");
    await waitFor(() => expect(entry).toHaveTextContent("đã nhập · chưa chèn"));
  });

  it("says when a target is not reached", async () => {
    const recipe = recipeWith(
      "quy-hoach",
      { [director]: { total: "170", women: "60" } },
      { asOf: "2025-09-30" },
    );
    openFigures(new FakeTables(dataWith(recipe)));
    expect(await planningRow()).toHaveTextContent("35,29%");
    expect(await planningRow()).toHaveTextContent("chưa đạt mục tiêu");
  });

  it("holds figures without a year against the target's first milestone", async () => {
    const recipe = recipeWith("quy-hoach", { [director]: { total: "170", women: "72" } });
    openFigures(new FakeTables(dataWith(recipe)));
    expect(await planningRow()).toHaveTextContent("42,35%");
    expect(await planningRow()).toHaveTextContent("vượt mục tiêu");
  });

  it("shows the sum of money and the number of documents where a table has no ratio", async () => {
    openFigures(
      new FakeTables(
        dataWith(
          recipeWith("kinh-phi", { "2024": { local: "1.000" }, "2025": { local: "250,5" } }),
          recipeWith("van-ban-ban-hanh", { "…/QĐ-UBND": { subject: "Kế hoạch thực hiện" } }),
        ),
      ),
    );
    expect(await screen.findByRole("button", { name: /^Kinh phí theo năm/ })).toHaveTextContent(
      "1.250,5 triệu đồng",
    );
    expect(row(/^Văn bản đã ban hành/)).toHaveTextContent("1 văn bản");
  });

  it("inserts a table at the end of its section and then says that document and figures agree", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await person.click(
      await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ nữ trong diện/ }),
    );
    await person.click(await screen.findByRole("button", { name: "Chèn bảng" }));
    await waitFor(() =>
      expect(heard()).toBe("Đã chèn Bảng 1 vào cuối mục 2.1. Kết quả thực hiện các mục tiêu."),
    );
    expect(tables.tables[0]?.place).toMatchObject({ at: "section", section: "I.2.1" });
    expect(row(/^Cán bộ nữ trong diện quy hoạch/)).toHaveTextContent("đã chèn · khớp văn bản");
    expect(tables.kept?.recipes[0]?.written).toEqual(tables.tables[0]?.grid);
  });

  it("names the figures that cannot be right when they are inserted all the same", async () => {
    const wrong = recipeWith("quy-hoach", {
      [director]: { total: "14", women: "20" },
      [deputy]: { total: "-3", women: "abc" },
    });
    const { person } = openFigures(new FakeTables(dataWith(wrong)));
    await person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    await person.click(screen.getByRole("button", { name: "Chèn bảng" }));
    const said = await shown().findByText(/^Đã chèn Bảng 1/);
    expect(said).toHaveTextContent(
      `Bảng còn 3 ô chưa đúng (${director} · Nữ; ${deputy} · Tổng số; ${deputy} · Nữ): sửa ở đây rồi cập nhật bảng.`,
    );
  });

  it("no longer says so on the page that is opened next", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await person.click(await screen.findByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch/ }));
    await person.click(await screen.findByRole("button", { name: "Chèn bảng" }));
    await waitFor(() => expect(document.querySelector(".outcome-line")).toHaveTextContent(/^Đã chèn Bảng 1/));
    await person.click(await screen.findByRole("button", { name: "Cập nhật bảng" }));
    await screen.findByRole("heading", { name: "Không có gì phải cập nhật" });
    expect(document.querySelector(".outcome-line")).toBeNull();
  });

  it("inserts at the cursor when that is chosen, and remembers the choice", async () => {
    const memory = emptyMemory();
    const first = openFigures(new FakeTables(dataWith(planning())), { memory });
    await first.person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    await first.person.selectOptions(screen.getByRole("combobox", { name: "Chèn vào" }), "chỗ con trỏ");
    await first.person.click(screen.getByRole("button", { name: "Chèn bảng" }));
    await waitFor(() => expect(heard()).toBe("Đã chèn Bảng 1 ở chỗ con trỏ."));
    expect(first.tables.tables[0]?.place).toEqual({ at: "cursor" });
    first.unmount();

    openFigures(new FakeTables(dataWith(planning())), { memory });
    await first.person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    expect(screen.getByRole("combobox", { name: "Chèn vào" })).toHaveDisplayValue("chỗ con trỏ");
  });

  it("says where the table went when its section is not in the document", async () => {
    const tables = new FakeTables(dataWith(planning()));
    tables.sectionsMissing = true;
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    await person.click(screen.getByRole("button", { name: "Chèn bảng" }));
    expect(await shown().findByText(/Không thấy mục 2\.1\..* ở chỗ con trỏ\./)).toBeVisible();
  });

  it("leaves everything as it was when Word fails to insert, and says so", async () => {
    const tables = new FakeTables(dataWith(planning()));
    tables.failNext("insertTable");
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    await person.click(screen.getByRole("button", { name: "Chèn bảng" }));
    expect(await shown().findByText(/Word báo lỗi và chưa làm xong/)).toBeVisible();
    expect(tables.kept?.recipes[0]?.written).toBeUndefined();
    expect(row(/^Cán bộ nữ trong diện quy hoạch/)).toHaveTextContent("chưa chèn");
  });

  it("asks before figures are deleted, and gives them back", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    await person.click(screen.getByRole("button", { name: "Xóa số liệu" }));
    const dialog = await screen.findByRole("alertdialog");
    await person.click(within(dialog).getByRole("button", { name: "Không" }));
    expect(await planningRow()).toHaveTextContent("42,35%");

    await person.click(screen.getByRole("button", { name: "Xóa số liệu" }));
    await person.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Xóa" }));
    expect(await planningRow()).toHaveTextContent("chưa nhập số liệu");
    await person.click(await screen.findByRole("button", { name: "Lấy lại" }));
    expect(await planningRow()).toHaveTextContent("42,35%");
    await waitFor(() => expect(tables.kept?.recipes).toHaveLength(1), { timeout: 3000 });
  });

  it("counts a copy of a table, which is not in the document yet", async () => {
    const tables = new FakeTables(dataWith(planning()));
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    await person.click(screen.getByRole("button", { name: "Nhân đôi" }));
    const copy = await screen.findByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch \(2\)/ });
    expect(copy).toHaveTextContent("42,35%");
    await waitFor(
      () => expect(tables.kept?.recipes.map(({ id }) => id)).toEqual(["quy-hoach", "quy-hoach-2"]),
      {
        timeout: 3000,
      },
    );
  });

  it("can be read but not written into a document that is read-only, and says so", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())), { readOnly: true });
    await person.click(await screen.findByRole("button", { name: /^Việc khác với bảng Cán bộ/ }));
    expect(await screen.findByText("Văn bản không cho ghi nên chưa chèn hay cập nhật được.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Chèn bảng" })).toHaveAttribute("aria-disabled", "true");
  });

  it("says that the document may have changed, and looks through it again", async () => {
    const { word, tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    act(() => word.typeAfter("3. Kinh phí", "Thêm một câu."));
    expect(await screen.findByText("Văn bản có thể đã thay đổi.")).toBeVisible();
    const before = tables.calls.filter((call) => call === "survey").length;
    await person.click(screen.getByRole("button", { name: "Đối chiếu lại" }));
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    expect(tables.calls.filter((call) => call === "survey")).toHaveLength(before + 1);
  });
});

describe("figures that cannot be read as they are", () => {
  const message = "Số liệu lưu trong văn bản bị hỏng: nội dung không đúng định dạng.";

  it("are asked for again after Word failed", async () => {
    const tables = new FakeTables(dataWith(planning()));
    tables.failNext("loadData", new WordError("busy"));
    const { person } = openFigures(tables);
    await screen.findByText("Chưa đọc được số liệu trong văn bản");
    await person.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await planningRow()).toHaveTextContent("42,35%");
  });

  it("of a newer version are left alone", async () => {
    const tables = new FakeTables({ is: "newer", message: "Hãy cập nhật phần bổ trợ." });
    openFigures(tables);
    expect(await screen.findByText("Hãy cập nhật phần bổ trợ.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Bảng tự lập" })).toBeNull();
    expect(tables.calls).not.toContain("saveData");
  });

  it("are shown as far as they were repaired", async () => {
    openFigures(new FakeTables({ is: "repaired", data: dataWith(planning()), message }));
    expect(await screen.findByText("Một phần số liệu không đọc được")).toBeVisible();
    expect(await planningRow()).toHaveTextContent("42,35%");
  });

  it("are not written over before the author says so", async () => {
    const damaged: StoredState = { is: "damaged", message };
    const tables = new FakeTables(damaged);
    const { person } = openFigures(tables);
    expect(await screen.findByText("Số liệu lưu trong văn bản bị hỏng")).toBeVisible();
    await person.click(await planningRow());
    await person.type(await screen.findByLabelText(`${director}, Tổng số`), "170");
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    expect(tables.stored).toBe(damaged);

    await person.click(await screen.findByRole("button", { name: "Nhập lại từ đầu" }));
    const dialog = await screen.findByRole("alertdialog");
    await person.click(within(dialog).getByRole("button", { name: "Nhập lại từ đầu" }));
    await waitFor(() => expect(tables.kept?.recipes[0]?.indicator).toBe("quy-hoach"));
  });
});
