import { reportWith } from "./full-report";
import { verdict } from "./verdict";

type Written = readonly (readonly [id: string, lines: readonly string[]])[];

const written: Written = [
  ["II.1", ["a) Hạn chế: lớp học xa trạm", "b) Nguyên nhân: đường dốc"]],
  ["II.1", ["1. Về nhận thức còn chỗ chậm đổi mới", "2. Công tác phối hợp chưa đều tay"]],
  ["II.1", ["a) Nữ đội trưởng thiếu người kế cận", "b) Nguồn nữ kỹ thuật ít"]],
  ["II.2", ["1. Tăng cường công tác kèm cặp", "2. Kiến nghị cấp trên nới khung tuổi"]],
  ["I.2.1", ["Số liệu tại Biểu 3: nữ chiếm 44,1%."]],
  ["I.3", ["0"]],
  ["I.2.2.2", ["Chưa xây dựng mô hình vườn ươm."]],
  ["I.2.2.2", ["Chưa xây dựng."]],
  ["I.2.2.3", ["Đang hoàn thiện hồ sơ khen thưởng cho hai chị."]],
  ["I.2.2.2", ["Sẽ bổ sung ba chị vào quy hoạch cấp phòng đầu năm tới."]],
  ["I.1.3", ["(Nêu rõ hình thức, đối tượng) Chiếu phim lưu động ở bốn bản."]],
  ["I.1.3", ["| Nói chuyện chuyên đề | 25 |"]],
  ["I.1.3", ["| Số buổi phát thanh | 12 |", "| Số lượt nghe | |"]],
  ["I.3", ["(Chi tiết tại Phụ lục 1)"]],
  ["I.3", ["(có phụ lục kèm theo)"]],
  ["I.3", ["Chi tiết tại Phụ lục 01 kèm theo báo cáo."]],
  ["I.3", ["(Số liệu chi tiết theo biểu số 02 đính kèm)"]],
  ["I.3", ["Xem Phụ lục 2."]],
  ["I.3", ["(Kèm theo phụ lục số 01)"]],
  ["I.3", ["Như trên."]],
  ["II.2", ["Như trên"]],
  ["I.3", ["Không có."]],
  ["I.3", ["Không có"]],
  ["I.3", ["- Không"]],
  ["I.3", ["Không."]],
  ["I.3", ["Không phát sinh"]],
  ["I.3", ["(Không có)"]],
  ["I.3", ["(Không phát sinh)"]],
  ["I.3", ["Không có nội dung phát sinh trong kỳ báo cáo"]],
  ["I.3", ["Chưa có."]],
  ["I.3", ["Chưa phát sinh kinh phí"]],
  ["I.3", ["0 đồng"]],
  ["I.3", ["125.000.000 đồng"]],
  ["I.3", ["Lồng ghép"]],
  ["I.3", ["**Không bố trí kinh phí riêng**"]],
  ["I.3", ["**Kinh phí: 120 triệu đồng**"]],
  ["I.3", ["[picture]"]],
  ["I.3", ["", "[picture]", "[caption] Hình 1. Cơ cấu kinh phí"]],
  ["I.3", ["| Năm | Số tiền |", "| 2021 | 0 |", "| 2022 | 0 |"]],
  ["I.3", ["Kinh phí thực hiện cụ thể như sau:", "| Năm | Số tiền |", "| 2021 | 10 |"]],
  ["II.1", ["Nguồn cán bộ nữ còn mỏng."]],
  ["II.1", ["Nguồn cán bộ nữ còn mỏng"]],
  ["II.1", ["Đơn vị chưa có cán bộ nữ trong quy hoạch cấp trưởng."]],
  ["II.2", ["Đơn vị không có đề xuất, kiến nghị."]],
  ["II.2", ["Đơn vị không có đề xuất, kiến nghị"]],
  ["I.3", ["Nguồn: ngân sách địa phương."]],
  ["I.3", ["Nguồn kinh phí: ngân sách địa phương"]],
  ["II.1", ["Số liệu thống kê còn thiếu, chưa thống nhất."]],
  ["II.1", ["Số liệu tính đến nay còn phân tán ở nhiều đơn vị nên việc tổng hợp gặp khó khăn."]],
  ["II.2", ["Báo cáo đề nghị Sở Nội vụ xem xét, hỗ trợ."]],
  ["II.2", ["Đề nghị Sở Nội vụ hướng dẫn thống nhất biểu mẫu"]],
  ["II.2", ["Kiến nghị cấp trên bố trí kinh phí"]],
  ["II.2", ["- Tăng cường tập huấn"]],
  ["II.2", ["1. Tăng kinh phí", "2. Mở thêm lớp"]],
  ["II.1", ["a) Thiếu nguồn cán bộ nữ", "b) Thiếu kinh phí"]],
  ["II.1", ["- Nhận thức của một số cấp ủy còn hạn chế", "- Kinh phí khó khăn"]],
  ["II.1", ["a) Hạn chế:", "Chưa đạt tỷ lệ.", "b) Nguyên nhân:"]],
  [
    "I.2.1",
    [
      "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025 là 45,5% (15/33 người).",
    ],
  ],
  [
    "I.2.1",
    ["- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025: 45,5%."],
  ],
  [
    "I.2.1",
    [
      "Tỷ lệ cán bộ nữ trong quy hoạch và được đào tạo như sau:",
      "| Chức danh | Tổng | Nữ | Tỷ lệ |",
      "| Trưởng phòng | 10 | 4 | 40 |",
    ],
  ],
  ["I.2.2.2", ["100%"]],
  ["I.2.2.2", ["Đạt"]],
  ["I.2.2.2", ["Thực hiện tốt"]],
  ["I.2.2.2", ["05 người"]],
  ["I.2.2.2", ["Có"]],
  ["I.4", ["Hoàn thành tốt nhiệm vụ được giao"]],
  ["I.4", ["**Đánh giá chung:** Hoàn thành tốt nhiệm vụ được giao."]],
  ["I.1.1", ["Thực hiện Kế hoạch số 12/KH-UBND, đơn vị đã tổ chức các hoạt động như: hội nghị, tọa đàm…"]],
  ["I.3", ["Có biểu chi tiết kèm theo"]],
  ["I.3", ["Theo Phụ lục I gửi kèm"]],
  ["I.3", ["(Có biểu tổng hợp kèm theo)."]],
  ["I.4", ["Các đơn vị rà soát lại quy hoạch hằng năm (bổ sung 12 nữ)."]],
  ["I.2.1", ["Quy hoạch có 12 nữ (cập nhật đến ngày 30/9/2025)."]],
  ["I.2.2.2", ["Mở 05 lớp (bổ sung, cập nhật kiến thức); quy hoạch tốt (bổ sung quy hoạch hằng năm)."]],
  ["II.2", ["Đề nghị tăng biên chế (bổ sung tối thiểu 01 người)."]],
  ["II.1", ["Vì sao tỷ lệ nữ còn thấp? Do thiếu nguồn!"]],
  ["II.1", ["Tài liệu tham khảo [Báo cáo của Sở] còn ít."]],
  ["II.1", ["**- Thiếu nguồn cán bộ nữ**", "**- Công tác phối hợp chưa thường xuyên**"]],
  [
    "I.2.2.1",
    [
      "Đã ban hành các văn bản chỉ đạo, thực hiện của cấp có thẩm quyền để triển khai bảo đảm phụ nữ tham gia vào các vị trí lãnh đạo, quản lý ở các cơ quan.",
    ],
  ],
];

