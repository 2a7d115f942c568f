import { outline2282 } from "../../../src/report/outline";
import { reportWith } from "./full-report";
import { lines, sectionsOf, verdict, verdictOf } from "./verdict";

const prompts = (id: string) => outline2282.sections.find((section) => section.id === id)?.prompts ?? [];

/** The status of I.3 when this stands under its heading. */
function statusOfContent(block: string | readonly string[], id = "I.3"): string {
  const content = typeof block === "string" ? lines(block) : block;
  return verdict(reportWith({ [id]: content })).replace(`: ${id}`, "") || "written";
}

describe("nothing of the author's own", () => {
  test.each([
    "",
    "   ",
    "……………………",
    "................................................",
    "_________________________",
    "\t\t\t",
    "\u00A0\u200B",
    "(…)",
    "[…]",
    "[...]",
    "- ",
    "- …………",
    "-",
    "+ ....",
    "x",
    "Nội dung: ……………",
    "ĐVT: ………",
    "Số lớp: ......; số học viên: ......",
    "a) Kết quả đạt được",
    "**Kết quả đạt được**",
    "Kết quả cụ thể như sau:",
    "Tổng kinh phí thực hiện:",
    "__(Nêu rõ tổng kinh phí, nguồn kinh phí)__",
    "(Đơn vị ghi rõ nguồn kinh phí đã sử dụng)",
    "[prompt] Bấm vào đây để nhập văn bản",
    "Đơn vị tính: triệu đồng",
    "Bảng 1. Kinh phí thực hiện giai đoạn 2021 - 2025",
    "[caption] Bảng 1. Kinh phí thực hiện",
    "----------",
    "***",
    "/",
    "Số liệu tính đến ngày 31/10/2025",
    "1.",
    "*",
  ])("%j", (text) => {
    expect(statusOfContent([text])).toBe("empty");
  });

  test("several of them together", () => {
    expect(statusOfContent(["a) Kết quả đạt được", "…………", "b) Nguyên nhân", "", "- ……"])).toBe("empty");
    expect(
      statusOfContent([
        "Bảng 1. Kinh phí",
        "Đơn vị tính: triệu đồng",
        "| STT | Năm | Số tiền |",
        "| 1 | 2021 | |",
        "| 2 | 2022 | |",
      ]),
    ).toBe("empty");
  });
});

describe("the outline's prompts left as they were", () => {
  const both = prompts("I.2.1");
  test.each([
    ["as printed", both],
    ["with other bullets", both.map((prompt) => prompt.replace(/^- /, "+ "))],
    ["without bullets and full stops", both.map((prompt) => prompt.replace(/^- /, "").replace(/\.$/, ""))],
    ["in one paragraph", [both.join(" ")]],
    ["in one paragraph with a line break", [both.join("\n")]],
    ["with other spaces", both.map((prompt) => prompt.replaceAll(" ", "  "))],
    ["with dots after them", both.flatMap((prompt) => [prompt, "…………"])],
    ["with dots in their paragraph", both.map((prompt) => `${prompt} ……………`)],
    ["automatic bullets", both.map((prompt) => `{-} ${prompt.slice(2)}`)],
    ["one word changed", both.map((prompt) => prompt.replace("2025", "2024"))],
    ["decomposed letters", both.map((prompt) => prompt.normalize("NFD"))],
    ["in italics", both.map((prompt) => `__${prompt}__`)],
  ])("%s", (_, content) => {
    expect(statusOfContent(content, "I.2.1")).toBe("empty");
  });

  test("one prompt over several paragraphs", () => {
    const [first = "", second = ""] = prompts("I.2.2.1");
    const half = first.indexOf(" ", 60);
    expect(statusOfContent([`${first} ${second}`], "I.2.2.1")).toBe("empty");
    expect(statusOfContent([first.slice(0, half), first.slice(half), second], "I.2.2.1")).toBe("empty");
    expect(statusOfContent(prompts("I.2.2.2"), "I.2.2.2")).toBe("empty");
  });

  test("the author's own words after them count", () => {
    expect(statusOfContent([both[0] ?? "", "Toàn ngành có 60/170 cán bộ nữ trong quy hoạch."], "I.2.1")).toBe(
      "written",
    );
    expect(
      statusOfContent([`${(both[0] ?? "").replace(/\.$/, "")}: 60/170 người, đạt 35,29%.`], "I.2.1"),
    ).toBe("written");
    expect(statusOfContent([`${both[0]} Đến nay đạt 35,29%.`], "I.2.1")).toBe("written");
    expect(statusOfContent([`${(both[0] ?? "").replace(/\.$/, "")} là 35,29%.`], "I.2.1")).toBe("written");
  });
});

