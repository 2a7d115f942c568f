/** @jest-environment jsdom */
import "../page";
import "./encodings";
import "@testing-library/jest-dom";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { applyEdit, itemsOf, type Edit, type Recipe } from "../../../src/statistics";
import ImportFile from "../../../src/taskpane/statistics/import/ImportFile";
import { indicator, recipeOf } from "../../statistics/recipes/recipes";
import { fixture, sheetXml, workbook } from "./files";

/** The import of a file into that table, as a person sees it; `after` is the table once all is confirmed. */
function importInto(recipe: Recipe) {
  const edits: Edit[] = [];
  const cancel = jest.fn();
  const say = jest.fn<void, [string]>();
  const shown = render(
    <ImportFile
      indicator={indicator(recipe.indicator)}
      recipe={recipe}
      confirm={(edit) => edits.push(edit)}
      cancel={cancel}
      say={say}
    />,
  );
  const person = userEvent.setup({ applyAccept: false });
  const choose = (name: string, bytes: Uint8Array) =>
    person.upload(shown.container.querySelector("input")!, fileOf(name, bytes));
  const next = () => person.click(screen.getByRole("button", { name: "Tiếp tục" }));
  const after = async () => {
    await next();
    await person.click(await screen.findByRole("button", { name: /^Nhập \d/ }));
    return applyEdit(recipe, edits[0]!);
  };
  return { ...shown, person, choose, next, after, cancel, said: () => say.mock.calls.flat() };
}

