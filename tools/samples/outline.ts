import { p } from "../../test/fixtures/docx-builder";
import { body, report, section, titleBlock } from "./form";
import { printed, printedSubject, prompts } from "./titles";

/** The outline as the công văn prints it: nothing filled in, its own slips kept. */
export function unfilledOutline(): Uint8Array {
  return report("Đề cương báo cáo", "Sở Nội vụ", [
    p("ĐỀ CƯƠNG", { align: "center", firstLine: 0, before: 0, run: { bold: true } }),
    titleBlock(printedSubject, "(Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)"),
    section.level1(printed["I"]),
    section.level2(printed["I.1"]),
    section.level3(printed["I.1.1"]),
    section.level3(printed["I.1.2"]),
    section.level3(printed["I.1.3"]),
    section.level2(printed["I.2"]),
    section.level3(printed["I.2.1"]),
    body(...prompts["I.2.1"]),
    section.level3(printed["I.2.2"]),
    section.level4(printed["I.2.2.1"]),
    body(...prompts["I.2.2.1"]),
    section.level4(printed["I.2.2.2"]),
    body(...prompts["I.2.2.2"]),
    section.level4(printed["I.2.2.3"]),
    section.level2(printed["I.3"]),
    section.level2(printed["I.4"]),
    section.level1(printed["II"]),
    section.level2(printed["II.1"]),
    section.level2(printed["II.2"]),
  ]);
}
