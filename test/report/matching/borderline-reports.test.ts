import { findSections } from "../../../src/report/matching";
import { outline2282 } from "../../../src/report/outline";
import { reportWith } from "./full-report";
import { idsWhere, sectionsOf, verdict, verdictOf } from "./verdict";
import { writtenDocument } from "./written-document";

const duplicatesIn = (lines: readonly string[]) =>
  idsWhere(sectionsOf(lines), ({ duplicates }) => duplicates.length > 0);

describe("items of a list that are named like sections", () => {
  test.each([
    [
      "limitations one by one under the names of other sections",
      "empty: I.3",
      {
        "I.3": ["…………"],
        "II.1": [
          "1. Công tác tuyên truyền, phổ biến: chưa thường xuyên, còn hình thức.",
          "2. Kết quả triển khai thực hiện: tiến độ chậm ở một số đơn vị.",
          "3. Kinh phí thực hiện: còn ít, chưa có dòng riêng.",
          "4. Công tác phối hợp: thiếu chặt chẽ.",
        ],
      },
    ],
    [
      "the same with sub-headings in bold",
      "",
      {
        "II.1": [
          "**1. Công tác tuyên truyền, phổ biến**",
          "Chưa thường xuyên, còn hình thức.",
          "**2. Kết quả triển khai thực hiện**",
          "Tiến độ chậm ở một số đơn vị.",
          "**3. Kinh phí thực hiện**",
          "Còn ít, chưa có dòng riêng.",
        ],
      },
    ],
    [
      "the assessment at the end of the targets",
      "empty: I.4",
      {
        "I.2.1": [
          "1. Mục tiêu 1: đạt 66,67%.",
          "2. Mục tiêu 2: đạt 53,39%.",
          "3. Mục tiêu 3: đạt 80,95%.",
          "4. Đánh giá chung: đạt 3/3 mục tiêu.",
        ],
        "I.4": [],
      },
    ],
    [
      "a proposal that begins with a limitation",
      "",
      {
        "II.2": [
          "1. Hạn chế, bất cập trong chính sách phụ cấp: đề nghị Bộ Y tế sửa đổi.",
          "2. Kinh phí thực hiện: đề nghị tỉnh bố trí 200 triệu đồng mỗi năm.",
        ],
      },
    ],
  ])("%s", (_name, expected, changes) => {
    expect(verdict(reportWith(changes))).toBe(expected);
    expect(duplicatesIn(reportWith(changes))).toBe("");
  });

  test("sections pasted a second time are no list", () => {
    const again = ["**1. Hạn chế, bất cập**", "Còn ít.", "**2. Đề xuất, kiến nghị.**", "Tăng thêm."];
    expect(duplicatesIn(reportWith({ "II.2": ["Đề nghị tăng kinh phí.", ...again] }))).toBe("II.1 II.2");
  });
});

describe("headings of the author's own after an empty section", () => {
  const withPart = (report: readonly string[]) =>
    report.flatMap((line) =>
      line.startsWith("Trên đây là")
        ? ["**III. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI**", "Tiếp tục thực hiện các mục tiêu.", line]
        : [line],
    );
  const heading = /^\*\*([IVX\d.]+)\. (.*)\*\*$/;

  test.each([
    ["numbers typed in bold", "**$1. $2**"],
    ["no numbers", "**$2**"],
    ["a heading style", "# $1. $2"],
    ["a heading style with automatic numbers", "# {$1.} $2"],
  ])("a typed bold part III is none of II.2 where the headings have %s", (_name, form) => {
    const report = reportWith({ "II.2": ["…………"] }).map((line) => line.replace(heading, form));
    expect(verdict(withPart(report))).toBe("empty: II.2");
  });

  test("a list of the author's own in Roman numbers is content", () => {
    const report = reportWith({
      "II.2": ["I. Đối với Trung ương: tăng kinh phí.", "II. Đối với tỉnh: mở lớp tập huấn."],
    });
    expect(verdict(report.map((line) => line.replace(heading, "# {$1.} $2")))).toBe("");
  });
});

test("running text in a heading style is content", () => {
  const report = reportWith({ "II.1": [] }).map((line) =>
    line.startsWith("|") ? line : `# ${line.replaceAll("**", "")}`,
  );
  expect(verdict(report)).toBe("empty: II.1");
});

