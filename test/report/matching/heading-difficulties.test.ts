import { outline2282 } from "../../../src/report/outline";
import { contentOf, fullReport, reportWith } from "./full-report";
import { idsWhere, sectionsOf, verdict, verdictOf } from "./verdict";

/** The full report with its heading lines rewritten. */
function restyled(
  rewrite: (heading: { number: string; title: string; id: string; level: number }) => string,
): string[] {
  return fullReport.flatMap((line) => {
    const section = outline2282.sections.find(({ number, title }) => line === `**${number}. ${title}**`);
    if (!section) return [line];
    const { number, title, id } = section;
    return rewrite({ number, title, id, level: id.split(".").length }).split("¶");
  });
}

const ways: Record<string, Parameters<typeof restyled>[0]> = {
  "typed, not bold": ({ number, title }) => `${number}. ${title}`,
  "with brackets": ({ number, title, level }) =>
    level === 1 ? `**${number}/ ${title}**` : `**${number}) ${title}**`,
  "with dashes": ({ number, title }) => `**${number}- ${title}**`,
  automatic: ({ number, title }) => `{${number}.} **${title}**`,
  "automatic, plain": ({ number, title }) => `{${number}.} ${title}`,
  absent: ({ title }) => `**${title}**`,
  "absent, heading styles": ({ title, level }) => `${"#".repeat(level)} ${title}`,
  "all wrong": ({ title, id }) => `**${(id.length * 3) % 7}. ${title}**`,
  "restarting everywhere at 1": ({ title, level }) => `**${level === 1 ? "I" : "1"}. ${title}**`,
  "arabic for roman": ({ title, id }) =>
    `**${id.replace(/^II(?=\.|$)/, "2").replace(/^I(?=\.|$)/, "1")}. ${title}**`,
  "with the part in front": ({ title, id }) => `**${id}. ${title}**`,
  "as printed, 2.1 to 2.3 under 2.2": ({ title, id }) =>
    `**${outline2282.sections.find((section) => section.id === id)?.printedNumber}. ${title}**`,
  "in words": ({ number, title, level, id }) =>
    level === 1 ? `**PHẦN THỨ ${id === "I" ? "NHẤT" : "HAI"}: ${title}**` : `**Mục ${number}. ${title}**`,
  "on a line of its own": ({ number, title, level }) =>
    level === 1 ? `**Phần ${number}¶**${title}**`.replace("¶", "**¶") : `**${number}. ${title}**`,
  "in capitals": ({ number, title }) => `**${number}. ${title.toUpperCase()}**`,
  "in small letters": ({ number, title }) => `${number}. ${title.toLowerCase()}`,
  "decomposed letters": ({ number, title }) => `**${number}. ${title.normalize("NFD")}**`,
  "without diacritics": ({ number, title }) =>
    `**${number}. ${title.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D")}**`,
  "custom style": ({ number, title }) => `[other] ${number}. ${title}`,
  "in layout tables": ({ number, title }) => `|| **${number}. ${title}**`,
  "with tabs and no-break spaces": ({ number, title }) =>
    `**${number}.→${title.replaceAll(" ", "\u00A0")}**`.replace("→", "\t"),
  "broken over lines": ({ number, title }) => `**${number}. ${title.replace(/ (?=\S+ \S+$)/, "\n")}**`,
  "split over paragraphs": ({ number, title }) =>
    title.length > 60
      ? `**${number}. ${title.slice(0, title.indexOf(" ", 50))}**¶**${title.slice(title.indexOf(" ", 50) + 1)}**`
      : `**${number}. ${title}**`,
  "with another end": ({ number, title }) => `**${number}. ${title.replace(/\.$/, "")}:**`,
  "without a space after the number": ({ number, title }) => `**${number}.${title}**`,
  "letters below the sections": ({ title, level, id }) =>
    level === 3 ? `**${"abc"[Number(id.at(-1)) - 1]}) ${title}**` : `**${id.split(".").at(-1)}. ${title}**`,
};

describe("however the headings are marked, a complete report is complete", () => {
  test.each(Object.keys(ways))("numbers %s", (name) => {
    const way = ways[name];
    expect(way && verdict(restyled(way))).toBe("");
  });

  test.each(Object.keys(ways))("and a missing section is missed: numbers %s", (name) => {
    const way = ways[name];
    if (!way) throw new Error(name);
    for (const id of ["I.1.2", "I.3", "II.1", "II.2"]) {
      const title = outline2282.sections.find((section) => section.id === id)?.title ?? "";
      const without = restyled((heading) => (heading.id === id ? "" : way(heading))).filter(
        (line) => line !== contentOf(id),
      );
      expect([title, verdict(without)]).toEqual([title, `missing: ${id}`]);
    }
  });
});

