import { checkReport, rules } from "../../../../src/report";
import { ratioMismatch } from "../../../../src/report/rules/ratio-mismatch";
import { totalMismatch } from "../../../../src/report/rules/total-mismatch";
import type { Draft } from "../draft";
import { withTable, withTables } from "./table-drafts";
import { rightTables, wrongTables, type JudgedTable } from "./tables";

const figureRules = rules.filter(({ meta }) =>
  ["ratio-mismatch", "women-exceed-total", "total-mismatch", "decimal-separator"].includes(meta.id),
);

function told(context: Draft): (string | undefined)[][] {
  return figureRules.flatMap(({ check }) => {
    const result = check(context);
    return result === "not-checked" ? [] : result.map(({ place, message }) => [place?.text, message]);
  });
}

const draftOf = ({ rows, above }: JudgedTable) => withTable(rows, above);
const turnedRound = (cells: readonly (readonly string[])[]) =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ""));

describe("figures in tables", () => {
  test.each(Object.entries(rightTables))("right: %s", (_, table) => expect(told(draftOf(table))).toEqual([]));
  test.each(Object.entries(wrongTables))("wrong: %s", (_, table) =>
    expect(told(draftOf(table))).toEqual(table.told),
  );

  test("the same in decomposed letters", () => {
    for (const table of [...Object.values(rightTables), ...Object.values(wrongTables)]) {
      const found = told(withTable(table.rows.normalize("NFD"), table.above));
      expect(found.map((line) => line.map((text) => text?.normalize("NFC")))).toEqual(table.told ?? []);
    }
  });

  test("a table turned round says the same of its ratios", () => {
    for (const rows of [rightTables["the usual layout"]!, wrongTables["a ratio of one row, and a total"]!]) {
      const { document } = draftOf(rows);
      const context = withTables([turnedRound(document.tables[0]!.cells!)]);
      const findings = ratioMismatch.check(context);
      expect(findings).toHaveLength(rows.told ? 1 : 0);
    }
  });

  test("a finding stands at its cell, also below cells of several paragraphs, and in its section", () => {
    const cells = [
      ["STT", "Chức danh\n(theo quy hoạch)", "Tổng số", "Nữ", "Tỷ lệ\n(%)"],
      ["1", "Giám đốc,\nPhó Giám đốc", "14", "4", "28,57"],
      ["2", "Trưởng phòng", "68", "25", "37,76"],
    ];
    const { document, outline, sections } = withTables([cells], ["2.1. Kết quả thực hiện các Mục tiêu"]);
    const extent = { start: 0, end: document.paragraphs.length };
    const within = sections.sections.map((state) => (state.id === "I.2.1" ? { ...state, extent } : state));
    const [finding] = ratioMismatch.check({ document, outline, sections: { ...sections, sections: within } });
    expect(finding).toMatchObject({ section: "I.2.1", place: { text: "37,76" } });
    expect(document.paragraphs[(finding as { place: { paragraph: number } }).place.paragraph]?.text).toBe(
      "37,76",
    );
  });

  test("a reader that cannot tell the cells apart leaves nothing to check", () => {
    const { document, ...rest } = draftOf(wrongTables["a single row"]!);
    const tables = document.tables.map(({ start, end }) => ({ start, end }));
    expect(told({ ...rest, document: { ...document, tables } })).toEqual([]);
  });

  test("a table of three thousand rows is read once, and nothing is read twice", () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [
      String(index + 1),
      `Đơn vị ${index + 1}`,
      "40",
      "10",
      "25",
    ]);
    const context = withTables([[["STT", "Đơn vị", "Tổng số", "Nữ", "Tỷ lệ (%)"], ...rows]]);
    expect(told(context)).toEqual([]);
    expect(totalMismatch.check(context)).toEqual([]);
  });

  test("irregular tables are no reason to stop", () => {
    const odd = [[[]], [[""]], [["a"], ["1", "2"]], [["Tổng số", "Nữ"], [], ["1"]], [["1", "2", "3"]]];
    for (const cells of odd) expect(told(withTables([cells]))).toEqual([]);
    const { document, outline } = withTables(odd);
    expect(() => checkReport(document, outline)).not.toThrow();
  });
});
