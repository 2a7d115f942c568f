import type { Section } from "./schema";

/** Part I, headings 3 and 4: funding, and the overall assessment. */
export const resourceSections: readonly Section[] = [
  {
    id: "I.3",
    parent: "I",
    printedNumber: "3",
    number: "3",
    title: "Kinh phí thực hiện",
    shortTitle: "Kinh phí thực hiện",
    aliases: [
      "Nguồn lực thực hiện",
      "Nguồn lực, kinh phí thực hiện",
      "Kinh phí",
      "Về kinh phí",
      "Kinh phí triển khai thực hiện",
      "Kinh phí thực hiện Chương trình",
      "Kinh phí thực hiện Quyết định số 2282/QĐ-TTg",
      "Kinh phí bảo đảm thực hiện",
      "Nguồn kinh phí thực hiện",
      "Công tác bố trí kinh phí",
      "Tình hình bố trí, sử dụng kinh phí",
      "Kết quả bố trí và sử dụng kinh phí",
    ],
    prompts: [],
    mandatory: "named",
    tables: [{ indicator: "kinh-phi", name: "Kinh phí theo năm và nguồn" }],
  },
  {
    id: "I.4",
    parent: "I",
    printedNumber: "4",
    number: "4",
    title: "Đánh giá chung kết quả thực hiện và bài học kinh nghiệm",
    shortTitle: "Đánh giá chung và bài học kinh nghiệm",
    aliases: [
      "Đánh giá chung",
      "Đánh giá chung kết quả thực hiện",
      "Đánh giá chung và bài học kinh nghiệm",
      "Đánh giá kết quả thực hiện và bài học kinh nghiệm",
      "Nhận xét, đánh giá chung",
      "Kết quả đạt được và bài học kinh nghiệm",
      "Đánh giá, rút kinh nghiệm",
    ],
    prompts: [],
    mandatory: "excusable",
    tables: [
      { indicator: "co-quan-lanh-dao-nu", name: "Cơ quan có lãnh đạo chủ chốt là nữ" },
      { indicator: "can-bo-nu-lanh-dao", name: "Cán bộ nữ giữ chức vụ lãnh đạo, quản lý" },
    ],
  },
];
