/**
 * @jest-environment jsdom
 */
import "../page";
import { screen, waitFor, within } from "@testing-library/react";
import { programmeSource, targets2282, withInsertedSentence, type Target } from "../../../src/statistics";
import { emptyMemory, heard } from "../open-pane";
import { FakeTables } from "./fake-tables";
import { dataWith, planning, recipeWith } from "./figures";
import { inserted } from "./inserted";
import { openFigures } from "./open-figures";

jest.mock("../../../src/taskpane/statistics/editor/RecipeEditor", () => jest.requireActual("./plain-editor"));

type Person = ReturnType<typeof openFigures>["person"];

const planName = /^Cán bộ nữ trong diện quy hoạch các chức danh/;
const plan = "Kế hoạch số 12/KH-UBND";

/** The page, with the item of a target unfolded. */
async function openTargets(person: Person, name: RegExp = planName): Promise<void> {
  await person.click(await screen.findByRole("button", { name: "Mục tiêu" }));
  await person.click(await screen.findByRole("button", { name, expanded: false }));
}

const field = (label: string, at = 0) => screen.getAllByLabelText<HTMLInputElement>(label)[at]!;
async function type(person: Person, label: string, text: string, at = 0): Promise<void> {
  const input = field(label, at);
  await person.clear(input);
  if (text !== "") await person.type(input, text);
  await person.tab();
}
const kept = (tables: FakeTables, code: string): Target | undefined =>
  tables.kept?.targets.find((target) => target.code === code);
const item = (name: RegExp = planName) => screen.getByRole("button", { name });

/** T2 of a province whose own plan wants more, in a document that has a table of it. */
async function raised(tables: FakeTables, percent = "45") {
  const opened = openFigures(tables);
  await openTargets(opened.person);
  await type(opened.person, "Tỷ lệ (%)", percent);
  await type(opened.person, "Văn bản quy định", plan);
  return opened;
}

describe("the list of targets", () => {
  it("says by when how much is to be reached, where that stands, and which tables are compared", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await openTargets(person);
    const programme = screen.getByRole("region", { name: "Mục tiêu của Chương trình" });
    // Two of three with a percentage, and that of leaders of ethnic minorities.
    expect(within(programme).getAllByRole("button", { expanded: false })).toHaveLength(3);
    expect(item()).toHaveTextContent("2025: ≥ 40%");
    expect(item()).toHaveTextContent("Quyết định số 2282/QĐ-TTg");
    expect(screen.getByText(/^Tỷ lệ = cán bộ nữ trong diện quy hoạch ÷ cán bộ/)).toBeVisible();
    const tables = screen.getByRole("region", { name: "Bảng được so sánh" });
    expect(within(tables).getByRole("button")).toHaveTextContent("mốc 2025 · vượt 2,35 điểm %");
  });

  it("is left the way it was come to, and a table it names is opened from it", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await openTargets(person);
    await person.click(screen.getByRole("button", { name: /^Cán bộ nữ trong diện quy hoạch.*mốc 2025/ }));
    expect(await screen.findByLabelText(/^Giám đốc sở .*Nữ$/)).toHaveValue("32");
    await person.click(screen.getByRole("button", { name: "Mục tiêu của bảng" }));
    expect(await screen.findByRole("button", { name: planName, expanded: true })).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Trở lại bảng số liệu" }));
    expect(await screen.findByLabelText(/^Giám đốc sở .*Nữ$/)).toBeVisible();
  });
});