describe("titles in other words", () => {
  test.each([
    [
      "I",
      [
        "I. KẾT QUẢ TRIỂN KHAI",
        "I. TÌNH HÌNH TRIỂN KHAI THỰC HIỆN QUYẾT ĐỊNH SỐ 2282/QĐ-TTg",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
      ],
    ],
    [
      "I.1",
      [
        "1. Công tác thông tin, truyền thông",
        "1. Về công tác tuyên truyền",
        "1. Công tác phổ biến, giáo dục pháp luật",
      ],
    ],
    ["I.1.1", ["1.1. Nâng cao nhận thức về bình đẳng giới", "1.1. Kết quả nâng cao nhận thức"]],
    [
      "I.1.2",
      ["1.2. Trách nhiệm của cấp ủy, người đứng đầu", "1.2. Vai trò, trách nhiệm của lãnh đạo đơn vị"],
    ],
    [
      "I.1.3",
      ["1.3. Nâng cao nhận thức toàn xã hội", "1.3. Nhận thức của cộng đồng, xã hội về phụ nữ lãnh đạo"],
    ],
    ["I.2", ["2. Kết quả thực hiện", "2. Kết quả triển khai Chương trình"]],
    ["I.2.1", ["2.1. Kết quả thực hiện các chỉ tiêu", "2.1. Thực hiện mục tiêu"]],
    ["I.2.2", ["2.2. Kết quả trên các lĩnh vực", "2.2. Kết quả thực hiện các nhiệm vụ, giải pháp"]],
    [
      "I.2.2.1",
      ["2.2.1. Công tác xây dựng, hoàn thiện chính sách pháp luật", "2.2.1. Về hoàn thiện thể chế"],
    ],
    ["I.2.2.2", ["2.2.2. Công tác đào tạo, bồi dưỡng", "2.2.2. Đào tạo, bồi dưỡng cán bộ nữ"]],
    ["I.2.2.3", ["2.2.3. Công tác tôn vinh, khen thưởng", "2.2.3. Biểu dương các điển hình tiên tiến"]],
    [
      "I.3",
      [
        "3. Kinh phí triển khai thực hiện",
        "3. Nguồn kinh phí",
        "3. Về kinh phí",
        "3. Nguồn lực tài chính",
        "3. Kinh phí thực hiện Chương trình giai đoạn 2021-2025",
        "3. Kình phí thực hiên",
        "3. Ngân sách bố trí",
      ],
    ],
    [
      "I.4",
      [
        "4. Đánh giá chung",
        "4. Nhận xét, đánh giá",
        "4. Bài học kinh nghiệm",
        "4. Đánh giá kết quả và kinh nghiệm rút ra",
      ],
    ],
    ["II", ["II. TỒN TẠI VÀ KIẾN NGHỊ", "II. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT", "II. HẠN CHẾ, ĐỀ XUẤT"]],
    [
      "II.1",
      [
        "1. Hạn chế, tồn tại",
        "1. Khó khăn, vướng mắc",
        "1. Tồn tại, nguyên nhân",
        "1. Những khó khăn",
        "1. Hạn chế, bất cập và nguyên nhân của hạn chế",
        "1. Khó khăn, hạn chế trong quá trình thực hiện",
      ],
    ],
    [
      "II.2",
      [
        "2. Kiến nghị, đề xuất",
        "2. Kiến nghị",
        "2. Đề nghị",
        "2. Đề xuất, kiến nghị với Trung ương và địa phương",
        "2. Một số khuyến nghị",
      ],
    ],
  ] as const)("%s", (id, headings) => {
    for (const heading of headings) {
      for (const form of [`**${heading}**`, heading]) {
        const document = restyled((own) => (own.id === id ? form : `**${own.number}. ${own.title}**`));
        expect([form, verdict(document)]).toEqual([form, ""]);
      }
    }
  });
});

