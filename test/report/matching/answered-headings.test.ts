import { outline2282 } from "../../../src/report/outline";
import { contentOf, fullReport } from "./full-report";
import { sectionsOf, verdict } from "./verdict";

/** The full report with other headings; a section in `bare` has nothing under its own. */
function headed(headings: Readonly<Record<string, string>>, bare: readonly string[] = []): string[] {
  return fullReport.flatMap((line) => {
    if (bare.some((id) => line === contentOf(id))) return [];
    const section = outline2282.sections.find(({ number, title }) => line === `**${number}. ${title}**`);
    return [(section && headings[section.id]) ?? line];
  });
}

describe("an answer in brackets behind the title is the section's content", () => {
  test.each([
    "**3. Kinh phí thực hiện (không có)**",
    "**3. Kinh phí thực hiện (Không)**",
    "**3. Kinh phí thực hiện (không phát sinh)**",
    "**3. Kinh phí thực hiện (chưa bố trí)**",
    "**3. Kinh phí thực hiện (không có kinh phí riêng)**",
  ])("%s", (heading) => {
    expect(verdict(headed({ "I.3": heading }, ["I.3"]))).toBe("");
  });

  test.each([
    "**3. Kinh phí thực hiện (nếu có)**",
    "**3. Kinh phí thực hiện (không có thì ghi rõ)**",
    "**3. Kinh phí thực hiện (không quá 01 trang)**",
    "**3. Kinh phí thực hiện (chưa có số liệu)**",
    "**3. Kinh phí thực hiện…**",
    "**3. Kinh phí thực hiện: …**",
  ])("no answer: %s", (heading) => {
    expect(verdict(headed({ "I.3": heading }, ["I.3"]))).toBe("empty: I.3");
  });
});

test("a title cut short with “…” is no blank in the section", () => {
  const cut = {
    "I.2.2.2": "**2.2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ…**",
    "II.2": "**2. Đề xuất, kiến nghị…**",
  };
  expect(verdict(headed(cut))).toBe("");
});

test("in a report without numbers “**Hạn chế:** …” in the assessment is none of the sections again", () => {
  const lines = fullReport.flatMap((line) =>
    line === contentOf("I.4")
      ? [
          "**Ưu điểm:** được quan tâm.",
          "**Hạn chế:** một số chỉ tiêu chưa đạt.",
          "**Nguyên nhân:** nguồn ít.",
        ]
      : [line.replace(/^\*\*[IV\d.]+\. /, "**")],
  );
  const { sections } = sectionsOf(lines);
  expect(sections.filter(({ duplicates }) => duplicates.length > 0)).toEqual([]);
  expect(verdict(lines)).toBe("");
});

test("sentences that begin like titles, straight above a heading, announce nothing", () => {
  const spent = "Kinh phí thực hiện được bố trí kịp thời từ nguồn chi thường xuyên.";
  const lines = fullReport.flatMap((line) => {
    if (line === contentOf("I.2.2.3"))
      return [line, spent, "Đề xuất, kiến nghị của cơ sở được tiếp thu đầy đủ."];
    return line === contentOf("II.1") ? [line, spent] : [line];
  });
  expect(verdict(lines)).toBe("");
});

test.each([
  ["I.3", "**3. Kinhphí thực hiện**"],
  ["I.3", "**3. Kinh phíthực hiện**"],
  ["I.3", "**3. Kinh phí thựchiện**"],
  ["II.1", "**1. Hạnchế, bấtcập**"],
  ["II.2", "**2. Đề xuất, kiếnnghị**"],
])("%s with words run together: %s", (id, heading) => {
  expect(verdict(headed({ [id]: heading }))).toBe("");
});

test("the second half of a title on a line of its own is no content, whatever is mistyped in the first", () => {
  const lines = headed(
    {
      "I.2.2.2":
        "**2.2.2. Kết quả công tác đào tạo, bồi dưỡng đội ngũ cán bộ nữ gắn với qy hoạch, tạo⏎nguồn cán bộ lãnh đạo, quản lý ở các cơ quan hoạch định chính sách các cấp**",
    },
    ["I.2.2.2"],
  ).flatMap((line) =>
    line.split("⏎").map((part, at) => (at > 0 ? `**${part}` : `${part}${line.includes("⏎") ? "**" : ""}`)),
  );
  expect(verdict(lines)).toBe("empty: I.2.2.2");
});

test("an outline of one's own: the limitations stand below the assessment, the proposals are a part", () => {
  expect(
    verdict(`
      **Kết quả thực hiện Quyết định số 2282/QĐ-TTg**
      **I. CÔNG TÁC TUYÊN TRUYỀN, PHỔ BIẾN**
      Sở tổ chức 14 hội nghị.
      **II. KẾT QUẢ THỰC HIỆN**
      **1. Kết quả thực hiện các mục tiêu**
      Đạt 91/216 người.
      **2. Công tác đào tạo, bồi dưỡng cán bộ nữ**
      57/134 lượt.
      **3. Kinh phí thực hiện**
      1.250 triệu đồng.
      **III. ĐÁNH GIÁ CHUNG**
      **1. Kết quả đạt được**
      Hoàn thành 2/2 mục tiêu.
      **2. Tồn tại, hạn chế**
      Nguồn nữ còn ít.
      **3. Nguyên nhân**
      Đặc thù ngành.
      **4. Bài học kinh nghiệm**
      Bám sát cơ sở.
      **IV. ĐỀ XUẤT, KIẾN NGHỊ**
      Bố trí kinh phí riêng.
    `),
  ).not.toMatch(/II\.1|II\.2|I\.3|I\.4/);
});

test("“KP” for “Kinh phí”", () => {
  expect(verdict(headed({ "I.3": "**3. KP thực hiện**" }))).toBe("");
});

test.each([
  ["i. Tình hình, kết quả triển khai thực hiện", "ii. Những hạn chế, bất cập và đề xuất, kiến nghị"],
  ["l. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN", "ll. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ"],
])("parts numbered with small letters for Roman figures: %s", (one, two) => {
  expect(verdict(headed({ I: `**${one}**`, II: `**${two}**` }))).toBe("");
});

test("where everything is set as a heading, a short sentence is content still", () => {
  const lines = fullReport
    .slice(3, -2)
    .map((line) => `# ${line.replaceAll("**", "").replace(contentOf("I.3"), "Không có kinh phí riêng.")}`);
  expect(verdict(lines)).toBe("");
});