describe("written", () => {
  test.each([
    "Không có.",
    "Không",
    "**Không có**",
    "Không phát sinh",
    "Không phát sinh kinh phí.",
    "- Không có.",
    "Chưa phát sinh kinh phí.",
    "Trong kỳ, đơn vị không được bố trí kinh phí riêng.",
    "500 triệu đồng",
    "Tổng kinh phí: 500 triệu đồng",
    "Chi tiết tại Phụ lục kèm theo.",
    "(Chi tiết tại Phụ lục 1)",
    "[picture]",
    "Đã tổ chức hội nghị, tập huấn, tọa đàm…",
    "Đã tổ chức hội nghị, tập huấn, tọa đàm...",
    "Đã tổ chức hội nghị, tập huấn, v.v…",
    "Các hình thức như hội nghị, tọa đàm ... được triển khai rộng khắp.",
    "Nguồn: ngân sách địa phương, xã hội hóa, ... đã bảo đảm.",
    "- Ban hành Kế hoạch số 12/KH-SYT ngày 05/3/2021",
    "{-} Ban hành Kế hoạch tuyên truyền hằng năm",
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 31/12/2020./.",
    "Tỷ lệ đạt 35,29% (60/170 người).",
    "Giai đoạn 2021-2025: 1.234,5 triệu đồng",
    "Đại hội đại biểu Đảng bộ tỉnh lần thứ XX đã xác định nhiệm vụ.",
    "x2 lần so với năm 2021.",
    "Đơn vị thực hiện tốt.",
  ])("%j", (text) => {
    expect(statusOfContent([text])).toBe("written");
  });
});

describe("unfinished", () => {
  test.each([
    ["Tổng kinh phí thực hiện là ……… triệu đồng.", "………"],
    ["Tổng kinh phí là ... triệu đồng.", "..."],
    ["Tổng kinh phí là … triệu đồng.", "…"],
    ["Thực hiện Công văn số      /SNV-CCVC, đơn vị đã bố trí kinh phí.", "      "],
    ["Theo Kế hoạch số …/KH-UBND ngày …/…/2025, đơn vị bố trí 20 triệu đồng.", "…"],
    ["Thực hiện Kế hoạch ngày     tháng     năm 2025 của UBND tỉnh.", "     "],
    ["Đơn vị đã bố trí ____ triệu đồng.", "____"],
    ["Đơn vị đã bố trí (...) triệu đồng cho công tác này.", "(...)"],
    ["Đơn vị đã bố trí xxx triệu đồng cho công tác này.", "xxx"],
    ["Đơn vị đã bố trí XX triệu đồng cho công tác này.", "XX"],
    ["Đạt tỷ lệ …% so với kế hoạch được giao.", "…"],
    ["Kinh phí đã bố trí (đang cập nhật) cho công tác này là rất lớn.", undefined],
    ["(Chưa có số liệu)", undefined],
    ["Đang cập nhật", undefined],
    ["Đang tổng hợp số liệu, sẽ bổ sung sau.", undefined],
    ["Số liệu bổ sung sau", undefined],
    ["TBD", undefined],
    ["Tổng kinh phí: [điền số liệu] triệu đồng, do ngân sách địa phương bảo đảm.", undefined],
  ])("%j", (text, blank) => {
    const map = sectionsOf(reportWith({ "I.3": [text] }));
    expect(verdictOf(map)).toBe("unfinished: I.3");
    const places = map.sections.find((section) => section.id === "I.3")?.blanks ?? [];
    expect(places.length).toBeGreaterThan(0);
    if (blank !== undefined) expect(places[0] && text.slice(places[0].start, places[0].end)).toBe(blank);
  });

  test("content with a dotted line left below it", () => {
    expect(statusOfContent(["Tổng kinh phí là 500 triệu đồng.", "……………………………………"])).toBe("unfinished");
    expect(statusOfContent(["Tổng kinh phí là 500 triệu đồng.", "[prompt] Nhập nội dung"])).toBe(
      "unfinished",
    );
  });

  test("a ruled line below content is no blank", () => {
    expect(statusOfContent(["Tổng kinh phí là 500 triệu đồng.", "__________"])).toBe("written");
  });
});

