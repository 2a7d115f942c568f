import { ids, numbers, plain, type Variation, verdictOn } from "./varied-report";

const allOne = Object.fromEntries(ids.map((id) => [id, "1."]));
const noNumbers = Object.fromEntries(ids.map((id) => [id, ""]));
const spelledOutBare = Object.fromEntries(ids.map((id) => [id, id]));
const spelledOut = Object.fromEntries(ids.map((id) => [id, `${id}.`]));
const slashes = Object.fromEntries(ids.map((id) => [id, numbers[id]?.replace(".", "/") ?? ""]));
const colons = Object.fromEntries(ids.map((id) => [id, numbers[id]?.replace(/\.$/, ":") ?? ""]));
const continued = { "II.1": "5.", "II.2": "6." };
const lettersBelow = { "I.2.2.1": "a)", "I.2.2.2": "b)", "I.2.2.3": "c)" };
const flatRoman = { "I.1": "I.", "I.2": "II.", "I.3": "III.", "I.4": "IV.", "II.1": "V.", "II.2": "VI." };
const wrong = {
  "I.1.1": "1.",
  "I.1.2": "2.",
  "I.1.3": "3.",
  "I.2": "3.",
  "I.2.1": "3.1",
  "I.2.2": "3.2",
  "I.3": "5.",
  "I.4": "6.",
  "II.1": "7.",
  "II.2": "9.",
};
const oneDeeper = {
  "I.1.1": "1.1.1.",
  "I.1.2": "1.1.2.",
  "I.1.3": "1.1.3.",
  "I.1": "1.1.",
  "I.2": "1.2.",
  "I.2.1": "1.2.1.",
  "I.2.2": "1.2.2.",
  "I.2.2.1": "1.2.2.1.",
  "I.2.2.2": "1.2.2.2.",
  "I.2.2.3": "1.2.2.3.",
  "I.3": "1.3.",
  "I.4": "1.4.",
  I: "1.",
  II: "2.",
  "II.1": "2.1.",
  "II.2": "2.2.",
};
const shifted = {
  I: "A.",
  II: "B.",
  "I.1": "I.",
  "I.2": "II.",
  "I.3": "III.",
  "I.4": "IV.",
  "II.1": "I.",
  "II.2": "II.",
  "I.1.1": "1.",
  "I.1.2": "2.",
  "I.1.3": "3.",
  "I.2.1": "1.",
  "I.2.2": "2.",
  "I.2.2.1": "2.1.",
  "I.2.2.2": "2.2.",
  "I.2.2.3": "2.3.",
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

const reports: readonly (readonly [name: string, expected: string, how: Variation])[] = [
  ["run-in with wrong numbers, plain", "", { numbers: wrong, style: plain, runIn: true }],
  [
    "run-in wrong numbers, one empty",
    "empty: I.3",
    { numbers: wrong, style: plain, runIn: true, content: { "I.3": "" } },
  ],
  ["everything numbered 1.", "", { numbers: allOne }],
  ["everything numbered 1. plain", "empty: II.1", { numbers: allOne, style: plain, content: { "II.1": [] } }],
  ["numbers continue 1..6 across parts plain", "", { numbers: continued, style: plain }],
  ["Phần thứ nhất in one line", "", { numbers: { I: "Phần thứ nhất:", II: "Phần thứ hai:" } }],
  [
    "PHẦN I two lines capital",
    "",
    { numbers: { I: "", II: "" }, before: { I: ["**PHẦN I**"], II: ["**PHẦN II**"] } },
  ],
  ["A/B + roman + arabic", "empty: I.4", { numbers: shifted, style: plain, content: { "I.4": "……" } }],
  ["no part headings", "missing: I II", { without: ["I", "II"], numbers: continued }],
  ["full I.2.2.1 numbering plain", "", { numbers: spelledOut, style: plain }],
  [
    "full numbering no dot",
    "empty: I.2.2.3",
    { numbers: spelledOutBare, style: plain, content: { "I.2.2.3": [] } },
  ],
  ["titles cut to half plain, no numbers", "", { titles: cutToHalf, numbers: noNumbers, style: plain }],
  ["I.2.2 children a b c", "", { numbers: lettersBelow }],
  [
    "I.2.2 children a b c plain half",
    "empty: I.2.2.3",
    { numbers: lettersBelow, titles: cutToHalf, style: plain, content: { "I.2.2.3": [] } },
  ],
  [
    "children a b c d letters leaf of I.1",
    "",
    { numbers: { "I.1.1": "a)", "I.1.2": "b)", "I.1.3": "c)" }, style: plain },
  ],
  [
    "I.4 split inner plus missing II.1",
    "missing: II.1",
    {
      without: ["II.1"],
      numbers: { "II.2": "1." },
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
    "I.3 missing while a list item names Kinh phí",
    "missing: I.3",
    {
      without: ["I.3"],
      numbers: { "I.4": "3." },
      content: {
        "I.1.1": ["1. Hội nghị: 5 cuộc.", "2. Tin bài: 36 tin.", "3. Kinh phí thực hiện: 10 triệu đồng."],
      },
    },
  ],
  [
    "I.3 as dash line in I.2.2.3 only",
    "missing: I.3",
    {
      without: ["I.3"],
      numbers: { "I.4": "3." },
      content: { "I.2.2.3": ["- Kết quả: khen 9 người.", "- Kinh phí thực hiện: 10 triệu đồng."] },
    },
  ],
  [
    "section left out, numbers shift",
    "missing: I.1.2",
    { without: ["I.1.2"], numbers: { "I.1.3": "1.2." }, style: plain },
  ],
  [
    "Mục 1, Mục 2",
    "",
    {
      numbers: {
        "I.1": "Mục 1.",
        "I.2": "Mục 2.",
        "I.3": "Mục 3.",
        "I.4": "Mục 4.",
        "II.1": "Mục 1.",
        "II.2": "Mục 2.",
      },
    },
  ],
  ["numbers with slashes", "", { numbers: slashes, style: plain }],
  [
    "letters with dots under 2.2",
    "",
    { numbers: { "I.2.2.1": "a.", "I.2.2.2": "b.", "I.2.2.3": "c." }, style: plain },
  ],
  [
    "flat roman I-VI",
    "missing: I I.1.1 I.1.2 I.1.3 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3 II",
    {
      numbers: flatRoman,
      without: ["I", "II", "I.1.1", "I.1.2", "I.1.3", "I.2.1", "I.2.2", "I.2.2.1", "I.2.2.2", "I.2.2.3"],
      after: { "I.1": ["Có 5 hội nghị."], "I.2": ["Cử 12 người."] },
    },
  ],
  [
    "flat roman plain, III empty",
    "empty: I.3; missing: I I.1.1 I.1.2 I.1.3 I.2.1 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3 II",
    {
      numbers: flatRoman,
      style: plain,
      without: ["I", "II", "I.1.1", "I.1.2", "I.1.3", "I.2.1", "I.2.2", "I.2.2.1", "I.2.2.2", "I.2.2.3"],
      after: { "I.1": ["Có 5 hội nghị."], "I.2": ["Cử 12 người."] },
      content: { "I.3": [] },
    },
  ],
  [
    "flat roman with arabic below",
    "missing: I II",
    {
      numbers: {
        "I.1": "I.",
        "I.2": "II.",
        "I.3": "III.",
        "I.4": "IV.",
        "II.1": "V.",
        "II.2": "VI.",
        "I.1.1": "1.",
        "I.1.2": "2.",
        "I.1.3": "3.",
        "I.2.1": "1.",
        "I.2.2": "2.",
      },
      without: ["I", "II"],
    },
  ],
  [
    "II and III split",
    "",
    {
      numbers: { "II.1": "II.", "II.2": "III." },
      titles: { "II.1": "HẠN CHẾ, BẤT CẬP", "II.2": "ĐỀ XUẤT, KIẾN NGHỊ" },
      without: ["II"],
    },
  ],
  [
    "limits, causes, proposals",
    "empty: II.1",
    {
      titles: { "II.1": "Hạn chế, bất cập" },
      numbers: { "II.2": "3." },
      after: { "II.1": ["**2. Nguyên nhân**", "Do kinh phí ít."] },
      content: { "II.1": [] },
    },
  ],
  [
    "row label of a data table repeats a missing title",
    "missing: I.3",
    {
      without: ["I.3"],
      numbers: { "I.4": "3." },
      content: {
        "I.2.1": [
          "| STT | Nội dung | Kết quả |",
          "| 1 | Nữ trong quy hoạch | 15 |",
          "| 2 | Kinh phí thực hiện | 20 |",
        ],
      },
    },
  ],
  [
    "sentence with title while heading missing",
    "missing: I.3 II.2",
    {
      without: ["I.3", "II.2"],
      numbers: { "I.4": "3." },
      style: plain,
      content: {
        "I.2.2.3": ["Kinh phí thực hiện được lồng ghép trong dự toán chi thường xuyên."],
        "II.1": [
          "Hạn chế, bất cập lớn nhất là nguồn cán bộ nữ còn ít.",
          "Đề xuất, kiến nghị cấp trên quan tâm bố trí kinh phí.",
        ],
      },
    },
  ],
  [
    "Roman i lower-case",
    "",
    { numbers: { "I.1.1": "(i)", "I.1.2": "(ii)", "I.1.3": "(iii)" }, style: plain },
  ],
  ["numbers in square brackets or with colon", "", { numbers: colons, style: plain }],
  [
    "letters A. B. C. for level 2",
    "",
    { numbers: { "I.1": "A.", "I.2": "B.", "I.3": "C.", "I.4": "D.", "II.1": "A.", "II.2": "B." } },
  ],
  ["parts numbered 1 and 2, all else one level deeper", "", { numbers: oneDeeper, style: plain }],
  [
    "empty leaf then extra unnumbered capitals",
    "empty: I.4",
    {
      content: { "I.4": [] },
      numbers: { I: "", II: "" },
      after: { "I.4": ["**PHƯƠNG HƯỚNG, NHIỆM VỤ GIAI ĐOẠN 2026 - 2030**", "Tiếp tục thực hiện."] },
    },
  ],
  [
    "2.2 children numbered 2.3 2.4 2.5",
    "empty: I.2.2.2",
    {
      numbers: { "I.2.2.1": "2.3.", "I.2.2.2": "2.4.", "I.2.2.3": "2.5." },
      content: { "I.2.2.2": [] },
      style: plain,
    },
  ],
  [
    "I.2.2 heading left out, children 2.2-2.4",
    "missing: I.2.2",
    { without: ["I.2.2"], numbers: { "I.2.2.1": "2.2.", "I.2.2.2": "2.3.", "I.2.2.3": "2.4." } },
  ],
  [
    "letters and dashes below arabic numbers",
    "empty: I.1.2",
    {
      numbers: {
        "I.1.1": "a)",
        "I.1.2": "b)",
        "I.1.3": "c)",
        "I.2.1": "a)",
        "I.2.2": "b)",
        "I.2.2.1": "-",
        "I.2.2.2": "-",
        "I.2.2.3": "-",
      },
      content: { "I.1.2": [] },
      style: plain,
    },
  ],
  [
    "missing three",
    "missing: I.3 II.1 II.2",
    { without: ["I.3", "II.1", "II.2"], numbers: { "I.4": "3." }, after: { II: ["Không có."] } },
  ],
  ["Phần II with 'Mục' and roman small", "", { numbers: { I: "Phần I.", II: "Phần II." }, style: plain }],
  [
    "Chương I, Chương II",
    "empty: II.2",
    { numbers: { I: "Chương I:", II: "Chương II:" }, content: { "II.2": [] }, style: plain },
  ],
];

/** Reports whose headings are numbered in other ways; the truth beside each was judged by hand. */
test.each(reports)("%s", (_, expected, how) => {
  expect(verdictOn(how).split("; ").sort()).toEqual(expected.split("; ").sort());
});
