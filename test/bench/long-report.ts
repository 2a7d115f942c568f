import { bold, docx, heading, p, table, type Piece } from "../fixtures/docx-builder";
import { headingText, levelOf, outline2282 } from "../../src/report";

const sentence =
  "Trong giai đoạn 2021 - 2025, đơn vị đã tổ chức 24 lớp tập huấn cho 1.250 lượt người, trong đó nữ 612 người, đạt " +
  "48,96%; công tác cán bộ nữ được cấp ủy, chính quyền các cấp quan tâm chỉ đạo.";

/** A report on the outline with about that many paragraphs, a table to every fifty. */
export function longReport(paragraphs: number): Uint8Array {
  const perSection = Math.ceil(paragraphs / outline2282.sections.length);
  const content = outline2282.sections.flatMap((section) => [
    heading(Math.min(levelOf(outline2282, section.id), 4) as 1 | 2 | 3 | 4, headingText(section)),
    ...body(perSection - 1),
  ]);
  return docx(content);
}

function body(paragraphs: number): Piece[] {
  const pieces: Piece[] = [];
  for (let count = 0; count < paragraphs;) {
    if (count % 50 === 40) {
      const rows = Array.from({ length: 3 }, (_, row) => [
        `${row + 1}`,
        "Lãnh đạo cấp phòng",
        "125",
        "48",
        "38,4",
      ]);
      pieces.push(table([["STT", "Chức danh", "Tổng số", "Nữ", "Tỷ lệ (%)"], ...rows]));
      count += 20;
    } else {
      pieces.push(p([`Đoạn ${count}. `, bold("Kết quả: "), sentence]));
      count++;
    }
  }
  return pieces;
}