const empty: Written = [
  ["II.1", ["1.1. Hạn chế", "1.2. Nguyên nhân", "a) Khách quan", "b) Chủ quan"]],
  ["II.2", ["a) Kiến nghị với Chính phủ", "b) Kiến nghị đối với tỉnh"]],
  ["I.4", ["4.1. Kết quả đạt được", "4.2. Những mặt còn hạn chế"]],
  ["II.1", ["[Nội dung]"]],
  ["I.3", ["[caption] Hình 1. Cơ cấu kinh phí"]],
  [
    "I.3",
    [
      "Bảng 1. Kinh phí thực hiện giai đoạn 2021 - 2025",
      "Đơn vị tính: triệu đồng",
      "| Năm | Số tiền |",
      "| 2021 | |",
      "| 2022 | |",
      "| 2023 | |",
    ],
  ],
  ["I.3", ["| Năm | NSTW | NSĐP | Tổng |", "| 2021 | … | … | … |", "| 2022 | … | … | … |"]],
  ["I.3", ["Kinh phí thực hiện cụ thể như sau:"]],
  ["I.3", ["Kinh phí thực hiện cụ thể như sau:", "| Năm | Số tiền |", "| 2021 | |"]],
  ["I.3", ["__(Nêu rõ nguồn kinh phí, số kinh phí đã bố trí hằng năm)__"]],
  ["I.3", ["(Nêu rõ nguồn kinh phí, số kinh phí đã bố trí hằng năm)"]],
  ["I.3", ["[Ghi rõ kinh phí theo từng năm]"]],
  ["I.3", ["<nhập nội dung>"]],
  ["I.3", ["(đơn vị tự bổ sung)"]],
  ["I.3", ["[Phòng Kế hoạch cung cấp số liệu]"]],
  ["I.3", ["| Năm | 2024 | 2025 |", "| Đã chi | | |", "Ghi chú: chỉ tính nguồn được giao."]],
  ["I.3", ["…………………………………………", "…………………………………………"]],
  ["I.3", ["............./."]],
  ["I.3", ["- Năm 2021: …… triệu đồng", "- Năm 2022: …… triệu đồng"]],
  ["I.3", ["→→→→"]],
  ["I.3", ["***"]],
  ["I.3", ["/."]],
  ["I.3", ["-", "+", "-"]],
  ["I.3", ["1.", "2.", "3."]],
  ["I.3", ["a)", "b)"]],
  ["I.3", ["XXX"]],
  ["II.1", ["1. Về nhận thức", "2. Về kinh phí", "3. Nguyên nhân"]],
  ["II.1", ["a) Hạn chế:", "b) Nguyên nhân:"]],
  [
    "I.2.1",
    [
      "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025.",
      "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025.",
    ],
  ],
  [
    "I.2.1",
    [
      "+ Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý tính đến năm 2025:",
      "+ Tỷ lệ cán bộ nữ trong diện quy hoạch được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025:",
    ],
  ],
  ["I.2.1", ["- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025: ……%"]],
  [
    "I.1.1",
    [
      "Kết quả nâng cao nhận thức về bình đẳng giới và vai trò, vị trí, tiềm năng của phụ nữ trong thời kỳ mới.",
    ],
  ],
  [
    "I.2.1",
    [
      "Tỷ lệ cán bộ nữ trong quy hoạch các chức danh lãnh đạo tính đến năm 2024.",
      "Tỷ lệ cán bộ nữ trong quy hoạch được đào tạo, tập huấn, nâng cao năng lực tính đến năm 2025.",
    ],
  ],
  ["II.1", ["**- Nguyên nhân**", "**- Những việc chưa làm được**"]],
  ["I.3", ["(Phần này do Phòng Tài chính cung cấp)"]],
  ["I.3", ["Kinh phí thực hiện"]],
];

