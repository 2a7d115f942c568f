/**
 * @jest-environment jsdom
 */
import "../page";
import { screen, waitFor } from "@testing-library/react";
import { applyEdit, type Recipe } from "../../../src/statistics";
import { emptyMemory, heard, type OpenPaneOptions } from "../open-pane";
import { FakeTables } from "./fake-tables";
import { dataWith, director, planning, recipeWith } from "./figures";
import { inserted } from "./inserted";
import { openFigures } from "./open-figures";

jest.mock("../../../src/taskpane/statistics/editor/RecipeEditor", () => jest.requireActual("./plain-editor"));

type Person = ReturnType<typeof openFigures>["person"];
const women = (row: string) => screen.findByLabelText(`${row}, Nữ`);

async function openPlanning(person: Person) {
  await person.click(await screen.findByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch/ }));
}

async function change(person: Person, row: string, text: string) {
  const field = await women(row);
  await person.clear(field);
  await person.type(field, text);
}

describe("what is typed", () => {
  it("is saved into the document when the author pauses, and that is said", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await openPlanning(person);
    await change(person, director, "30");
    expect(screen.getByText("Chưa lưu…")).toBeVisible();
    expect(tables.calls).not.toContain("saveData");
    expect(await screen.findByText("Đã lưu trong văn bản", {}, { timeout: 3000 })).toBeVisible();
    expect(JSON.stringify(tables.kept)).toContain('"women":"30"');
    expect(tables.calls.filter((call) => call === "saveData")).toHaveLength(1);
  });

  it("is saved at once when the table is left", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await openPlanning(person);
    await change(person, director, "30");
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    await waitFor(() => expect(JSON.stringify(tables.kept)).toContain('"women":"30"'), { timeout: 1000 });
  });

  it("is not lost when saving fails: it is said, and can be tried again", async () => {
    const tables = new FakeTables(dataWith(planning()));
    const { person } = openFigures(tables);
    await openPlanning(person);
    tables.failNext("saveData");
    await change(person, director, "30");
    const failed = await screen.findByText(
      "Chưa lưu được: Word báo lỗi và chưa làm xong.",
      {},
      { timeout: 3000 },
    );
    expect(failed).toBeVisible();
    expect(await women(director)).toHaveValue("30");
    await person.click(screen.getByRole("button", { name: "Lưu lại" }));
    expect(await screen.findByText("Đã lưu trong văn bản")).toBeVisible();
    expect(JSON.stringify(tables.kept)).toContain('"women":"30"');
  });

  it("makes no data as long as a table was only looked at", async () => {
    const { tables, person } = openFigures(new FakeTables());
    await openPlanning(person);
    await person.click(await screen.findByRole("button", { name: "Trở lại danh sách bảng" }));
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    expect(tables.calls).not.toContain("saveData");
  });

  it("can be undone step by step", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await openPlanning(person);
    await change(person, director, "3");
    await person.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await person.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(await women(director)).toHaveValue("32");
  });

  it("stays in the pane where the document is read-only, and that is said", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())), { readOnly: true });
    await openPlanning(person);
    await change(person, director, "30");
    expect(screen.getByText(/^Văn bản không cho ghi .*; số liệu nhập ở đây chỉ giữ/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    expect(screen.getByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch/ })).toHaveTextContent(
      "41,18%",
    );
    expect(tables.calls).not.toContain("saveData");
  });

  it("goes on behind the help", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await openPlanning(person);
    await change(person, director, "30");
    await person.click(screen.getByRole("button", { name: "Trợ giúp" }));
    await person.click(await screen.findByRole("button", { name: "Quay lại" }));
    expect(await women(director)).toHaveValue("30");
  });
});

