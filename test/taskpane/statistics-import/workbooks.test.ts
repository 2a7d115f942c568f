import { fixture, sheetOf, sheetXml, shown, workbook } from "./files";
import { openHere } from "../../../src/taskpane/statistics/import/spreadsheet/open-here";

describe("a workbook saved by LibreOffice", () => {
  const file = fixture("bieu-tong-hop.xlsx");

  test("lists its sheets, the hidden one as hidden", async () => {
    const { sheets } = await openHere("bieu.xlsx", file);
    expect(sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual([
      "Quy hoạch",
      "Theo chức danh",
      "Văn bản",
      "Kinh phí",
      "(Nháp)",
    ]);
  });

  test("shows what an official sees: results of formulas, percentages, merged cells in all their places", async () => {
    const { grid, hiddenRows, hiddenColumns, withoutResult } = await sheetOf("b.xlsx", file, "Quy hoạch");
    expect(shown(grid).slice(3, 8)).toEqual([
      "TT | Chức danh | Tổng số | Trong đó | ^ | Tỷ lệ nữ (%) | Ghi chú | Mã",
      "^ | ^ | ^ | Nữ | Dân tộc thiểu số | ^ | ^",
      "(1) | (2) | (3) | (4) | (5) | (6)=(4)/(3) | (7)",
      "I | Cấp tỉnh | 77 | 32 | 6 | 41,56%",
      "1 | Giám đốc sở và tương đương | 20 | 6 | 2 | 30,00% |  | M1",
    ]);
    expect(grid[4]![3]).toEqual({ text: "Nữ" });
    expect(grid[4]![2]).toEqual({ text: "Tổng số", continues: true });
    expect({ hiddenRows, hiddenColumns, withoutResult }).toEqual({
      hiddenRows: [9],
      hiddenColumns: [7],
      withoutResult: [],
    });
  });

  test("a figure with its unit in the number format is the figure", async () => {
    const { grid } = await sheetOf("b.xlsx", file, "Quy hoạch");
    expect(grid[11]![2]!.text).toBe("40");
  });

  test("days, and money in Vietnamese notation", async () => {
    expect(shown((await sheetOf("b.xlsx", file, "Văn bản")).grid)[1]).toBe(
      "1 | 12/KH-UBND | 05/02/2021 | UBND tỉnh | Kế hoạch thực hiện Quyết định số 2282/QĐ-TTg",
    );
    expect(shown((await sheetOf("b.xlsx", file, "Kinh phí")).grid).slice(1)).toEqual([
      "2024 | 1.234,5 | 50,3 |  | 1.284,8",
      "2025 | 0,0 | 12.000,0 | 3,5 | 12.003,5",
      "Tổng | 1.234,5 | 12.050,3 | 3,5 | 13.288,3",
    ]);
  });
});

describe("a workbook written by a library", () => {
  const file = fixture("dao-tao-exceljs.xlsx");

  test("formulas without results are blank and named, and so are errors", async () => {
    const content = await sheetOf("d.xlsx", file, "Đào tạo");
    expect(content.withoutResult).toEqual(["E2", "E3", "B4", "C4", "D4", "E4"]);
    expect(content.errors).toEqual(["F4"]);
    expect(shown(content.grid)).toEqual([
      "Loại khóa | Số lớp | Tổng số học viên | Trong đó: nữ | Tỷ lệ | Ghi chú",
      "Cao cấp lý luận chính trị | 3 | 1.250 | 612",
      "Trung cấp lý luận chính trị | 12 | 2.310 | 1.405 |  | không tính lớp ngắn hạn",
      "Tổng số |  |  |  |  | #DIV/0!",
    ]);
  });

  test("days stand as day/month/year in whatever order the file has them", async () => {
    const { grid } = await sheetOf("d.xlsx", file, "Văn bản");
    expect(grid.map((row) => row[1]!.text)).toEqual(["Ngày ban hành", "07/02/2024", "30/11/2024"]);
  });
});

test("a workbook written by openpyxl: its accounting format, days, figures typed as text, a sum without a result", async () => {
  const content = await sheetOf("q.xlsx", fixture("quy-hoach-openpyxl.xlsx"), "Quy hoạch");
  expect(shown(content.grid)).toEqual([
    "TT | Chức danh | Quy hoạch | ^ | Tỷ lệ nữ | Ngày rà soát",
    "^ | ^ | Tổng số | Nữ | ^ | ^",
    "1 | Giám đốc sở và tương đương | 1.170 | 420 | 35,90% | 30/09/2025",
    // Zero in that format is a dash, as an official sees it.
    "2 | Phó Giám đốc sở | - | - |  | 01/10/2025 08:30",
    "3 | Trưởng phòng | 1.234 | 72  | 5,83%",
    " | Tổng số",
  ]);
  expect(content.withoutResult).toEqual(["C6"]);
});

test("words in a font that is not Unicode are told; figures in it are figures", async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;
  const words = (name: string, style: number) =>
    `<c r="${name}" s="${style}" t="inlineStr"><is><t>Gi¸m ®èc</t></is></c>`;
  const cells = `<row r="1">${words("A1", 1)}${words("B1", 0)}<c r="C1" s="1"><v>5</v></c></row>`;
  const content = await sheetOf("a.xlsx", withStyles(cells, styles), "S1");
  expect(content.legacyFonts).toEqual(["A1"]);
});

/** A workbook of one sheet with that part of styles. */
function withStyles(cells: string, styles: string): Uint8Array {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return workbook([sheetXml(cells)], {
    "xl/styles.xml": styles,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  });
}

describe("numbers as they show", () => {
  const formats = (codes: readonly string[]) => {
    const own = codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join("");
    const uses = codes.map((_, i) => `<xf numFmtId="${200 + i}" applyNumberFormat="1"/>`).join("");
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${own}</numFmts><cellXfs><xf numFmtId="0"/>${uses}</cellXfs></styleSheet>`;
  };
  test.each([
    ["General", "1234567.25", "1234567,25"],
    ["General", "0.1", "0,1"],
    ["General", "12345678901234", "12345678901234"],
    ["#,##0", "1170", "1.170"],
    ["0.0%", "0.4235", "42,4%"],
    ["[$-409]#,##0.0", "1234.5", "1.234,5"],
    ["#,##0 [$₫-42A]", "1500", "1500"],
    ["_(* #,##0_);_(* \\(#,##0\\);_(* &quot;-&quot;??_);_(@_)", "0", "-"],
    ["_(* #,##0_);_(* \\(#,##0\\);_(* &quot;-&quot;??_);_(@_)", "-12", "-12"],
    ["#,##0&quot; người&quot;", "72", "72"],
    [";;;", "5", ""],
    ["not [a format", "5", "5"],
    ["yyyy", "45658", "2025"],
    ["General", "0.0000001", "0,0000001"],
    ["0.00E+00", "0.00000000001", "0"],
    ["dd/mm/yyyy", "123456789012", "####"],
    ["#,###", "0", ""],
    ["dd/mm/yyyy hh:mm", "45930.5", "30/09/2025 12:00"],
  ])("%s of %s is %s", async (code, value, text) => {
    const cells = `<row r="1"><c r="A1" s="1"><v>${value}</v></c><c r="B1"><v>1</v></c></row>`;
    const file = withStyles(cells, formats([code]));
    expect((await sheetOf("a.xlsx", file, "S1")).grid[0]![0]!.text).toBe(text);
  });
});