/** jsdom's files cannot be read whole. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([bytes as BlobPart], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

const form = fixture("bieu-tong-hop.xlsx");
const rangeField = () => screen.findByRole("textbox", { name: "Vùng lấy số liệu" });
const rowsOf = (recipe: Recipe) => itemsOf(recipe).map(({ label, cells }) => [label, cells]);

test("the sheet and the table that fit are found, hidden parts are left out, and the figures come over", async () => {
  const { choose, after } = importInto(recipeOf("quy-hoach"));
  await choose("bieu.xlsx", form);
  expect(await rangeField()).toHaveValue("A4:G14");
  expect(screen.getByText("Bỏ qua 1 dòng ẩn, 1 cột ẩn.")).toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "Trang tính" })).toHaveDisplayValue("Quy hoạch");
  expect(rowsOf(await after())).toEqual([
    ["Giám đốc sở và tương đương", { total: "20", women: "6" }],
    ["Phó Giám đốc sở và tương đương", { total: "50", women: "19", note: "trong đó 02 biệt phái" }],
    ["Chủ tịch HĐND, UBND cấp xã", { total: "40", women: "17" }],
    ["Phó Chủ tịch HĐND, UBND cấp xã", { total: "60", women: "30" }],
  ]);
});

test("the sheet that fits another table is another one; a day comes over as one", async () => {
  const { choose, after } = importInto(recipeOf("van-ban-ban-hanh"));
  await choose("bieu.xlsx", form);
  expect(await screen.findByRole("combobox", { name: "Trang tính" })).toHaveDisplayValue("Văn bản");
  expect(rowsOf(await after())[0]![1]).toMatchObject({ issued: "05/02/2021", issuer: "UBND tỉnh" });
});

test("hidden rows come over when the author wants them; a total over them adds up again", async () => {
  const { person, choose, next, after } = importInto(recipeOf("quy-hoach"));
  await choose("bieu.xlsx", form);
  await rangeField();
  await next();
  expect(await screen.findByText(/dòng tổng ghi 177, cộng các dòng được 170/)).toBeInTheDocument();
  await person.click(screen.getByRole("button", { name: "Chọn lại vùng" }));
  await person.click(screen.getByRole("checkbox", { name: "Lấy cả dòng, cột ẩn" }));
  expect(rowsOf(await after()).map(([label]) => label)).toContain("Chức danh đã bỏ");
});

test("another sheet is chosen; the hidden one is named as hidden", async () => {
  const { person, choose, after } = importInto(recipeOf("quy-hoach"));
  await choose("bieu.xlsx", form);
  const sheets = await screen.findByRole("combobox", { name: "Trang tính" });
  expect(within(sheets).getByText("Nháp (đang ẩn)")).toBeInTheDocument();
  await person.selectOptions(sheets, "Theo chức danh");
  expect(await rangeField()).toHaveValue("A3:E9");
  expect(rowsOf(await after())).toEqual([
    ["Giám đốc", { total: "20", women: "6" }],
    ["Phó Giám đốc", { total: "50", women: "19" }],
    ["Chủ tịch", { total: "40", women: "17" }],
  ]);
});

describe("the range", () => {
  test("is typed; what is none or lies beside the table says so and leads nowhere", async () => {
    const { person, choose } = importInto(recipeOf("quy-hoach"));
    await choose("bieu.xlsx", form);
    const range = await rangeField();
    await person.clear(range);
    await person.type(range, "B4");
    expect(screen.getByText(/“B4” không phải là một vùng/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tiếp tục" })).toBeDisabled();
    await person.clear(range);
    await person.type(range, "K40:L50");
    expect(screen.getByText("Trang tính chỉ có số liệu trong vùng A1:G16.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tiếp tục" })).toBeDisabled();
  });

  test("is not larger than a table of a report", async () => {
    const { person, choose } = importInto(recipeOf("quy-hoach"));
    const rows = Array.from({ length: 700 }, (_, i) => `Chức danh ${i};10;3`);
    await choose("dai.csv", new Uint8Array(Buffer.from(["Chức danh;Tổng số;Nữ", ...rows].join("\n"))));
    const range = await rangeField();
    expect(range).toHaveValue("A1:C701");
    expect(screen.getByText(/Vùng này có 701 dòng, 3 cột/)).toBeInTheDocument();
    expect(screen.getByText(/581 dòng nữa không hiện ở đây/)).toBeInTheDocument();
    await person.clear(range);
    await person.type(range, "A1:C9");
    expect(screen.getByRole("button", { name: "Tiếp tục" })).toBeEnabled();
  });

  test("is moved by a click on a row's number or a column's letters: the nearer edge goes there", async () => {
    const { person, choose, after } = importInto(recipeOf("quy-hoach"));
    await choose("bieu.xlsx", form);
    const range = await rangeField();
    await person.click(screen.getByRole("button", { name: "Dòng 2: bắt đầu từ đây" }));
    await person.click(screen.getByRole("button", { name: "Dòng 9: kết thúc ở đây" }));
    await person.click(screen.getByRole("button", { name: "Cột D: kết thúc ở đây" }));
    expect(range).toHaveValue("A2:D9");
    expect(rowsOf(await after()).map(([label]) => label)).toEqual([
      "Giám đốc sở và tương đương",
      "Phó Giám đốc sở và tương đương",
    ]);
  });
});

test("a .csv of Windows is read, and says how", async () => {
  const { choose, after } = importInto(recipeOf("quy-hoach"));
  await choose("quy-hoach.csv", fixture("quy-hoach-windows-1258.csv"));
  expect(
    await screen.findByText("Đọc theo bảng mã Windows-1258, các cột cách nhau bằng dấu chấm phẩy."),
  ).toBeInTheDocument();
  expect(rowsOf(await after())).toEqual([
    ["Giám đốc sở và tương đương", { total: "1.170", women: "40" }],
    ["Phó Giám đốc; phụ trách", { total: "50", women: "19" }],
  ]);
});

test("formulas without results and errors are told before anything is imported", async () => {
  const { choose } = importInto(recipeOf("dao-tao-boi-duong"));
  await choose("dao-tao.xlsx", fixture("dao-tao-exceljs.xlsx"));
  expect(await screen.findByText(/6 ô là công thức \(ví dụ E2\) chưa có kết quả/)).toBeInTheDocument();
  expect(screen.getByText(/Ô F4 báo lỗi/)).toBeInTheDocument();
});

test("a file that cannot be read says what to do, and another may be chosen", async () => {
  const { choose } = importInto(recipeOf("quy-hoach"));
  await choose("cu.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  expect(await screen.findByText(/Đây là tệp Excel kiểu cũ/)).toBeInTheDocument();
  await choose("bieu.xlsx", form);
  expect(await rangeField()).toBeInTheDocument();
  expect(screen.queryByText(/Đây là tệp Excel kiểu cũ/)).not.toBeInTheDocument();
});

test("a sheet too large to be read is named; another is offered", async () => {
  const { choose } = importInto(recipeOf("quy-hoach"));
  const long = Array.from(
    { length: 20_001 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
  );
  const short = sheetXml(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`);
  await choose("lon.xlsx", workbook([sheetXml(long.join("")), short]));
  expect(await screen.findByText(/^Trang tính “S1” quá lớn nên không đọc được/)).toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "Trang tính" })).toHaveDisplayValue("S2");
});

test("what comes of the file is said, step by step", async () => {
  const { choose, after, said } = importInto(recipeOf("quy-hoach"));
  await choose("cu.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  await screen.findByText(/Đây là tệp Excel kiểu cũ/);
  await choose("bieu.xlsx", form);
  await rangeField();
  await after();
  expect(said()).toEqual([
    expect.stringMatching(/^Chưa đọc được tệp\. Đây là tệp Excel kiểu cũ/),
    "Đã đọc bieu.xlsx, trang tính “Quy hoạch”.",
    "Nhận được 4 dòng, 2 nhóm, dòng tổng, 11 ô.",
    "Đã nhập số liệu từ tệp vào bảng.",
  ]);
});

test("a blank sheet says so", async () => {
  const { choose } = importInto(recipeOf("quy-hoach"));
  await choose("trong.xlsx", workbook([sheetXml("")]));
  expect(await screen.findByText(/Trang tính này trống/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Tiếp tục" })).toBeDisabled();
});

test("a file is dropped; several at once are not taken", async () => {
  const { container } = importInto(recipeOf("quy-hoach"));
  const place = container.querySelector(".import-drop")!;
  fireEvent.drop(place, { dataTransfer: { files: [fileOf("a.csv", form), fileOf("b.csv", form)] } });
  expect(screen.getByText(/Mỗi lần chỉ nhập được một tệp/)).toBeInTheDocument();
  fireEvent.drop(place, { dataTransfer: { files: [fileOf("bieu.xlsx", form)] } });
  expect(await rangeField()).toBeInTheDocument();
});

test("reading is stopped: what comes of it later is not shown", async () => {
  const { person, choose } = importInto(recipeOf("quy-hoach"));
  let finish = (_: ArrayBuffer) => undefined as void;
  const slow = Object.assign(new File([], "cham.xlsx"), {
    arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (finish = resolve)),
  });
  fireEvent.drop(document.querySelector(".import-drop")!, { dataTransfer: { files: [slow] } });
  expect(await screen.findByText("Đang đọc cham.xlsx…")).toBeInTheDocument();
  await person.click(screen.getByRole("button", { name: "Dừng" }));
  expect(screen.getByText("Đã dừng đọc tệp.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Chọn tệp…" })).toHaveFocus();
  finish(form.slice().buffer);
  await choose("quy-hoach.csv", fixture("quy-hoach-windows-1258.csv"));
  expect(await screen.findByText("quy-hoach.csv")).toBeInTheDocument();
});

test("cancelling leaves the table as it is", async () => {
  const { person, cancel } = importInto(recipeOf("quy-hoach"));
  await person.click(screen.getByRole("button", { name: "Hủy" }));
  expect(cancel).toHaveBeenCalled();
});
