import fc from "fast-check";
import {
  applyEdit,
  buildTable,
  cellTexts,
  differingTotals,
  gridOf,
  importEdit,
  proposeImport,
  readTsv,
  spreadSpans,
  transpose,
  type Grid,
  type ImportChoices,
  type ImportManner,
  type Recipe,
} from "../../../src/statistics";
import { indicator, recipeOf, recipeWith } from "../recipes/recipes";

const propose = (id: string, grid: Grid, choices?: ImportChoices) =>
  proposeImport(grid, indicator(id), choices)!;
const rowsOf = (id: string, grid: Grid) =>
  propose(id, grid).rows.map(({ kind, label, cells }) => [kind, label, cells]);
const imported = (recipe: Recipe, grid: Grid, manner: ImportManner = { rows: "replace" }) =>
  applyEdit(recipe, importEdit(recipe, propose(recipe.indicator, grid), manner));
const tableOf = (recipe: Recipe) => cellTexts(buildTable(indicator(recipe.indicator), recipe)).slice(1);
const tsv = (...rows: string[]) => readTsv(rows.join("\r\n"));

describe("a block in the layout of the table", () => {
  const block = tsv(
    "STT\tChức danh\tTổng số\tTrong đó: nữ\tTỉ lệ %\tGhi chú",
    "I\tCấp tỉnh\t130\t52\t40\t",
    "1\tGiám đốc sở\t70\t30\t42,9\ttheo QĐ 12",
    "2\tPhó Giám đốc sở\t60\t22\t36,7\t",
    "II\tCấp xã\t40\t20\t50\t",
    "-\tChủ tịch\t40\t20\t50\t",
    "\tTổng cộng\t170\t72\t42,4\t",
  );

  test("is understood, the computed left out and told why", () => {
    const proposal = propose("quy-hoach", block);
    expect(proposal.orientation).toBe("rows");
    expect(
      proposal.columns.map(({ heading, to, leftOut }) => [
        heading,
        to?.kind === "cells" ? to.column : to?.kind,
        leftOut,
      ]),
    ).toEqual([
      ["STT", undefined, "counted"],
      ["Chức danh", "label", undefined],
      ["Tổng số", "total", undefined],
      ["Trong đó: nữ", "women", undefined],
      ["Tỉ lệ %", undefined, "computed"],
      ["Ghi chú", "note", undefined],
    ]);
    expect(proposal.columns[4]!.why).toBe("Tỷ lệ, số cộng: được tính lại từ số liệu.");
    expect(rowsOf("quy-hoach", block)).toEqual([
      ["group", "Cấp tỉnh", {}],
      ["item", "Giám đốc sở", { total: "70", women: "30", note: "theo QĐ 12" }],
      ["item", "Phó Giám đốc sở", { total: "60", women: "22" }],
      ["group", "Cấp xã", {}],
      ["item", "Chủ tịch", { total: "40", women: "20" }],
      ["total", "Tổng cộng", { total: "170", women: "72" }],
    ]);
    expect(proposal.leftOut.map(({ text, reason }) => [text.split(" | ")[1], reason])).toEqual([
      ["Cấp tỉnh", "subtotal"],
      ["Cấp xã", "subtotal"],
    ]);
  });

  test("becomes the recipe's rows, in one edit, with the ratios computed anew", () => {
    const recipe = imported(recipeOf("quy-hoach"), block);
    expect(tableOf(recipe).at(-1)).toEqual(["", "Tổng số", "170", "72", "42,35", ""]);
    expect(new Set(recipe.rows.map(({ id }) => id)).size).toBe(recipe.rows.length);
  });
});

describe("forms that stand across", () => {
  const form = tsv(
    "Chỉ tiêu\tGiám đốc\tPhó Giám đốc\tTrưởng phòng\tTổng cộng",
    "A\t1\t2\t3\t4=1+2+3",
    "TỔNG SỐ\t10\t25\t\t35",
    "Trong đó:\t\t\t\t",
    "- Nữ\t4\t–\t\t4",
    "- Dân tộc thiểu số\t1\t2\t\t3",
  );

  test("posts across, TỔNG SỐ and Trong đó: Nữ down, column numbers and formulas skipped, blank not zero", () => {
    const proposal = propose("quy-hoach", form);
    expect(proposal.orientation).toBe("columns");
    expect(rowsOf("quy-hoach", form)).toEqual([
      ["item", "Giám đốc", { total: "10", women: "4" }],
      ["item", "Phó Giám đốc", { total: "25", women: "–" }],
      ["item", "Trưởng phòng", {}],
      ["total", "Tổng cộng", { total: "35", women: "4" }],
    ]);
    expect(proposal.columns.map(({ heading, leftOut }) => [heading, leftOut])).toEqual([
      ["Chỉ tiêu", undefined],
      ["A", "column-numbers"],
      ["TỔNG SỐ", undefined],
      ["Trong đó:", "unknown"],
      ["Nữ", undefined],
      ["Dân tộc thiểu số", "unknown"],
    ]);
  });

  test("two header rows: the level above the posts becomes the group", () => {
    const merged = spreadSpans([
      [
        { text: "", rowSpan: 2 },
        { text: "Cấp tỉnh", colSpan: 2 },
        { text: "Cấp xã" },
        { text: "Tổng số", rowSpan: 2 },
      ],
      [{ text: "Giám đốc" }, { text: "Phó" }, { text: "Chủ tịch" }],
      [{ text: "TỔNG SỐ" }, { text: "10" }, { text: "20" }, { text: "30" }, { text: "60" }],
      [{ text: "Trong đó: Nữ" }, { text: "1" }, { text: "2" }, { text: "3" }, { text: "6" }],
    ]);
    expect(rowsOf("quy-hoach", merged)).toEqual([
      ["group", "Cấp tỉnh", {}],
      ["item", "Giám đốc", { total: "10", women: "1" }],
      ["item", "Phó", { total: "20", women: "2" }],
      ["group", "Cấp xã", {}],
      ["item", "Chủ tịch", { total: "30", women: "3" }],
      ["total", "Tổng số", { total: "60", women: "6" }],
    ]);
  });
});