describe("run-in headings", () => {
  test.each([
    ["3. Kinh phí thực hiện: Tổng kinh phí là 500 triệu đồng.", ""],
    ["**3. Kinh phí thực hiện:** Tổng kinh phí là 500 triệu đồng.", ""],
    ["3. Kinh phí thực hiện. Tổng kinh phí là 500 triệu đồng.", ""],
    ["3. Kinh phí thực hiện\nTổng kinh phí là 500 triệu đồng.", ""],
    ["3. Kinh phí thực hiện - Tổng kinh phí là 500 triệu đồng.", ""],
    ["3. Kinh phí thực hiện: 500 triệu đồng", ""],
    ["3. Kinh phí thực hiện: Không có.", ""],
    ["3. Kinh phí thực hiện: không", ""],
    ["{3.} Kinh phí thực hiện: Lồng ghép trong nguồn chi thường xuyên.", ""],
    ["3. Về kinh phí: Lồng ghép trong nguồn chi thường xuyên.", ""],
    ["3. Kinh phí thực hiện (triệu đồng): 500", ""],
    ["3. Kinh phí thực hiện là 500 triệu đồng từ ngân sách địa phương.", ""],
    ["3. Kinh phí thực hiện: ………………", "empty: I.3"],
    ["3. Kinh phí thực hiện: ", "empty: I.3"],
    ["3. Kinh phí thực hiện ................", "empty: I.3"],
    ["3. Kinh phí thực hiện (nếu có)", "empty: I.3"],
    ["3. Kinh phí thực hiện (ĐVT: triệu đồng)", "empty: I.3"],
    ["3. Kinh phí thực hiện Chương trình giai đoạn 2021 - 2025", "empty: I.3"],
    ["3. Kinh phí thực hiện và việc quản lý, sử dụng kinh phí", "empty: I.3"],
    ["3. Kinh phí thực hiện\t", "empty: I.3"],
    ["3. Kinh phí thực hiện:\n", "empty: I.3"],
    ["3. Kinh phí thực hiện: Tổng kinh phí là ……… triệu đồng.", "unfinished: I.3"],
    ["3. Kinh phí thực hiện: đang cập nhật", "unfinished: I.3"],
  ])("%j", (heading, expected) => {
    const document = reportWith({ "I.3": [] }).map((line) =>
      line === "**3. Kinh phí thực hiện**" ? heading : line,
    );
    expect(verdict(document)).toBe(expected);
  });

  test("where the content starts", () => {
    const heading = "II.2. Đề xuất, kiến nghị. Đề nghị Trung ương sớm ban hành hướng dẫn.";
    const document = reportWith({ "II.2": [] }).map((line) =>
      line === "**2. Đề xuất, kiến nghị.**" ? heading : line,
    );
    const found = sectionsOf(document).sections.find((section) => section.id === "II.2");
    expect(found?.status).toBe("written");
    expect(found?.heading?.runIn && heading.slice(found.heading.contentStart)).toBe(
      "Đề nghị Trung ương sớm ban hành hướng dẫn.",
    );
  });
});