describe("what looks like a heading and is none", () => {
  const inside = (id: string, ...more: string[]) => [contentOf(id), ...more, contentOf(id + "b")];

  test.each([
    ["I.2.1", ["**Kết quả thực hiện**", "**Kết quả thực hiện mục tiêu 1**"]],
    ["I.2.2.2", ["**- Kết quả công tác đào tạo**", "**Công tác đào tạo, bồi dưỡng**"]],
    ["I.4", ["**a) Kết quả đạt được**", "**b) Hạn chế, tồn tại**", "**c) Bài học kinh nghiệm**"]],
    [
      "I.4",
      [
        "Về kinh phí thực hiện: Tổng kinh phí là 500 triệu đồng.",
        "Hạn chế, bất cập: Một số đơn vị còn chậm.",
      ],
    ],
    ["II.2", ["1. Đối với Trung ương", "2. Đối với tỉnh", "3. Đối với Sở Nội vụ"]],
    ["II.2", ["Các đơn vị khắc phục theo mục Hạn chế, bất cập nêu trên.", "**Kinh phí thực hiện**"]],
    [
      "I.1.1",
      ["1. Tổ chức hội nghị tuyên truyền.", "2. Phát tờ rơi.", "3. Kinh phí in ấn do đơn vị bố trí."],
    ],
    ["I.2.2.1", ["- Kinh phí thực hiện", "- Đề xuất, kiến nghị"]],
  ] as const)("inside %s: %s", (id, more) => {
    const map = sectionsOf(reportWith({ [id]: inside(id, ...more) }));
    expect(verdictOf(map)).toBe("");
    expect(idsWhere(map, (section) => section.duplicates.length > 0)).toBe("");
    expect(map.extraHeadings).toEqual([]);
    const from = map.sections.find((section) => section.id === id);
    expect((from?.body?.end ?? 0) - (from?.body?.start ?? 0)).toBe(more.length + 2);
  });

  test.each([
    ["I.3", "I.4", ["Về kinh phí thực hiện: Tổng kinh phí là 500 triệu đồng."]],
    ["I.3", "I.4", ["Kinh phí thực hiện đã được bố trí đầy đủ."]],
    ["II.1", "I.4", ["**b) Hạn chế, tồn tại**", "Một số đơn vị còn chậm."]],
    ["II.2", "II.1", ["Đơn vị sẽ có đề xuất, kiến nghị trong thời gian tới."]],
    [
      "I.3",
      "I.2.1",
      ["| STT | Nội dung | Số tiền |", "| 1 | Tuyên truyền | 20 |", "| 3 | Kinh phí thực hiện | 500 |"],
    ],
  ] as const)("%s stays missing though %s holds %s", (missing, id, more) => {
    expect(verdict(reportWith({ [missing]: "without", [id]: inside(id, ...more) }))).toBe(
      `missing: ${missing}`,
    );
  });
});

describe("tables of contents and announcements", () => {
  const titles = outline2282.sections.map(({ number, title }) => `${number}. ${title}`);
  test.each([
    ["made by Word", titles.map((title) => `[toc] ${title}\t3`)],
    ["typed with dots", ["MỤC LỤC", ...titles.map((title, page) => `${title} ............ ${page + 1}`)]],
    ["typed with tabs", ["MỤC LỤC", ...titles.map((title, page) => `${title}\t${page + 1}`)]],
    ["in a table", ["MỤC LỤC", ...titles.map((title, page) => `| ${title} | ${page + 1} |`)]],
    ["announced in the introduction", ["Báo cáo gồm các nội dung sau:", ...titles]],
    ["announced as bullets", ["Báo cáo gồm các nội dung sau:", ...titles.map((title) => `- ${title};`)]],
  ])("%s", (_, list) => {
    const [kind = "", title = "", lead = "", ...rest] = reportWith({ "I.3": [""], "II.1": "without" });
    const map = sectionsOf([...list.slice(0, 0), kind, title, ...list, lead, ...rest]);
    expect(verdictOf(map)).toBe("missing: II.1; empty: I.3");
    expect(idsWhere(map, (section) => section.duplicates.length > 0)).toBe("");
  });
});

