import { guessHeaderRows, proposeImport } from "../../../src/statistics";
import { indicator } from "../recipes/recipes";
import { tsv } from "./blocks";

const block = tsv("Phòng\tBan\tA1\tA2", "Khối 1\tVăn phòng\t10\t3", "\tThanh tra\t4\t2", "\tCộng\t14\t5");

describe("a block without a known heading: the author says what each column is", () => {
  test("there is no proposal until the author says how many rows are the header", () => {
    expect(proposeImport(block, indicator("quy-hoach"))).toBeUndefined();
    expect(guessHeaderRows(block)).toBe(1);
    const nothing = proposeImport(block, indicator("quy-hoach"), { orientation: "rows", headerRows: 1 })!;
    expect(nothing.columns.map(({ heading, leftOut }) => [heading, leftOut])).toEqual([
      ["Phòng", "unknown"],
      ["Ban", "unknown"],
      ["A1", "unknown"],
      ["A2", "unknown"],
    ]);
  });

  test("columns of names and of figures go where the author says", () => {
    const proposal = proposeImport(block, indicator("quy-hoach"), {
      orientation: "rows",
      headerRows: 1,
      columns: {
        0: { kind: "group" },
        1: { column: "label" },
        2: { column: "total" },
        3: { column: "women" },
      },
    })!;
    expect(proposal.rows.map(({ kind, label, cells }) => [kind, label, cells])).toEqual([
      ["group", "Khối 1", {}],
      ["item", "Văn phòng", { total: "10", women: "3" }],
      ["item", "Thanh tra", { total: "4", women: "2" }],
      ["total", "Cộng", { total: "14", women: "5" }],
    ]);
  });

  test("the names may stand behind the figures, and one column is enough", () => {
    const behind = tsv("10\tGiám đốc", "4\tPhó");
    const proposal = proposeImport(behind, indicator("quy-hoach"), {
      orientation: "rows",
      headerRows: 0,
      columns: { 0: { column: "total" }, 1: { column: "label" } },
    })!;
    expect(proposal.rows.map(({ label, cells }) => [label, cells])).toEqual([
      ["Giám đốc", { total: "10" }],
      ["Phó", { total: "4" }],
    ]);
  });

  test("a block that stands across can be assigned by hand too", () => {
    const across = tsv("x\tGiám đốc\tPhó", "y\t10\t4");
    const proposal = proposeImport(across, indicator("quy-hoach"), {
      orientation: "columns",
      headerRows: 1,
      columns: { 0: { column: "label" }, 1: { column: "total" } },
    })!;
    expect(proposal.rows.map(({ label, cells }) => [label, cells])).toEqual([
      ["Giám đốc", { total: "10" }],
      ["Phó", { total: "4" }],
    ]);
  });

  test("a wrongly found header is corrected the same way, figures of years too", () => {
    const yearly = tsv("Chức danh\tTổng số\tTổng số", "Giám đốc\t10\t12");
    const proposal = proposeImport(yearly, indicator("quy-hoach"), {
      columns: { 1: { column: "total", year: 2024 }, 2: { column: "total", year: 2025 } },
    })!;
    expect(proposal.years).toEqual([2024, 2025]);
    expect(proposal.rows[0]!.cells).toEqual({ "total@2024": "10", "total@2025": "12" });
  });
});
