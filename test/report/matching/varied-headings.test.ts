import {
  automatic,
  bareBold,
  bareCapitals,
  bold,
  capitals,
  customStyle,
  decomposed,
  ids,
  inHeadingStyles,
  italic,
  numberAbove,
  plain,
  tabbed,
  titles,
  withoutMarks,
  type Style,
  type Variation,
  verdictOn,
} from "./varied-report";

const colonTitles = Object.fromEntries(ids.map((id) => [id, `${titles[id]?.replace(/\.$/, "") ?? ""}:`]));
const paraphrased = {
  "I.1.1": "Tuyên truyền về bình đẳng giới và vị thế của phụ nữ",
  "I.1.2": "Vai trò lãnh đạo của cấp ủy và người đứng đầu đối với công tác cán bộ nữ",
  "I.1.3": "Truyền thông trong cộng đồng về phụ nữ làm lãnh đạo",
  "I.2.1": "Thực hiện chỉ tiêu",
  "I.2.2": "Thực hiện các nhiệm vụ, giải pháp",
  "I.2.2.1": "Xây dựng, ban hành thể chế, văn bản",
  "I.2.2.2": "Bồi dưỡng, tạo nguồn cán bộ nữ",
  "I.2.2.3": "Biểu dương gương lãnh đạo nữ tiêu biểu",
  "I.3": "Nguồn lực tài chính",
  "I.4": "Nhận xét chung và kinh nghiệm rút ra",
  II: "KHÓ KHĂN VÀ KHUYẾN NGHỊ",
  "II.1": "Khó khăn, tồn tại",
  "II.2": "Khuyến nghị",
  I: "KẾT QUẢ ĐẠT ĐƯỢC",
  "I.1": "Truyền thông, phổ biến",
  "I.2": "Kết quả cụ thể",
};
const cutToHalf = {
  I: "TÌNH HÌNH, KẾT QUẢ TRIỂN",
  "I.1": "Công tác tuyên truyền, phổ",
  "I.1.1": "Kết quả nâng cao nhận thức về bình đẳng giới và vai",
  "I.1.2":
    "Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các",
  "I.1.3": "Nâng cao nhận thức cho toàn xã hội về ý",
  "I.2": "Kết quả triển khai thực",
  "I.2.1": "Kết quả các mục tiêu",
  "I.2.2": "Kết quả trên các lĩnh vực",
  "I.2.2.1": "Hoàn thiện chính sách, pháp luật và nâng cao hiệu",
  "I.2.2.2": "Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với quy hoạch,",
  "I.2.2.3": "Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công ở cả khu",
  "I.3": "Kinh phí thực hiện",
  "I.4": "Đánh giá chung kết quả thực",
  II: "NHỮNG HẠN CHẾ, BẤT CẬP",
  "II.1": "Hạn chế, bất cập",
  "II.2": "Đề xuất, kiến nghị.",
};
const boldBelow: Style = (number, title, id) => (id.split(".").length > 2 ? bold : plain)(number, title, id);

