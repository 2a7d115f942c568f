import { verdict } from "./verdict";

/** Reports from offices of other kinds; the truth beside each was judged by hand. */
test.each([
  [
    "no subject line: the recipient, then headings without numbers",
    "missing: I.2.2.3; empty: I.2.2.1 II.1",
    `
      **BÁO CÁO**
      Kính gửi: Sở Nội vụ
      **TÌNH HÌNH THỰC HIỆN QUYẾT ĐỊNH 2282.**
      **CÔNG TÁC PHỔ BIẾN, TUYÊN TRUYỀN.**
      **KẾT QUẢ NÂNG CAO NHẬN THỨC VỀ BÌNH ĐẲNG GIỚI.**
      Nhà máy dán 30 áp phích ở xưởng may và nhà ăn ca.
      **NÂNG CAO TRÁCH NHIỆM CỦA CẤP ỦY, NGƯỜI ĐỨNG ĐẦU CƠ QUAN, ĐƠN VỊ.**
      Bí thư đảng bộ bộ phận dự sinh hoạt với tổ nữ công.
      **NÂNG CAO NHẬN THỨC CỦA XÃ HỘI VỀ PHỤ NỮ THAM GIA LÃNH ĐẠO, QUẢN LÝ.**
      Báo ngành có bài về nữ quản đốc.
      **KẾT QUẢ THỰC HIỆN.**
      **KẾT QUẢ THỰC HIỆN MỤC TIÊU.**
      Quy hoạch được 9 nữ.
      **KẾT QUẢ THỰC HIỆN TRÊN CÁC LĨNH VỰC.**
      **HOÀN THIỆN THỂ CHẾ, CHÍNH SÁCH VỀ BÌNH ĐẲNG GIỚI.**
      [Nội dung]
      **ĐÀO TẠO, BỒI DƯỠNG ĐỘI NGŨ CÁN BỘ NỮ GẮN VỚI QUY HOẠCH.**
      Học nghề bậc cao có 3 chị.
      **KINH PHÍ.**
      0
      **ĐÁNH GIÁ CHUNG.**
      Khá.
      **TỒN TẠI, HẠN CHẾ VÀ KIẾN NGHỊ.**
      **KHÓ KHĂN, VƯỚNG MẮC.**
      <Nội dung>
      **KIẾN NGHỊ.**
      Giữ nguyên chế độ nghỉ giữa ca.
      Công ty trân trọng báo cáo./.
    `,
  ],
  [
    "items left open, and a heading without a number straight below",
    "empty: I.3 II.2",
    `
      # TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      ## Công tác tuyên truyền, phổ biến
      ### Kết quả nâng cao nhận thức về bình đẳng giới
      Trạm khuyến nông lồng ghép ở 6 lớp đầu bờ.
      ### Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan
      Chi ủy giao việc theo quý.
      ### Nâng cao nhận thức cho toàn xã hội
      Kể chuyện trên loa.
      ## Kết quả triển khai thực hiện
      ### Kết quả thực hiện các Mục tiêu
      Đủ.
      ### Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      #### Hoàn thiện chính sách, pháp luật
      Theo quy chế mới.
      #### Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ
      Một chị học đại học.
      #### Các hoạt động tôn vinh các tấm gương tốt
      Tặng hoa.
      ## Nguồn kinh phí
      a) …
      b) …
      ## Đánh giá chung và bài học kinh nghiệm
      Đều tay hơn năm trước.
      # NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      ## Hạn chế, bất cập
      Ruộng xa.
      ## Đề xuất, kiến nghị
      -
      Trung tâm Dịch vụ nông nghiệp xin trân trọng báo cáo./.
    `,
  ],
  [
    "titles that go on past what the outline says, content behind the colon",
    "",
    `
      I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN
      1. Công tác tuyên truyền, phổ biến
      1.1. Kết quả nâng cao nhận thức về bình đẳng giới: Mở hai buổi.
      1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan: Ký cam kết.
      1.3. Nâng cao nhận thức cho toàn xã hội: Chiếu phim.
      2. Kết quả triển khai thực hiện
      2.1. Kết quả thực hiện các Mục tiêu: Vượt.
      2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282
      2.2.1. Hoàn thiện chính sách, pháp luật: Không ban hành thêm.
      2.2.2. Kết quả công tác đào tạo, bồi dưỡng: Hai chị.
      2.2.3. Các hoạt động tôn vinh: Gặp mặt.
      3. Kinh phí bảo đảm thực hiện Chương trình: Trích quỹ cơ quan
      4. Nhận xét, đánh giá chung, bài học kinh nghiệm: Làm theo chỉ đạo của ngành.
      II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ
      1. Hạn chế, bất cập: Ít người.
      2. Đề xuất, kiến nghị: Thêm người.
    `,
  ],
])("%s", (_, expected, text) => {
  expect(verdict(text)).toBe(expected);
});
