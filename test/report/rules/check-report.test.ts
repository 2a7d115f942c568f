import type { Paragraph, ReportDocument } from "../../../src/report/document";
import { insertOutlinePlan } from "../../../src/report/edits";
import { guidance2282, leaves, outline2282, parseOutline } from "../../../src/report/outline";
import { checkReport, type CheckResult } from "../../../src/report/rules";

function documentOf(lines: readonly (string | Partial<Paragraph>)[]): ReportDocument {
  const paragraphs = lines.map((line, index): Paragraph => {
    const facts = typeof line === "string" ? { text: line } : line;
    return { styleKind: "normal", font: {}, tableLevel: 0, text: "", ...facts, index };
  });
  return { paragraphs, tables: [], trackedChanges: { count: 0 }, comments: [] };
}

/** The outline as "Chèn đề cương" writes it, with a sentence under the leaves named. */
function reportWith(written: readonly string[]): ReportDocument {
  const { paragraphs } = insertOutlinePlan(outline2282);
  return documentOf(
    paragraphs.flatMap(({ text, headingLevel }) => {
      const heading = { text, headingLevel, outlineLevel: headingLevel, styleKind: "heading" } as const;
      if (headingLevel === undefined) return [text];
      const section = outline2282.sections.find(({ number, title }) => text === `${number}. ${title}`);
      const sentence = `Đơn vị đã hoàn thành các nội dung được giao, đạt 85,5% kế hoạch năm 2025.`;
      return section && written.includes(section.id) ? [heading, sentence] : [heading];
    }),
  );
}

const all = leaves(outline2282).map(({ id }) => id);
const told = (document: ReportDocument): string[] =>
  checkReport(document, outline2282).findings.map(({ rule, section }) => `${rule} ${section ?? ""}`.trim());

describe("checking a report", () => {
  test("the outline just inserted: every leaf is empty, and nothing else is wrong", () => {
    expect(told(reportWith([]))).toEqual(all.map((id) => `empty-section ${id}`));
  });

  test("everything written: nothing is found", () => {
    expect(told(reportWith(all))).toEqual([]);
  });

  test("the three named sections empty: exactly those three errors, each at its heading", () => {
    const document = reportWith(all.filter((id) => !["I.3", "II.1", "II.2"].includes(id)));
    const { findings } = checkReport(document, outline2282);
    expect(findings.map(({ section, severity, place }) => [section, severity, place?.text])).toEqual([
      ["I.3", "error", "3. Kinh phí thực hiện"],
      ["II.1", "error", "1. Hạn chế, bất cập"],
      ["II.2", "error", "2. Đề xuất, kiến nghị."],
    ]);
    for (const { place } of findings) {
      expect(document.paragraphs[place?.paragraph ?? -1]?.text).toBe(place?.text);
    }
  });

  test.each(
    leaves(outline2282).flatMap(
      ({ id }) => guidance2282[id]?.samples.map((sample) => ({ id, sample })) ?? [],
    ),
  )(
    "$id: a model sentence that nobody filled in leaves the section unfinished ($sample)",
    ({ id, sample }) => {
      const document = reportWith(all);
      const heading = checkReport(document, outline2282).sections.sections.find(
        (state) => state.id === id,
      )?.heading;
      const at = (heading?.place.paragraph ?? 0) + 1;
      const lines = document.paragraphs.map((paragraph, index) =>
        index === at ? { text: sample } : paragraph,
      );
      expect(told(documentOf(lines))).toEqual([`unfinished-section ${id}`]);
    },
  );

  test("errors stand first, however late in the document", () => {
    const document = reportWith(all.filter((id) => id !== "II.2"));
    const lines = [{ text: "Số:      /BC-SXD" }, ...document.paragraphs];
    expect(told(documentOf(lines))).toEqual(["empty-section II.2", "left-over-blank"]);
  });

  test("an empty document lacks every section", () => {
    const { findings, sections } = checkReport(documentOf([""]), outline2282);
    expect(sections.recognised).toBe(false);
    expect(findings.map(({ rule, section }) => [rule, section])).toEqual(
      outline2282.sections.map(({ id }) => ["missing-section", id]),
    );
  });

  test("facts the reader lacks are named, not guessed", () => {
    const { paragraphs, tables } = reportWith(all);
    const bare: ReportDocument = { paragraphs, tables };
    expect(checkReport(bare, outline2282)).toMatchObject({
      findings: [],
      notChecked: ["tracked-changes", "open-comments"],
    });
  });

  test("tables are compared with the author's data by whoever has read them", () => {
    const table = { start: 0, end: 1, cells: [["25"]], tag: "bc2282:quy-hoach" };
    const document = { ...reportWith(all), tables: [table] };
    const cell = { row: 0, column: 0, rowLabel: "Sở", heading: "Nữ", inDocument: "25", inData: "26" };
    const computedTables = [{ table: 0, title: "Quy hoạch", cells: [cell] }];
    const stale = ({ findings }: CheckResult) => findings.filter(({ rule }) => rule === "stale-table");
    expect(stale(checkReport(document, outline2282, { computedTables }))).toHaveLength(1);
    expect(stale(checkReport(document, outline2282, { computedTables: [] }))).toEqual([]);
    expect(checkReport(document, outline2282).notChecked).toContain("stale-table");
  });

  test("settings are obeyed where the outline allows it", () => {
    const { findings } = checkReport(reportWith([]), outline2282, { ignoredRules: ["empty-section"] });
    expect(findings.map(({ section }) => section)).toEqual(["I.3", "II.1", "II.2"]);
  });

  test("another outline is checked in the same way", () => {
    const guidance = { write: ["Viết."], evidence: [], samples: ["Có …."], basis: [] };
    const section = { parent: null, aliases: [], prompts: [], mandatory: "named", guidance, tables: [] };
    const outline = parseOutline({
      id: "cai-cach",
      name: "Báo cáo cải cách hành chính",
      titleBlock: ["BÁO CÁO"],
      marks: ["cải cách hành chính"],
      sections: [
        {
          ...section,
          id: "I",
          number: "I",
          printedNumber: "I",
          title: "Kết quả cải cách thể chế",
          shortTitle: "Thể chế",
        },
        {
          ...section,
          id: "II",
          number: "II",
          printedNumber: "II",
          title: "Phương hướng năm sau",
          shortTitle: "Phương hướng",
        },
      ],
    });
    const document = documentOf([
      "Báo cáo công tác cải cách hành chính năm 2025",
      "I. KẾT QUẢ CẢI CÁCH THỂ CHẾ",
      "Đã ban hành 12 văn bản quy phạm pháp luật trong năm 2025.",
      "II. PHƯƠNG HƯỚNG NĂM SAU",
    ]);
    const { findings } = checkReport(document, outline);
    expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
      "Mục II. Phương hướng chưa có nội dung.",
    ]);
  });
});
