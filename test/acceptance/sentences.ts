import type { PrintedId } from "../fixtures/reports/fixture-report";

/**
 * What officials write under each heading: whole passages with the things that mislead a program (lists with numbers,
 * words of other headings, fractions, dates, "…" in a sentence, lead-ins that look like headings).
 */
const passages: Readonly<Partial<Record<PrintedId, readonly string[]>>> = {
  "I.1.1": [
    `Trong giai đoạn 2021 - 2025, Ủy ban nhân dân xã đã tổ chức 18 hội nghị tuyên truyền Luật Bình đẳng giới, Luật Phòng, chống bạo lực gia đình cho 1.245 lượt cán bộ, công chức và nhân dân.
    Nội dung tuyên truyền tập trung vào vai trò của phụ nữ trong lãnh đạo, quản lý; quyền của phụ nữ tham gia ứng cử, đề cử.`,
    `Sở đã quán triệt nội dung Quyết định số 2282/QĐ-TTg đến 100% công chức, viên chức; phát hành 500 tờ gấp.`,
    `- Hằng năm tổ chức hưởng ứng Tháng hành động vì bình đẳng giới (từ ngày 15/11 đến 15/12).
    - Lồng ghép nội dung bình đẳng giới trong 24 buổi sinh hoạt chuyên đề, với 960 lượt người dự, trong đó nữ 512 người, đạt 53,33%.
    - Treo 36 băng rôn, khẩu hiệu tại trụ sở và các nhà văn hóa thôn.`,
    `a) Hình thức tuyên truyền: hội nghị, tọa đàm, mạng xã hội, loa truyền thanh cơ sở...
    b) Kết quả: 4.310 lượt người được tiếp cận, tăng 12% so với giai đoạn trước.`,
    `Công tác tuyên truyền được thực hiện nghiêm túc, đúng kế hoạch. Qua đó nhận thức của cán bộ, đảng viên về vị trí, tiềm năng của phụ nữ được nâng lên.`,
  ],
  "I.1.2": [
    `Đảng ủy xã ban hành Nghị quyết chuyên đề số 12-NQ/ĐU về công tác cán bộ nữ; phân công đồng chí Phó Bí thư Thường trực trực tiếp chỉ đạo. 100% chi bộ đưa nội dung bình đẳng giới vào sinh hoạt định kỳ.`,
    `Ban Giám đốc Sở xác định công tác cán bộ nữ là nhiệm vụ của người đứng đầu; gắn kết quả thực hiện với đánh giá, xếp loại hằng năm.
    Thủ trưởng 14/14 đơn vị trực thuộc đã ký cam kết.`,
    `- Về lãnh đạo, chỉ đạo: ban hành 07 văn bản.
    - Về kiểm tra, giám sát: tổ chức 03 cuộc kiểm tra tại 09 đơn vị; qua kiểm tra không phát hiện vi phạm.`,
    `Người đứng đầu cấp ủy, chính quyền trực tiếp chủ trì việc rà soát, bổ sung quy hoạch, bảo đảm cơ cấu nữ theo Hướng dẫn của Ban Tổ chức Tỉnh ủy.`,
    `Trách nhiệm của tập thể lãnh đạo được nâng lên; việc thực hiện chủ trương, nghị quyết của Đảng về công tác cán bộ nữ được đưa vào chương trình công tác toàn khóa.`,
  ],
  "I.1.3": [
    `Đài Truyền thanh xã phát 96 tin, bài; Hội Liên hiệp Phụ nữ xã tổ chức 04 hội thi tìm hiểu về bình đẳng giới, thu hút 380 hội viên tham gia.`,
    `Phối hợp Báo tỉnh đăng 46 tin, bài, 05 phóng sự về phụ nữ tham gia lãnh đạo, quản lý.`,
    `- Tổ chức 02 diễn đàn “Phụ nữ với công tác lãnh đạo”.
    - Xây dựng chuyên mục trên trang thông tin điện tử, đạt 12.500 lượt truy cập.`,
    `Người dân ngày càng tin tưởng, ủng hộ cán bộ nữ; tỷ lệ phiếu tín nhiệm đối với nữ ứng cử viên tại các cuộc bầu cử đạt cao.`,
    `Nhận thức của xã hội có chuyển biến: tại 5/7 thôn, trưởng thôn hoặc phó trưởng thôn là nữ.`,
  ],
  "I.2.1": [
    `- Tỷ lệ cán bộ nữ trong diện quy hoạch: 18/42 người, đạt 42,86%, vượt mục tiêu đề ra (40%).
    - Tỷ lệ cán bộ nữ trong quy hoạch được đào tạo, tập huấn: 15/18 người, đạt 83,33%.`,
    `Tính đến ngày 30/9/2025, Sở có 60/170 người trong diện quy hoạch là nữ, đạt 35,29%; trong đó 42/60 người được bồi dưỡng, đạt 70%.
    | STT | Chức danh | Tổng số | Nữ | Tỷ lệ (%) |
    | 1 | Lãnh đạo Sở | 14 | 4 | 28,57 |
    | 2 | Lãnh đạo phòng | 156 | 56 | 35,90 |
    | | Tổng cộng | 170 | 60 | 35,29 |`,
    `Mục tiêu 1: nữ trong quy hoạch chiếm 44%, đạt.
    Mục tiêu 2: nữ quy hoạch được bồi dưỡng 78%, đạt.
    Mục tiêu 3: cơ quan có lãnh đạo chủ chốt là nữ: đạt.`,
    `Đến nay 13/ 55 cán bộ nữ (23,64%) được quy hoạch chức danh cấp trưởng; việc thực hiện mục tiêu còn chậm so với kế hoạch.`,
    `Đơn vị có 09 người trong quy hoạch, trong đó nữ 04 người (chiếm 44,44%). 04/04 người đã được tập huấn kỹ năng lãnh đạo.`,
  ],
  "I.2.2.1": [
    `Ủy ban nhân dân xã đã ban hành Kế hoạch số 45/KH-UBND ngày 12/3/2021, Công văn số 210/UBND-VHXH ngày 08/6/2023 về triển khai thực hiện.`,
    `| STT | Số, ký hiệu | Ngày ban hành | Trích yếu |
    | 1 | 31/KH-SXD | 15/4/2021 | Kế hoạch thực hiện Quyết định số 2282/QĐ-TTg |
    | 2 | 915/SXD-VP | 20/5/2024 | Rà soát cán bộ nữ trong quy hoạch |`,
    `- Kết quả ban hành văn bản chỉ đạo: 06 văn bản, trong đó 02 kế hoạch, 04 công văn.
    - Kết quả ban hành chính sách đặc thù: thực hiện Nghị quyết số 24/2022/NQ-HĐND về hỗ trợ cán bộ nữ vùng cao.`,
    `Đã rà soát, lồng ghép nội dung bình đẳng giới vào quy chế tuyển dụng, bổ nhiệm; cơ quan không có chính sách đặc thù riêng.`,
    `Thực hiện nghiêm các quy định của Trung ương và của tỉnh; ban hành 03 văn bản cụ thể hóa tại đơn vị.`,
  ],
  "I.2.2.2": [
    `Cử 27 lượt cán bộ nữ tham gia các lớp bồi dưỡng, trong đó: trung cấp lý luận chính trị 06 người; quản lý nhà nước 09 người; kỹ năng lãnh đạo 12 người.
    Xã có 05 cán bộ nữ là người dân tộc thiểu số được quy hoạch chức danh Trưởng phòng và tương đương.`,
    `Giai đoạn 2021 - 2025 có 96/210 lượt người được cử đi học là nữ (45,71%).
    1. Đào tạo lý luận chính trị: 34 lượt.
    2. Bồi dưỡng quản lý nhà nước: 62 lượt.`,
    `- Đào tạo, bồi dưỡng trình độ quản lý, lý luận chính trị: 11 nữ học cao cấp, 34 nữ học trung cấp.
    - Tạo nguồn cán bộ nữ dân tộc thiểu số: 07 người.
    - Xây dựng mạng lưới: thành lập Câu lạc bộ nữ lãnh đạo trẻ, 25 thành viên.`,
    `100% cán bộ nữ trong quy hoạch được cử tham gia bồi dưỡng theo vị trí việc làm. Đơn vị chưa có nữ dân tộc thiểu số giữ chức vụ quản lý.`,
    `Đã mở 02 lớp tập huấn tại chỗ cho 75 học viên nữ; phối hợp Trường Chính trị tỉnh bồi dưỡng nguồn cho 12 đồng chí.`,
  ],
  "I.2.2.3": [
    `Hằng năm gặp mặt, biểu dương nữ cán bộ tiêu biểu nhân ngày 08/3 và 20/10; khen thưởng 15 tập thể, 42 cá nhân.`,
    `Đã giới thiệu 04 nữ giám đốc doanh nghiệp, hợp tác xã nhận bằng khen của Ủy ban nhân dân tỉnh; đăng 12 bài viết về gương nữ lãnh đạo thành công.`,
    `- Khu vực công: tôn vinh 09 nữ trưởng phòng tiêu biểu.
    - Khu vực tư nhân: tôn vinh 03 nữ chủ doanh nghiệp.`,
    `Phong trào thi đua “Giỏi việc nước, đảm việc nhà” được duy trì; 23 chị được công nhận danh hiệu.`,
    `Đơn vị tổ chức 01 buổi tọa đàm, giao lưu với các nữ lãnh đạo qua các thời kỳ.`,
  ],
  "I.3": [
    `Tổng kinh phí thực hiện giai đoạn 2021 - 2025 là 125 triệu đồng, từ nguồn ngân sách địa phương.`,
    `| Năm | Ngân sách trung ương | Ngân sách địa phương | Tổng |
    | 2024 | 0 | 45 | 45 |
    | 2025 | 0 | 52 | 52 |`,
    `- Ngân sách nhà nước: 88 triệu đồng (chiếm 70,4%).
    - Nguồn huy động hợp pháp khác: 37 triệu đồng (chiếm 29,6%).`,
    `Kinh phí được lồng ghép trong dự toán chi thường xuyên hằng năm, không bố trí riêng.`,
    `Không phát sinh kinh phí.`,
  ],
  "I.4": [
    `Nhìn chung, công tác cán bộ nữ được quan tâm, đạt nhiều kết quả tích cực; đội ngũ cán bộ nữ trưởng thành cả về số lượng và chất lượng.
    Bài học kinh nghiệm: (1) phát huy vai trò người đứng đầu; (2) tạo nguồn từ sớm; (3) tăng cường kiểm tra.`,
    `a) Ưu điểm: cấp ủy, lãnh đạo quan tâm; quy hoạch cán bộ nữ đạt tỷ lệ cao.
    b) Bài học kinh nghiệm: gắn quy hoạch với đào tạo, bố trí, sử dụng.`,
    `Sau 5 năm, các mục tiêu cơ bản hoàn thành. Kinh nghiệm rút ra là phải kiên trì, có lộ trình và có kinh phí bảo đảm.`,
    `Kết quả thực hiện đạt yêu cầu đề ra. Bài học là cần sự vào cuộc của cả hệ thống chính trị.`,
    `Đánh giá: 8/10 chỉ tiêu đạt và vượt. Bài học: chủ động, sáng tạo, sát cơ sở.`,
  ],
  "II.1": [
    `- Tỷ lệ nữ giữ chức vụ lãnh đạo chủ chốt ở xã còn thấp.
    - Một bộ phận nhân dân còn định kiến giới.
    - Kinh phí thực hiện chưa được bố trí riêng.`,
    `Nguồn cán bộ nữ ngành kỹ thuật còn ít; một số đồng chí ngại luân chuyển, xa gia đình.
    **Nguyên nhân:** do đặc thù ngành, do điều kiện gia đình.`,
    `1.1. Về nhận thức
    Một số đơn vị chưa thật sự quan tâm đến công tác cán bộ nữ.
    1.2. Về tổ chức thực hiện
    Việc theo dõi, thống kê còn thủ công, số liệu chưa kịp thời.`,
    `Việc tạo nguồn cán bộ nữ dân tộc thiểu số gặp khó khăn do mặt bằng trình độ chưa đồng đều.`,
    `Trong quá trình thực hiện, đơn vị không có khó khăn, vướng mắc lớn; tuy nhiên số liệu thống kê giữa các năm chưa thống nhất.`,
  ],
  "II.2": [
    `- Đề nghị Sở Nội vụ tiếp tục mở các lớp bồi dưỡng cho cán bộ nữ cấp xã.
    - Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí riêng hằng năm.`,
    `2.1. Đối với Bộ Nội vụ
    Ban hành biểu mẫu thống kê thống nhất.
    2.2. Đối với Ủy ban nhân dân tỉnh
    Quan tâm bố trí kinh phí đào tạo, bồi dưỡng cán bộ nữ.`,
    `Kính đề nghị cấp có thẩm quyền xem xét, có chính sách đặc thù đối với cán bộ nữ công tác ở vùng cao, biên giới.`,
    `a) Với Trung ương: hoàn thiện chính sách về tuổi quy hoạch, bổ nhiệm đối với nữ.
    b) Với tỉnh: giao chỉ tiêu cụ thể cho từng cơ quan.`,
    `Đơn vị không có đề xuất, kiến nghị.`,
  ],
};

/** The passage of a leaf, one of five; lines for `text`. */
export function say(id: PrintedId, variant: number): string {
  const choices = passages[id];
  const passage = choices?.[variant % choices.length];
  if (!passage) throw new Error(`no passage for ${id}`);
  return passage;
}
