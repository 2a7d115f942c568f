import { outline2282 } from "../../../src/report/outline";

/** A plain complete report as lines: every heading typed and bold, one sentence under each leaf. */
export const fullReport: readonly string[] = [
  "BÁO CÁO",
  "**Kết quả thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ trong các vị trí lãnh đạo và quản lý ở các cấp hoạch định chính sách giai đoạn 2021 - 2030”**",
  "Thực hiện Công văn số 1234/SNV-CCVC ngày 15/10/2025 của Sở Nội vụ, Sở Y tế báo cáo kết quả như sau:",
  ...outline2282.sections.flatMap((section) => {
    const heading = `**${section.number}. ${section.title}**`;
    const leaf = !outline2282.sections.some((other) => other.parent === section.id);
    return leaf ? [heading, contentOf(section.id)] : [heading];
  }),
  "Trên đây là báo cáo kết quả thực hiện của Sở Y tế, kính gửi Sở Nội vụ tổng hợp./.",
  "| Nơi nhận:¶- Như trên;¶- Lưu: VT, TCCB. | **KT. GIÁM ĐỐC**¶**PHÓ GIÁM ĐỐC**¶¶Nguyễn Văn A |",
];

/** A sentence of its own for each section. */
export function contentOf(id: string): string {
  return `Trong kỳ báo cáo, đơn vị đã triển khai đầy đủ các nhiệm vụ được giao theo kế hoạch năm (nội dung ${id}), với 12 hội nghị và 650 lượt người tham dự.`;
}

/** The full report with what stands under a leaf replaced, or its heading left out. */
export function reportWith(changes: Readonly<Record<string, readonly string[] | "without">>): string[] {
  return fullReport.flatMap((line, position) => {
    const section = outline2282.sections.find(({ number, title }) => line === `**${number}. ${title}**`);
    if (section && changes[section.id] === "without") return [];
    const above = outline2282.sections.find((other) => line === contentOf(other.id));
    if (!above) return [line];
    const change = changes[above.id];
    if (change === "without") return [];
    return position > 0 && change ? change : [line];
  });
}
