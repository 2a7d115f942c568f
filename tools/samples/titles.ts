/** The 16 headings word for word as the công văn prints them, its slips included. */
export const printed = {
  I: "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
  "I.1": "1. Công tác tuyên truyền, phổ biến",
  "I.1.1":
    "1.1. Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.",
  "I.1.2":
    "1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về bình đẳng giới và công tác cán bộ nữ.",
  "I.1.3": "1.3. Nâng cao nhận thức cho toàn xã hội về ý nghĩa của việc phụ nữ tham gia lãnh đạo, quản lý.",
  "I.2": "2. Kết quả triển khai thực hiện",
  "I.2.1": "2.1. Kết quả thực hiện các Mục tiêu",
  "I.2.2": "2.2. Kết quả thực hiện trên các lĩnh vực tại Quyết định 2282",
  "I.2.2.1":
    "2.1. Hoàn thiện chính sách, pháp luật và nâng cao hiệu quả thực hiện chính sách, pháp luật về bình đẳng giới",
  "I.2.2.2":
    "2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch, tạo nguồn cán bộ lãnh đạo, quản lý ở các cơ quan hoạch định chính sách các cấp",
  "I.2.2.3":
    "2.3. Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công ở cả khu vực công và khu vực tư nhân nhằm tạo dư luận xã hội ủng hộ phụ nữ tham gia lãnh đạo.",
  "I.3": "3. Kinh phí thực hiện",
  "I.4": "4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm",
  II: "II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ",
  "II.1": "1. Hạn chế, bất cập",
  "II.2": "2. Đề xuất, kiến nghị.",
} as const;

/** Its instructions to the author, one paragraph an entry. */
export const prompts = {
  "I.2.1": [
    "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025.",
    "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025.",
  ],
  "I.2.2.1": [
    "Kết quả ban hành các văn bản chỉ đạo, thực hiện của cấp có thẩm quyền để triển khai bảo đảm phụ nữ tham gia vào các vị trí lãnh đạo, quản lý ở các cơ quan. Kết quả ban hành chính sách đặc thù để bảo đảm tỷ lệ, cơ cấu cán bộ nữ ở vùng cao, vùng sâu, biên giới, hải đảo.",
  ],
  "I.2.2.2": [
    "- Thống kê tỷ lệ cán bộ nữ tham gia các khóa đào tạo, bồi dưỡng nâng cao trình độ quản lý, lý luận chính trị gắn với tạo nguồn cán bộ.",
    "- Kết quả tham gia đào tạo, bồi dưỡng, nâng cao năng lực cho đội ngũ cán bộ nữ được quy hoạch vào các vị trí các lãnh đạo, quản lý ở các cấp hoạch định chính sách.",
    "- Tạo nguồn nữ cán bộ dân tộc thiểu số, hỗ trợ nâng cao năng lực để cán bộ nữ dân tộc thiểu số tham gia vị trí lãnh đạo, quản lý ở các cơ quan của Nhà nước, đơn vị sự nghiệp công lập từ Trung ương đến địa phương.",
    "- Xây dựng mạng lưới, nhóm phụ nữ trong các vị trí lãnh đạo, quản lý; xây dựng các mô hình vườn ươm lãnh đạo nữ trẻ để tạo nguồn lãnh đạo nữ",
  ],
} as const;

/** The title block's subject as the công văn prints it ("QĐ-TTG", the programme's title in older words). */
export const printedSubject =
  "Kết quả thực hiện Quyết định số 2282/QĐ-TTG ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ vào các vị trí lãnh đạo, quản lý ở các cấp hoạch định chính sách”";

/** The same with the decision's symbol and the programme's title as they were issued. */
export const officialSubject =
  "Kết quả thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ trong các vị trí lãnh đạo và quản lý ở các cấp hoạch định chính sách giai đoạn 2021 - 2030”";
