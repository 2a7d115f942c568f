import { outline2282 } from "../../../src/report";
import { commented, docx, p } from "../../fixtures/docx-builder";
import { openInWord } from "../simulated-word";

const report = docx([
  p("Tổng kinh phí."),
  p([commented("Tổng kinh phí 125 triệu đồng.", "Rà lại số này.")]),
  p("Giống nhau."),
  p([commented("Giống nhau.", "Đã rà.", { resolved: true })]),
]);

describe("comments", () => {
  test("with the paragraph they are about, unless another has the same text", async () => {
    const { word, syncsOf } = await openInWord(report, { play: "ltsc2024" });
    const syncs = await syncsOf(async () => {
      const { comments } = await word.readReport(outline2282);
      expect(comments).toMatchObject([
        { text: "Rà lại số này.", resolved: false, paragraph: 1 },
        { text: "Đã rà.", resolved: true },
      ]);
      expect(comments?.[1]?.paragraph).toBeUndefined();
    });
    expect(syncs).toBeLessThanOrEqual(3);
  });

  test("are not known where Word cannot tell", async () => {
    const { word } = await openInWord(report);
    expect((await word.readReport(outline2282)).comments).toBeUndefined();
  });

  test("that Word fails to give do not keep the rest from being read", async () => {
    const { word, page } = await openInWord(report, { play: "ltsc2024" });
    jest.spyOn(page.Word.Body.prototype, "getComments").mockImplementation(() => {
      throw Object.assign(new Error("hỏng"), { code: "GeneralException" });
    });
    const { comments, paragraphs } = await word.readReport(outline2282);
    expect(comments).toBeUndefined();
    expect(paragraphs).toHaveLength(4);
  });
});
