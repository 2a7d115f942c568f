import { buildTable, cellTexts, spreadSpans, type Recipe } from "../../../src/statistics";
import { indicator, recipeOf } from "../recipes/recipes";
import { imported, propose, rowsOf, tsv } from "./blocks";

const tableOf = (recipe: Recipe) => cellTexts(buildTable(indicator(recipe.indicator), recipe)).slice(1);

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
