import { commented, deleted, heading, inserted, p } from "../../test/fixtures/docx-builder";
import { addressee, body, closing, letterhead, report, section, statisticsTable, titleBlock } from "./form";
import { printed, printedSubject, prompts } from "./titles";

/**
 * A report as it lies on a desk two days before it is due. Kinh phí, Hạn chế and Đề xuất are empty; besides: a prompt
 * left in, a blank in a sentence, a number used twice, a heading that is only bold, a ratio worked out wrongly
 * (42/60 is 70%), a tracked change, an open comment, the decision's symbol miswritten.
 */
export function halfWrittenReport(): Uint8Array {
  return report("Báo cáo thực hiện Quyết định 2282 (dự thảo)", "Sở Nông nghiệp và Môi trường tỉnh Vân Lĩnh", [
    letterhead({
      superior: "UBND TỈNH VÂN LĨNH",
      agency: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
      number: "Số:        /BC-SNNMT",
      placeAndDate: "Vân Lĩnh, ngày      tháng 10 năm 2025",
    }),
    titleBlock(printedSubject),
    addressee("Kính gửi: Sở Nội vụ tỉnh Vân Lĩnh."),
    body(
      "Thực hiện Công văn số 1378/SNV-CCVC ngày 06/10/2025 của Sở Nội vụ về việc báo cáo kết quả thực hiện Quyết định số 2282/QĐ-TTg, Sở Nông nghiệp và Môi trường báo cáo như sau:",
    ),
    section.level1(printed["I"]),
    section.level2(printed["I.1"]),
    section.level3(printed["I.1.1"]),
    body(
      "Sở đã phổ biến Quyết định số 2282/QĐ-TTg và các văn bản về bình đẳng giới tới toàn thể công chức, viên chức, người lao động thông qua 09 hội nghị, với 1.120 lượt người tham dự; lồng ghép nội dung bình đẳng giới vào sinh hoạt chuyên môn hằng quý của các đơn vị trực thuộc.",
      "Qua tuyên truyền, công chức, viên chức nữ mạnh dạn hơn trong đăng ký tham gia thi tuyển, xét bổ nhiệm chức danh lãnh đạo, quản lý.",
    ),
    section.level3(printed["I.1.2"]),
    p([
      "Ban Giám đốc Sở ",
      deleted("đã chỉ đạo"),
      inserted("phân công một Phó Giám đốc trực tiếp phụ trách, chỉ đạo"),
      " công tác cán bộ nữ; 14/14 đơn vị trực thuộc đã đưa chỉ tiêu cán bộ nữ vào kế hoạch công tác hằng năm.",
    ]),
    section.level3(printed["I.1.3"].replace("1.3.", "1.2.")),
    body(
      "Trang thông tin điện tử của Sở đăng 46 tin, bài về hoạt động của nữ cán bộ khoa học, nữ lãnh đạo hợp tác xã; phối hợp Hội Nông dân tỉnh tổ chức 02 buổi tọa đàm về phụ nữ tham gia quản lý hợp tác xã nông nghiệp.",
    ),
    section.level2(printed["I.2"]),
    section.level3(printed["I.2.1"]),
    body(
      prompts["I.2.1"][0],
      "Tính đến ngày 30/9/2025, Sở có 60/170 người trong diện quy hoạch các chức danh lãnh đạo, quản lý là nữ, đạt 35,29%, chưa đạt, còn thiếu 4,71 điểm phần trăm so với mục tiêu đến năm 2025 (từ 40% trở lên).",
    ),
    statisticsTable(
      "Bảng 1. Cán bộ nữ trong diện quy hoạch",
      "Đơn vị tính: người",
      [
        ["STT", "Chức danh", "Tổng số", "Nữ", "Tỷ lệ (%)"],
        ["1", "Giám đốc, phó giám đốc Sở", "14", "4", "28,57"],
        ["2", "Trưởng phòng, phó trưởng phòng và tương đương", "68", "25", "36,76"],
        ["3", "Lãnh đạo đơn vị sự nghiệp trực thuộc", "88", "31", "35,23"],
        ["", "Tổng cộng", "170", "60", "35,29"],
      ],
      { align: ["center", "left", "right", "right", "right"], widths: [34, 236, 66, 60, 72], boldRows: [-1] },
      "Số liệu tính đến ngày 30/9/2025.",
    ),
    p([
      "Trong đó có ",
      commented("42/60 cán bộ nữ", "Đề nghị Phòng Tổ chức rà lại số người đã có chứng chỉ."),
      " trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực, đạt 72%.",
    ]),
    section.level3(printed["I.2.2"]),
    section.level4(printed["I.2.2.1"]),
    body(
      "Sở ban hành Kế hoạch số 31/KH-SNNMT ngày 15/4/2021 thực hiện Quyết định số 2282/QĐ-TTg và 05 văn bản chỉ đạo hằng năm; quy chế bổ nhiệm của Sở bổ sung nội dung ưu tiên nữ khi các ứng viên có điều kiện, tiêu chuẩn ngang nhau.",
    ),
    section.level4(printed["I.2.2.2"]),
    body(
      "Giai đoạn 2021 - 2025, Sở cử 96 lượt cán bộ nữ tham gia đào tạo, bồi dưỡng về quản lý nhà nước và lý luận chính trị, trong đó có 11 người học cao cấp lý luận chính trị. Kinh phí hỗ trợ người học là ……… triệu đồng.",
      "Có 07 cán bộ nữ dân tộc thiểu số được quy hoạch chức danh lãnh đạo, quản lý cấp phòng và đơn vị trực thuộc.",
    ),
    section.level4(printed["I.2.2.3"]),
    body(
      "Hằng năm, nhân ngày 08/3 và 20/10, Sở tổ chức gặp mặt, biểu dương nữ lãnh đạo, quản lý tiêu biểu; đã khen thưởng 23 cá nhân, giới thiệu 04 nữ giám đốc hợp tác xã nhận bằng khen của Ủy ban nhân dân tỉnh.",
    ),
    section.level2(printed["I.3"]),
    body("………………………………………………………………………………"),
    p(printed["I.4"], { run: { bold: true } }),
    body(
      "Công tác cán bộ nữ của Sở có chuyển biến tích cực; đội ngũ cán bộ nữ được bồi dưỡng bài bản, từng bước đáp ứng yêu cầu nhiệm vụ sau hợp nhất. Bài học là phải tạo nguồn sớm, giao việc cụ thể và đánh giá công bằng.",
    ),
    heading(1, printed["II"]),
    section.level2(printed["II.1"]),
    p(""),
    section.level2(printed["II.2"]),
    p(""),
    closing(
      ["- Như trên;", "- Ban Giám đốc Sở;", "- Các đơn vị trực thuộc;", "- Lưu: VT, TCCB."],
      "GIÁM ĐỐC",
      "",
    ),
  ]);
}