test("the figure of a merged cell counts once", () => {
  const merged = spreadSpans([
    [{ text: "Chức danh" }, { text: "Tổng số" }, { text: "Nữ" }],
    [{ text: "Giám đốc" }, { text: "10", rowSpan: 2 }, { text: "3" }],
    [{ text: "Phó" }, { text: "4" }],
  ]);
  expect(rowsOf("quy-hoach", merged).map(([, , cells]) => cells)).toEqual([
    { total: "10", women: "3" },
    { women: "4" },
  ]);
});

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

describe("taking a confirmed block over", () => {
  const old = recipeWith("quy-hoach", [
    "Cấp tỉnh",
    ["Giám đốc", { total: "1", note: "cũ" }],
    ["Phó", { total: "2" }],
    "Cấp xã",
    ["Phó", { total: "3" }],
  ]);
  const shown = (recipe: Recipe) =>
    recipe.rows.map((row) => (row.kind === "group" ? row.label : [row.label, row.cells]));

  test("merged: rows of the same name in the same group, the others added to their group, notes kept", () => {
    const block = tsv(
      "STT\tChức danh\tTổng số\tNữ",
      "I\tCấp xã\t\t",
      "1\tPhó\t30\t9",
      "2\tVăn phòng\t4\t2",
      "II\tCấp tỉnh\t\t",
      "1\tGIÁM ĐỐC\t10\t5",
    );
    expect(shown(imported(old, block, { rows: "merge" }))).toEqual([
      "Cấp tỉnh",
      ["Giám đốc", { total: "10", women: "5", note: "cũ" }],
      ["Phó", { total: "2" }],
      "Cấp xã",
      ["Phó", { total: "30", women: "9" }],
      ["Văn phòng", { total: "4", women: "2" }],
    ]);
  });

  test("two rows of one name never run together", () => {
    const block = tsv("Chức danh\tTổng số\tNữ", "Phó\t5\t1", "Phó\t6\t2");
    expect(shown(imported(old, block))).toEqual([
      ["Phó", { total: "5", women: "1" }],
      ["Phó", { total: "6", women: "2" }],
    ]);
  });

  test("figures without a year go to the year that the author names", () => {
    const yearly = recipeWith("quy-hoach", [["Giám đốc", { "total@2024": "1" }]], { years: [2024, 2025] });
    const block = tsv("Chức danh\tTổng số\tNữ", "Giám đốc\t5\t1");
    expect(shown(imported(yearly, block, { rows: "merge", year: 2024 }))).toEqual([
      ["Giám đốc", { "total@2024": "5", "women@2024": "1" }],
    ]);
    expect(shown(imported(yearly, block, { rows: "merge" }))).toEqual([
      ["Giám đốc", { "total@2024": "1", "total@2025": "5", "women@2025": "1" }],
    ]);
  });

  test("the block's total is taken only where the author enters the total", () => {
    const block = tsv("Chức danh\tTổng số\tNữ", "Giám đốc\t5\t1", "Tổng số\t9\t2");
    expect(imported(old, block).total.cells).toEqual({});
    const entered = { ...old, total: { mode: "entered" as const, cells: {} } };
    expect(imported(entered, block).total.cells).toEqual({ total: "9", women: "2" });
  });
});

describe("laws", () => {
  const row = fc.tuple(fc.nat(9999), fc.option(fc.nat(9999)));
  const block = fc
    .array(row, { minLength: 1, maxLength: 8 })
    .map((rows) => [
      ["Chức danh", "Tổng số", "Nữ"],
      ...rows.map(([total, women], i) => [
        `Chức danh số ${i}`,
        String(total),
        women === null ? "" : String(women),
      ]),
    ]);

  test("a block says the same whichever way it stands", () => {
    fc.assert(
      fc.property(block, (rows) => {
        const across = transpose(gridOf(rows));
        expect(propose("quy-hoach", across).orientation).toBe("columns");
        expect(rowsOf("quy-hoach", across)).toEqual(rowsOf("quy-hoach", gridOf(rows)));
      }),
    );
  });

  test("the table that a recipe makes brings its figures back when it is pasted", () => {
    fc.assert(
      fc.property(block, (rows) => {
        const recipe = imported(recipeOf("quy-hoach"), gridOf(rows));
        const again = imported(
          recipeOf("quy-hoach"),
          gridOf(cellTexts(buildTable(indicator("quy-hoach"), recipe))),
        );
        expect(tableOf(again)).toEqual(tableOf(recipe));
      }),
    );
  });
});