describe("a changed value", () => {
  it("is compared with at once, in list and tables, and saved into the document", async () => {
    const { tables, person } = await raised(new FakeTables(dataWith(planning())));
    expect(item()).toHaveTextContent("2025: ≥ 45%");
    expect(item()).toHaveTextContent("đã sửa");
    expect(screen.getByText("mốc 2025 · còn thiếu 2,65 điểm %")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    expect(await screen.findByRole("button", { name: /quy hoạch.*chưa đạt mục tiêu/ })).toBeVisible();
    await waitFor(() => expect(kept(tables, "T2")?.milestones[0]?.percent).toBe("45"));
    expect(kept(tables, "T2")?.source).toBe(plan);
    expect(screen.getByRole("button", { name: "Mục tiêu" })).toHaveFocus();
  });

  it("makes the sentence in the document differ, and the refresh writes it with its source", async () => {
    const text =
      "Tính đến 30/9/2025, tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý đạt 42,35% (72/170 người), vượt 2,35 điểm phần trăm so với mục tiêu 40% đến năm 2025.";
    const tables = await inserted(withInsertedSentence(planning(), text));
    tables.sentences.push({ recipe: "quy-hoach", text });
    const { person } = await raised(tables);
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    await person.click(await screen.findByRole("button", { name: "Cập nhật tất cả" }));
    await person.click(await screen.findByRole("button", { name: "Cập nhật 1 câu" }));
    await waitFor(() =>
      expect(tables.sentences[0]?.text).toMatch(
        /chưa đạt, còn thiếu 2,65 điểm phần trăm so với mục tiêu 45% đến năm 2025 theo Kế hoạch số 12\/KH-UBND\.$/,
      ),
    );
  });

  it("is given back its default, and that is undone and done again", async () => {
    const { person, tables } = await raised(new FakeTables(dataWith(planning())));
    await person.clear(field("Văn bản quy định"));
    await person.click(screen.getByRole("button", { name: "Trả về mặc định" }));
    expect(item()).toHaveFocus();
    expect(field("Văn bản quy định")).toHaveValue(programmeSource);
    expect(field("Văn bản quy định")).toBeValid();
    expect(item()).toHaveTextContent("2025: ≥ 40%");
    expect(item()).not.toHaveTextContent("đã sửa");
    expect(heard()).toMatch(/^Đã trả mục tiêu .* về mặc định\.$/);
    await person.click(screen.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" }));
    expect(item()).toHaveTextContent("2025: ≥ 45%");
    await person.click(item());
    await person.keyboard("{Control>}y{/Control}");
    expect(item()).toHaveTextContent("2025: ≥ 40%");
    await waitFor(() => expect(tables.kept?.targets).toEqual([]), { timeout: 3000 });
  });

  it("typed in one go is one step of undo", async () => {
    const { person } = await raised(new FakeTables(dataWith(planning())), "62,5");
    const undo = screen.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" });
    await person.click(undo);
    expect(item()).toHaveTextContent("2025: ≥ 62,5%");
    await person.click(undo);
    expect(item()).toHaveTextContent("2025: ≥ 40%");
    expect(undo).toHaveAttribute("aria-disabled", "true");
  });

  it("typed half outlives a pane that crashes", async () => {
    const memory = emptyMemory();
    const tables = new FakeTables(dataWith(planning()));
    const first = openFigures(tables, { memory });
    await openTargets(first.person);
    await first.person.clear(field("Tỷ lệ (%)"));
    await first.person.type(field("Tỷ lệ (%)"), "48");
    // The document does not take it before the pane is gone.
    tables.failNext("saveData");
    first.unmount();
    const second = openFigures(tables, { memory });
    await second.person.click(await screen.findByRole("button", { name: "Khôi phục" }));
    await second.person.click(screen.getByRole("button", { name: "Mục tiêu" }));
    expect(await screen.findByRole("button", { name: planName })).toHaveTextContent("2025: ≥ 48%");
  });

  it("stays beside what the ribbon wrote meanwhile", async () => {
    const { tables, person } = await raised(new FakeTables(dataWith(planning())));
    const other = recipeWith("kinh-phi", { "2021": { central: "5" } });
    tables.stored = { is: "read", data: dataWith(planning(), other) };
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    await waitFor(() => expect(kept(tables, "T2")?.milestones[0]?.percent).toBe("45"));
    expect(tables.kept?.recipes.map(({ id }) => id)).toEqual(["quy-hoach", "kinh-phi"]);
  });
});

describe("what cannot be a target", () => {
  it.each([
    ["Tỷ lệ (%)", "bốn mươi", "“bốn mươi” không phải là số. Ghi mức bằng phần trăm, ví dụ 40 hoặc 37,5."],
    ["Tỷ lệ (%)", "", "Ghi mức phải đạt, ví dụ 40 hoặc 37,5."],
    ["Tỷ lệ (%)", "0", "Mức phải lớn hơn 0%."],
    ["Tỷ lệ (%)", "140", "Tỷ lệ không vượt quá 100%. Ghi lại mức."],
    ["Tỷ lệ (%)", "37,125", "Ghi nhiều nhất 2 chữ số thập phân, ví dụ 37,25."],
    ["Đến năm", "25", "Ghi năm bằng 4 chữ số, từ 2000 đến 2100."],
    ["Đến năm", "2030", "Mục tiêu đã có mốc năm 2030. Ghi năm khác hoặc bỏ một mốc."],
    ["Văn bản quy định", "", "Ghi văn bản quy định mức này; chưa có thì câu so sánh nêu là do đơn vị đề ra."],
  ])("is said at the field (%s: %p)", async (label, text, problem) => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await openTargets(person);
    await type(person, label, text);
    expect(screen.getByText(problem)).toBeVisible();
    expect(field(label)).toBeInvalid();
    expect(field(label)).toHaveAccessibleDescription(problem);
  });

  it("is compared with nothing, and is still there when the page is left and come back to", async () => {
    const { person, tables } = openFigures(new FakeTables(dataWith(planning())));
    await openTargets(person);
    await type(person, "Tỷ lệ (%)", "140");
    expect(item()).toHaveTextContent("2025: chưa có mức");
    expect(screen.getByText("mốc 2030 · còn thiếu 7,65 điểm %")).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Trở lại danh sách bảng" }));
    await waitFor(() => expect(kept(tables, "T2")?.milestones[0]?.percent).toBe("140"));
    await openTargets(person);
    expect(field("Tỷ lệ (%)")).toHaveValue("140");
    expect(field("Tỷ lệ (%)")).toBeInvalid();
  });

  it("is no year: the milestone keeps the one it had", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await openTargets(person);
    await type(person, "Đến năm", "20");
    expect(item()).toHaveTextContent("2025: ≥ 40%");
  });

  it("is not passed off as the programme's: another value asks for its source", async () => {
    const { person } = openFigures(new FakeTables(dataWith(planning())));
    await openTargets(person);
    await type(person, "Tỷ lệ (%)", "37.5 %");
    expect(item()).toHaveTextContent("2025: ≥ 37,5%");
    expect(item()).toHaveTextContent("chưa ghi văn bản");
    expect(item()).not.toHaveTextContent("2282/QĐ-TTg");
    expect(
      screen.getByText("Mức đã khác Quyết định số 2282/QĐ-TTg. Ghi văn bản quy định mức mới."),
    ).toBeVisible();
    await type(person, "Văn bản quy định", plan);
    expect(screen.queryByText(/^Mức đã khác/)).toBeNull();
  });
});