describe("tables", () => {
  test.each([
    [
      "figures",
      "written",
      "| STT | Nội dung | Số tiền |\n| 1 | Tuyên truyền | 20 |\n| 2 | Tập huấn | 35,5 |",
    ],
    ["blank cells", "empty", "| STT | Nội dung | Số tiền |\n| 1 | Tuyên truyền | |\n| 2 | Tập huấn | |"],
    [
      "dots and dashes",
      "empty",
      "| STT | Nội dung | Số tiền |\n| 1 | Tuyên truyền | … |\n| 2 | Tập huấn | - |",
    ],
    [
      "column numbers",
      "empty",
      "| STT | Nội dung | Tổng | Nữ | Tỷ lệ |\n| 1 | 2 | 3 | 4 | 5=4/3 |\n| 1 | Cấp tỉnh | | | |\n| 2 | Cấp xã | | | |",
    ],
    [
      "two header rows",
      "empty",
      "| STT | Chức danh | Năm 2024 | Năm 2024 | Năm 2025 | Năm 2025 |\n| | | Tổng số | Nữ | Tổng số | Nữ |\n| 1 | Giám đốc | | | | |",
    ],
    [
      "two header rows and figures",
      "written",
      "| STT | Chức danh | Năm 2024 | Năm 2024 | Năm 2025 | Năm 2025 |\n| | | Tổng số | Nữ | Tổng số | Nữ |\n| 1 | Giám đốc | 4 | 1 | 4 | 2 |",
    ],
    [
      "transposed, blank",
      "empty",
      "| | Giám đốc | Phó Giám đốc | Trưởng phòng |\n| TỔNG SỐ | | | |\n| Trong đó: Nữ | | | |",
    ],
    [
      "transposed, figures",
      "written",
      "| | Giám đốc | Phó Giám đốc | Trưởng phòng |\n| TỔNG SỐ | 1 | 3 | 9 |\n| Trong đó: Nữ | 0 | 1 | 4 |",
    ],
    [
      "by year, blank",
      "empty",
      "| Năm | Ngân sách trung ương | Ngân sách địa phương | Tổng | ĐVT |\n| 2021 | | | | triệu đồng |\n| 2022 | | | | triệu đồng |",
    ],
    [
      "by year, figures",
      "written",
      "| Năm | Ngân sách trung ương | Ngân sách địa phương | Tổng | ĐVT |\n| 2021 | | 20 | 20 | triệu đồng |\n| 2022 | | 25 | 25 | triệu đồng |",
    ],
    [
      "documents issued",
      "written",
      "| STT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu |\n| 1 | 12/KH-SYT | 05/3/2021 | Sở Y tế | Kế hoạch |",
    ],
    [
      "dots left beside figures",
      "unfinished",
      "| STT | Nội dung | Tổng | Nữ |\n| 1 | Cấp tỉnh | 20 | 5 |\n| 2 | Cấp xã | 40 | …… |",
    ],
    ["a text in one cell", "written", "| Tổng kinh phí là 500 triệu đồng. |"],
    ["a blank box", "empty", "| |"],
    [
      "words for figures",
      "written",
      "| STT | Nội dung | Kết quả |\n| 1 | Tuyên truyền | Đã tổ chức nhiều hội nghị |",
    ],
    ["only headers", "empty", "| STT | Nội dung | Kết quả |"],
    ["zeros", "written", "| STT | Nội dung | Số tiền |\n| 1 | Tuyên truyền | 0 |"],
    ["notes blank", "written", "| STT | Nội dung | Số tiền | Ghi chú |\n| 1 | Tuyên truyền | 20 | |"],
    [
      "group rows",
      "written",
      "| STT | Chức danh | Tổng | Nữ |\n| I | Cấp tỉnh | | |\n| 1 | Giám đốc | 4 | 1 |\n| II | Cấp xã | | |\n| 1 | Chủ tịch | 9 | 2 |",
    ],
    [
      "most rows blank",
      "unfinished",
      "| STT | Chức danh | Tổng | Nữ |\n| 1 | Giám đốc | 4 | 1 |\n| 2 | Phó Giám đốc | | |\n| 3 | Trưởng phòng | | |\n| 4 | Phó Trưởng phòng | | |",
    ],
  ])("%s: %s", (_, status, table) => {
    expect(statusOfContent(table.split("\n"))).toBe(status);
  });
});

