import { closing, opening, plain, type Variation, verdictOn } from "./varied-report";

const reports: readonly (readonly [name: string, expected: string, how: Variation])[] = [
  [
    "announcement of parts only in prose",
    "",
    {
      opening: [
        ...opening,
        "Báo cáo gồm hai phần: I. Tình hình, kết quả triển khai thực hiện; II. Những hạn chế, bất cập và đề xuất, kiến nghị.",
      ],
    },
  ],
  ["no Nơi nhận, GIÁM ĐỐC", "", { closing: ["**GIÁM ĐỐC**", "", "Trần Thị B"] }],
  [
    "a signature right after an empty section",
    "empty: II.2",
    {
      content: { "II.2": [] },
      closing: ["**TM. ỦY BAN NHÂN DÂN**", "**CHỦ TỊCH**", "(Đã ký)", "Trần Thị B"],
    },
  ],
  [
    "closing: date line + CHỦ TỊCH after empty II.2",
    "empty: II.2",
    {
      content: { "II.2": [] },
      closing: [
        "__Vân Lĩnh, ngày 20 tháng 10 năm 2025__",
        "**KT. CHỦ TỊCH**",
        "**PHÓ CHỦ TỊCH**",
        "Trần Thị B",
      ],
    },
  ],
  [
    "annex repeats title Kinh phí",
    "empty: I.3",
    {
      content: { "I.3": [] },
      closing: [...closing, "**PHỤ LỤC**", "**Kinh phí thực hiện**", "| Năm | Số tiền |", "| 2021 | 10 |"],
    },
  ],
  [
    "annex one line PHỤ LỤC: Kinh phí",
    "missing: I.3",
    {
      without: ["I.3"],
      closing: [...closing, "**PHỤ LỤC: Kinh phí thực hiện**", "| Năm | Số tiền |", "| 2021 | 10 |"],
    },
  ],
  [
    "annex without signature",
    "missing: I.3",
    {
      without: ["I.3"],
      closing: ["**PHỤ LỤC 1**", "**KINH PHÍ THỰC HIỆN**", "| Năm | Số tiền |", "| 2021 | 10 |"],
    },
  ],
  [
    "annex repeated numbered headings",
    "empty: II.1",
    {
      content: { "II.1": [] },
      closing: [
        ...closing,
        "PHỤ LỤC 02",
        "1. Hạn chế, bất cập",
        "Số liệu chi tiết về hạn chế ở từng đơn vị.",
      ],
    },
  ],
  [
    "Nơi nhận untabled and empty II.2",
    "empty: II.2",
    {
      content: { "II.2": ["……"] },
      closing: ["Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.", "CHỦ TỊCH", "Nguyễn Văn A"],
    },
  ],
  [
    "extra before: I. Đặc điểm, shifts parts to II and III",
    "empty: II.1",
    {
      opening: [...opening, "**I. ĐẶC ĐIỂM TÌNH HÌNH**", "Xã có 12 thôn."],
      numbers: { I: "II.", II: "III." },
      content: { "II.1": [] },
    },
  ],
  [
    "extra before plain: I. Công tác chỉ đạo",
    "",
    {
      opening: [...opening, "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "Ban hành 5 văn bản."],
      numbers: { I: "II.", II: "III." },
      style: plain,
    },
  ],
  [
    "Kính đề nghị as content of II.2",
    "",
    { content: { "II.2": ["Kính đề nghị Sở Nội vụ mở thêm lớp."] }, closing: ["Nơi nhận:→GIÁM ĐỐC"] },
  ],
  [
    "II.2 only farewell",
    "empty: II.2",
    {
      content: {
        "II.2": ["Trên đây là báo cáo kết quả thực hiện của đơn vị, kính gửi Sở Nội vụ tổng hợp./."],
      },
      closing: ["Nơi nhận:→GIÁM ĐỐC"],
    },
  ],
  [
    "report is itself an annex",
    "empty: II.2",
    {
      opening: ["PHỤ LỤC", "(Kèm theo Công văn số 12/UBND-VX ngày 20/10/2025)", ...opening],
      content: { "II.2": [] },
    },
  ],
  [
    "covering letter first",
    "empty: I.3",
    {
      opening: [
        "Kính gửi: Sở Nội vụ",
        "UBND xã gửi báo cáo kết quả thực hiện Quyết định 2282 kèm theo.",
        "Trân trọng./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "CHỦ TỊCH",
        "Nguyễn Văn A",
        ...opening,
      ],
      content: { "I.3": [] },
    },
  ],
  [
    "two signatures in one line",
    "empty: II.2",
    { content: { "II.2": [] }, closing: ["NGƯỜI LẬP BIỂU→→THỦ TRƯỞNG ĐƠN VỊ", "Nguyễn Thị B→→Trần Văn C"] },
  ],
  [
    "Nơi nhận with space colon",
    "empty: II.2",
    { content: { "II.2": [] }, closing: ["Nơi nhận :", "- Sở Nội vụ;", "- Lưu VT."] },
  ],
  ["Nơi gửi", "empty: II.2", { content: { "II.2": [] }, closing: ["Nơi gửi:", "- Sở Nội vụ;", "- Lưu VT."] }],
  [
    "confirmation and reporter",
    "empty: II.2",
    {
      content: { "II.2": [] },
      closing: ["XÁC NHẬN CỦA THỦ TRƯỞNG→NGƯỜI BÁO CÁO", "(Ký, đóng dấu)→(Ký, ghi rõ họ tên)"],
    },
  ],
  [
    "unit name above signature",
    "empty: II.2",
    { content: { "II.2": [] }, closing: ["ỦY BAN NHÂN DÂN XÃ VÂN LĨNH", "Nguyễn Văn A"] },
  ],
  [
    "TRƯỞNG PHÒNG with name only",
    "empty: II.2",
    { content: { "II.2": [] }, closing: ["**TRƯỞNG PHÒNG NỘI VỤ**", "", "Nguyễn Văn A"] },
  ],
  [
    "signed on behalf (TL.)",
    "empty: II.2",
    { content: { "II.2": [] }, closing: ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A"] },
  ],
  [
    "dash announcements",
    "",
    {
      opening: [
        ...opening,
        "Nội dung báo cáo gồm:",
        "- Tình hình, kết quả triển khai thực hiện",
        "- Những hạn chế, bất cập và đề xuất, kiến nghị",
      ],
    },
  ],
  [
    "summary at the top repeating section words",
    "empty: I.3",
    {
      opening: [
        ...opening,
        "Tóm tắt: công tác tuyên truyền, phổ biến được chú trọng; kinh phí thực hiện 125 triệu đồng; còn một số hạn chế, bất cập.",
      ],
      content: { "I.3": [] },
    },
  ],
];

/** What stands before and after the report proper; the truth beside each was judged by hand. */
test.each(reports)("%s", (_, expected, how) => {
  expect(verdictOn(how).split("; ").sort()).toEqual(expected.split("; ").sort());
});
