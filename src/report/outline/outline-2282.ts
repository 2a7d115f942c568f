import { communicationSections } from "./part-i-communication";
import { resourceSections } from "./part-i-resources";
import { resultSections } from "./part-i-results";
import { proposalSections } from "./part-ii";
import type { Outline } from "./schema";

/**
 * The outline attached to the Sở Nội vụ's công văn of 10/2025 on carrying out Quyết định 2282. Titles, printed
 * numbers, prompts and title block are word for word, its slips included ("QĐ-TTG", 2.1–2.3 under 2.2, blanks made of
 * spaces): reports inherit them, and a prompt is only recognised as left over when it is spelled as it was printed.
 */
export const outline2282: Outline = {
  id: "2282",
  name: "Báo cáo thực hiện Quyết định số 2282/QĐ-TTg",
  titleBlock: [
    "BÁO CÁO",
    "Kết quả thực hiện Quyết định số 2282/QĐ-TTG ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ vào các vị trí lãnh đạo, quản lý ở các cấp hoạch định chính sách”",
    "(Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)",
  ],
  marks: [
    "2282/QĐ",
    "Quyết định 2282",
    "Quyết định số 2282",
    "Chương trình 2282",
    "tham gia bình đẳng của phụ nữ",
  ],
  sections: [...communicationSections, ...resultSections, ...resourceSections, ...proposalSections],
};