describe("a pane that went away before what was typed could be saved", () => {
  /** The pane dies: nothing more reaches the document. */
  async function crashAfterTyping(options: OpenPaneOptions & { documentUrl?: string }) {
    const tables = new FakeTables(dataWith(planning()));
    const { person, unmount } = openFigures(tables, options);
    await openPlanning(person);
    await change(person, director, "30");
    unmount();
    return new FakeTables(dataWith(planning()));
  }

  it("offers it back, and the document gets it then", async () => {
    const memory = emptyMemory();
    const tables = await crashAfterTyping({ memory });
    const { person } = openFigures(tables, { memory });
    expect(await screen.findByText(/^Có số liệu chưa lưu từ lần trước/)).toBeVisible();
    expect(screen.getByText("Gồm: Cán bộ nữ trong diện quy hoạch.")).toBeVisible();
    expect(screen.queryByText(/Chỉ khôi phục nếu đó chính là văn bản đang mở/)).toBeNull();
    await person.click(screen.getByRole("button", { name: "Khôi phục" }));
    expect(heard()).toBe("Đã khôi phục số liệu của 1 bảng.");
    await waitFor(() => expect(screen.getByRole("heading", { level: 2 })).toHaveFocus());
    await openPlanning(person);
    expect(await women(director)).toHaveValue("30");
    await waitFor(() => expect(JSON.stringify(tables.kept)).toContain('"women":"30"'), { timeout: 3000 });
  });

  it("forgets it when the author does not want it", async () => {
    const memory = emptyMemory();
    const tables = await crashAfterTyping({ memory });
    const first = openFigures(tables, { memory });
    await first.person.click(await screen.findByRole("button", { name: "Bỏ" }));
    first.unmount();
    openFigures(tables, { memory });
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    expect(screen.queryByText(/^Có số liệu chưa lưu/)).toBeNull();
  });

  it("says that a document which never was a file may be another one than this", async () => {
    const memory = emptyMemory();
    const tables = await crashAfterTyping({ memory, documentUrl: "" });
    openFigures(tables, { memory, documentUrl: "" });
    expect(await screen.findByText(/^Có số liệu chưa lưu từ lần trước/)).toBeVisible();
    expect(screen.getByText(/Chỉ khôi phục nếu đó chính là văn bản đang mở/)).toBeVisible();
  });

  it("keeps it from other documents", async () => {
    const memory = emptyMemory();
    const tables = await crashAfterTyping({ memory });
    openFigures(tables, { memory, documentUrl: "C:/khac.docx" });
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    expect(screen.queryByText(/^Có số liệu chưa lưu/)).toBeNull();
  });

  it("asks nothing when everything had been saved", async () => {
    const memory = emptyMemory();
    const tables = new FakeTables(dataWith(planning()));
    const { person, unmount } = openFigures(tables, { memory });
    await openPlanning(person);
    await change(person, director, "30");
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    await waitFor(() => expect(JSON.stringify(tables.kept)).toContain('"women":"30"'));
    unmount();
    openFigures(tables, { memory });
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    expect(screen.queryByText(/^Có số liệu chưa lưu/)).toBeNull();
  });

  it("does not take away what was entered meanwhile in another table", async () => {
    const memory = emptyMemory();
    const tables = await crashAfterTyping({ memory });
    const { person } = openFigures(tables, { memory });
    await screen.findByText(/^Có số liệu chưa lưu/);
    await person.click(screen.getByRole("button", { name: "Bảng tự lập" }));
    await person.type(await screen.findByLabelText("Nội dung 1, Tổng số"), "10");
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    await person.click(await screen.findByRole("button", { name: "Khôi phục" }));
    await waitFor(() => expect(tables.kept?.recipes).toHaveLength(2), { timeout: 3000 });
  });
});

describe("what the ribbon writes while the pane is open", () => {
  const keptWomen = (tables: FakeTables, id: string) =>
    tables.kept?.recipes
      .find((recipe) => recipe.id === id)
      ?.rows.flatMap((row) => ("cells" in row && row.label === director ? (row.cells["women"] ?? []) : []));
  const ribbonWrites = (tables: FakeTables, ...recipes: Recipe[]) => {
    tables.stored = { is: "read", data: dataWith(...recipes) };
  };
  /** The figures of `recipe` with other women among the directors. */
  const withWomen = (recipe: Recipe, women: string) => {
    const { id } = recipe.rows.find(({ label }) => label === director)!;
    return applyEdit(recipe, { kind: "set-cells", cells: [{ row: id, column: "women", text: women }] });
  };
  const money = () => recipeWith("kinh-phi", {});
  const back = (person: Person) =>
    person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));

  it("is kept when the pane saves, and a new table appears in the list", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await openPlanning(person);
    ribbonWrites(tables, planning(), money());
    await change(person, director, "30");
    await back(person);
    await waitFor(() => expect(keptWomen(tables, "quy-hoach")).toEqual(["30"]));
    expect(tables.kept?.recipes.map(({ id }) => id)).toEqual(["quy-hoach", "kinh-phi"]);
    expect(await screen.findByRole("button", { name: /^Kinh phí/ })).toBeVisible();
  });

  it("loses neither side's figures when both changed the same table", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await openPlanning(person);
    ribbonWrites(tables, withWomen(planning(), "33"));
    await change(person, director, "30");
    await back(person);
    await waitFor(() => expect(tables.kept?.recipes).toHaveLength(2));
    expect(keptWomen(tables, "quy-hoach")).toEqual(["30"]);
    expect(keptWomen(tables, "quy-hoach-2")).toEqual(["33"]);
  });

  it("is one more step of the table, so that what was typed before can still be undone", async () => {
    const { tables, person } = openFigures(new FakeTables(dataWith(planning())));
    await openPlanning(person);
    await change(person, director, "3");
    await back(person);
    await waitFor(() => expect(keptWomen(tables, "quy-hoach")).toEqual(["3"]));
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    ribbonWrites(tables, withWomen(planning(), "33"));
    await openPlanning(person);
    await person.click(screen.getByRole("button", { name: "Chèn bảng" }));
    await waitFor(() => expect(tables.cell("quy-hoach", 2, 3)).toBe("33"));
    expect(await women(director)).toHaveValue("33");
    await person.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(await women(director)).toHaveValue("3");
  });

  it("is what a refresh is planned from", async () => {
    const tables = await inserted(planning());
    const { person } = openFigures(tables);
    await screen.findByText(/Đối chiếu với văn bản lúc/);
    const now = await inserted(withWomen(planning(), "33"));
    [tables.tables, tables.stored] = [now.tables, now.stored];
    await person.click(screen.getByRole("button", { name: "Cập nhật tất cả" }));
    expect(await screen.findByRole("heading", { name: "Không có gì phải cập nhật" })).toBeVisible();
  });
});
