import { verdict } from "./verdict";

/** Reports as officials of different provinces write them; the truth beside each was judged by hand. */
test.each([
  [
    "a commune's short report, run-in headings, no numbers below the parts",
    "missing: I.1.1 I.1.2 I.1.3 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3",
    `
      | ỦY BAN NHÂN DÂN¶XÃ PHƯỚC AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶Độc lập - Tự do - Hạnh phúc |
      | Số:       /BC-UBND | Phước An, ngày      tháng 11 năm 2025 |
      **BÁO CÁO**
      **Kết quả thực hiện Quyết định số 2282/QĐ-TTg trên địa bàn xã**
      Kính gửi: Sở Nội vụ tỉnh Đắk Lắk
      Thực hiện Công văn số 1520/SNV-CCVC ngày 20/10/2025 của Sở Nội vụ, UBND xã Phước An báo cáo như sau:
      **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1. Công tác tuyên truyền, phổ biến**
      UBND xã đã phối hợp với Hội Liên hiệp Phụ nữ xã tổ chức 04 buổi tuyên truyền với 320 lượt người tham dự.
      **2. Kết quả triển khai thực hiện**
      Hiện nay xã có 9/32 cán bộ, công chức là nữ, đạt 28,13%.
      **3. Kinh phí thực hiện:** Lồng ghép trong kinh phí hoạt động thường xuyên.
      **4. Đánh giá chung:** Công tác cán bộ nữ được cấp ủy quan tâm.
      **II. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ**
      **1. Khó khăn, vướng mắc:** Nguồn cán bộ nữ còn ít.
      **2. Kiến nghị:** Đề nghị Sở Nội vụ mở thêm lớp bồi dưỡng cho cán bộ nữ cấp xã.
      Trên đây là báo cáo kết quả thực hiện Quyết định số 2282/QĐ-TTg của UBND xã Phước An./.
      | Nơi nhận:¶- Như trên;¶- Lưu: VT. | TM. ỦY BAN NHÂN DÂN¶KT. CHỦ TỊCH¶PHÓ CHỦ TỊCH |
    `,
  ],
  [
    "a department's report with automatic numbers and Heading styles, one section still with its prompts",
    "empty: I.2.1 I.3",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020
      # {I.} TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      ## {1.} Công tác tuyên truyền, phổ biến
      ### {1.1.} Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới
      {-} Tổ chức 12 hội nghị phổ biến Luật Bình đẳng giới cho 650 lượt người.
      {-} Đăng 35 tin, bài trên Cổng thông tin điện tử.
      ### {1.2.} Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị
      Đảng ủy Sở đã ban hành Nghị quyết chuyên đề về công tác cán bộ nữ.
      ### {1.3.} Nâng cao nhận thức cho toàn xã hội
      Phối hợp Báo tỉnh thực hiện 06 chuyên mục.
      ## {2.} Kết quả triển khai thực hiện
      ### {2.1.} Kết quả thực hiện các Mục tiêu
      {-} Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025.
      {-} Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025.
      ### {2.2.} Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      #### {2.2.1.} Hoàn thiện chính sách, pháp luật
      Sở đã tham mưu UBND tỉnh ban hành 03 kế hoạch.
      #### {2.2.2.} Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ
      [caption] Bảng 1. Kết quả đào tạo, bồi dưỡng
      | STT | Loại khóa | Tổng số | Nữ | Tỷ lệ (%) |
      | 1 | Trung cấp lý luận chính trị | 40 | 18 | 45 |
      | 2 | Bồi dưỡng lãnh đạo cấp phòng | 22 | 9 | 40,91 |
      #### {2.2.3.} Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ
      Khen thưởng 05 cá nhân nữ tiêu biểu.
      ## {3.} Kinh phí thực hiện
      | Năm | Ngân sách trung ương | Ngân sách địa phương | Nguồn khác | Tổng |
      | 2021 | | | | |
      | 2022 | | | | |
      | Tổng cộng | | | | |
      ## {4.} Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      ### {4.1.} Đánh giá chung
      Công tác cán bộ nữ có chuyển biến rõ nét.
      ### {4.2.} Bài học kinh nghiệm
      Phải có sự quan tâm của cấp ủy.
      # {II.} NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      ## {1.} Hạn chế, bất cập
      Tỷ lệ nữ lãnh đạo cấp sở còn thấp.
      ## {2.} Đề xuất, kiến nghị
      {a)} Đối với Trung ương: Sớm sơ kết Chương trình.
      {b)} Đối với tỉnh: Bố trí kinh phí riêng.
      Nơi nhận:
      - Như trên;
    `,
  ],
  [
    "everything plain, numbers as the outline prints them, II.1 only sub-headings",
    "empty: II.1",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      I. Tình hình, kết quả triển khai thực hiện
      1. Công tác tuyên truyền, phổ biến
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.
      Đơn vị đã quán triệt đến 100% cán bộ, công chức, viên chức.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về bình đẳng giới và công tác cán bộ nữ.
      Lãnh đạo Ban luôn quan tâm, chỉ đạo sát sao công tác cán bộ nữ.
      1.3. Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý.
      Không phát sinh.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các Mục tiêu
      - Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025: 12/30 người, đạt 40%.
      - Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025: 9/12 người, đạt 75%.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.1. Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới
      Ban hành Kế hoạch số 45/KH-BDT ngày 12/3/2022.
      2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch, tạo nguồn cán bộ lãnh đạo, quản lý ở các cơ quan hoạch định chính sách các cấp
      Cử 05 nữ công chức tham gia bồi dưỡng.
      2.3. Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công ở cả khu vực công và khu vực tư nhân nhằm tạo dư luận xã hội ủng hộ phụ nữ tham gia lãnh đạo.
      Đề nghị khen thưởng 02 tập thể nữ.
      3. Kinh phí thực hiện
      120 triệu đồng (ngân sách địa phương).
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      Nhìn chung, các mục tiêu cơ bản đạt kế hoạch.
      II. Những hạn chế, bất cập và đề xuất, kiến nghị
      1. Hạn chế, bất cập
      a) Hạn chế
      b) Nguyên nhân
      2. Đề xuất, kiến nghị.
      Đề nghị Trung ương có chính sách hỗ trợ cán bộ nữ người DTTS.
    `,
  ],
  [
    "extra part III and section 5, closing without a table",
    "unfinished: I.3",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định 2282/QĐ-TTg
      ĐẶC ĐIỂM TÌNH HÌNH
      Sở Giáo dục và Đào tạo hiện có 85 công chức.
      **I. TÌNH HÌNH TRIỂN KHAI VÀ KẾT QUẢ THỰC HIỆN**
      **1. Công tác tuyên truyền**
      **1.1. Nâng cao nhận thức về bình đẳng giới**
      Tổ chức 20 lớp tập huấn cho 1.250 lượt cán bộ, giáo viên.
      **1.2. Nâng cao trách nhiệm của cấp ủy, người đứng đầu**
      Đảng bộ Sở đưa chỉ tiêu cán bộ nữ vào nghị quyết.
      **1.3. Nâng cao nhận thức của toàn xã hội**
      Phát động trong học sinh, phụ huynh các hoạt động về bình đẳng giới.
      **2. Kết quả thực hiện**
      **2.1. Kết quả thực hiện mục tiêu, chỉ tiêu**
      **Chỉ tiêu 1: Nữ trong quy hoạch**
      Đạt 52,3% (vượt 12,3 điểm phần trăm).
      **Chỉ tiêu 2: Nữ được đào tạo**
      Đạt 80%.
      **2.2. Kết quả trên các lĩnh vực**
      **2.2.1. Hoàn thiện chính sách, pháp luật về bình đẳng giới**
      Tham mưu ban hành Nghị quyết của HĐND tỉnh.
      **2.2.2. Công tác đào tạo, bồi dưỡng, quy hoạch cán bộ nữ**
      Kết quả như Bảng 2.
      **2.2.3. Tôn vinh các tấm gương điển hình**
      Tặng Giấy khen cho 15 nữ cán bộ quản lý.
      **3. Kinh phí**
      Tổng kinh phí thực hiện giai đoạn 2021-2025 là ..... triệu đồng.
      **4. Đánh giá chung, bài học kinh nghiệm**
      *Ưu điểm: Được sự quan tâm của lãnh đạo.
      *Bài học: Gắn với công tác thi đua.
      **5. Phương hướng, nhiệm vụ năm 2026**
      Tiếp tục thực hiện Chương trình.
      **II. TỒN TẠI, HẠN CHẾ VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Tồn tại, hạn chế và nguyên nhân**
      Một bộ phận cán bộ nữ còn tâm lý an phận.
      **2. Đề xuất, kiến nghị**
      Không.
      **III. PHƯƠNG HƯỚNG GIAI ĐOẠN 2026 - 2030**
      Phấn đấu đạt 50% nữ trong quy hoạch.
      Trên đây là báo cáo của Sở Giáo dục và Đào tạo./.
      GIÁM ĐỐC
    `,
  ],
  [
    "letters A and B for the parts, Roman numbers below",
    "missing: I.2.2.3",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      **A. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **I. Công tác tuyên truyền, phổ biến**
      **1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò của phụ nữ**
      Đã tổ chức tuyên truyền lồng ghép trong 08 cuộc họp.
      **2. Nâng cao trách nhiệm của cấp ủy, lãnh đạo cơ quan, đơn vị**
      Cấp ủy đã lãnh đạo thực hiện nghiêm túc.
      **3. Nâng cao nhận thức cho toàn xã hội**
      Tuyên truyền trên trang thông tin điện tử.
      **II. Kết quả triển khai thực hiện**
      **1. Kết quả thực hiện các mục tiêu**
      Đạt 45% nữ trong quy hoạch.
      **2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
      **2.1. Hoàn thiện chính sách, pháp luật**
      Ban hành 05 văn bản.
      **2.2. Công tác đào tạo, bồi dưỡng**
      Cử 12 lượt cán bộ nữ.
      **III. Kinh phí thực hiện**
      Không có kinh phí riêng.
      **IV. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      Kết quả cơ bản đạt yêu cầu.
      **B. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **I. Hạn chế, bất cập**
      Nguồn cán bộ nữ hẫng hụt.
      **II. Đề xuất, kiến nghị**
      Đề nghị tăng chỉ tiêu đào tạo.
    `,
  ],
  [
    "laid out in a table with number, content and result",
    "empty: I.3 II.2",
    `
      BÁO CÁO KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH 2282/QĐ-TTG
      | STT | Nội dung | Kết quả thực hiện |
      | I | TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN | |
      | 1 | Công tác tuyên truyền, phổ biến | |
      | 1.1 | Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới | Tổ chức 05 hội nghị, 320 lượt người. |
      | 1.2 | Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu | Ban hành 02 văn bản chỉ đạo. |
      | 1.3 | Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý | Đăng 12 tin bài. |
      | 2 | Kết quả triển khai thực hiện | |
      | 2.1 | Kết quả thực hiện các Mục tiêu | Đạt 42% nữ trong quy hoạch. |
      | 2.2 | Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282 | |
      | 2.2.1 | Hoàn thiện chính sách, pháp luật | Ban hành 01 kế hoạch. |
      | 2.2.2 | Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ | Cử 07 người. |
      | 2.2.3 | Các hoạt động tôn vinh các tấm gương tốt | Khen thưởng 03 cá nhân. |
      | 3 | Kinh phí thực hiện | |
      | 4 | Đánh giá chung kết quả thực hiện và bài học kinh nghiệm | Cơ bản hoàn thành. |
      | II | NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ | |
      | 1 | Hạn chế, bất cập | Thiếu nguồn cán bộ nữ. |
      | 2 | Đề xuất, kiến nghị | |
      Nơi nhận:
    `,
  ],
  [
    "the last section is followed by the farewell in its own paragraph only",
    "empty: II II.1 II.2; unfinished: I.4",
    `
      **BÁO CÁO**
      **Kết quả thực hiện Quyết định số 2282/QĐ-TTg**
      **I/ TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1/ Công tác tuyên truyền, phổ biến:**
      **1.1/ Nâng cao nhận thức về bình đẳng giới và vai trò, vị trí của phụ nữ:**
      Thực hiện tuyên truyền qua hệ thống loa truyền thanh 45 lượt.
      **1.2/ Nâng cao trách nhiệm của cấp ủy Đảng, người đứng đầu:**
      Thường xuyên quan tâm.
      **1.3/ Nâng cao nhận thức cho toàn xã hội:**
      Nhận thức của người dân được nâng lên.
      **2/ Kết quả triển khai thực hiện:**
      **2.1/ Thực hiện các mục tiêu:**
      + Nữ trong quy hoạch: 15/38 người.
      + Nữ được đào tạo: 11/15 người.
      **2.2/ Thực hiện trên các lĩnh vực:**
      **a) Hoàn thiện chính sách, pháp luật về bình đẳng giới:**
      Triển khai kịp thời các văn bản của cấp trên.
      **b) Công tác đào tạo, bồi dưỡng cán bộ nữ:**
      Đã cử 04 đồng chí.
      **c) Hoạt động tôn vinh các điển hình lãnh đạo nữ:**
      Biểu dương 02 đồng chí.
      **3/ Kinh phí thực hiện:**
      Chi từ nguồn sự nghiệp: 15.000.000 đồng.
      **4/ Đánh giá chung và bài học kinh nghiệm:**
      Trong …… năm qua, công tác cán bộ nữ đã đạt được nhiều kết quả.
      **II/ NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT KIẾN NGHỊ:**
      **1/ Hạn chế, bất cập:**
      ..........................................................
      **2/ Đề xuất, kiến nghị:**
      ..........................................................
      Trên đây là báo cáo kết quả thực hiện Quyết định số 2282/QĐ-TTg của UBND phường Tân An, kính gửi Sở Nội vụ./.
      | Nơi nhận:¶- Sở Nội vụ;¶- Lưu: VT. | CHỦ TỊCH¶¶¶Lê Văn C |
    `,
  ],
])("%s", (_, expected, text) => {
  expect(verdict(text)).toBe(expected);
});
