import { verdict } from "./verdict";

/** Reports of unusual make; the truth beside each was judged by hand. */
test.each([
  [
    "flat numbering from 1 to 11, parents left out",
    "missing: I I.1 I.2 I.2.2 II",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg năm 2025
      1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới
      Tổ chức 03 hội nghị.
      2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu
      Cấp ủy quan tâm chỉ đạo.
      3. Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý
      Đăng 05 tin bài.
      4. Kết quả thực hiện các mục tiêu
      Đạt 43% nữ trong quy hoạch.
      5. Hoàn thiện chính sách, pháp luật về bình đẳng giới
      Ban hành 02 kế hoạch.
      6. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ
      Cử 10 người.
      7. Các hoạt động tôn vinh các tấm gương điển hình
      Khen thưởng 03 cá nhân.
      8. Kinh phí thực hiện
      50 triệu đồng.
      9. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      Hoàn thành tốt.
      10. Hạn chế, bất cập
      Còn thiếu nguồn.
      11. Đề xuất, kiến nghị
      Mở thêm lớp.
    `,
  ],
  [
    "each section in one paragraph with line breaks",
    "empty: II.2",
    `
      **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**⏎**1. Công tác tuyên truyền, phổ biến**
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.⏎Đã tổ chức 05 hội nghị tuyên truyền.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị⏎Đã ban hành nghị quyết.
      1.3. Nâng cao nhận thức cho toàn xã hội⏎Đã tuyên truyền trên loa.
      **2. Kết quả triển khai thực hiện**
      2.1. Kết quả thực hiện các Mục tiêu⏎Đạt 41%.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282⏎2.1. Hoàn thiện chính sách, pháp luật⏎Ban hành 03 văn bản.⏎2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ⏎Cử 08 người.⏎2.3. Các hoạt động tôn vinh các tấm gương tốt⏎Tổ chức lễ tôn vinh.
      3. Kinh phí thực hiện⏎20 triệu đồng
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm⏎Kết quả tốt.
      **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**⏎1. Hạn chế, bất cập⏎Chưa có nhiều nguồn cán bộ nữ.⏎2. Đề xuất, kiến nghị.
      Nơi nhận: - Sở Nội vụ.
    `,
  ],
  [
    "bullets for the two sections of part II",
    "missing: I.1.1 I.1.2 I.1.3 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định 2282/QĐ-TTg
      **I. Tình hình, kết quả triển khai thực hiện**
      **1. Công tác tuyên truyền, phổ biến**
      Tuyên truyền tại 04 cuộc họp.
      **2. Kết quả triển khai thực hiện**
      Có 03 nữ lãnh đạo phòng.
      **3. Kinh phí thực hiện**
      Không có.
      **4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      Tốt.
      **II. Những hạn chế, bất cập và đề xuất, kiến nghị**
      - Hạn chế, bất cập: Tỷ lệ nữ còn thấp.
      - Đề xuất, kiến nghị: Đề nghị mở lớp.
    `,
  ],
  [
    "part II written as one text without its two sections",
    "missing: II.1 II.2",
    `
      **I. Tình hình, kết quả triển khai thực hiện**
      **1. Công tác tuyên truyền, phổ biến**
      **1.1. Kết quả nâng cao nhận thức về bình đẳng giới**
      Tuyên truyền tại 04 cuộc họp.
      **1.2. Nâng cao trách nhiệm của các cấp ủy Đảng**
      Quán triệt đầy đủ.
      **1.3. Nâng cao nhận thức cho toàn xã hội**
      Nhận thức được nâng lên.
      **2. Kết quả triển khai thực hiện**
      **2.1. Kết quả thực hiện các Mục tiêu**
      Đạt.
      **2.2. Kết quả thực hiện trên các lĩnh vực**
      **2.2.1. Hoàn thiện chính sách, pháp luật**
      Ban hành 02 văn bản.
      **2.2.2. Kết quả công tác đào tạo, bồi dưỡng**
      Cử 02 người.
      **2.2.3. Các hoạt động tôn vinh**
      Chưa phát sinh.
      **3. Kinh phí thực hiện**
      Không có.
      **4. Đánh giá chung**
      Tốt.
      **II. Những hạn chế, bất cập và đề xuất, kiến nghị**
      Tỷ lệ nữ còn thấp, đề nghị cấp trên mở thêm lớp bồi dưỡng.
      Nơi nhận:
    `,
  ],
  [
    "lists of their own inside sections that go on like the sections' numbers",
    "empty: I.2.2.3",
    `
      **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1. Công tác tuyên truyền, phổ biến**
      **1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò của phụ nữ**
      1. Tổ chức hội nghị tuyên truyền về bình đẳng giới.
      2. Phát hành 500 tờ rơi.
      3. Xây dựng 02 phóng sự.
      **1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, người đứng đầu**
      Có nghị quyết chuyên đề.
      **1.3. Nâng cao nhận thức cho toàn xã hội**
      Tuyên truyền trên báo.
      **2. Kết quả triển khai thực hiện**
      **2.1. Kết quả thực hiện các Mục tiêu**
      **1. Mục tiêu 1**
      Đạt 40%.
      **2. Mục tiêu 2**
      Đạt 75%.
      **3. Mục tiêu 3**
      Đạt.
      **2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
      **2.2.1. Hoàn thiện chính sách, pháp luật**
      a) Ban hành 05 văn bản.
      b) Sửa đổi 01 quy chế.
      **2.2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ**
      **2.2.2.1. Đào tạo lý luận chính trị**
      Cử 05 người.
      **2.2.2.2. Bồi dưỡng lãnh đạo**
      Cử 07 người.
      **2.2.3. Các hoạt động tôn vinh các tấm gương tốt**
      **2.2.4. Hợp tác quốc tế**
      Tham gia 02 hội thảo.
      **3. Kinh phí thực hiện**
      Nguồn ngân sách: 30 triệu đồng.
      **4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      **4.1. Kết quả đạt được**
      Hoàn thành các mục tiêu.
      **4.2. Hạn chế, tồn tại**
      Còn chậm.
      **4.3. Bài học kinh nghiệm**
      Phải quyết liệt.
      **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Hạn chế, bất cập**
      **1.1. Hạn chế**
      Thiếu nguồn.
      **1.2. Nguyên nhân**
      Do định kiến giới.
      **2. Đề xuất, kiến nghị**
      **1. Đối với Trung ương**
      Ban hành chính sách.
      **2. Đối với tỉnh**
      Bố trí kinh phí.
      **3. Đối với Sở Nội vụ**
      Mở lớp.
      GIÁM ĐỐC
    `,
  ],
  [
    "no numbers, title case, plain sentences that name the titles",
    "empty: I.4; missing: II.1",
    `
      Báo cáo
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      **Tình hình, kết quả triển khai thực hiện**
      **Công tác tuyên truyền, phổ biến**
      **Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ**
      Công tác tuyên truyền, phổ biến được quan tâm thực hiện.
      **Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị**
      Việc nâng cao trách nhiệm của cấp ủy được chú trọng.
      **Nâng cao nhận thức cho toàn xã hội**
      Đã nâng cao nhận thức cho toàn xã hội.
      **Kết quả triển khai thực hiện**
      **Kết quả thực hiện các mục tiêu**
      Kết quả thực hiện các mục tiêu đạt cao.
      **Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
      **Hoàn thiện chính sách, pháp luật**
      Đã ban hành 01 văn bản.
      **Kết quả công tác đào tạo, bồi dưỡng**
      Đã cử 02 người.
      **Các hoạt động tôn vinh các tấm gương tốt**
      Không có.
      **Kinh phí thực hiện**
      Kinh phí thực hiện: 20 triệu đồng.
      **Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      **Những hạn chế, bất cập và đề xuất, kiến nghị**
      Hạn chế, bất cập chủ yếu là thiếu kinh phí.
      **Đề xuất, kiến nghị**
      Bổ sung kinh phí.
    `,
  ],
  [
    "the form stands first, then the report; titles without diacritics in places",
    "",
    `
      Đề cương gồm:
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      2. Kết quả triển khai thực hiện
      3. Kinh phí thực hiện
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      **PHẦN I: TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **I.1. Công tác tuyên truyền, phổ biến**
      I.1.1. Ket qua nâng cao nhận thức về bình đẳng giới và vai trò, vị trí của phụ nữ
      Tổ chức 02 hội nghị.
      I.1.2. Nâng cao trách nhiêm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị
      Ban hành nghị quyết.
      I.1.3. Nâng cao nhận thức cho toàn xã hội
      Đăng tin bài.
      **I.2. Kết quả triển khai thực hiện**
      I.2.1. Kết quả thực hiện các mục tiêu
      Đạt 41%.
      I.2.2. Kết quả thực hiện trên các lĩnh vực
      I.2.2.1. Hoàn thiện chính sách, pháp luật về bình đẳng giới
      Ban hành kế hoạch.
      I.2.2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ
      Cử 12 người.
      I.2.2.3. Các hoạt động tôn vinh các tấm gương tốt, điển hình
      Khen thưởng 02 người.
      **I.3. Kinh phí thực hiện**
      18 triệu đồng.
      **I.4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      Tốt.
      **PHẦN II: NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **II.1. Hạn chế, bất cập**
      Còn thiếu nguồn cán bộ nữ.
      **II.2. Đề xuất, kiến nghị**
      Mở lớp.
    `,
  ],
  [
    "one heading for the two sections of part II",
    "missing: I I.1 I.1.1 I.1.2 I.1.3 I.2 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3 I.4",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      **3. Kinh phí thực hiện**
      20 triệu đồng.
      **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Hạn chế, bất cập và đề xuất, kiến nghị**
      Còn thiếu nguồn, đề nghị mở thêm lớp.
    `,
  ],
])("%s", (_, expected, text) => {
  const wanted = expected.split("; ").sort();
  expect(verdict(text).split("; ").sort()).toEqual(wanted);
});