describe("the end of a report", () => {
  const cut = (content: readonly string[]) => {
    const all = reportWith({ "II.2": [] });
    return [
      ...all.slice(
        0,
        all.findIndex((line) => line.startsWith("Trên đây")),
      ),
      ...content,
    ];
  };
  test.each([
    ["Trên đây là báo cáo kết quả thực hiện Quyết định số 2282/QĐ-TTg của Sở Y tế./."],
    [
      "Trên đây là báo cáo kết quả, đề nghị Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.",
      "**GIÁM ĐỐC**",
      "",
      "Nguyễn Văn A",
    ],
    ["Nơi nhận:", "- Như trên;", "- Lưu: VT."],
    ["| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |", "| - Như trên | CHỦ TỊCH |"],
    ["**TM. ỦY BAN NHÂN DÂN**", "**KT. CHỦ TỊCH**", "**PHÓ CHỦ TỊCH**", "Trần Thị B"],
    ["**THỦ TRƯỞNG ĐƠN VỊ**", "(Ký tên, đóng dấu)"],
    ["**PHỤ LỤC**", "Bảng số liệu kèm theo báo cáo", "| STT | Tên | Số |", "| 1 | Cấp tỉnh | 20 |"],
    ["Sở Y tế kính báo cáo Sở Nội vụ tổng hợp./.", "Nơi nhận:"],
    ["Trân trọng báo cáo./."],
    ["Nơi nhận:\tGIÁM ĐỐC", "- Như trên;"],
    ["NGƯỜI LẬP BIỂU\tTHỦ TRƯỞNG ĐƠN VỊ"],
    [
      "Trên đây là kết quả triển khai thực hiện năm 2025 của UBND xã A, kính đề nghị Sở Nội vụ xem xét, tổng hợp.",
    ],
    ["....., ngày     tháng     năm 2025", "GIÁM ĐỐC"],
  ])("%j is no content of the last section", (...content) => {
    expect(verdict(cut(content.flat()))).toBe("empty: II.2");
  });

  test("dots in the signature and the date line are no blanks of the last section", () => {
    const content = [
      "Đề nghị Sở Nội vụ tổ chức tập huấn.",
      "……, ngày … tháng … năm 2025",
      "**GIÁM ĐỐC**",
      "(ký)",
      "…………",
    ];
    expect(verdict(cut(content))).toBe("");
  });
});

describe("parents", () => {
  test("text straight under a parent's heading makes it written, its children stay missing", () => {
    expect(
      verdict(`
        **I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN**
        **1. Công tác tuyên truyền, phổ biến**
        Sở đã tổ chức 12 hội nghị tuyên truyền cho 650 lượt người về Quyết định số 2282/QĐ-TTg.
        **2. Kết quả triển khai thực hiện**
        **2.1. Kết quả thực hiện các Mục tiêu**
        **3. Kinh phí thực hiện**
        500 triệu đồng.
        **II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ**
      `),
    ).toBe("missing: I.1.1 I.1.2 I.1.3 I.2.2 I.2.2.1 I.2.2.2 I.2.2.3 I.4 II.1 II.2; empty: I.2 I.2.1 II");
  });
});