describe("order and number of sections", () => {
  const blockOf = (id: string) => {
    const section = outline2282.sections.find((other) => other.id === id);
    return [`**${section?.number}. ${section?.title}**`, contentOf(id)];
  };
  const without = (...ids: string[]) =>
    reportWith(Object.fromEntries(ids.map((id) => [id, "without"] as const)));
  const insertBefore = (lines: string[], id: string, block: string[]) => {
    const section = outline2282.sections.find((other) => other.id === id);
    const at = lines.indexOf(`**${section?.number}. ${section?.title}**`);
    return [...lines.slice(0, at), ...block, ...lines.slice(at)];
  };

  test("3 and 4 swapped: both are there, one stands out of order", () => {
    const map = sectionsOf(insertBefore(without("I.3"), "II", blockOf("I.3")));
    expect(verdictOf(map)).toBe("");
    expect(idsWhere(map, (section) => section.misplaced)).toMatch(/^I\.[34]$/);
  });

  test("II.1 before I.4", () => {
    const map = sectionsOf(insertBefore(without("II.1"), "I.4", blockOf("II.1")));
    expect(verdictOf(map)).toBe("");
    expect(idsWhere(map, (section) => section.misplaced)).toBe("II.1");
  });

  test.each([
    ["the first copy is empty", [""], ["Tổng kinh phí là 500 triệu đồng."]],
    ["the second copy is empty", ["Tổng kinh phí là 500 triệu đồng."], [""]],
  ])("a section twice, %s", (_, one, other) => {
    const heading = blockOf("I.3")[0] ?? "";
    const lines = insertBefore(without("I.3"), "I.4", [heading, ...one, heading, ...other]);
    const map = sectionsOf(lines);
    expect(verdictOf(map)).toBe("");
    expect(idsWhere(map, (section) => section.duplicates.length > 0)).toBe("I.3");
  });

  test.each([
    ["5. Phương hướng, nhiệm vụ thời gian tới", "II", "I.4"],
    ["III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026", "end", "II.2"],
    ["3. Tổ chức thực hiện", "end", "II.2"],
  ])("what stands under %s belongs to no section", (heading, before, emptied) => {
    const lines = reportWith({ [emptied]: [""] });
    const extra = [`**${heading}**`, contentOf("thêm")];
    const at = before === "end" ? lines.findIndex((line) => line.startsWith("Trên đây")) : -1;
    const map = sectionsOf(
      at < 0 ? insertBefore(lines, before, extra) : [...lines.slice(0, at), ...extra, ...lines.slice(at)],
    );
    expect(verdictOf(map)).toBe(`empty: ${emptied}`);
    expect(map.extraHeadings.map((found) => found.place.text)).toEqual([heading]);
  });
});

describe("documents that follow no such outline", () => {
  test("another programme's report", () => {
    const map = sectionsOf(`
      BÁO CÁO
      **Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2025**
      **I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH**
      **1. Ban hành văn bản**
      UBND huyện đã ban hành 15 văn bản chỉ đạo.
      **2. Thành lập bộ máy**
      Kiện toàn Ban Chỉ đạo các cấp.
      **3. Kinh phí thực hiện**
      Tổng kinh phí 12 tỷ đồng.
      **II. PHƯƠNG HƯỚNG, NHIỆM VỤ**
      Tiếp tục phấn đấu có thêm 3 xã đạt chuẩn.
    `);
    expect(map.recognised).toBe(false);
    expect(idsWhere(map, (section) => section.status !== "missing")).toBe("I.3");
  });

  test.each([[[]], [[""]], [["Kính gửi: Sở Nội vụ", "Đề nghị quý Sở xem xét, hỗ trợ kinh phí thực hiện."]]])(
    "%j",
    (lines) => {
      const map = sectionsOf(lines);
      expect(map.recognised).toBe(false);
      expect(idsWhere(map, (section) => section.status !== "missing")).toBe("");
    },
  );
});

describe("parts of a section that bear another section's name", () => {
  test.each([
    ["letters", ["**a) Hạn chế, bất cập**", "Còn chậm.", "**b) Đề xuất, kiến nghị**", "Mở lớp."]],
    ["own numbers", ["**4.1. Hạn chế, bất cập**", "Còn chậm.", "**4.2. Kinh phí thực hiện**", "Đủ."]],
    ["a list", ["1. Ưu điểm", "Tốt.", "2. Hạn chế, bất cập", "Còn chậm."]],
    ["no numbers", ["**Hạn chế, bất cập**", "Còn chậm."]],
  ])("II.1 stays missing though I.4 has it as a part: %s", (_, content) => {
    expect(verdict(reportWith({ "II.1": "without", "I.4": content }))).toBe("missing: II.1");
  });
});