describe("what stands below an empty last section", () => {
  const endingWith = (...closing: readonly string[]) => {
    const report = reportWith({ "II.2": [] });
    return [
      ...report.slice(
        0,
        report.findIndex((line) => line.startsWith("Trên đây là")),
      ),
      ...closing,
    ];
  };

  test.each([
    ["two signatures", ["NGƯỜI LẬP BÁO CÁO", "(Ký, ghi rõ họ tên)", "Lò Thị Mai", "XÁC NHẬN CỦA LÃNH ĐẠO"]],
    ["who put it together", ["NGƯỜI TỔNG HỢP", "Lê Thị Hoa", "THỦ TRƯỞNG ĐƠN VỊ", "(Ký tên, đóng dấu)"]],
    ["the stamp of an electronic signature", ["Ký bởi: Sở Y tế", "Thời gian ký: 22/10/2025 14:05:33 +07:00"]],
    ["the stamp with its signer", ["Người ký: Sở Y tế", "Email: soyte@tinh.gov.vn", "Cơ quan: Tỉnh"]],
    ["a short formula", ["Đơn vị xin báo cáo."]],
    ["a longer one", ["UBND xã Mường Khoa xin trân trọng báo cáo./."]],
  ])("%s is none of its content", (_name, closing) => {
    expect(verdict(endingWith(...closing))).toBe("empty: II.2");
  });

  test.each([
    "Trên đây là những khó khăn chủ yếu; đề nghị Bộ Y tế sửa đổi chế độ phụ cấp cho nữ lãnh đạo khoa.",
    "Trên đây là một số hạn chế, đề nghị tỉnh mở lớp bồi dưỡng.",
  ])("a proposal that sums up first is content: %s", (proposal) => {
    expect(verdict(endingWith(proposal, "Trên đây là báo cáo của Sở Y tế./."))).toBe("");
  });

  test("a farewell that sums up is no content", () => {
    const farewell =
      "Trên đây là những khó khăn, vướng mắc và đề xuất, kiến nghị của đơn vị, kính gửi Sở Nội vụ.";
    expect(verdict(endingWith(farewell))).toBe("empty: II.2");
  });
});

test.each([
  [
    "**1.1. Kết quả nâng cao nhận thức về bình đẳng giới; vai trò, vị trí, tiềm năng của phụ nữ**",
    "empty: I.1.1",
  ],
  ["**1.1. Kết quả nâng cao nhận thức về bình đẳng giới; vai trò, vị trí của phụ nữ:** Có 5 lớp.", ""],
  ["**1.1. Kết quả nâng cao nhận thức về bình đẳng giới: vai trò, vị trí của phụ nữ** ……", "empty: I.1.1"],
  ["**1.1. Kết quả nâng cao nhận thức về bình đẳng giới; phụ nữ được đào tạo**: 5 người.", ""],
])("punctuation inside a title does not close it: %s", (heading, expected) => {
  const report = reportWith({ "I.1.1": [] });
  expect(verdict(report.map((line) => (line.startsWith("**1.1. ") ? heading : line)))).toBe(expected);
});

test("headings in tables below a typed list of contents are none of it", () => {
  const headings = reportWith({}).filter((line) => /^\*\*[IVX\d.]+ /.test(line));
  const contents = headings.map((line, page) => `${line.replaceAll("*", "")}→${page + 1}`.replace("→", "\t"));
  const report = reportWith({}).map((line) => (headings.includes(line) ? `|| ${line}` : line));
  const start = report.findIndex((line) => line.startsWith("|| **I. "));
  expect(verdict([...report.slice(0, start), "**MỤC LỤC**", ...contents, ...report.slice(start)])).toBe("");
});

describe("a title broken over two paragraphs", () => {
  const [first, second] = [
    "1.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng đầu trong việc thực hiện các",
    "chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước về bình đẳng giới và công tác cán bộ nữ.",
  ];

  test.each([
    ["in bold", [`**${first}**`, `**${second}**`]],
    ["in plain type", [first, second]],
  ])("%s leaves the section empty", (_name, heading) => {
    const report = reportWith({ "I.1.2": [] });
    expect(verdict(report.flatMap((line) => (line.startsWith("**1.2. ") ? heading : [line])))).toBe(
      "empty: I.1.2",
    );
  });
});

test("a part named by both its sections is the part, also where the first of them is left out", () => {
  const report = reportWith({}).map((line) => line.replace(/^\*\*[IVX\d.]+ /, "**"));
  const named = report
    .filter((line, at) => line !== "**Hạn chế, bất cập**" && report[at - 1] !== "**Hạn chế, bất cập**")
    .map((line) =>
      line.replace("NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ", "VƯỚNG MẮC, HẠN CHẾ; KIẾN NGHỊ, ĐỀ XUẤT"),
    );
  expect(verdict(named)).toBe("missing: II.1");
});

