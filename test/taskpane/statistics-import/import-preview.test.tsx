/** @jest-environment jsdom */
import "../page";
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { applyEdit, itemsOf, readTsv, type Edit, type Recipe } from "../../../src/statistics";
import ImportPreview from "../../../src/taskpane/statistics/import/ImportPreview";
import { indicator, recipeOf, recipeWith } from "../../statistics/recipes/recipes";

/** The preview of a block for that table, as a person sees it, and the table once it is confirmed. */
function preview(recipe: Recipe, ...lines: string[]) {
  const edits: Edit[] = [];
  const cancel = jest.fn();
  const say = jest.fn();
  render(
    <ImportPreview
      indicator={indicator(recipe.indicator)}
      recipe={recipe}
      grid={readTsv(lines.join("\n"))}
      confirm={(edit) => edits.push(edit)}
      cancel={cancel}
      say={say}
    />,
  );
  const person = userEvent.setup();
  const confirm = () => screen.getByRole("button", { name: /^Nhập/ });
  const after = async () => {
    await person.click(confirm());
    return applyEdit(recipe, edits[0]!);
  };
  return { person, confirm, after, cancel, say };
}

const rowsOf = (recipe: Recipe) => itemsOf(recipe).map(({ label, cells }) => [label, cells]);
const shownRows = () =>
  within(screen.getByRole("region", { name: "Các dòng sẽ nhập" }))
    .getAllByRole("row")
    .map((row) => row.textContent);

const block = [
  "STT\tChức danh\tTổng số\tTrong đó: nữ\tTỷ lệ %",
  "I\tCấp tỉnh\t30\t8\t26,7",
  "1\tGiám đốc\t10\t3\t30",
  "2\tPhó\t20\t5\t25",
  "\tTổng số\t30\t9\t30",
];

test("what was recognised is counted, shown row by row, and taken over in one edit", async () => {
  const { after, say } = preview(recipeOf("quy-hoach"), ...block);
  expect(screen.getByText("Nhận được 2 dòng, 1 nhóm, dòng tổng, 6 ô.")).toBeInTheDocument();
  expect(say.mock.calls).toEqual([["Nhận được 2 dòng, 1 nhóm, dòng tổng, 6 ô."]]);
  expect(shownRows()).toEqual([
    "Chức danhTổng sốNữ",
    "Cấp tỉnh · nhóm",
    "Giám đốc103",
    "Phó205",
    "Tổng số309",
  ]);
  expect(rowsOf(await after())).toEqual([
    ["Giám đốc", { total: "10", women: "3" }],
    ["Phó", { total: "20", women: "5" }],
  ]);
});

test("what is left out says why, and a total that does not add up is told", async () => {
  preview(recipeOf("quy-hoach"), ...block);
  expect(screen.getByText("Tỷ lệ, số cộng: được tính lại từ số liệu.")).toBeInTheDocument();
  expect(screen.getByText("Số thứ tự: bảng tự đánh số.")).toBeInTheDocument();
  expect(screen.getByText("Không lấy 1 dòng")).toBeInTheDocument();
  expect(await screen.findByText(/dòng tổng ghi 9, cộng các dòng được 8/)).toBeInTheDocument();
});

test("a column is corrected by its select; what another column was, it is no longer", async () => {
  const { person, after } = preview(
    recipeOf("quy-hoach"),
    "Chức danh\tTổng số\tNữ\tNữ đảng viên",
    "Giám đốc\t10\t3\t2",
  );
  await person.selectOptions(screen.getByRole("combobox", { name: "“Nữ đảng viên” là" }), "Nữ");
  expect(screen.getByRole("combobox", { name: "“Nữ” là" })).toHaveDisplayValue("Không lấy");
  expect(rowsOf(await after())).toEqual([["Giám đốc", { total: "10", women: "2" }]]);
});

test("a block without known headings is assigned by hand in the same view", async () => {
  const { person, confirm, after } = preview(recipeOf("quy-hoach"), "Phòng\tA\tB", "Văn phòng\t10\t3");
  expect(await screen.findByText(/Chưa nhận ra tiêu đề cột nào/)).toBeInTheDocument();
  expect(confirm()).toBeDisabled();
  await person.selectOptions(screen.getByRole("combobox", { name: "“A” là" }), "Tổng số");
  await person.selectOptions(screen.getByRole("combobox", { name: "“B” là" }), "Nữ");
  expect(screen.getByRole("combobox", { name: "“Phòng” là" })).toHaveDisplayValue("Tên dòng");
  expect(rowsOf(await after())).toEqual([["Văn phòng", { total: "10", women: "3" }]]);
});

test("the header's height is corrected: a row that was taken for a heading becomes data", async () => {
  const { person, after } = preview(recipeOf("quy-hoach"), "Phòng\tA\tB", "Ban\tx\ty", "Văn phòng\t10\t3");
  await person.selectOptions(screen.getByRole("combobox", { name: "Số dòng tiêu đề" }), "1");
  await person.selectOptions(screen.getByRole("combobox", { name: "“A” là" }), "Ghi chú");
  await person.selectOptions(screen.getByRole("combobox", { name: "“Phòng” là" }), "Tên dòng");
  expect(rowsOf(await after())).toEqual([
    ["Ban", { note: "x" }],
    ["Văn phòng", { note: "10" }],
  ]);
});

const corrections = () => screen.getByText("Chưa đúng? Chọn lại cách đọc và các cột").closest("details");

