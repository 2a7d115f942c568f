import {
  commented,
  control,
  decreePage,
  deleted,
  footnote,
  heading,
  inserted,
  p,
  picture,
  sectionBreak,
  splitRuns,
} from "../../fixtures/docx-builder";
import { prompts, report, sectionIds, T, text } from "../acceptance-report";
import { compose, corrected, inBold, inHeadingStyles, plain } from "../compose";
import { say } from "../sentences";
import { all, closing, letterhead, sloppyTitle, title, typedClosing } from "../surroundings";

const office = letterhead("UBND TỈNH VÂN LĨNH", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số: 301/BC-SGDĐT");
const director = closing("GIÁM ĐỐC", "Hoàng Thị Minh Châu");

/** Reports that differ in how headings are worded and what stands below them. */
export const wording = [
  report(
    "đề mục theo năm: kinh phí năm 2025 và dự kiến 2026",
    {},
    () => text`
    ${office}
    ${title}
    ${compose({
      variant: 0,
      line: inHeadingStyles,
      titles: {
        "I.3": "3. Kinh phí thực hiện năm 2025 và dự kiến năm 2026",
        "I.4": "4. Đánh giá chung",
        "II.1": "1. Những hạn chế, bất cập và nguyên nhân",
        "II.2": "2. Một số đề xuất, kiến nghị",
      },
    })}
    ${director}`,
  ),

  report(
    "lỗi chính tả trong đề mục",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 1,
      line: inBold,
      titles: {
        "I.1": "1. Công tác tuyên truyền, phổ biên",
        "I.3": "3. Kính phí thực hiện",
        "I.4": "4. Đánh giá chung kết quả thực hiện và bài học kinh nghiêm",
        "II.1": "1. Hạn chế, bất câp",
        "II.2": "2. Đề suất, kiến nghị",
      },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "đề mục liền nội dung bằng gạch nối và dấu chấm",
    {},
    () => text`
    ${office}
    ${title}
    ${compose({ variant: 2, line: inBold, without: ["I.3", "I.4", "II", "II.1", "II.2"] })}
    **3. Kinh phí thực hiện.** Tổng kinh phí 05 năm là 220 triệu đồng, chi từ ngân sách địa phương.
    **4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm** - Các mục tiêu cơ bản hoàn thành; bài học là tạo nguồn sớm.
    **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
    **1. Hạn chế, bất cập:** nguồn cán bộ nữ quản lý ở bậc trung học phổ thông còn ít.
    **2. Đề xuất, kiến nghị:**
    - Đề nghị tăng chỉ tiêu bồi dưỡng cán bộ quản lý giáo dục là nữ.
    ${director}`,
  ),

  report(
    "kinh phí liền đề mục nhưng bỏ trống",
    { empty: ["I.3"], unfinished: ["II.2"] },
    () => text`
    ${title}
    ${compose({ variant: 3, line: plain, without: ["I.3", "I.4", "II", "II.1", "II.2"] })}
    3. Kinh phí thực hiện: ………………………
    ${compose({ variant: 3, line: plain, order: ["I.4", "II", "II.1"] })}
    2. Đề xuất, kiến nghị: đề nghị bố trí ……… triệu đồng để bồi dưỡng cán bộ nữ.
    ${all(typedClosing)}`,
  ),

  report(
    "gợi ý sửa nhẹ nhưng vẫn là gợi ý",
    { empty: ["I.2.1", "I.2.2.1", "I.2.2.2"] },
    () => text`
    ${sloppyTitle}
    ${compose({
      variant: 4,
      line: inBold,
      content: {
        "I.2.1": prompts["I.2.1"].map((line) => line.replace(/^- /, "+ ").replace(/\.$/, ";")).join("\n"),
        "I.2.2.1": prompts["I.2.2.1"][0].replace(
          ". Kết quả ban hành chính sách",
          ".\nKết quả ban hành chính sách",
        ),
        "I.2.2.2": prompts["I.2.2.2"].map((line) => line.replace(/^- /, "").toUpperCase()).join("\n"),
      },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "gợi ý kèm chỗ trống, gợi ý kèm số liệu",
    { empty: ["I.2.2.1"] },
    () => text`
    ${sloppyTitle}
    ${compose({
      variant: 0,
      line: inBold,
      content: {
        "I.2.1": `${prompts["I.2.1"][0]}\n18/42 người, đạt 42,86%.\n${prompts["I.2.1"][1]}\n15/18 người, đạt 83,33%.`,
        "I.2.2.1": `${prompts["I.2.2.1"][0]}\n……………………………………`,
      },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "chèn thêm và nhận xét trong đề mục",
    { missing: ["I.2.2.3"], empty: ["II.2"] },
    () => text`
    ${office}
    ${title}
    ${compose({ variant: 1, line: inHeadingStyles, order: sectionIds.slice(0, 10) })}
    ${heading(4, deleted(T["I.2.2.3"]), { mark: "deleted" })}
    ${p([deleted("Đã biểu dương 23 cá nhân.")], { mark: "deleted" })}
    ${heading(2, [inserted("3. Kinh phí thực hiện")], { mark: "inserted" })}
    ${p([inserted("Không phát sinh.")], { mark: "inserted" })}
    ${heading(2, [commented(T["I.4"], "Viết gọn lại.")])}
    ${say("I.4", 2)}
    # ${T["II"]}
    ## ${T["II.1"]}
    ${say("II.1", 3)}
    ## ${T["II.2"]}
    ${p([deleted("Đề nghị mở thêm lớp.")])}
    ${director}`,
  ),

  report(
    "phần lớn nội dung là bảng và ảnh chụp",
    {},
    () => text`
    ${office}
    ${title}
    ${compose({
      variant: 2,
      line: inHeadingStyles,
      without: ["I.3", "I.4", "II", "II.1", "II.2"],
      content: {
        "I.1.1": "| Hình thức | Số cuộc | Lượt người |\n| Hội nghị | 12 | 640 |\n| Tọa đàm | 3 | 120 |",
        "I.2.2.1": "| STT | Số, ký hiệu | Trích yếu |\n| 1 | 31/KH-SGDĐT | Kế hoạch thực hiện |",
      },
    })}
    ## ${T["I.3"]}
    ${p([picture("Bảng kinh phí (ảnh chụp)")])}
    ${compose({ variant: 3, line: inHeadingStyles, order: ["I.4", "II", "II.1", "II.2"] })}
    ${director}`,
  ),

  report(
    "số liệu để ở phụ lục",
    {},
    () => text`
    ${office}
    ${title}
    ${compose({
      variant: 3,
      line: inHeadingStyles,
      content: {
        "I.2.1": "Chi tiết tại Phụ lục I kèm theo báo cáo này.",
        "I.3": "Chi tiết tại Phụ lục II kèm theo.",
      },
    })}
    ${director}
    ${sectionBreak(decreePage)}
    ^ **PHỤ LỤC I**
    | STT | Chức danh | Tổng số | Nữ |
    | 1 | Trưởng phòng | 42 | 18 |
    ^ **PHỤ LỤC II**
    ^ Kinh phí thực hiện
    | Năm | Số tiền |
    | 2025 | 52 |`,
  ),

  report(
    "mục kinh phí ghi 'Không'",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 4,
      line: inBold,
      content: { "I.3": "Không.", "II.1": "Không có hạn chế, bất cập.", "II.2": "Không có kiến nghị." },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "thứ tự đảo: II trước, kinh phí trong phần II, đề xuất lên đầu",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 0,
      line: inHeadingStyles,
      order: [
        "I",
        "I.1",
        "I.1.1",
        "I.1.2",
        "I.1.3",
        "I.2",
        "I.2.1",
        "I.2.2",
        "I.2.2.1",
        "I.2.2.2",
        "I.2.2.3",
        "I.4",
        "II",
        "II.2",
        "I.3",
        "II.1",
      ],
    })}
    ${director}`,
  ),

  report(
    "mục hạn chế viết hai lần, lần sau ở cuối",
    {},
    () => text`
    ${office}
    ${title}
    ${compose({ variant: 1, line: inHeadingStyles })}
    ## Hạn chế, bất cập
    Bổ sung: một số trường chưa có nữ trong ban giám hiệu.
    ${director}`,
  ),

  report(
    "phần mở đầu nhắc mọi mục",
    { missing: ["I.3", "II.2"] },
    () => text`
    ${office}
    ${title}
    Báo cáo gồm các nội dung: công tác tuyên truyền, phổ biến; kết quả triển khai thực hiện; kinh phí thực hiện; đánh giá chung kết quả thực hiện và bài học kinh nghiệm; hạn chế, bất cập; đề xuất, kiến nghị.
    ${compose({ variant: 2, line: inHeadingStyles, titles: corrected, without: ["I.3", "II.2"] })}
    ${director}`,
  ),

  report("ô nội dung bao cả mục, đề mục cắt nhỏ", { empty: ["I.4"] }, () => [
    ...text`${title}`,
    control(text`${compose({ variant: 3, line: inHeadingStyles, order: sectionIds.slice(0, 11) })}`, {
      tag: "phan-i",
    }),
    heading(2, splitRuns(T["I.3"], 2)),
    p("52 triệu đồng, ngân sách địa phương."),
    heading(2, splitRuns(T["I.4"], 4)),
    control([p("Nhập đánh giá chung…")], { placeholder: true }),
    control(text`${compose({ variant: 4, line: inHeadingStyles, order: ["II", "II.1", "II.2"] })}`, {
      tag: "phan-ii",
    }),
    director,
  ]),

  report(
    "bỏ phần II, dồn kiến nghị vào cuối mục 4",
    { missing: ["II", "II.1", "II.2"] },
    () => text`
    ${office}
    ${title}
    ${compose({
      variant: 0,
      line: inBold,
      without: ["II", "II.1", "II.2"],
      content: {
        "I.4":
          "Các mục tiêu cơ bản hoàn thành. Tuy còn hạn chế, bất cập về nguồn cán bộ, đơn vị kiến nghị cấp trên tiếp tục quan tâm. Bài học là tạo nguồn sớm.",
      },
    })}
    ${director}`,
  ),

  report(
    "khoảng trắng thừa, dấu cách trước dấu chấm, tab",
    {},
    () => text`
    ${title}
    ${compose({ variant: 1, line: (heading_) => `**${heading_.replace(/^([IVX\d.]+?)\.? /, "$1 .  ").replaceAll(", ", " ,  ")}**` })}
    ${all(typedClosing)}`,
  ),

  report(
    "ghi chú, chỗ trống bằng nhiều dấu cách",
    { unfinished: ["I.1.2", "I.3"] },
    () => text`
    ${sloppyTitle}
    ${compose({
      variant: 2,
      line: inHeadingStyles,
      content: {
        "I.1.2": "Cấp ủy ban hành Nghị quyết số          -NQ/ĐU ngày      /     /2021 về công tác cán bộ nữ.",
        "I.3": "Tổng kinh phí thực hiện là            triệu đồng.",
      },
    })}
    ${p(["Nguồn: tổng hợp của đơn vị", footnote("Số liệu đến 30/9/2025.")])}
    ${closing()}`,
  ),
];