describe("a target of the author's own", () => {
  const leaders = () =>
    recipeWith(
      "can-bo-nu-lanh-dao",
      { "Giám đốc sở và tương đương": { total: "20", women: "5" } },
      { asOf: "2025-09-30" },
    );

  it("is added for a table that the programme sets none for, and the table is compared with it", async () => {
    const tables = new FakeTables(dataWith(planning(), leaders()));
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: "Mục tiêu" }));
    await person.selectOptions(
      await screen.findByLabelText("Thêm mục tiêu riêng cho bảng"),
      "Cán bộ nữ giữ chức vụ lãnh đạo, quản lý",
    );
    await person.click(screen.getByRole("button", { name: "Thêm mục tiêu" }));
    await waitFor(() => expect(field("Tỷ lệ (%)")).toHaveFocus());
    await person.keyboard("20{Tab}");
    await type(person, "Văn bản quy định", "Nghị quyết số 05-NQ/TU");
    expect(screen.getByText("mốc 2025 · vượt 5,00 điểm %")).toBeVisible();
    await waitFor(() => expect(tables.kept?.targets).toMatchObject([{ source: "Nghị quyết số 05-NQ/TU" }]), {
      timeout: 3000,
    });
  });

  it("is removed, and taken back", async () => {
    const { person } = openFigures(new FakeTables(dataWith(leaders())));
    await person.click(await screen.findByRole("button", { name: "Mục tiêu" }));
    await person.click(await screen.findByRole("button", { name: "Thêm mục tiêu" }));
    const own = screen.getByRole("region", { name: "Mục tiêu riêng của đơn vị" });
    expect(within(own).getAllByRole("button", { expanded: true })).toHaveLength(1);
    await person.click(screen.getByRole("button", { name: "Xóa mục tiêu" }));
    expect(screen.getByRole("button", { name: "Thêm mục tiêu" })).toHaveFocus();
    expect(within(own).queryByRole("button", { expanded: true })).toBeNull();
    await person.click(screen.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" }));
    expect(within(own).getAllByRole("button", { expanded: true })).toHaveLength(1);
  });

  it("for an own table is compared only as long as its columns are what it counts", async () => {
    const own = recipeWith(
      "bang-tu-lap",
      { "Nội dung 1": { total: "20", part: "9" } },
      { asOf: "2025-09-30", caption: "Đảng viên", headings: { part: "Nữ đảng viên", total: "Đảng viên" } },
    );
    const target: Target = {
      code: "own-1",
      name: "Nữ đảng viên",
      table: "bang-tu-lap",
      numerator: "Nữ cấp ủy",
      denominator: "Đảng viên",
      milestones: [{ year: 2025, comparison: "moreThan", percent: "45" }],
      source: plan,
    };
    const { person } = openFigures(new FakeTables({ ...dataWith(own), targets: [target] }));
    await openTargets(person, /^Nữ đảng viên/);
    expect(screen.getByText(/^Tên cột của bảng nay là “Nữ đảng viên” và “Đảng viên”/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Dùng tên cột mới" }));
    expect(screen.getByText("mốc 2025 · chưa đạt")).toBeVisible();
  });
});

describe("the target that is answered by yes or no", () => {
  const name = /^Địa bàn có đồng bào dân tộc thiểu số/;

  it("gives its sentence, which stands in the document then and says the answer", async () => {
    const { person, tables } = openFigures(new FakeTables());
    await openTargets(person, name);
    expect(item(name)).toHaveTextContent("chưa có câu trong văn bản");
    await person.click(screen.getByRole("radio", { name: "Chưa có" }));
    const text = screen.getByText(/^Là địa bàn có đồng bào dân tộc thiểu số, đơn vị chưa có/).textContent!;
    await person.click(screen.getByRole("button", { name: "Chèn ở chỗ con trỏ" }));
    await waitFor(() => expect(heard()).toBe("Đã chèn câu ở chỗ con trỏ."));
    expect(tables.calls).not.toContain("saveData");
    expect(tables.sentences.map((sentence) => sentence.text)).toEqual([text]);
    await waitFor(() => expect(item(name)).toHaveTextContent("chưa có"));
    expect(screen.getByText(/^Văn bản đã có một câu về mục tiêu này/)).toBeVisible();
  });

  it("is no difference that a refresh would put right", async () => {
    const tables = await inserted(planning());
    tables.sentences.push({ recipe: "muc-tieu-lanh-dao-dtts", text: "Câu của người soạn." });
    const { person } = openFigures(tables);
    await person.click(await screen.findByRole("button", { name: "Cập nhật tất cả" }));
    expect(await screen.findByText("Không có gì phải cập nhật")).toBeVisible();
  });
});

it("every target of the programme has an indicator whose figures name what it counts", async () => {
  const { person } = openFigures(new FakeTables(dataWith(planning())));
  await person.click(await screen.findByRole("button", { name: "Mục tiêu" }));
  for (const { name } of targets2282) {
    const start = new RegExp(`^${name.slice(0, 40)}`, "i");
    await person.click(await screen.findByRole("button", { name: start, expanded: false }));
    expect(screen.getByText(/^Tỷ lệ = /)).not.toHaveTextContent(/[a-z]-[a-z]/);
  }
});
