import { bold, heading, p, picture, table } from "../../fixtures/docx-builder";
import { report, sectionIds, T, text } from "../acceptance-report";
import { bare, compose, inBold, inHeadingStyles } from "../compose";
import { say } from "../sentences";
import { all, closing, letterhead, sloppyTitle, title, typedClosing } from "../surroundings";

const head = letterhead("UBND TỈNH VÂN LĨNH", "SỞ TƯ PHÁP", "Số: 210/BC-STP");
const director = closing("GIÁM ĐỐC", "Nguyễn Thị Lệ");

/** Content that looks like something else. */
export const traps = [
  report(
    "nhắc phụ lục và chức danh người ký giữa báo cáo",
    {},
    () => text`
    ${head}
    ${title}
    ${compose({
      variant: 0,
      line: inHeadingStyles,
      content: {
        "I.1.2":
          "**Giám đốc Sở:** trực tiếp chỉ đạo công tác cán bộ nữ.\n**Phó Giám đốc:** phụ trách công tác quy hoạch.",
        "I.2.1":
          "Phụ lục 1 kèm theo nêu chi tiết số liệu quy hoạch của từng phòng.\n| Chức danh | Tổng số | Nữ |\n| GIÁM ĐỐC | 1 | 1 |\n| PHÓ GIÁM ĐỐC | 3 | 1 |",
        "II.1":
          "Phụ lục 2 nêu danh sách các đơn vị chưa đạt chỉ tiêu.\nNơi nhận hồ sơ quy hoạch còn phân tán.",
      },
    })}
    ${director}`,
  ),

  report(
    "lời kết không phải là nội dung của mục kiến nghị",
    { empty: ["II.2"] },
    () => text`
    ${head}
    ${title}
    ${compose({ variant: 1, line: inBold, content: { "II.2": "" } })}
    Trên đây là báo cáo kết quả thực hiện Quyết định số 2282/QĐ-TTg của Sở Tư pháp, kính gửi Sở Nội vụ tổng hợp./.
    ${director}`,
  ),

  report(
    "phần II viết thẳng, không có mục con",
    { missing: ["II.1", "II.2"], written: ["II"] },
    () => text`
    ${head}
    ${title}
    ${compose({
      variant: 2,
      line: inBold,
      without: ["II.1", "II.2"],
      content: {
        II: "Nguồn cán bộ nữ còn mỏng; việc luân chuyển gặp khó khăn. Đề nghị cấp trên mở thêm lớp bồi dưỡng.",
      },
    })}
    ${director}`,
  ),

  report(
    "kinh phí bằng không, bảng toàn số 0",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 3,
      line: inHeadingStyles,
      content: {
        "I.3": "0 đồng.",
        "I.2.2.1": "| Loại văn bản | Số lượng |\n| Kế hoạch | 0 |\n| Công văn | 0 |",
      },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "gạch đầu dòng tự động còn trống",
    { empty: ["I.1.3", "II.1"] },
    () => text`
    ${title}
    ${compose({
      variant: 4,
      line: inHeadingStyles,
      content: {
        "I.1.3": "[gach:0] \u200B\n[gach:0] \u200B",
        "II.1": "[gach:0] ………\n[gach:0] ………",
        "II.2": "[gach:0] Đề nghị mở lớp bồi dưỡng.",
      },
    })}
    ${director}`,
    { lists: { gach: { levels: [{ format: "bullet", text: "-" }] } } },
  ),

  report(
    "số La Mã một ký tự, chữ số toàn góc",
    {},
    () => text`
    ${title}
    ${compose({
      variant: 0,
      line: inBold,
      titles: {
        I: T["I"].replace("I.", "Ⅰ."),
        II: T["II"].replace("II.", "Ⅱ."),
        "I.3": T["I.3"].replace("3.", "３．"),
      },
    })}
    ${director}`,
  ),

  report(
    "đề mục có trích dẫn công văn và ghi chú trong ngoặc",
    {},
    () => text`
    ${head}
    ${title}
    ${compose({
      variant: 1,
      line: inHeadingStyles,
      titles: {
        "I.2.1": "2.1. Kết quả thực hiện các Mục tiêu (tính đến ngày 30/9/2025)",
        "I.3": "3. Kinh phí thực hiện (đơn vị tính: triệu đồng)",
        "II.1": "1. Hạn chế, bất cập (nêu rõ nguyên nhân)",
        "II.2": "2. Đề xuất, kiến nghị (nếu có)",
      },
    })}
    ${director}`,
  ),

  report("ảnh trong ô bảng, nguồn và đơn vị ở đầu câu", {}, () => [
    ...text`${title}`,
    ...text`${compose({ variant: 2, line: inHeadingStyles, order: sectionIds.slice(0, 11) })}`,
    heading(2, T["I.3"]),
    table([[[p([picture("Bảng kinh phí")])]]], { borders: false }),
    ...text`
      ## ${T["I.4"]}
      Đơn vị đã hoàn thành các mục tiêu; bài học là tạo nguồn từ sớm.
      # ${T["II"]}
      ## ${T["II.1"]}
      Nguồn cán bộ nữ chưa nhiều.
      ## ${T["II.2"]}
      Đơn vị đề nghị mở thêm lớp.
      ${director}`,
  ]),

  report(
    "câu in đậm ngắn giống đề mục giữa nội dung",
    { missing: ["I.3", "II.2"] },
    () => text`
    ${head}
    ${title}
    ${compose({
      variant: 3,
      line: inBold,
      without: ["I.3", "II.2"],
      content: {
        "I.1.1": "**Công tác chỉ đạo**\nBan hành 03 văn bản.\n**Kết quả**\nTổ chức 12 hội nghị.",
        "I.4": "**Về ưu điểm**\nChỉ tiêu đạt cao.\n**Về bài học**\nTạo nguồn sớm.",
        "II.1": "**Về khách quan**\nĐịnh kiến giới.\n**Về chủ quan**\nChưa chủ động tạo nguồn.",
      },
    })}
    ${director}`,
  ),

  report(
    "bảng tiến độ nhắc tên các mục",
    { missing: ["I.4"] },
    () => text`
    ${head}
    ${title}
    Tiến độ thực hiện các nội dung theo đề cương:
    | Nội dung | Phòng phụ trách | Hạn |
    | Kinh phí thực hiện | Văn phòng | 15/10 |
    | Đánh giá chung kết quả thực hiện và bài học kinh nghiệm | Thanh tra | 16/10 |
    | Hạn chế, bất cập | Thanh tra | 16/10 |
    ${compose({ variant: 4, line: inHeadingStyles, without: ["I.4"] })}
    ${director}`,
  ),

  report(
    "bản dự thảo có ghi chú của người soạn",
    { unfinished: ["I.3"], empty: ["II.1"] },
    () => text`
    ^ **DỰ THẢO**
    ${sloppyTitle}
    ${compose({
      variant: 0,
      line: inHeadingStyles,
      content: {
        "I.3":
          "Tổng kinh phí giai đoạn 2021 - 2025: .......... triệu đồng; trong đó ngân sách địa phương: .......... triệu đồng.",
        "II.1": "…………………………………………………………………………\n…………………………………………………………………………\n…………………………………………………………………………",
      },
    })}
    ${all(typedClosing)}`,
  ),

  report(
    "không số, không đậm, mỗi mục cách một dòng trống",
    { empty: ["I.4"] },
    () => text`
    ${title}
    ${sectionIds
      .map(
        (id, index) =>
          `¶\n${bare(T[id])}\n${id === "I.4" || ["I", "I.1", "I.2", "I.2.2", "II"].includes(id) ? "¶" : say(id, index)}`,
      )
      .join("\n")}
    ${director}`,
  ),

  report("tên đơn vị in đậm viết hoa trước từng phần", {}, () => [
    ...text`${title}`,
    ...text`${compose({ variant: 1, line: inBold, order: sectionIds.slice(0, 13) })}`,
    p(bold("SỞ TƯ PHÁP TỈNH VÂN LĨNH"), { align: "center" }),
    ...text`${compose({ variant: 2, line: inBold, order: ["II", "II.1", "II.2"] })}`,
    director,
  ]),
];