test("titles copied from a PDF, a paragraph a line, leave their sections empty", () => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    "**1.2. ": [
      "l.2. Nâng cao trách nhiệm của các cấp ủy Đảng, lãnh đạo cơ quan, đơn vị, người đứng",
      "đầu trong việc thực hiện các chủ trương, nghị quyết của Đảng, chính sách, pháp luật",
      "của Nhà nước về bình đẳng giới và công tác cán bộ nữ.",
    ],
    "**2.2.3. ": [
      "2.2.3. Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ",
      "thành công ở cả khu vực công và khu vực tư nhân",
      "nhằm tạo dư luận xã hội ủng hộ",
      "phụ nữ tham gia lãnh đạo.",
    ],
  };
  const report = reportWith({ "I.1.2": [], "I.2.2.3": [] });
  const broken = report.flatMap((line) => {
    const start = Object.keys(lines).find((number) => line.startsWith(number));
    return start === undefined ? [line] : (lines[start] ?? []);
  });
  expect(verdict(broken)).toBe("empty: I.1.2 I.2.2.3");
});

test("two titles without numbers, one straight below the other, are two headings", () => {
  const report = reportWith({ "II.1": [] }).map((line) => line.replace(/^\*\*[IVX\d.]+ /, "**"));
  const worded = report.map((line) =>
    line
      .replace(
        "**NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**",
        "**Khó khăn, hạn chế và kiến nghị, đề xuất**",
      )
      .replace("**Hạn chế, bất cập**", "**Hạn chế, tồn tại**")
      .replace("**Đề xuất, kiến nghị.**", "**Kiến nghị, đề xuất**"),
  );
  expect(verdict(worded)).toBe("empty: II.1");
});

test("a short form in the author's own words, its numbers open, is unfinished", () => {
  const form = "Số cuộc tuyên truyền: …… cuộc; số lượt người: ……… lượt người.";
  expect(verdict(reportWith({ "I.1.3": [form] }))).toBe("unfinished: I.1.3");
});

test("rows of a table with figures are no headings", () => {
  const budget = [
    "| TT | Nội dung | Số tiền (triệu đồng) |",
    "| 1 | Công tác tuyên truyền, phổ biến | 300 |",
    "| 2 | Đào tạo, bồi dưỡng cán bộ nữ | 700 |",
    "| 3 | Tôn vinh điển hình | 100 |",
  ];
  expect(duplicatesIn(reportWith({ "I.3": budget }))).toBe("");
  const statistics = [
    "| TT | Nội dung | Tổng số | Nữ | Tỷ lệ |",
    "| I | Cấp tỉnh | | | |",
    "| 1 | Kết quả thực hiện quy hoạch | 120 | 51 | 42,5 |",
    "| 2 | Hạn chế, bất cập | 0 | 0 | 0 |",
    "| II | Cấp xã | | | |",
    "| 1 | Kinh phí thực hiện | 15 | | |",
    "| 2 | Đề xuất, kiến nghị | 2 | | |",
  ];
  const map = sectionsOf(reportWith({ "I.2.1": statistics, "I.3": [], "II.2": [] }));
  expect(idsWhere(map, ({ duplicates, misplaced }) => misplaced || duplicates.length > 0)).toBe("");
  expect(idsWhere(map, ({ status }) => status === "empty")).toBe("I.3 II.2");
});

test("an automatic list that goes on from another section is content, on a list level of its own", () => {
  const { paragraphs, tables } = writtenDocument(
    reportWith({
      "II.1": ["{1.}", "{2.}"],
      "II.2": ["{3.} UBND tỉnh bố trí kinh phí", "{4.} Sở Nội vụ mở lớp", "{5.} Bộ sửa tiêu chuẩn"],
    }).map((line) => line.replace(/^\*\*([IVX\d.]+)\. (.*)\*\*$/, "{$1.} $2")),
  );
  const isItem = (text: string) => /^(?:UBND tỉnh|Sở Nội vụ mở|Bộ sửa|$)/.test(text);
  const levelled = paragraphs.map((paragraph) =>
    paragraph.label === undefined || isItem(paragraph.text) ? paragraph : { ...paragraph, listLevel: 1 },
  );
  expect(verdictOf(findSections({ paragraphs: levelled, tables }, outline2282))).toBe("empty: II.1");
});

test("a single bullet is a section where the other sections below parts are bullets too", () => {
  const marked = /^\*\*(?:1\.[123]|2\.1|2\.2\.\d)\. (.*?)\.?\*\*$/;
  const report = reportWith({}).reduce<string[]>((lines, line) => {
    const open = lines.at(-1);
    return open?.startsWith("- ") && open.endsWith(": ")
      ? [...lines.slice(0, -1), open + line]
      : [...lines, line.replace(marked, "- $1: ")];
  }, []);
  expect(report.filter((line) => line.startsWith("- "))).toHaveLength(7);
  expect(verdict(report)).toBe("");
});

test("a single bullet named like a section is none where the others have headings", () => {
  const report = reportWith({ "I.2.1": "without" }).map((line) =>
    line.startsWith("**2.1. ") ? "- Kết quả thực hiện các Mục tiêu: đạt 60%." : line,
  );
  expect(verdict(report)).toBe("missing: I.2.1");
});