const unfinished: Written = [
  ["I.1.1", ["Trạm mở ba lớp (cần bổ sung số liệu của tổ bảo vệ)."]],
  ["II.2", ["Kiến nghị Ban Thường vụ cho tách quỹ riêng (phòng Tài chính bổ sung sau)."]],
  ["I.3", ["- Năm 2021: 20 triệu đồng", "- Năm 2022: …… triệu đồng"]],
  ["I.3", ["Tổng kinh phí thực hiện là ………… triệu đồng từ ngân sách địa phương, trong đó chi cho tập huấn."]],
  ["I.3", ["Đang tổng hợp."]],
  ["I.3", ["(đang cập nhật)"]],
  ["I.3", ["Sẽ báo cáo sau"]],
  ["I.4", ["Viết sau khi họp giao ban"]],
  ["I.3", ["Tổng kinh phí thực hiện là ??? triệu đồng."]],
  ["II.1", ["??? hỏi lại anh Tuấn"]],
  ["I.3", ["Tổng kinh phí là [số tiền] triệu đồng."]],
  ["I.3", ["Kinh phí lồng ghép trong chi thường xuyên (đ/c Hùng bổ sung số liệu chi tiết)."]],
  ["I.3", ["Tổng kinh phí 300 triệu đồng (kiểm tra lại số liệu)."]],
  ["I.4", ["Kết quả tốt (chị Hoa xem lại đoạn này)."]],
  ["I.3", ["Tổng kinh phí giai đoạn 2021 - 2025 là\ttriệu đồng."]],
];

test.each(written)("%s is written: %j", (id, lines) => {
  expect(verdict(reportWith({ [id]: lines }))).toBe("");
});

test.each(empty)("%s is empty: %j", (id, lines) => {
  expect(verdict(reportWith({ [id]: lines }))).toBe(`empty: ${id}`);
});

test.each(unfinished)("%s is unfinished: %j", (id, lines) => {
  expect(verdict(reportWith({ [id]: lines }))).toBe(`unfinished: ${id}`);
});