const reports: readonly (readonly [name: string, expected: string, how: Variation])[] = [
  ["no part headings, restart", "missing: I II", { without: ["I", "II"], style: plain }],
  ["titles with colon, bold", "", { titles: colonTitles }],
  ["titles cut to half", "", { titles: cutToHalf }],
  ["paraphrased", "", { titles: paraphrased }],
  ["paraphrased plain", "", { titles: paraphrased, style: plain }],
  ["heading styles auto numbers", "empty: I.1.2", { style: inHeadingStyles, content: { "I.1.2": [] } }],
  ["auto numbers plain list", "", { style: automatic }],
  [
    "all run-in, no part contents, bold all",
    "empty: II II.1 II.2",
    { runIn: true, content: { "II.1": "", "II.2": "….." } },
  ],
  ["capitals throughout, numbered", "empty: I.3", { style: capitals, content: { "I.3": [] } }],
  ["capitals throughout, no numbers", "empty: I.3", { style: bareCapitals, content: { "I.3": [] } }],
  ["no numbers bold", "empty: I.1.1", { style: bareBold, content: { "I.1.1": [] } }],
  ["no numbers bold, missing I.2.1", "missing: I.2.1", { style: bareBold, without: ["I.2.1"] }],
  ["number in own paragraph", "", { style: numberAbove }],
  ["headings in NFD", "", { style: decomposed }],
  [
    "run-in with dash",
    "",
    { style: plain, content: { "I.3": [] }, titles: { "I.3": "Kinh phí thực hiện – 125 triệu đồng" } },
  ],
  [
    "run-in after period",
    "",
    {
      style: plain,
      content: { "I.3": [] },
      titles: { "I.3": "Kinh phí thực hiện. Tổng kinh phí là 125 triệu đồng." },
    },
  ],
  [
    "run-in after line break",
    "",
    {
      style: plain,
      content: { "I.3": [] },
      titles: { "I.3": "Kinh phí thực hiện⏎Tổng kinh phí là 125 triệu đồng." },
    },
  ],
  [
    "heading and prompt after line break",
    "empty: I.2.1",
    {
      content: { "I.2.1": [] },
      titles: {
        "I.2.1":
          "Kết quả thực hiện các Mục tiêu⏎- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025.",
      },
    },
  ],
  ["tabs after number", "empty: II.1", { style: tabbed, content: { "II.1": [] } }],
  [
    "“Không” after the title",
    "",
    { style: plain, content: { "I.3": [] }, titles: { "I.3": "Kinh phí thực hiện: Không" } },
  ],
  [
    "dots after the title",
    "empty: I.3",
    { style: plain, content: { "I.3": [] }, titles: { "I.3": "Kinh phí thực hiện: …………" } },
  ],
  [
    "a title that goes on as a sentence",
    "",
    {
      style: plain,
      content: { "I.3": [] },
      titles: { "I.3": "Kinh phí thực hiện là 20 triệu đồng từ ngân sách xã." },
    },
  ],
  [
    "a title that goes on before its colon",
    "",
    { style: plain, content: { "I.3": [] }, titles: { "I.3": "Kinh phí thực hiện năm 2025: 20 triệu đồng" } },
  ],
  [
    "a unit after the title and a blank table",
    "empty: I.3",
    {
      content: { "I.3": ["| Năm | Số tiền |", "| 2021 | |"] },
      titles: { "I.3": "Kinh phí thực hiện (triệu đồng):" },
    },
  ],
  [
    "a reference to an annex after the title",
    "",
    { content: { "I.3": [] }, titles: { "I.3": "Kinh phí thực hiện (chi tiết tại Phụ lục 1 kèm theo)" } },
  ],
  [
    "“(nếu có)” after the title",
    "empty: I.3",
    { content: { "I.3": [] }, titles: { "I.3": "Kinh phí thực hiện (nếu có)" } },
  ],
  [
    "limits and causes",
    "",
    { titles: { "II.1": "Hạn chế, bất cập và nguyên nhân", "II.2": "Đề xuất, kiến nghị và giải pháp" } },
  ],
  [
    "lessons as 5",
    "",
    { titles: { "I.4": "Đánh giá chung" }, after: { "I.4": ["**5. Bài học kinh nghiệm**", "Kiên trì."] } },
  ],
  [
    "assessment empty, lessons as 5 written",
    "empty: I.4",
    {
      titles: { "I.4": "Đánh giá chung kết quả thực hiện" },
      content: { "I.4": [] },
      after: { "I.4": ["**5. Phương hướng**", "Kiên trì."] },
    },
  ],
  ["no diacritics", "empty: I.3", { style: withoutMarks, content: { "I.3": [] } }],
  [
    "slips of the keyboard",
    "",
    {
      titles: {
        "I.3": "Kinh phí thực hiên",
        "II.1": "Hạn chê, bất cập",
        "II.2": "Đề xuât, kiến nghi",
        "I.4": "Đánh gía chung kết quả thực hiện và bài học kinh nghiêm",
      },
      style: plain,
    },
  ],
  [
    "content begins with section's title as a sentence",
    "",
    {
      style: plain,
      content: {
        "I.1.3": [
          "Nâng cao nhận thức cho toàn xã hội luôn được đơn vị quan tâm thực hiện thông qua 36 tin bài.",
        ],
        "I.3": ["Kinh phí thực hiện được lồng ghép trong dự toán chi thường xuyên."],
        "II.1": ["Hạn chế, bất cập lớn nhất là nguồn cán bộ nữ còn ít."],
        "II.2": ["Đề xuất, kiến nghị cấp trên quan tâm bố trí kinh phí."],
      },
    },
  ],
  [
    "merged heading II.1 and II.2",
    "",
    {
      without: ["II.2"],
      titles: { "II.1": "Hạn chế, bất cập và đề xuất, kiến nghị" },
      content: { "II.1": "Nguồn ít; đề nghị mở lớp." },
    },
  ],
  [
    "merged I.3 and I.4",
    "empty: I.3 I.4",
    {
      without: ["I.4"],
      titles: { "I.3": "Kinh phí thực hiện và đánh giá chung kết quả thực hiện" },
      content: { "I.3": [] },
    },
  ],
  ["1.1 only bold, parents plain", "empty: I.3", { style: boldBelow, content: { "I.3": [] } }],
  ["italic headings", "empty: II.1", { style: italic, content: { "II.1": [] } }],
  ["custom style", "empty: II.1", { style: customStyle, content: { "II.1": [] } }],
  [
    "short titles",
    "empty: I.2.2.1",
    {
      titles: {
        I: "KẾT QUẢ",
        "I.1": "Tuyên truyền",
        "I.1.1": "Nhận thức về bình đẳng giới",
        "I.1.2": "Trách nhiệm của cấp ủy, người đứng đầu",
        "I.1.3": "Nhận thức của xã hội",
        "I.2": "Kết quả thực hiện",
        "I.2.1": "Mục tiêu",
        "I.2.2": "Lĩnh vực",
        "I.2.2.1": "Chính sách, pháp luật",
        "I.2.2.2": "Đào tạo, bồi dưỡng",
        "I.2.2.3": "Tôn vinh",
        "I.3": "Kinh phí",
        "I.4": "Đánh giá",
        II: "HẠN CHẾ, KIẾN NGHỊ",
        "II.1": "Hạn chế",
        "II.2": "Kiến nghị",
      },
      content: { "I.2.2.1": [] },
      style: plain,
    },
  ],
  [
    "titles with unit names",
    "",
    {
      titles: {
        I: "TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN TẠI SỞ Y TẾ GIAI ĐOẠN 2021 - 2025",
        "I.3": "Kinh phí thực hiện của Sở Y tế giai đoạn 2021 - 2025",
        "II.1": "Những hạn chế, bất cập của Sở Y tế",
        "I.4": "Đánh giá chung kết quả thực hiện của Sở Y tế",
        "I.2": "Kết quả triển khai thực hiện của đơn vị",
        "II.2": "Đề xuất, kiến nghị với Sở Nội vụ",
      },
    },
  ],
];

/** Reports whose headings are worded and marked in other ways; the truth beside each was judged by hand. */
test.each(reports)("%s", (_, expected, how) => {
  expect(verdictOn(how).split("; ").sort()).toEqual(expected.split("; ").sort());
});
