import { staleTable } from "../../../src/report/rules/stale-table";
import { unexplainedRatio } from "../../../src/report/rules/unexplained-ratio";
import type { ComputedTable } from "../../../src/report/rules";
import { draft, wholeReport, type Draft, type DraftLine } from "./draft";
import { withTable } from "./figures/table-drafts";
import { testRule } from "./rule-tester";

/** A whole report whose section on targets says this. */
function onTargets(...lines: readonly string[]): Draft {
  const report = wholeReport();
  const at = report.findIndex(
    (line) => typeof line !== "string" && "section" in line && line.section === "I.2.1",
  );
  const changed: DraftLine[] = [...report.slice(0, at + 1), ...lines, ...report.slice(at + 2)];
  return draft(changed);
}

const unexplained = (ratios: string) => `Tỷ lệ ${ratios} chưa nêu tính từ số nào trên tổng số nào.`;

testRule(unexplainedRatio, {
  valid: {
    "both numbers in the sentence": onTargets("Có 60/170 người là nữ, đạt 35,29%."),
    "both numbers in the paragraph": onTargets("Tổng số cán bộ là 170 người. Nữ có 60 người, chiếm 35,29%."),
    "the total introduces a list": onTargets(
      "Toàn đơn vị có 170 cán bộ, gồm:",
      "- Nữ: 60 người (chiếm 35,29%).",
      "- Nam: 110 người (chiếm 64,71%).",
    ),
    "stated with its numbers elsewhere": onTargets(
      "Tỷ lệ nữ trong quy hoạch đạt 35,29%.",
      "Trong đó có 60/170 người là nữ (35,29%).",
    ),
    "a target": onTargets("Mục tiêu đến năm 2025 đạt 40%.", "Phấn đấu đến năm 2030 tỷ lệ nữ đạt 50%."),
    "a bound or an estimate": onTargets(
      "Tỷ lệ nữ đạt trên 35%.",
      "Tỷ lệ nữ chiếm khoảng 40%, đạt từ 40% trở lên.",
    ),
    "what the rules want": onTargets(
      "Tỷ lệ nữ cấp ủy ở một số nơi chưa đạt 15% theo quy định.",
      "Nhiều nơi tỷ lệ nữ không đạt 40%.",
    ),
    "a range": onTargets("Tỷ lệ nữ đạt từ 25% đến 40%."),
    "a change": onTargets("Tỷ lệ nữ tăng 2,35% so với năm 2021."),
    "a part of a plan": onTargets("Đơn vị đã hoàn thành, đạt 85% kế hoạch năm."),
    everybody: onTargets("Tỷ lệ đơn vị ban hành kế hoạch đạt 100%."),
    "a quotation": onTargets("Nghị quyết nêu “tỷ lệ nữ cấp ủy đạt 25% nhiệm kỳ tới” để các cấp thực hiện."),
    "an amount of the budget": onTargets("- Ngân sách nhà nước: 88 triệu đồng (chiếm 70,4%)."),
    "before the first section": draft(["Tỷ lệ nữ đạt 35,29%.", ...wholeReport()]),
    "another kind of document": draft(["Tỷ lệ nữ đạt 35,29%."]),
  },
  invalid: {
    "no number at all": {
      draft: onTargets("Tỷ lệ nữ trong quy hoạch đạt 42,5%, vượt mục tiêu đề ra."),
      findings: [{ message: unexplained("42,5%"), at: "42,5%", section: "I.2.1" }],
    },
    "only the numerator": {
      draft: onTargets("Có 60 nữ trong quy hoạch, chiếm 35,29%."),
      findings: [{ message: unexplained("35,29%"), at: "35,29%", section: "I.2.1" }],
    },
    "several in a paragraph are told once": {
      draft: onTargets("Tỷ lệ nữ cấp tỉnh đạt 41%; tỷ lệ nữ cấp xã đạt 44%."),
      findings: [{ message: unexplained("41%, 44%"), at: "41%", section: "I.2.1" }],
    },
  },
});

const tagged = (tag: string) =>
  withTable(
    `STT|Chức danh|Tổng số|Nữ|Tỷ lệ (%)
   1|Giám đốc|14|4|28,57
   2|Trưởng phòng|68|25|36,76`,
    [],
    { tag },
  );
const table = tagged("bc2282:quy-hoach-1");
const computed = (changes: Partial<ComputedTable>): Draft & { computedTables: ComputedTable[] } => ({
  ...table,
  computedTables: [{ table: 0, title: "Quy hoạch", cells: [], ...changes }],
});
const cell = (row: number, column: number, inDocument: string, inData: string) => ({
  row,
  column,
  rowLabel: "Trưởng phòng",
  heading: "Nữ",
  inDocument,
  inData,
});

testRule(staleTable, {
  valid: {
    "no table was computed": draft(["Đơn vị báo cáo như sau:"]),
    "nobody looked for data, and the only tag is another program's": tagged("bieu-mau-so-2"),
    "the document has no data": { ...table, computedTables: [] } as Draft,
    "table and data agree": computed({}),
  },
  notChecked: { "nobody looked for data, and a table has a tag of ours": table },
  invalid: {
    "cells that differ, the first of them is pointed at": {
      draft: computed({ cells: [cell(2, 3, "25", "26"), cell(2, 4, "36,76", "38,24")] }),
      findings: [
        {
          message:
            "Bảng “Quy hoạch” không khớp số liệu đã nhập ở 2 ô: hàng “Trưởng phòng”, cột “Nữ” ghi 25, theo số liệu là 26; hàng “Trưởng phòng”, cột “Nữ” ghi 36,76, theo số liệu là 38,24.",
          at: "25",
        },
      ],
    },
    "of many cells three are named": {
      draft: computed({ cells: [1, 2, 3, 4].map((column) => cell(2, column, "", "26")) }),
      findings: [
        {
          message: `Bảng “Quy hoạch” không khớp số liệu đã nhập ở 4 ô: ${Array(3).fill("hàng “Trưởng phòng”, cột “Nữ” ghi trống, theo số liệu là 26").join("; ")}….`,
          at: "Trưởng phòng",
        },
      ],
    },
    "a sentence about it that the data now give otherwise, though the table is right": {
      draft: computed({
        sentences: [
          {
            place: { paragraph: 0, text: table.document.paragraphs[0]!.text },
            inData: "… vượt 2,35 điểm phần trăm so với mục tiêu 40% đến năm 2025.",
          },
        ],
      }),
      findings: [
        {
          message:
            "Câu về bảng “Quy hoạch” không khớp số liệu, mục tiêu đã nhập; nay là “… vượt 2,35 điểm phần trăm so với mục tiêu 40% đến năm 2025.”",
          at: "STT",
        },
      ],
    },
    "a row that only the data have": {
      draft: computed({ newRows: ["Phó Giám đốc"] }),
      findings: [
        {
          message: "Bảng “Quy hoạch” không khớp số liệu đã nhập: chưa có hàng “Phó Giám đốc”.",
          at: "STT",
        },
      ],
    },
    "the table is gone": {
      draft: { ...draft([""]), computedTables: [{ title: "Quy hoạch", cells: [] }] } as Draft,
      findings: [
        {
          message: "Bảng “Quy hoạch” không còn trong văn bản, trong khi số liệu vẫn được lưu.",
          at: null,
          severity: "info",
        },
      ],
    },
  },
});
