import {
  bold,
  deleted,
  field,
  heading,
  hidden,
  inserted,
  p,
  tableOfContents,
  commented,
} from "../../fixtures/docx-builder";
import { levelOf } from "../../fixtures/reports/fixture-report";
import { report, sectionIds, T, text } from "../acceptance-report";
import { bare, capitals, compose, corrected, inBold, inHeadingStyles, plain } from "../compose";
import { say } from "../sentences";
import { all, closing, letterhead, sloppyTitle, title, typedClosing } from "../surroundings";

const department = letterhead("UBND TỈNH VÂN LĨNH", "SỞ XÂY DỰNG", "Số: 118/BC-SXD");
const director = closing("GIÁM ĐỐC", "Trương Quốc Bảo");

const automatic = {
  lists: {
    deCuong: {
      levels: [
        { format: "upperRoman", text: "%1.", style: "heading1" },
        { format: "decimal", text: "%2.", style: "heading2" },
        { format: "decimal", text: "%2.%3.", style: "heading3" },
        { format: "decimal", text: "%2.%3.%4.", style: "heading4" },
      ],
    },
  },
  customStyles: Object.fromEntries(
    [1, 2, 3, 4].map((level) => [
      `heading${level}`,
      {
        name: `heading ${level}`,
        outlineLevel: level,
        list: "deCuong",
        level: level - 1,
        run: { bold: true },
      },
    ]),
  ),
} as const;

