import { differingTotals, gridOf, proposeImport, type Grid } from "../../../src/statistics";
import { indicator, recipeOf } from "../recipes/recipes";
import { imported, propose, rowsOf, tsv } from "./blocks";

describe("headers of real spreadsheets", () => {
  test("two rows, merged cells blank as pasted text has them, a title above", () => {
    const block = tsv(
      "THỐNG KÊ QUY HOẠCH\t\t\t\t",
      "TT\tChức danh\tTổng số\tTrong đó\t",
      "\t\t\tNữ\tDân tộc thiểu số",
      "(1)\t(2)\t(3)\t(4)\t(5)",
      "1\tGiám đốc\t1.170\t40\t5",
    );
    expect(rowsOf("quy-hoach", block)).toEqual([["item", "Giám đốc", { total: "1.170", women: "40" }]]);
    expect(propose("quy-hoach", block).leftOut).toMatchObject([{ reason: "column-numbers" }]);
  });

  test("years above the figures", () => {
    const block = tsv(
      "Chức danh\tNăm 2024\t\tNăm 2025\t",
      "\tTổng số\tNữ\tTổng số\tNữ",
      "Giám đốc\t10\t3\t12\t5",
    );
    const proposal = propose("quy-hoach", block);
    expect(proposal.years).toEqual([2024, 2025]);
    expect(proposal.rows[0]!.cells).toEqual({
      "total@2024": "10",
      "women@2024": "3",
      "total@2025": "12",
      "women@2025": "5",
    });
    expect(imported(recipeOf("quy-hoach"), block).years).toEqual([2024, 2025]);
  });

  test("a second column for the same figure is left out, and the author may choose it instead", () => {
    const block = tsv("Chức danh\tTổng số\tNữ\tSố nữ", "Giám đốc\t10\t3\t4");
    expect(propose("quy-hoach", block).columns[3]).toMatchObject({ leftOut: "repeated", sample: "4" });
    const chosen = propose("quy-hoach", block, { columns: { 2: null, 3: { column: "women" } } });
    expect(chosen.rows[0]!.cells).toEqual({ total: "10", women: "4" });
    expect(chosen.columns[2]!.leftOut).toBe("unwanted");
  });

  test("of two columns for one figure the one that names it surest is taken, wherever it stands", () => {
    const block = tsv("Chức danh\tTổng số\tTrong đó: Nữ\tSố được đào tạo", "Giám đốc\t10\t3\t2");
    const { columns, rows } = propose("dao-tao-quy-hoach", block);
    expect(columns.map(({ leftOut }) => leftOut)).toEqual([undefined, "repeated", undefined, undefined]);
    expect(rows[0]!.cells).toEqual({ women: "3", trained: "2" });
    const chosen = propose("dao-tao-quy-hoach", block, { columns: { 1: { column: "women" } } });
    expect(chosen.rows[0]!.cells).toEqual({ women: "10", trained: "2" });
  });

  test("a label column without a heading, numbers typed in front of the names", () => {
    const block = tsv("\tTổng số\tNữ", "I. Cấp tỉnh\t\t", "1. Giám đốc\t10\t3", "- Phó\t20\t5");
    expect(rowsOf("quy-hoach", block).map(([kind, label]) => `${kind} ${label}`)).toEqual([
      "group Cấp tỉnh",
      "item Giám đốc",
      "item Phó",
    ]);
  });

  test("the header again on a new page, remarks below, rows without a name", () => {
    const block = tsv(
      "Chức danh\tTổng số\tNữ",
      "Giám đốc\t10\t3",
      "Chức danh\tTổng số\tNữ",
      "Phó\t20\t5",
      "\t7\t7",
      "Ghi chú: số liệu đến 30/9/2025\t\t",
    );
    expect(rowsOf("quy-hoach", block).map(([, label]) => label)).toEqual(["Giám đốc", "Phó"]);
    expect(propose("quy-hoach", block).leftOut.map(({ reason }) => reason)).toEqual([
      "header",
      "no-label",
      "remark",
    ]);
  });

  test("rows numbered in roman without rows below them are rows", () => {
    const block = tsv("STT\tChức danh\tTổng số\tNữ", "I\tGiám đốc\t10\t3", "II\tPhó\t20\t5");
    expect(rowsOf("quy-hoach", block).map(([kind]) => kind)).toEqual(["item", "item"]);
  });

  test("rows with a dash that are parts of the row above are not counted twice", () => {
    const whole = tsv(
      "STT\tChức danh\tTổng số\tNữ",
      "1\tGiám đốc\t10\t3",
      "-\tSở\t6\t1",
      "-\tBan\t4\t2",
      "2\tPhó\t7\t1",
    );
    expect(rowsOf("quy-hoach", whole).map(([kind, label]) => `${kind} ${label}`)).toEqual([
      "group Giám đốc",
      "item Sở",
      "item Ban",
      "item Phó",
    ]);
    const some = tsv(
      "STT\tChức danh\tTổng số\tNữ",
      "1\tGiám đốc\t10\t3",
      "-\tTrong đó: dưới 40 tuổi\t6\t1",
      "2\tPhó\t7\t1",
    );
    expect(rowsOf("quy-hoach", some).map(([, label]) => label)).toEqual(["Giám đốc", "Phó"]);
    expect(propose("quy-hoach", some).leftOut).toMatchObject([{ reason: "part" }]);
    const beside = tsv("STT\tChức danh\tTổng số\tNữ", "1\tGiám đốc\t10\t3", "-\tPhó\t25\t9");
    expect(rowsOf("quy-hoach", beside).map(([, label]) => label)).toEqual(["Giám đốc", "Phó"]);
  });

  test("a period is no year", () => {
    const block = tsv(
      "Chức danh\tNhiệm kỳ 2020 - 2025\t\tNhiệm kỳ 2025 - 2030\t",
      "\tTổng số\tNữ\tTổng số\tNữ",
      "GĐ\t10\t4\t12\t6",
    );
    const proposal = propose("quy-hoach", block);
    expect(proposal.years).toEqual([]);
    expect(proposal.columns.map(({ leftOut }) => leftOut)).toEqual([
      undefined,
      undefined,
      undefined,
      "repeated",
      "repeated",
    ]);
  });

  test("a stated total that the rows do not add up to is told", () => {
    const block = tsv(
      "STT\tNăm\tNgân sách TW\tNSĐP\tTổng",
      "1\t2024\t10\t5\t15",
      "2\t2025\t20\t5\t25",
      "\tTổng\t30\t11\t41",
    );
    const proposal = propose("kinh-phi", block);
    expect(proposal.columns[0]!.leftOut).toBe("counted");
    expect(differingTotals(proposal, indicator("kinh-phi"))).toEqual([
      {
        column: "local",
        message: "Cột “NSĐP”: dòng tổng ghi 11, cộng các dòng được 10. Kiểm tra lại trước khi nhập.",
      },
    ]);
  });

  test("English thousands of people are thousands", () => {
    expect(rowsOf("quy-hoach", tsv("Chức danh\tTổng số\tNữ", "Giám đốc\t1,170\t12"))[0]![2]).toEqual({
      total: "1.170",
      women: "12",
    });
    expect(rowsOf("kinh-phi", tsv("Năm\tNSTW\tNSĐP", "2024\t12.5\t1,234.5"))[0]![2]).toEqual({
      central: "12,5",
      local: "1.234,5",
    });
  });

  test("other tables: money, training, documents", () => {
    expect(
      rowsOf("kinh-phi", tsv("Năm\tTrung ương\tĐịa phương\tNguồn khác\tTổng", "2024\t1\t2\t\t3")),
    ).toEqual([["item", "2024", { central: "1", local: "2" }]]);
    expect(rowsOf("dao-tao-boi-duong", tsv("Loại khóa\tSố lớp\tHọc viên\tNữ", "Cao cấp\t1\t2\t1"))).toEqual([
      ["item", "Cao cấp", { classes: "1", total: "2", women: "1" }],
    ]);
    const list = tsv(
      "STT\tSố, ký hiệu\tNgày ban hành\tCơ quan ban hành\tTrích yếu",
      "1\t12/KH-UBND\t01/02/2021\tUBND tỉnh\tKế hoạch",
    );
    expect(rowsOf("van-ban-ban-hanh", list)).toEqual([
      ["item", "12/KH-UBND", { issued: "01/02/2021", issuer: "UBND tỉnh", subject: "Kế hoạch" }],
    ]);
  });

  test.each<[string, Grid]>([
    ["numbers without headings", tsv("1\t2", "3\t4")],
    ["another table", tsv("Họ tên\tQuê quán", "A\tB")],
    ["one cell", tsv("Nữ")],
    ["nothing", gridOf([])],
  ])("%s is not guessed at", (_name, grid) => {
    expect(proposeImport(grid, indicator("quy-hoach"))).toBeUndefined();
  });
});
