import { type Variation, verdictOn } from "./varied-report";

const reports: readonly (readonly [name: string, expected: string, how: Variation])[] = [
  [
    "sections beyond the outline",
    "",
    {
      after: {
        "I.4": ["**5. Phương hướng, nhiệm vụ**", "Tiếp tục."],
        "II.2": ["**III. TỔ CHỨC THỰC HIỆN**", "Giao Văn phòng."],
      },
    },
  ],
  [
    "extra after empty I.4 and II.2",
    "empty: I.4 II.2",
    {
      content: { "I.4": [], "II.2": [] },
      after: {
        "I.4": ["**5. Phương hướng, nhiệm vụ**", "Tiếp tục."],
        "II.2": ["**III. TỔ CHỨC THỰC HIỆN**", "Giao Văn phòng."],
      },
    },
  ],
  [
    "I.4 split with inner numbered 4.1 4.2",
    "",
    {
      content: {
        "I.4": [
          "**4.1. Kết quả đạt được**",
          "Tốt.",
          "**4.2. Hạn chế**",
          "Còn ít.",
          "**4.3. Bài học kinh nghiệm**",
          "Kiên trì.",
        ],
      },
    },
  ],
  [
    "II.1 with inner list naming proposals",
    "missing: II.2",
    {
      without: ["II.2"],
      content: {
        "II.1": [
          "a) Hạn chế",
          "Ít nguồn.",
          "b) Nguyên nhân",
          "Do kinh phí thực hiện ít.",
          "c) Giải pháp",
          "Đề xuất, kiến nghị sau.",
        ],
      },
    },
  ],
  [
    "I.1.1 content lists with numbers 1. 2. 3.",
    "",
    {
      content: {
        "I.1.1": ["1. Hội nghị: 5 cuộc.", "2. Tin bài: 36 tin.", "3. Kinh phí thực hiện: 10 triệu đồng."],
      },
    },
  ],
  [
    "closing signature words inside content",
    "",
    {
      content: {
        "I.1.2": ["Giám đốc Sở trực tiếp chỉ đạo.", "Chủ tịch UBND xã phân công cán bộ phụ trách."],
        "II.1": ["Nơi nhận báo cáo còn chậm phản hồi.", "Phụ lục số liệu chưa thống nhất giữa các năm."],
      },
    },
  ],
  ["farewell mid text", "", { content: { "I.2.1": ["Trên đây là kết quả thực hiện các mục tiêu."] } }],
  [
    "II without children but content",
    "missing: II.1 II.2",
    { without: ["II.1", "II.2"], after: { II: ["Nguồn cán bộ nữ còn ít. Đề nghị mở thêm lớp."] } },
  ],
  [
    "bold lead-ins with section words",
    "empty: II.1",
    {
      content: {
        "I.2.1": ["**Hạn chế:** một số chỉ tiêu chưa đạt.", "**Kiến nghị:** bổ sung chỉ tiêu."],
        "II.1": [],
      },
    },
  ],
  [
    "bold lead-ins while II.1 missing",
    "missing: II.1",
    { without: ["II.1"], content: { "I.2.1": ["**Hạn chế:** một số chỉ tiêu chưa đạt."] } },
  ],
  [
    "I.3 twice, first empty",
    "",
    {
      content: { "I.3": [] },
      after: { "I.4": ["**3. Kinh phí thực hiện**", "Tổng kinh phí 125 triệu đồng."] },
    },
  ],
  [
    "I.1 children missing while content mentions them",
    "missing: I.1.1 I.1.2 I.1.3",
    {
      without: ["I.1.1", "I.1.2", "I.1.3"],
      after: {
        "I.1": [
          "Kết quả nâng cao nhận thức về bình đẳng giới được các cấp quan tâm, nâng cao trách nhiệm của các cấp ủy Đảng.",
          "Nâng cao nhận thức cho toàn xã hội là nhiệm vụ thường xuyên.",
        ],
      },
    },
  ],
  [
    "II before I",
    "",
    {
      order: [
        "II",
        "II.1",
        "II.2",
        "I",
        "I.1",
        "I.1.1",
        "I.1.2",
        "I.1.3",
        "I.2",
        "I.2.1",
        "I.2.2",
        "I.2.2.1",
        "I.2.2.2",
        "I.2.2.3",
        "I.3",
        "I.4",
      ],
    },
  ],
  ["only footnote mark style content", "", { content: { "I.3": ["125 triệu đồng[1]."] } }],
  ["content is one figure in own paragraph", "", { content: { "I.2.1": ["45,45%"], "I.3": ["125"] } }],
  [
    "list of leaders in a table in I.2.2.3",
    "",
    {
      content: {
        "I.2.2.3": [
          "| STT | Họ tên | Chức danh |",
          "| 1 | Nguyễn Thị A | GIÁM ĐỐC |",
          "| 2 | Trần Thị B | PHÓ GIÁM ĐỐC |",
        ],
      },
    },
  ],
  [
    "two-column list of leaders",
    "",
    {
      content: {
        "I.2.2.3": ["| Chức danh | Họ tên |", "| GIÁM ĐỐC | Nguyễn Thị A |", "| PHÓ GIÁM ĐỐC | Trần Thị B |"],
      },
    },
  ],
  [
    "capital line PHÒNG, CHỐNG BẠO LỰC in II.2",
    "",
    { content: { "II.2": ["**PHÒNG NỘI VỤ**", "Mở thêm lớp bồi dưỡng."] } },
  ],
  [
    "capital unit sub-headings inside I.2.1",
    "",
    { content: { "I.2.1": ["SỞ NỘI VỤ", "Đạt 40%.", "SỞ Y TẾ", "Đạt 42%."] } },
  ],
  [
    "I.2.2.2 with prompts each answered",
    "",
    {
      content: {
        "I.2.2.2": [
          "- Thống kê tỷ lệ cán bộ nữ tham gia các khóa đào tạo, bồi dưỡng nâng cao trình độ quản lý, lý luận chính trị gắn với tạo nguồn cán bộ: 45%.",
          "- Tạo nguồn nữ cán bộ dân tộc thiểu số: 05 người.",
        ],
      },
    },
  ],
  [
    "I.2.2.2 with prompts not answered, as a lead",
    "empty: I.2.2.2",
    {
      content: {
        "I.2.2.2": [
          "- Thống kê tỷ lệ cán bộ nữ tham gia các khóa đào tạo, bồi dưỡng nâng cao trình độ quản lý, lý luận chính trị gắn với tạo nguồn cán bộ.",
          "- Kết quả tham gia đào tạo, bồi dưỡng, nâng cao năng lực cho đội ngũ cán bộ nữ được quy hoạch vào các vị trí các lãnh đạo, quản lý ở các cấp hoạch định chính sách:",
        ],
      },
    },
  ],
  [
    "I.2.2.1 prompt merged, then table",
    "",
    {
      content: {
        "I.2.2.1": [
          "Kết quả ban hành các văn bản chỉ đạo, thực hiện của cấp có thẩm quyền như sau:",
          "| STT | Số, ký hiệu | Trích yếu |",
          "| 1 | 12/KH-UBND | Kế hoạch |",
        ],
      },
    },
  ],
  [
    "I.2.2.1 prompt then blank table",
    "empty: I.2.2.1",
    {
      content: {
        "I.2.2.1": [
          "Kết quả ban hành các văn bản chỉ đạo:",
          "| STT | Số, ký hiệu | Trích yếu |",
          "| 1 |  |  |",
          "| 2 |  |  |",
        ],
      },
    },
  ],
  [
    "transposed table",
    "",
    {
      content: {
        "I.2.1": [
          "| Nội dung | Giám đốc | Phó Giám đốc | Trưởng phòng |",
          "| TỔNG SỐ | 1 | 3 | 10 |",
          "| Trong đó: Nữ | 0 | 1 | 4 |",
        ],
      },
    },
  ],
  [
    "transposed blank",
    "empty: I.2.1",
    {
      content: {
        "I.2.1": [
          "| Nội dung | Giám đốc | Phó Giám đốc | Trưởng phòng |",
          "| TỔNG SỐ |  |  |  |",
          "| Trong đó: Nữ |  |  |  |",
        ],
      },
    },
  ],
  [
    "II.1 content in II body, II.2 heading only",
    "missing: II.1; empty: II.2",
    { without: ["II.1"], after: { II: ["Nguồn cán bộ còn ít."] }, content: { "II.2": [] } },
  ],
  [
    "I.2.1 as Mục tiêu 1,2 sections",
    "",
    {
      content: {
        "I.2.1": [
          "**Mục tiêu 1: 60% cơ quan có lãnh đạo chủ chốt là nữ**",
          "Đạt 62%.",
          "**Mục tiêu 2: tỷ lệ nữ trong quy hoạch đạt 40%**",
          "Đạt 45%.",
        ],
      },
    },
  ],
  [
    "I.2.1 as Mục tiêu headings without results",
    "empty: I.2.1",
    { content: { "I.2.1": ["**a) Mục tiêu thứ nhất**", "**b) Mục tiêu thứ hai**"] } },
  ],
  [
    "page breaks and empty bold lines",
    "empty: I.3",
    { content: { "I.3": ["****", ""] }, before: { II: ["", ""] } },
  ],
  ["same heading twice in a row by mistake", "", { before: { "I.3": ["**3. Kinh phí thực hiện**"] } }],
];

/** What stands under the headings; the truth beside each was judged by hand. */
test.each(reports)("%s", (_, expected, how) => {
  expect(verdictOn(how).split("; ").sort()).toEqual(expected.split("; ").sort());
});
