import { proposeImport, writeRange } from "../../../src/statistics";
import { cutOf, tablesOf, viewOf } from "../../../src/taskpane/statistics/import/sheet-view";
import { indicator } from "../../statistics/recipes/recipes";
import { fixture, sheetOf } from "./files";

const forms = fixture("bieu-mau.xlsx");

/** What the pane proposes for a sheet before the author corrects anything. */
async function proposed(sheet: string, id = "quy-hoach") {
  const view = viewOf(await sheetOf("bieu-mau.xlsx", forms, sheet), false);
  const tables = tablesOf(view, indicator(id));
  const proposal = proposeImport(cutOf(view, tables[0]!), indicator(id))!;
  return {
    tables: tables.map(writeRange),
    orientation: proposal.orientation,
    rows: proposal.rows.map(({ kind, label, cells }) => [kind, label, cells]),
    columns: proposal.columns.map(({ heading, to, leftOut }) => [
      heading,
      to?.kind === "cells" ? to.column : (to?.kind ?? leftOut),
    ]),
  };
}

test("a form with letterhead, three header rows, column numbers, sums, percentages, notes and signatures", async () => {
  expect(await proposed("Biểu 01")).toEqual({
    tables: ["A6:G16"],
    orientation: "rows",
    rows: [
      ["group", "CẤP TỈNH", {}],
      ["item", "Giám đốc sở và tương đương", { total: "20", women: "7" }],
      ["item", "Phó Giám đốc sở và tương đương", { total: "1.170", women: "423", note: "Theo QĐ 12" }],
      ["group", "CẤP XÃ", {}],
      ["item", "Chủ tịch UBND cấp xã", { total: "60", women: "17" }],
      // Blank is not zero.
      ["item", "Phó Chủ tịch UBND cấp xã", { women: "0", note: "chưa rà soát" }],
      ["total", "TỔNG CỘNG (I + II)", { total: "1.250", women: "447" }],
    ],
    columns: [
      ["TT", "counted"],
      ["Chức danh", "label"],
      ["Quy hoạch giai đoạn 2021 - 2025 – Tổng số", "total"],
      ["Quy hoạch giai đoạn 2021 - 2025 – Trong đó – Nữ", "women"],
      ["Quy hoạch giai đoạn 2021 - 2025 – Trong đó – Dân tộc thiểu số", "unknown"],
      ["Quy hoạch giai đoạn 2021 - 2025 – Trong đó – Tỷ lệ nữ (%)", "computed"],
      ["Ghi chú", "note"],
    ],
  });
  const { grid } = await sheetOf("bieu-mau.xlsx", forms, "Biểu 01");
  expect(grid[10]![5]!.text).toBe("35%");
});

test("a form that stands across, with levels over the posts, a row of formulas, and Trong đó: Nữ below", async () => {
  expect(await proposed("Biểu 02")).toEqual({
    tables: ["A3:I10"],
    orientation: "columns",
    rows: [
      ["total", "TỔNG SỐ", { total: "236", women: "78" }],
      ["group", "Cấp tỉnh", {}],
      ["item", "Giám đốc", { total: "20", women: "6" }],
      ["item", "Phó Giám đốc", { total: "57", women: "22" }],
      ["item", "Trưởng phòng", { total: "100", women: "36" }],
      ["group", "Cấp xã", {}],
      ["item", "Bí thư", { total: "11", women: "2" }],
      ["item", "Chủ tịch", { total: "18", women: "5" }],
      ["item", "Phó Chủ tịch", { total: "30", women: "7" }],
    ],
    columns: [
      ["TT – Nội dung", "group"],
      ["TT – Nội dung", "label"],
      ["(1) – (2)", "column-numbers"],
      ["TỔNG SỐ", "total"],
      ["Trong đó:", "unknown"],
      ["Nữ", "women"],
      ["Dân tộc thiểu số", "unknown"],
      ["Tỷ lệ nữ (%)", "computed"],
    ],
  });
});

test.each([
  ["below one another", "Nhiều bảng", "A2:E5", "A8:E11", "1.057", "222", "180"],
  ["side by side", "Cạnh nhau", "A1:E4", "G1:J4", "57", "22", "18"],
])("two tables %s stay apart, each for its own", async (_, sheet, first, second, all, women, trained) => {
  const planned = await proposed(sheet);
  expect(planned.tables).toEqual([first, second]);
  expect(planned.rows[1]).toEqual(["item", "Phó Giám đốc sở", { total: all, women }]);
  expect(planned.rows).toHaveLength(3);
  const other = await proposed(sheet, "dao-tao-quy-hoach");
  expect(other.tables).toEqual([second, first]);
  expect(other.rows[1]).toEqual(["item", "Phó Giám đốc sở", { women, trained }]);
});

test("figures typed as text keep what they say; hidden rows and columns stay out", async () => {
  const { rows, columns } = await proposed("Số dạng chữ");
  expect(columns.map(([heading]) => heading)).not.toContain("Mã nội bộ");
  expect(rows).toEqual([
    ["item", "Giám đốc", { total: "1.234", women: "-" }],
    ["item", "Phó Giám đốc", { total: "1 170", women: "72" }],
    ["item", "Trưởng phòng", { total: "0", women: "0" }],
    ["item", "Phó Trưởng phòng", {}],
    // What is no number is shown to the author as that, not dropped.
    ["item", "Chuyên viên", { total: "12 người", women: "–" }],
    ["item", "Văn phòng", { total: "35,0", women: "7,5" }],
  ]);
});

test("of Tổng số and Nữ for all and for each post, those for all are taken", async () => {
  expect((await proposed("Theo đơn vị")).rows).toEqual([
    ["item", "Sở Nội vụ", { total: "4", women: "2" }],
    ["item", "Sở Y tế", { total: "5", women: "1" }],
    ["total", "Cộng", { total: "9", women: "3" }],
  ]);
});
