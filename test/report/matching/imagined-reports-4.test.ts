import { verdict } from "./verdict";

/** A second look at reports as they come in; the truth beside each was judged by hand. */
test.each([
  [
    "the first line under 2.1 is a sub-heading that resembles its title",
    "",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới
      Có 5 hội nghị.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng
      Có nghị quyết.
      1.3. Nâng cao nhận thức cho toàn xã hội
      Có tin bài.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các Mục tiêu
      a) Kết quả thực hiện mục tiêu 1
      Đạt 60%.
      b) Kết quả thực hiện mục tiêu 2
      Đạt 40%.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.2.1. Hoàn thiện chính sách, pháp luật
      Có 2 văn bản.
      2.2.2. Kết quả công tác đào tạo, bồi dưỡng
      Cử 5 người.
      2.2.3. Các hoạt động tôn vinh
      Khen 3 người.
      3. Kinh phí thực hiện
      5 triệu đồng.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      a) Ưu điểm:
      Tốt.
      b) Hạn chế:
      Còn ít.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Hạn chế, bất cập
      Về kinh phí:
      Chưa bố trí riêng.
      2. Đề xuất, kiến nghị.
      Tăng kinh phí.
    `,
  ],
  [
    "sub-headings named like other sections",
    "",
    `
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới
      Có 5 hội nghị.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng
      Có nghị quyết.
      1.3. Nâng cao nhận thức cho toàn xã hội
      Có tin bài.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các Mục tiêu
      b) Hạn chế:
      Chưa đạt mục tiêu 2.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.2.1. Hoàn thiện chính sách, pháp luật
      Về kinh phí:
      Có 2 văn bản.
      2.2.2. Kết quả công tác đào tạo, bồi dưỡng
      Cử 5 người.
      2.2.3. Các hoạt động tôn vinh
      Khen 3 người.
      3. Kinh phí thực hiện
      5 triệu đồng.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      Tốt
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Hạn chế, bất cập
      Nguồn cán bộ nữ còn mỏng.
      2. Đề xuất, kiến nghị.
      Đơn vị không có đề xuất, kiến nghị.
    `,
  ],
  [
    "a list in the assessment begins with limits, the section of that name is missing",
    "missing: II.1",
    `
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới
      Có 5 hội nghị.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng
      Có nghị quyết.
      1.3. Nâng cao nhận thức cho toàn xã hội
      Có tin bài.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các Mục tiêu
      Đạt 42%.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.2.1. Hoàn thiện chính sách, pháp luật
      Có 2 văn bản.
      2.2.2. Kết quả công tác đào tạo, bồi dưỡng
      Cử 5 người.
      2.2.3. Các hoạt động tôn vinh
      Khen 3 người.
      3. Kinh phí thực hiện
      5 triệu đồng.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      1. Hạn chế
      Còn ít nguồn.
      2. Bài học kinh nghiệm
      Quyết liệt.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      2. Đề xuất, kiến nghị.
      Tăng kinh phí.
    `,
  ],
  [
    "the same under bold headings",
    "missing: II.1",
    `
      **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1. Công tác tuyên truyền, phổ biến**
      **1.1. Kết quả nâng cao nhận thức về bình đẳng giới**
      Có 5 hội nghị.
      **1.2. Nâng cao trách nhiệm của các cấp ủy Đảng**
      Có nghị quyết.
      **1.3. Nâng cao nhận thức cho toàn xã hội**
      Có tin bài.
      **2. Kết quả triển khai thực hiện**
      **2.1. Kết quả thực hiện các Mục tiêu**
      Đạt 42%.
      **2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
      **2.2.1. Hoàn thiện chính sách, pháp luật**
      Có 2 văn bản.
      **2.2.2. Kết quả công tác đào tạo, bồi dưỡng**
      Cử 5 người.
      **2.2.3. Các hoạt động tôn vinh**
      Khen 3 người.
      **3. Kinh phí thực hiện**
      5 triệu đồng.
      **4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      1. Kết quả đạt được
      Tốt.
      2. Hạn chế, tồn tại
      Còn ít nguồn.
      3. Bài học kinh nghiệm
      Quyết liệt.
      **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Đề xuất, kiến nghị.**
      Tăng kinh phí.
    `,
  ],
  [
    "parents in words of the author's own",
    "",
    `
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Nâng cao hiểu biết
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới
      Có 5 hội nghị.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng
      Có nghị quyết.
      1.3. Nâng cao nhận thức cho toàn xã hội
      Có tin bài.
      2. Những việc đã làm
      2.1. Kết quả thực hiện các Mục tiêu
      Đạt 42%.
      2.2. Các mặt cụ thể
      2.2.1. Hoàn thiện chính sách, pháp luật
      Có 2 văn bản.
      2.2.2. Kết quả công tác đào tạo, bồi dưỡng
      Cử 5 người.
      2.2.3. Các hoạt động tôn vinh
      Khen 3 người.
      3. Kinh phí thực hiện
      5 triệu đồng.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      Tốt.
      II. NHỮNG ĐIỀU CÒN LẠI
      1. Hạn chế, bất cập
      Ít nguồn.
      2. Đề xuất, kiến nghị.
      Tăng kinh phí.
    `,
  ],
  [
    "six headings and no parts",
    "missing: I I.1.1 I.1.2 I.1.3 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3 II",
    `
      BÁO CÁO
      Kết quả thực hiện Quyết định số 2282/QĐ-TTg
      Thực hiện Công văn của Sở Nội vụ, UBND xã báo cáo như sau:
      1. Công tác tuyên truyền, phổ biến
      Có 5 hội nghị.
      2. Kết quả triển khai thực hiện
      Cử 5 người.
      3. Kinh phí thực hiện
      5 triệu đồng.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      Tốt.
      5. Hạn chế, bất cập
      Ít nguồn.
      6. Đề xuất, kiến nghị
      Tăng kinh phí.
    `,
  ],
  [
    "leaf headings with dashes, in italics",
    "",
    `
      **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1. Công tác tuyên truyền, phổ biến**
      __- Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.__
      Có 5 hội nghị.
      __- Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về bình đẳng giới và công tác cán bộ nữ.__
      Có nghị quyết.
      __- Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý.__
      Có tin bài.
      **2. Kết quả triển khai thực hiện**
      **2.1. Kết quả thực hiện các Mục tiêu**
      Đạt 42%.
      **2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
      __- Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới__
      Có 2 văn bản.
      __- Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch, tạo nguồn cán bộ lãnh đạo, quản lý ở các cơ quan hoạch định chính sách các cấp__
      Cử 5 người.
      __- Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công ở cả khu vực công và khu vực tư nhân nhằm tạo dư luận xã hội ủng hộ phụ nữ tham gia lãnh đạo.__
      Khen 3 người.
      **3. Kinh phí thực hiện**
      5 triệu đồng.
      **4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      Tốt.
      **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Hạn chế, bất cập**
      Ít nguồn.
      **2. Đề xuất, kiến nghị.**
      Tăng kinh phí.
    `,
  ],
  [
    "titles repeated as lead-ins of their first paragraphs",
    "",
    `
      **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
      **1. Công tác tuyên truyền, phổ biến**
      **1.1. Kết quả nâng cao nhận thức về bình đẳng giới**
      **Kết quả nâng cao nhận thức về bình đẳng giới:** Có 5 hội nghị với 200 lượt người.
      **1.2. Nâng cao trách nhiệm của các cấp ủy Đảng**
      **Nâng cao trách nhiệm của cấp ủy:** có nghị quyết chuyên đề.
      **1.3. Nâng cao nhận thức cho toàn xã hội**
      Có tin bài.
      **2. Kết quả triển khai thực hiện**
      **2.1. Kết quả thực hiện các Mục tiêu**
      Đạt 42%.
      **2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282**
      **2.2.1. Hoàn thiện chính sách, pháp luật**
      Có 2 văn bản.
      **2.2.2. Kết quả công tác đào tạo, bồi dưỡng**
      Cử 5 người.
      **2.2.3. Các hoạt động tôn vinh**
      Khen 3 người.
      **3. Kinh phí thực hiện**
      **Kinh phí thực hiện:** 5 triệu đồng từ ngân sách địa phương.
      **4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm**
      Tốt.
      **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      **1. Hạn chế, bất cập**
      **Hạn chế, bất cập:** Ít nguồn.
      **2. Đề xuất, kiến nghị.**
      **Đề xuất, kiến nghị:** Tăng kinh phí.
    `,
  ],
  [
    "children in another order, numbered in that order",
    "",
    `
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      1.1. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan
      Có nghị quyết.
      1.2. Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo
      Có tin bài.
      1.3. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò của phụ nữ
      Có 5 hội nghị.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.1.1. Các hoạt động tôn vinh
      Khen 3 người.
      2.1.2. Hoàn thiện chính sách, pháp luật
      Có 2 văn bản.
      2.1.3. Kết quả công tác đào tạo, bồi dưỡng cán bộ nữ
      Cử 5 người.
      2.2. Kết quả thực hiện các Mục tiêu
      Đạt 42%.
      3. Kinh phí thực hiện
      5 triệu đồng.
      4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm
      Tốt.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Hạn chế, bất cập
      Ít nguồn.
      2. Đề xuất, kiến nghị.
      Tăng kinh phí.
    `,
  ],
])("%s", (_, expected, text) => {
  expect(verdict(text).split("; ").sort()).toEqual(expected.split("; ").sort());
});
