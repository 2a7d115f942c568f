import { insertOutlinePlan, isLeaf, outline2282, type SectionId } from "../../src/report";
import type { Line } from "./fake-word";

const own =
  "Trong giai đoạn 2021 - 2025, đơn vị đã tổ chức thực hiện đầy đủ các nhiệm vụ được giao, có kiểm tra và sơ kết hằng năm.";

/** A report with every section written, but the leaves named, which have only their heading. */
export function reportWithout(...empty: SectionId[]): Line[] {
  const title: Line[] = [
    "BÁO CÁO",
    "Kết quả thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ",
  ];
  return [...title, ...outline2282.sections.flatMap((section) => sectionLines(section.id, empty))];
}

function sectionLines(id: SectionId, empty: readonly SectionId[]): Line[] {
  const at = outline2282.sections.findIndex((section) => section.id === id);
  const headings = insertOutlinePlan(outline2282).paragraphs.filter((one) => one.headingLevel !== undefined);
  const heading = headings[at];
  if (!heading) throw new Error(`no heading for ${id}`);
  const line = `${"#".repeat(heading.headingLevel ?? 1)} ${heading.text}`;
  return isLeaf(outline2282, id) && !empty.includes(id) ? [line, `${own} (mục ${id})`] : [line];
}

/** Text that has nothing to do with the outline. */
export const letter: Line[] = [
  "GIẤY MỜI HỌP",
  "Kính gửi: Các phòng chuyên môn",
  "Trân trọng mời dự họp giao ban tuần vào 8 giờ 00 thứ Hai.",
];