test("how the block is read is folded away while all of it was recognised", () => {
  preview(recipeOf("quy-hoach"), ...block);
  expect(corrections()).not.toHaveAttribute("open");
});

test.each([
  ["no heading is known", ["Phòng\tA\tB", "Văn phòng\t10\t3"]],
  ["a figure of the table is not in it", ["Chức danh\tTổng số\tNam", "Giám đốc\t10\t3"]],
  ["two columns could be one figure", ["Chức danh\tTổng số\tNữ\tSố nữ", "Giám đốc\t10\t3\t2"]],
])("it is open where %s", (_, lines) => {
  preview(recipeOf("quy-hoach"), ...lines);
  expect(corrections()).toHaveAttribute("open");
});

test("a form that stands across may be read the other way", async () => {
  const { person } = preview(
    recipeOf("quy-hoach"),
    "Chỉ tiêu\tGiám đốc\tPhó",
    "TỔNG SỐ\t10\t20",
    "Trong đó: Nữ\t3\t5",
  );
  const layout = screen.getByRole("combobox", { name: "Cách trình bày" });
  expect(layout).toHaveDisplayValue("Mỗi cột một mục");
  expect(shownRows()).toContain("Giám đốc103");
  await person.selectOptions(layout, "Mỗi dòng một mục");
  expect(screen.queryByRole("region", { name: "Các dòng sẽ nhập" })).not.toBeInTheDocument();
});

describe("replacing and merging", () => {
  const filled = recipeWith("quy-hoach", [
    "Cấp tỉnh",
    ["Giám đốc", { total: "1", women: "1", note: "cũ" }],
    ["Khác", { total: "2" }],
  ]);

  test("a table with figures is merged into unless the author says otherwise; both say what they do", async () => {
    const { person, after } = preview(filled, ...block);
    expect(screen.getByRole("radio", { name: /Ghi vào các dòng cùng tên/ })).toBeChecked();
    expect(screen.getByText("Ghi vào 1 dòng đang có, thêm 1 dòng.")).toBeInTheDocument();
    await person.click(screen.getByRole("radio", { name: "Thay toàn bộ 2 dòng đang có trong bảng" }));
    expect(rowsOf(await after()).map(([label]) => label)).toEqual(["Giám đốc", "Phó"]);
  });

  test("a table nobody has typed into takes the block's rows instead of its own", () => {
    preview(recipeOf("quy-hoach"), ...block);
    expect(screen.getByRole("radio", { name: "Thay các dòng mẫu còn trống" })).toBeChecked();
  });
});

describe("years", () => {
  const yearly = recipeWith("quy-hoach", [["Giám đốc", { "total@2024": "1" }]], { years: [2024, 2025] });

  test("figures without a year go to the year that the author names", async () => {
    const { person, after } = preview(yearly, "Chức danh\tTổng số\tNữ", "Giám đốc\t10\t3");
    const year = screen.getByRole("combobox", { name: "Số liệu của năm" });
    expect(year).toHaveDisplayValue("2025");
    await person.selectOptions(year, "2024");
    expect(rowsOf(await after())).toEqual([["Giám đốc", { "total@2024": "10", "women@2024": "3" }]]);
  });

  test("a block whose headings name years is not asked for one; a column's year may be corrected", async () => {
    const { person, after } = preview(yearly, "Chức danh\tNữ 2024\tNữ năm 2023", "Giám đốc\t3\t2");
    expect(screen.queryByRole("combobox", { name: "Số liệu của năm" })).not.toBeInTheDocument();
    await person.selectOptions(screen.getByRole("combobox", { name: "Năm của “Nữ năm 2023”" }), "2025");
    expect(rowsOf(await after())).toEqual([
      ["Giám đốc", { "total@2024": "1", "women@2024": "3", "women@2025": "2" }],
    ]);
  });
});

test("figures that would be wrong in the table are told before they are imported", async () => {
  preview(recipeOf("quy-hoach"), "Chức danh\tTổng số\tNữ", "Giám đốc\t10\t12", "Phó\tmười\t3");
  expect(await screen.findByText("Sau khi nhập còn 2 chỗ cần xem lại")).toBeInTheDocument();
  expect(screen.getByText("Giám đốc: Nữ (12) lớn hơn Tổng số (10).")).toBeInTheDocument();
  expect(screen.getByText(/^Phó: “mười” không phải là số/)).toBeInTheDocument();
});

test("a list of thousands of rows is no table of a report: it is told, and nothing is imported", async () => {
  const rows = Array.from({ length: 501 }, (_, i) => `Chức danh ${i}\t10\t3`);
  const { person, cancel } = preview(recipeOf("quy-hoach"), "Chức danh\tTổng số\tNữ", ...rows);
  expect(await screen.findByText(/Vùng này có 502 dòng, 3 cột/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Nhập/ })).not.toBeInTheDocument();
  await person.click(screen.getByRole("button", { name: "Hủy" }));
  expect(cancel).toHaveBeenCalled();
});

test("the heading has the focus, and cancelling changes nothing", async () => {
  const { person, cancel } = preview(recipeOf("quy-hoach"), ...block);
  expect(screen.getByRole("heading", { name: "Kiểm tra trước khi nhập" })).toHaveFocus();
  await person.click(screen.getByRole("button", { name: "Hủy" }));
  expect(cancel).toHaveBeenCalled();
});
