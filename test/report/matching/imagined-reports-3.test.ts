import { verdict } from "./verdict";

/** More reports as they come in; the truth beside each was judged by hand. */
test.each([
  [
    "two sections left out, the numbers of the others kept",
    "missing: I.1.2 I.2.2.2",
    `
      I. Tình hình, kết quả triển khai thực hiện
      1. Công tác tuyên truyền, phổ biến
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới
      Tuyên truyền qua 5 hội nghị.
      1.3. Nâng cao nhận thức cho toàn xã hội
      Tuyên truyền qua loa.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các mục tiêu
      Đạt 40%.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.2.1. Hoàn thiện chính sách, pháp luật
      Ban hành 3 văn bản.
      2.2.3. Các hoạt động tôn vinh
      Khen thưởng 2 người.
      3. Kinh phí thực hiện
      5 triệu.
      4. Đánh giá chung
      Tốt.
      II. Hạn chế, bất cập và đề xuất, kiến nghị
      1. Hạn chế
      Ít nguồn.
      2. Kiến nghị
      Không.
    `,
  ],
  [
    "titles that begin with Về; I.3 missing and 4 numbered 3",
    "missing: I.3; empty: I.1.3",
    `
      **PHẦN I**
      **TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1. Về công tác tuyên truyền, phổ biến**
      **1.1. Về nâng cao nhận thức về bình đẳng giới và vai trò, vị trí của phụ nữ trong tình hình mới**
      Tổ chức 12 hội nghị tuyên truyền, phổ biến về bình đẳng giới.
      **1.2. Về nâng cao trách nhiệm của cấp ủy Đảng, lãnh đạo cơ quan**
      Ban hành nghị quyết. Về kinh phí thực hiện: không có.
      **1.3. Về nâng cao nhận thức cho toàn xã hội**
      **2. Về kết quả triển khai thực hiện**
      **2.1. Về thực hiện các mục tiêu**
      Mục tiêu 1: đạt 60%.
      **2.2. Về thực hiện trên các lĩnh vực**
      **2.2.1. Về hoàn thiện chính sách, pháp luật**
      Ban hành 2 văn bản.
      **2.2.2. Về đào tạo, bồi dưỡng đội ngũ cán bộ nữ**
      Cử 5 người.
      **2.2.3. Về hoạt động tôn vinh các tấm gương**
      Tuyên dương 2 người.
      **3. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      **3.1. Kết quả đạt được**
      Tốt.
      **3.2. Hạn chế**
      Còn ít.
      **PHẦN II**
      **HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Những hạn chế, bất cập**
      Thiếu kinh phí thực hiện.
      **2. Những đề xuất, kiến nghị**
      Bố trí kinh phí.
    `,
  ],
  [
    "I.4 and II.2 replaced by sections of the author's own",
    "missing: I.4 II.2",
    `
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. CÔNG TÁC TUYÊN TRUYỀN, PHỔ BIẾN
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.
      + Hội nghị: 05 cuộc
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về bình đẳng giới và công tác cán bộ nữ.
      + Nghị quyết: 01
      1.3. Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý.
      + Tin bài: 30
      2. KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      2.1. Kết quả thực hiện các Mục tiêu
      40%
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.1. Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới
      Có 03 văn bản
      2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch
      Cử 03 người
      2.3. Các hoạt động tôn vinh các tấm gương tốt
      Không có
      3. KINH PHÍ THỰC HIỆN
      Không
      4. Phương hướng, nhiệm vụ thời gian tới
      Tiếp tục triển khai.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Hạn chế, bất cập
      Không
      3. Tổ chức thực hiện
      Giao Văn phòng theo dõi.
    `,
  ],
  [
    "a division's half page, run-in headings",
    "missing: I.1.1 I.1.2 I.1.3 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3; empty: I.4 II.2",
    `
      Kính gửi: Sở Nội vụ
      Thực hiện Quyết định 2282/QĐ-TTg, Phòng Nội vụ báo cáo:
      I. Tình hình và kết quả thực hiện
      1. Công tác tuyên truyền, phổ biến: Đã tổ chức 5 lớp cho 200 người.
      2. Kết quả thực hiện: Nữ trong quy hoạch 15/30 người (50%).
      3. Kinh phí: 0 đồng.
      4. Đánh giá chung:
      II. Hạn chế, kiến nghị
      1. Hạn chế: Thiếu cán bộ nữ trẻ.
      2. Kiến nghị:
      Trên đây là báo cáo của Phòng Nội vụ./.
    `,
  ],
  [
    "limits and proposals only inside the assessment",
    "missing: II.1 II.2",
    `
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      1.1. Nâng cao nhận thức về bình đẳng giới
      Tổ chức hội nghị.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng
      Có nghị quyết.
      1.3. Nâng cao nhận thức cho toàn xã hội
      Có tin bài.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các mục tiêu
      Đạt 40%.
      2.2. Kết quả thực hiện trên các lĩnh vực
      2.2.1. Hoàn thiện chính sách
      Có văn bản.
      2.2.2. Đào tạo, bồi dưỡng
      Cử 5 người.
      2.2.3. Tôn vinh điển hình
      Không có.
      3. Kinh phí thực hiện
      Không có.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      a) Ưu điểm
      Hoàn thành tốt nhiệm vụ.
      b) Hạn chế, bất cập
      Còn thiếu nguồn.
      c) Đề xuất, kiến nghị
      Mở thêm lớp.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      Như đã nêu tại mục I.4.
    `,
  ],
  [
    "labels without text, prompts with dots, a blank table",
    "empty: I.1.1 I.2.1 I.2.2.2; unfinished: I.3 II.1",
    `
      **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1. Công tác tuyên truyền, phổ biến**
      **1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.**
      - Kết quả:
      - Số lượng:
      **1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị**
      Đã thực hiện nghiêm túc.
      **1.3. Nâng cao nhận thức cho toàn xã hội**
      Đã thực hiện nghiêm túc.
      **2. Kết quả triển khai thực hiện**
      **2.1. Kết quả thực hiện các Mục tiêu**
      Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025: ……%
      Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025: ……%
      **2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
      **2.2.1. Hoàn thiện chính sách, pháp luật**
      Đã ban hành 02 văn bản.
      **2.2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ**
      Kết quả đào tạo, bồi dưỡng cụ thể như bảng sau:
      Đơn vị tính: người
      | TT | Loại khóa | Số lớp | Tổng số học viên | Nữ | Tỷ lệ (%) |
      | 1 | Quản lý nhà nước | | | | |
      | 2 | Lý luận chính trị | | | | |
      | - | Trung cấp | | | | |
      | - | Cao cấp | | | | |
      | | Tổng cộng | | | | |
      **2.2.3. Các hoạt động tôn vinh các tấm gương tốt**
      Không phát sinh.
      **3. Kinh phí thực hiện**
      Số liệu đang tổng hợp
      **4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      Tốt.
      **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Hạn chế, bất cập**
      Tỷ lệ nữ lãnh đạo chỉ đạt ...%, thấp hơn mục tiêu.
      **2. Đề xuất, kiến nghị.**
      Không có đề xuất, kiến nghị.
    `,
  ],
  [
    "a quarter of the outline",
    "missing: I.1.1 I.1.2 I.1.3 I.2 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3 I.3 I.4",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      Đã tuyên truyền.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Hạn chế, bất cập
      Thiếu nguồn.
      2. Đề xuất, kiến nghị
      Mở lớp.
    `,
  ],
  [
    "another kind of report with common titles",
    "missing: I I.1 I.1.1 I.1.2 I.1.3 I.2 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3 I.3 I.4 II II.1 II.2",
    `
      BÁO CÁO
      Tình hình kinh tế - xã hội tháng 10 năm 2025
      I. TÌNH HÌNH KINH TẾ
      1. Nông nghiệp
      Gieo trồng 500 ha.
      2. Công nghiệp
      Tăng 5%.
      II. VĂN HÓA - XÃ HỘI
      1. Giáo dục
      Tốt.
      2. Công tác tuyên truyền
      Đã tuyên truyền 20 buổi.
      III. ĐÁNH GIÁ CHUNG
      Tốt.
      IV. NHIỆM VỤ TRỌNG TÂM
      Tiếp tục.
    `,
  ],
  [
    "another order, consecutive numbers",
    "",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Kinh phí thực hiện
      5 triệu đồng.
      2. Công tác tuyên truyền, phổ biến
      2.1. Nâng cao nhận thức về bình đẳng giới
      Có.
      2.2. Nâng cao trách nhiệm cấp ủy
      Đã làm tốt.
      2.3. Nâng cao nhận thức toàn xã hội
      Đã làm tốt.
      3. Kết quả triển khai thực hiện
      3.1. Kết quả thực hiện mục tiêu
      40%.
      3.2. Kết quả trên các lĩnh vực
      a) Đào tạo, bồi dưỡng cán bộ nữ
      Cử 3 người.
      b) Hoàn thiện chính sách, pháp luật
      2 văn bản.
      c) Tôn vinh điển hình
      Không có.
      4. Đánh giá chung và bài học kinh nghiệm
      Tốt.
      II. ĐỀ XUẤT VÀ HẠN CHẾ
      1. Đề xuất, kiến nghị
      Không.
      2. Hạn chế, bất cập
      Không.
    `,
  ],
  [
    "automatic numbers, letters for the fields, one section for two",
    "empty: I.3; missing: II.1",
    `
      {I.} **TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      {1.} **Công tác tuyên truyền, phổ biến**
      {1.1} Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.
      Hằng năm, Sở đều ban hành kế hoạch tuyên truyền.
      {1.2} Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu
      {–} Cấp ủy lãnh đạo toàn diện.
      {1.3} Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý.
      {–} Treo 20 băng rôn.
      {2.} **Kết quả triển khai thực hiện**
      {2.1} Kết quả thực hiện các Mục tiêu
      {–} Năm 2021: 30%
      {–} Năm 2025: 42%
      {2.2} Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      {a)} Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới
      Không có.
      {b)} Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch
      Có 05 người.
      {c)} Các hoạt động tôn vinh
      Không có.
      {3.} **Kinh phí thực hiện**
      | **Năm** | **NSTW** | **NSĐP** | **Khác** | **Tổng** |
      | 2021 | - | - | - | - |
      | 2022 | - | - | - | - |
      {4.} **Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      {a)} Hạn chế
      Không nhiều.
      {b)} Bài học kinh nghiệm
      Quyết liệt.
      {II.} **NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      {1.} **Đề xuất, kiến nghị.**
      Đề nghị Trung ương hỗ trợ kinh phí thực hiện.
    `,
  ],
  [
    "everything in the headings' own paragraphs, bullets for the fields",
    "",
    `
      BÁO CÁO
      KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH SỐ 2282/QĐ-TTG
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới: Đã tổ chức 5 hội nghị.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về bình đẳng giới và công tác cán bộ nữ: Cấp ủy quan tâm.
      1.3. Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý. Thông qua các hội nghị, nhận thức được nâng lên.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các Mục tiêu: Đạt 40%.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      - Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới: Ban hành 3 văn bản.
      - Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ: Cử 5 người.
      - Các hoạt động tôn vinh các tấm gương tốt: Không có.
      3. Kinh phí thực hiện: 20 triệu.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm: Tốt.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Hạn chế, bất cập: Không.
      2. Đề xuất, kiến nghị: Không.
      Trên đây là báo cáo.
    `,
  ],
  [
    "numbers in brackets and with dashes, bullets without text",
    "empty: II.1",
    `
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      I- TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1- Công tác tuyên truyền, phổ biến
      (1) Kết quả nâng cao nhận thức về bình đẳng giới
      Có 5 hội nghị…
      (2) Nâng cao trách nhiệm của các cấp ủy Đảng
      Có nghị quyết.
      (3) Nâng cao nhận thức cho toàn xã hội
      Có tin bài.
      2- Kết quả triển khai thực hiện
      (1) Kết quả thực hiện các mục tiêu
      Nữ trong quy hoạch: 42%.
      (2) Kết quả thực hiện trên các lĩnh vực
      a. Hoàn thiện chính sách, pháp luật
      Có 2 văn bản.
      b. Đào tạo, bồi dưỡng cán bộ nữ
      Có 5 người.
      c. Tôn vinh các tấm gương điển hình
      Có 1 người.
      3- Kinh phí thực hiện
      - Năm 2021: 5 triệu đồng
      - Năm 2022: 6 triệu đồng
      4- Đánh giá chung
      - Ưu điểm: tốt.
      - Hạn chế: còn chậm.
      II- NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1- Hạn chế, bất cập
      -
      -
      2- Đề xuất, kiến nghị
      - Tăng kinh phí.
      Nơi nhận:→TRƯỞNG PHÒNG
    `,
  ],
])("%s", (_, expected, text) => {
  expect(verdict(text).split("; ").sort()).toEqual(expected.split("; ").sort());
});