/** Reports of sở, ban, ngành. */
export const departments = [
  report(
    "sở, mục lục và số tự động",
    {},
    () => text`
    ${department}
    ${title}
    ${tableOfContents(sectionIds.map((id, index) => ({ level: Math.min(3, levelOf(id)), text: T[id], page: index + 1 })))}
    ${compose({ variant: 0, line: (heading_, level) => inHeadingStyles(bare(heading_), level) })}
    ${director}`,
    automatic,
  ),

  report(
    "sở, chữ hoa toàn bộ, không số",
    {},
    () => text`
    ${department}
    ${sloppyTitle}
    ${compose({ variant: 1, line: (heading_) => capitals(bare(heading_)) })}
    ${director}`,
  ),

  report(
    "sở, đề mục có dấu hai chấm, không định dạng",
    {},
    () => text`
    ${title}
    ${compose({ variant: 2, line: (heading_) => plain(`${heading_.replace(/\.$/, "")}:`) })}
    ${all(typedClosing)}`,
  ),

  report(
    "sở, kiến nghị có đề mục con theo kiểu Heading",
    {},
    () => text`
    ${department}
    ${title}
    ${compose({
      variant: 3,
      line: inHeadingStyles,
      titles: corrected,
      content: {
        "II.1": `### 1.1. Hạn chế
          Tỷ lệ nữ lãnh đạo cấp phòng còn thấp.
          ### 1.2. Nguyên nhân
          Đặc thù ngành xây dựng ít nữ.`,
        "II.2": `### 2.1. Đối với Bộ Nội vụ
          Ban hành hướng dẫn thống kê.
          ### 2.2. Đối với Ủy ban nhân dân tỉnh
          Bố trí kinh phí thực hiện hằng năm.`,
      },
    })}
    ${director}`,
  ),

  report(
    "sở, thêm phương hướng và tổ chức thực hiện",
    { empty: ["I.4"] },
    () => text`
    ${department}
    ${title}
    ${compose({ variant: 4, line: inBold, without: ["II", "II.1", "II.2"], content: { "I.4": "" } })}
    **5. Phương hướng, nhiệm vụ trong thời gian tới**
    - Tiếp tục quán triệt các nghị quyết của Đảng về công tác cán bộ nữ.
    - Phấn đấu đến năm 2030 có 50% nữ trong quy hoạch.
    ${compose({ variant: 4, line: inBold, order: ["II", "II.1", "II.2"] })}
    **III. TỔ CHỨC THỰC HIỆN**
    Văn phòng Sở theo dõi, đôn đốc việc thực hiện.
    ${director}`,
  ),

  report(
    "sở, đang theo dõi thay đổi, kinh phí đã bị xóa",
    { empty: ["I.3"] },
    () => text`
    ${department}
    ${title}
    ${compose({ variant: 0, line: inHeadingStyles, without: ["I.3", "I.4", "II", "II.1", "II.2"] })}
    ## ${T["I.3"]}
    ${p([deleted("Tổng kinh phí 125 triệu đồng.")])}
    ${p(inserted(T["I.4"], { bold: true }), { style: "heading2", mark: "inserted" })}
    Công tác cán bộ nữ ${deleted("có")} ${inserted("chuyển biến")} tích cực; bài học là tạo nguồn sớm.
    ${compose({ variant: 1, line: inHeadingStyles, order: ["II", "II.1", "II.2"] })}
    ${director}`,
    { trackRevisions: true },
  ),

  report(
    "sở, đề mục diễn đạt lại",
    {},
    () => text`
    ${department}
    ${title}
    **I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
    **1. Công tác thông tin, tuyên truyền**
    **1.1. Về nâng cao nhận thức về bình đẳng giới, vai trò và vị trí của phụ nữ trong thời kỳ mới**
    ${say("I.1.1", 2)}
    **1.2. Về nâng cao trách nhiệm của cấp ủy, lãnh đạo cơ quan, người đứng đầu đối với công tác cán bộ nữ**
    ${say("I.1.2", 2)}
    **1.3. Về nâng cao nhận thức của xã hội về phụ nữ tham gia lãnh đạo, quản lý**
    ${say("I.1.3", 2)}
    **2. Kết quả thực hiện**
    **2.1. Kết quả thực hiện mục tiêu của Chương trình**
    ${say("I.2.1", 2)}
    **2.2. Kết quả thực hiện các lĩnh vực theo Quyết định số 2282/QĐ-TTg**
    **a) Về hoàn thiện chính sách, pháp luật về bình đẳng giới**
    ${say("I.2.2.1", 2)}
    **b) Về đào tạo, bồi dưỡng cán bộ nữ gắn với quy hoạch, tạo nguồn**
    ${say("I.2.2.2", 1)}
    **c) Về tôn vinh, biểu dương các điển hình lãnh đạo nữ**
    ${say("I.2.2.3", 2)}
    **3. Kinh phí triển khai thực hiện Chương trình**
    ${say("I.3", 2)}
    **4. Đánh giá chung, bài học kinh nghiệm**
    ${say("I.4", 2)}
    **II. TỒN TẠI, HẠN CHẾ VÀ KIẾN NGHỊ, ĐỀ XUẤT**
    **1. Tồn tại, hạn chế và nguyên nhân**
    ${say("II.1", 0)}
    **2. Kiến nghị, đề xuất với cấp trên**
    ${say("II.2", 2)}
    ${director}`,
  ),

  report(
    "sở, chữ Unicode tổ hợp toàn văn bản",
    { empty: ["II.2"] },
    () => text`
    ${`${compose({ variant: 2, line: inHeadingStyles, content: { "II.2": "" } })}`.normalize("NFD")}
    ${closing("GIÁM ĐỐC", "Lê Thu Trang")}`,
  ),

  report(
    "sở, dấu thanh kiểu cũ, Đ giả",
    {},
    () => text`
    ${compose({ variant: 3, line: inBold })
      .replaceAll("ủy", "uỷ")
      .replaceAll("hòa", "hoà")
      .replaceAll("Đ", "\u00D0")
      .replaceAll("Tỷ lệ", "Tỉ lệ")}
    ${director}`,
  ),

  report(
    "sở, soạn bằng WPS",
    { unfinished: ["I.3"] },
    () => text`
    ${department}
    ${title}
    ${compose({
      variant: 4,
      line: inHeadingStyles,
      content: { "I.3": "Kinh phí đã bố trí là …… triệu đồng, trong đó ngân sách địa phương …… triệu đồng." },
    })}
    ${director}`,
    { styles: "wps" },
  ),

  report(
    "sở, soạn bằng LibreOffice, thiếu mục tôn vinh",
    { missing: ["I.2.2.3"] },
    () => text`
    ${title}
    ${compose({ variant: 0, line: inHeadingStyles, without: ["I.2.2.3"] })}
    ${all(typedClosing)}`,
    { styles: "libreoffice" },
  ),

  report(
    "sở, Word tiếng Việt, kiểu đề mục riêng",
    {},
    () => text`
    ${title}
    ${compose({ variant: 1, line: (heading_, level) => `{bac${level}} ${heading_}` })}
    ${director}`,
    {
      styles: "word-vietnamese",
      customStyles: Object.fromEntries(
        [1, 2, 3, 4].map((level) => [`bac${level}`, { name: `Bậc ${level}`, run: { bold: true } }]),
      ),
    },
  ),

  report(
    "sở, chữ ẩn thay cho nội dung",
    { empty: ["I.2.2.1"], missing: ["I.2.2.3"] },
    () => text`
    ${department}
    ${title}
    ${compose({ variant: 2, line: inHeadingStyles, order: sectionIds.slice(0, 9), content: { "I.2.2.1": "" } })}
    ${p(hidden("Đã ban hành 05 văn bản (chờ rà lại)."))}
    ${compose({ variant: 2, line: inHeadingStyles, order: ["I.2.2.2"] })}
    ${heading(4, hidden(T["I.2.2.3"]))}
    ${compose({ variant: 3, line: inHeadingStyles, order: ["I.3", "I.4", "II", "II.1", "II.2"] })}
    ${director}`,
  ),

  report(
    "sở, kinh phí đặt cuối báo cáo",
    {},
    () => text`
    ${department}
    ${title}
    ${compose({ variant: 3, line: inHeadingStyles, order: [...sectionIds.filter((id) => id !== "I.3"), "I.3"] })}
    ${director}`,
  ),

  report(
    "sở, hạn chế viết trước kết quả",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 4,
      line: inBold,
      order: ["II", "II.1", "II.2", ...sectionIds.filter((id) => !id.startsWith("II"))],
    })}
    ${director}`,
  ),

  report(
    "sở, trùng mục kinh phí",
    {},
    () => text`
    ${title}
    ${compose({ variant: 0, line: inHeadingStyles })}
    ## 3. Kinh phí thực hiện
    Kinh phí năm 2025 bổ sung 12 triệu đồng.
    ${director}`,
  ),

  report(
    "sở, trường tự động và nhận xét trong đề mục",
    {},
    () => text`
    ${department}
    ${title}
    ${compose({ variant: 1, line: inHeadingStyles, without: ["I.3", "I.4", "II", "II.1", "II.2"] })}
    ${heading(2, [field("SEQ muc", "3"), ". Kinh phí ", commented("thực hiện", "Bổ sung nguồn?")])}
    ${say("I.3", 2)}
    ${compose({ variant: 2, line: inHeadingStyles, order: ["I.4", "II", "II.1", "II.2"] })}
    ${director}`,
  ),

  report(
    "sở, in đậm đầu câu trong mọi mục",
    { missing: ["II.1"] },
    () => text`
    ${department}
    ${title}
    ${compose({
      variant: 0,
      line: inHeadingStyles,
      without: ["II.1"],
      content: {
        "I.1.1": `**Kết quả nổi bật:** 12 hội nghị, 640 lượt người.
          **Kinh phí:** lồng ghép trong chi thường xuyên.`,
        "I.4": `**Ưu điểm:** lãnh đạo quan tâm.
          **Hạn chế:** một số chỉ tiêu đạt thấp, nguồn cán bộ còn mỏng.
          **Bài học kinh nghiệm:** tạo nguồn từ sớm.`,
        "I.2.1": `${"**Mục tiêu 1:** nữ trong quy hoạch đạt 44%."}`,
      },
    })}
    ${director}`,
    {},
  ),

  report("sở, kinh phí chỉ còn bảng trống, hạn chế chỉ có một bảng", { empty: ["I.3"] }, () => [
    ...text`
      ${title}
      ${compose({ variant: 1, line: inHeadingStyles, without: ["I.3", "I.4", "II", "II.1", "II.2"] })}
      ## ${T["I.3"]}
      Đơn vị tính: triệu đồng
      | STT | Năm | Ngân sách trung ương | Ngân sách địa phương | Nguồn khác | Tổng |
      | 1 | 2021 | | | | |
      | 2 | 2022 | | | | |
      | 3 | 2023 | | | | |
      | | Tổng cộng | | | | |
      ## ${T["I.4"]}
      ${say("I.4", 0)}
      # ${T["II"]}
      ## ${T["II.1"]}
      | STT | Hạn chế | Nguyên nhân |
      | 1 | Nguồn cán bộ nữ mỏng | Đặc thù ngành |
      ## ${T["II.2"]}
      ${say("II.2", 4)}
      ${p(bold("GIÁM ĐỐC"), { align: "right" })}`,
  ]),
];
