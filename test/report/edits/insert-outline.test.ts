import { insertOutlinePlan } from "../../../src/report/edits";
import { outline2282, leaves } from "../../../src/report/outline";

const { paragraphs } = insertOutlinePlan(outline2282);

describe("the plan of “Chèn đề cương”", () => {
  test("holds every heading once, in the outline's order, its corrected number typed before the title", () => {
    const headings = paragraphs.filter(({ headingLevel }) => headingLevel !== undefined);
    expect(headings.map(({ text }) => text)).toEqual(
      outline2282.sections.map(({ number, title }) => `${number}. ${title}`),
    );
    expect(headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
        "1. Công tác tuyên truyền, phổ biến",
        "2.2.3. Các hoạt động tôn vinh các tấm gương tốt, điển hình về lãnh đạo nữ thành công ở cả khu vực công và khu vực tư nhân nhằm tạo dư luận xã hội ủng hộ phụ nữ tham gia lãnh đạo.",
        "3. Kinh phí thực hiện",
        "2. Đề xuất, kiến nghị.",
      ]),
    );
  });

  test("gives each heading the level of its place in the outline", () => {
    const levels = paragraphs.flatMap(({ headingLevel }) => headingLevel ?? []);
    expect(levels).toEqual([1, 2, 3, 3, 3, 2, 3, 3, 4, 4, 4, 2, 2, 1, 2, 2]);
  });

  test("puts the prompts, and nothing else, as hints below their heading, word for word", () => {
    expect(paragraphs.filter(({ hint }) => hint).map(({ text }) => text)).toEqual(
      outline2282.sections.flatMap(({ prompts }) => prompts),
    );
    const targets = paragraphs.findIndex(({ text }) => text === "2.1. Kết quả thực hiện các Mục tiêu");
    expect(paragraphs.slice(targets + 1, targets + 3).map(({ text }) => text)).toEqual(
      outline2282.sections.find(({ id }) => id === "I.2.1")?.prompts,
    );
  });

  test("leaves room to write under every leaf: a hint to replace, or an empty body paragraph", () => {
    for (const { number, title } of leaves(outline2282)) {
      const heading = paragraphs.findIndex(({ text }) => text === `${number}. ${title}`);
      expect(paragraphs[heading + 1]?.headingLevel).toBeUndefined();
    }
    expect(paragraphs.filter(({ text }) => text === "")).toHaveLength(
      leaves(outline2282).filter(({ prompts }) => prompts.length === 0).length,
    );
  });
});
