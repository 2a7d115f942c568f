import { addressee, body, closing, letterhead, report, section, titleBlock } from "./form";
import {
  budgetTable,
  communicationTable,
  documentsTable,
  figures,
  planningTable,
  trainedTable,
  trainingTable,
} from "./complete-tables";
import { grouped, pointsAbove, rate } from "./figures";
import { officialSubject, printed } from "./titles";

const { budget, communication, planned, trained, training } = figures;
const agencies = { withWoman: 77, all: 122 };

/** A complete report: all sixteen sections written, every figure right. */
export function completeReport(): Uint8Array {
  return report("Báo cáo kết quả thực hiện Quyết định số 2282/QĐ-TTg", "Sở Nội vụ tỉnh Vân Lĩnh", [
    letterhead({
      superior: "UBND TỈNH VÂN LĨNH",
      agency: "SỞ NỘI VỤ",
      number: "Số: 215/BC-SNV",
      placeAndDate: "Vân Lĩnh, ngày 24 tháng 10 năm 2025",
    }),
    titleBlock(officialSubject),
    addressee("Kính gửi: Ủy ban nhân dân tỉnh Vân Lĩnh."),
    body(
      "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về việc tổng kết giai đoạn 2021 - 2025 thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ, trên cơ sở báo cáo của các sở, ban, ngành và Ủy ban nhân dân các xã, phường, Sở Nội vụ báo cáo kết quả như sau:",
    ),
    section.level1(printed["I"]),
    section.level2(printed["I.1"]),
    section.level3(printed["I.1.1"]),
    body(
      "Công tác tuyên truyền về bình đẳng giới được triển khai thường xuyên, gắn với thực hiện Luật Bình đẳng giới, Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030 và Tháng hành động vì bình đẳng giới hằng năm. Nội dung tập trung làm rõ vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới, khắc phục định kiến giới trong công tác cán bộ.",
      `Từ năm 2021 đến hết tháng 9/2025, toàn tỉnh tổ chức ${grouped(communication.sessions)} cuộc tuyên truyền với ${grouped(communication.people)} lượt người tham dự, trong đó có ${grouped(communication.women)} lượt nữ (chiếm ${rate(communication.women, communication.people)}%). Kết quả theo hình thức tuyên truyền được nêu tại Bảng 1.`,
    ),
    communicationTable(),
    section.level3(printed["I.1.2"]),
    body(
      `Cấp ủy, người đứng đầu các cơ quan, đơn vị, địa phương xác định công tác cán bộ nữ là nhiệm vụ thường xuyên. Có ${agencies.all}/${agencies.all} cơ quan, đơn vị, địa phương (${rate(agencies.all, agencies.all)}%) ban hành kế hoạch hoặc văn bản chỉ đạo thực hiện Quyết định số 2282/QĐ-TTg; kết quả thực hiện được đưa vào tiêu chí đánh giá, xếp loại người đứng đầu hằng năm.`,
      "Sở Nội vụ đã tổ chức 05 cuộc kiểm tra tại 34 cơ quan, đơn vị, địa phương; qua kiểm tra kịp thời chấn chỉnh việc chưa xây dựng chỉ tiêu cán bộ nữ trong quy hoạch tại 06 đơn vị.",
    ),
    section.level3(printed["I.1.3"]),
    body(
      "Báo và Phát thanh, Truyền hình tỉnh duy trì chuyên mục “Phụ nữ và cuộc sống”; các cơ quan báo chí, cổng thông tin điện tử và hệ thống truyền thanh cơ sở đăng, phát 2.460 tin, bài, 95 phóng sự về phụ nữ tham gia lãnh đạo, quản lý.",
      "Hội Liên hiệp Phụ nữ tỉnh phối hợp các đơn vị tổ chức 12 diễn đàn “Phụ nữ tự tin tham gia lãnh đạo”, thu hút sự tham gia của người dân, doanh nghiệp và đoàn viên, thanh niên. Nhận thức của xã hội về năng lực lãnh đạo của phụ nữ có chuyển biến rõ, nhất là ở địa bàn vùng cao.",
    ),
    section.level2(printed["I.2"]),
    section.level3("2.1. Kết quả thực hiện các Mục tiêu"),
    body(
      `a) Về tỷ lệ cán bộ nữ trong diện quy hoạch: tính đến ngày 30/9/2025, toàn tỉnh có ${grouped(planned.women)}/${grouped(planned.all)} người trong diện quy hoạch các chức danh lãnh đạo, quản lý là nữ, đạt ${rate(planned.women, planned.all)}%, vượt ${pointsAbove(planned.women, planned.all, 40)} điểm phần trăm so với mục tiêu đến năm 2025 (từ 40% trở lên). Chi tiết tại Bảng 2.`,
    ),
    planningTable(),
    body(
      `b) Về đào tạo, tập huấn, nâng cao năng lực: có ${grouped(trained.women)}/${grouped(planned.women)} cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực, đạt ${rate(trained.women, planned.women)}%, vượt ${pointsAbove(trained.women, planned.women, 75)} điểm phần trăm so với mục tiêu đến năm 2025 (75%). Chi tiết tại Bảng 3.`,
    ),
    trainedTable(),
    section.level3("2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định số 2282/QĐ-TTg"),
    section.level4(printed["I.2.2.1"].replace("2.1.", "2.2.1.")),
    body(
      "Ủy ban nhân dân tỉnh và các cơ quan có thẩm quyền đã ban hành đồng bộ văn bản chỉ đạo, bảo đảm phụ nữ tham gia các vị trí lãnh đạo, quản lý; các văn bản chủ yếu được nêu tại Bảng 4.",
    ),
    documentsTable(),
    body(
      "Về chính sách đặc thù, Hội đồng nhân dân tỉnh quy định mức hỗ trợ thêm 30% đối với cán bộ, công chức, viên chức nữ, nữ dân tộc thiểu số được cử đi đào tạo, bồi dưỡng; ưu tiên bố trí nhà ở công vụ cho cán bộ nữ công tác tại 14 xã vùng cao, biên giới.",
    ),
    section.level4(printed["I.2.2.2"].replace("2.2.", "2.2.2.")),
    body(
      `Giai đoạn 2021 - 2025, toàn tỉnh mở ${training.classes} lớp đào tạo, bồi dưỡng cho ${grouped(training.people)} học viên, trong đó có ${grouped(training.women)} học viên nữ, đạt tỷ lệ ${rate(training.women, training.people)}% (Bảng 5).`,
    ),
    trainingTable(),
    body(
      `Trong ${grouped(planned.women)} cán bộ nữ thuộc diện quy hoạch có 263 người là dân tộc thiểu số (chiếm ${rate(263, planned.women)}%); 118 người đã được bố trí giữ chức vụ lãnh đạo, quản lý từ cấp phòng trở lên.`,
      "Tỉnh thành lập Câu lạc bộ Nữ lãnh đạo, quản lý trẻ với 64 thành viên; thí điểm mô hình “Vườn ươm lãnh đạo nữ trẻ” tại 05 sở, ngành và 08 xã, phường, mỗi năm có từ 20 đến 25 cán bộ nữ dưới 35 tuổi được người đi trước kèm cặp.",
    ),
    section.level4(printed["I.2.2.3"].replace("2.3.", "2.2.3.")),
    body(
      `Các cấp, các ngành đã biểu dương, khen thưởng 125 cá nhân nữ lãnh đạo, quản lý tiêu biểu, trong đó có 38 nữ doanh nhân thuộc khu vực tư nhân (chiếm ${rate(38, 125)}%); tổ chức 05 hội nghị gặp mặt nữ lãnh đạo nhân ngày 08/3 và 20/10; xây dựng 42 phóng sự về gương điển hình trên sóng truyền hình của tỉnh.`,
    ),
    section.level2(printed["I.3"]),
    body(
      `Tổng kinh phí thực hiện giai đoạn 2021 - 2025 là ${grouped(budget.total)} triệu đồng, gồm: ngân sách trung ương ${grouped(budget.central)} triệu đồng (chiếm ${rate(budget.central, budget.total)}%); ngân sách địa phương ${grouped(budget.local)} triệu đồng (chiếm ${rate(budget.local, budget.total)}%); nguồn huy động hợp pháp khác ${grouped(budget.other)} triệu đồng (chiếm ${rate(budget.other, budget.total)}%). Kinh phí từng năm được nêu tại Bảng 6.`,
    ),
    budgetTable(),
    section.level2(printed["I.4"]),
    body(
      `a) Đánh giá chung: sau 5 năm thực hiện, nhận thức và trách nhiệm của cấp ủy, người đứng đầu về công tác cán bộ nữ được nâng lên rõ rệt. Có ${agencies.withWoman}/${agencies.all} cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ, đạt ${rate(agencies.withWoman, agencies.all)}%, vượt ${pointsAbove(agencies.withWoman, agencies.all, 60)} điểm phần trăm so với mục tiêu đến năm 2025 (60%). Các địa bàn có đồng bào dân tộc thiểu số đều có cán bộ lãnh đạo là người dân tộc thiểu số phù hợp với cơ cấu dân cư.`,
      "b) Bài học kinh nghiệm: một là, ở đâu người đứng đầu quan tâm, giao chỉ tiêu cụ thể thì ở đó tỷ lệ cán bộ nữ tăng vững chắc; hai là, phải làm quy hoạch sớm, gắn quy hoạch với đào tạo và giao việc thử thách; ba là, kiểm tra thường xuyên và công khai kết quả giữa các đơn vị để tạo động lực phấn đấu.",
    ),
    section.level1(printed["II"]),
    section.level2(printed["II.1"]),
    body(
      `Tỷ lệ nữ trong quy hoạch Lãnh đạo Ủy ban nhân dân tỉnh và cấp sở còn thấp hơn mức chung (lần lượt là ${rate(4, 12)}% và ${rate(55, 148)}%). Nguồn cán bộ nữ ở một số ngành kỹ thuật và ở các xã vùng cao còn hạn hẹp.`,
      "Sau khi sắp xếp tổ chức bộ máy và thực hiện chính quyền địa phương hai cấp từ ngày 01/7/2025, quy hoạch chức danh ở cấp xã phải rà soát, bổ sung nhiều lần; cơ sở dữ liệu cán bộ nữ chưa được cập nhật kịp thời, việc thống kê còn làm thủ công.",
      "Nguyên nhân chủ yếu là do định kiến giới còn tồn tại ở một bộ phận cán bộ, người dân; kinh phí dành riêng cho công tác cán bộ nữ còn ít; một số đơn vị chưa chủ động tạo nguồn từ xa.",
    ),
    section.level2(printed["II.2"]),
    body(
      "a) Đề nghị Bộ Nội vụ tham mưu Chính phủ quy định rõ tỷ lệ nữ trong quy hoạch đối với chính quyền địa phương hai cấp; ban hành biểu mẫu thống kê thống nhất, kết nối với cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức.",
      "b) Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí riêng cho bồi dưỡng cán bộ nữ trong quy hoạch giai đoạn 2026 - 2030; giao chỉ tiêu cán bộ nữ cho từng sở, ban, ngành và Ủy ban nhân dân cấp xã.",
      "c) Đề nghị các sở, ban, ngành, Ủy ban nhân dân các xã, phường chủ động rà soát, giới thiệu nguồn cán bộ nữ, nữ dân tộc thiểu số đủ điều kiện để bổ sung quy hoạch hằng năm.",
      "Trên đây là kết quả thực hiện Quyết định số 2282/QĐ-TTg giai đoạn 2021 - 2025, Sở Nội vụ kính báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.",
    ),
    closing(
      [
        "- Như trên;",
        "- Bộ Nội vụ (để báo cáo);",
        "- Hội Liên hiệp Phụ nữ tỉnh;",
        "- Giám đốc, các Phó Giám đốc Sở;",
        "- Lưu: VT, CCVC.",
      ],
      "GIÁM ĐỐC",
      "Đỗ Minh Hạnh",
    ),
  ]);
}
