import { headingStyle } from "../../../src/report/rules/heading-style";
import { sectionNumber } from "../../../src/report/rules/section-number";
import { levelOf, outline2282 } from "../../../src/report/outline";
import { draft, wholeReport, type DraftHeading } from "./draft";
import { testRule } from "./rule-tester";

const funding = { at: "3. Kinh phí thực hiện", section: "I.3" };

testRule(sectionNumber, {
  valid: {
    "corrected numbers throughout": draft(wholeReport()),
    "numbers given by Word": draft(wholeReport({ "I.3": { automatic: true } })),
    "numbers with that of the part": draft(
      wholeReport({ "I.3": { number: "I.3" }, "II.1": { number: "II.1" } }),
    ),
    "a part numbered in words": draft(wholeReport({ I: { number: "Phần thứ nhất" } })),
    "the roman numeral as one character (U+2161)": draft(wholeReport({ II: { number: "Ⅱ" } })),
  },
  invalid: {
    "a wrong number, typed": {
      draft: draft(wholeReport({ "I.3": { number: "5" } })),
      findings: [{ message: "Mục 3. Kinh phí thực hiện đang đánh số 5; theo đề cương là số 3.", ...funding }],
    },
    "an arabic number for a part": {
      draft: draft(wholeReport({ II: { text: "2. NHỮNG HẠN CHẾ" } })),
      findings: [
        {
          message: "Mục II. Hạn chế, bất cập và đề xuất, kiến nghị đang đánh số 2; theo đề cương là số II.",
          at: "2. NHỮNG HẠN CHẾ",
          section: "II",
        },
      ],
    },
    "no number, for information": {
      draft: draft(wholeReport({ "I.3": { number: null } })),
      findings: [
        {
          message: "Mục 3. Kinh phí thực hiện chưa đánh số; theo đề cương là số 3.",
          severity: "info",
          ...funding,
        },
      ],
    },
    "most without numbers: told once, for information": {
      draft: draft([
        { section: "I", text: "TÌNH HÌNH, KẾT QUẢ" },
        { section: "I.1", text: "Công tác tuyên truyền" },
        { section: "I.1.1", text: "1.1. Nâng cao nhận thức" },
      ]),
      findings: [
        {
          message: "2 trong 3 tiêu đề mục chưa đánh số; theo đề cương đánh số I, 1, 1.1…",
          at: "TÌNH HÌNH, KẾT QUẢ",
          severity: "info",
        },
      ],
    },
    "the outline's misprints taken over throughout, for information": {
      draft: draft(
        wholeReport({
          "I.2.2.1": { text: "2.1. Hoàn thiện" },
          "I.2.2.2": { text: "2.2. Đào tạo" },
          "I.2.2.3": { text: "2.3. Tôn vinh" },
        }),
      ),
      findings: [
        {
          message:
            "Mục 2.2.1. Hoàn thiện, thực hiện chính sách, pháp luật đánh số 2.1 như đề cương đã in; số đúng theo thứ bậc là 2.2.1.",
          at: "2.1. Hoàn thiện",
          section: "I.2.2.1",
          severity: "info",
        },
        {
          message:
            "Mục 2.2.2. Đào tạo, bồi dưỡng cán bộ nữ đánh số 2.2 như đề cương đã in; số đúng theo thứ bậc là 2.2.2.",
          at: "2.2. Đào tạo",
          section: "I.2.2.2",
          severity: "info",
        },
        {
          message:
            "Mục 2.2.3. Tôn vinh điển hình lãnh đạo nữ đánh số 2.3 như đề cương đã in; số đúng theo thứ bậc là 2.2.3.",
          at: "2.3. Tôn vinh",
          section: "I.2.2.3",
          severity: "info",
        },
      ],
    },
    "a misprint taken over beside a corrected one": {
      draft: draft(wholeReport({ "I.2.2.2": { text: "2.2. Đào tạo" } })),
      findings: [
        {
          message:
            "Mục 2.2.2. Đào tạo, bồi dưỡng cán bộ nữ đánh số 2.2, trong khi mục 2.2.1. Hoàn thiện, thực hiện chính sách, pháp luật đánh số 2.2.1; để thống nhất, đánh số 2.2.2.",
          at: "2.2. Đào tạo",
          section: "I.2.2.2",
        },
      ],
    },
  },
});

describe("section-number", () => {
  test("an automatic number is put right in Word's list, a typed one in the heading", () => {
    const fixOf = (heading: Partial<DraftHeading>): unknown =>
      sectionNumber.check(draft(wholeReport({ "I.3": { number: "5", ...heading } })))[0];
    expect(fixOf({ automatic: true })).toMatchObject({ fix: expect.stringContaining("tự động") });
    expect(fixOf({})).toMatchObject({ fix: "Sửa số ở đầu tiêu đề thành 3." });
  });
});

/** Headings of all sections in the style of their level, `shift` lower. */
const styled = (shift = 0): Record<string, Partial<DraftHeading>> =>
  Object.fromEntries(
    outline2282.sections.map(({ id }) => {
      const headingLevel = levelOf(outline2282, id) + shift;
      return [id, { paragraph: { styleKind: "heading", headingLevel } }];
    }),
  );

testRule(headingStyle, {
  valid: {
    "every heading in the style of its level": draft(wholeReport(styled())),
    "the report's title is Heading 1 and the parts begin at Heading 2": draft(wholeReport(styled(1))),
    "an outline level given directly": draft(
      wholeReport({ ...styled(), "I.3": { paragraph: { outlineLevel: 2 } } }),
    ),
    "content follows the title in the same paragraph": draft(
      wholeReport({ ...styled(), "I.3": { text: "3. Kinh phí: 5 triệu đồng", contentStart: 13 } }),
    ),
    "no heading of the outline at all": draft(["Kính gửi"]),
  },
  invalid: {
    "headings made by bold type only: told once": {
      draft: draft(wholeReport({ I: { paragraph: { font: { bold: true } } } })),
      findings: [
        {
          message: "16 trong 16 tiêu đề mục chưa dùng kiểu tiêu đề (Heading) của Word.",
          at: "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
        },
      ],
    },
    "most without style, and one of the wrong level": {
      draft: draft([
        { section: "I", text: "I. TÌNH HÌNH", paragraph: { headingLevel: 1 } },
        { section: "I.1", text: "1. Tuyên truyền", paragraph: { headingLevel: 1 } },
        { section: "I.2", text: "2. Kết quả" },
        { section: "I.3", text: "3. Kinh phí thực hiện" },
        { section: "I.4", text: "4. Đánh giá" },
      ]),
      findings: [
        {
          message: "3 trong 5 tiêu đề mục chưa dùng kiểu tiêu đề (Heading) của Word.",
          at: "2. Kết quả",
        },
        {
          message: "Tiêu đề mục I.1. Tuyên truyền, phổ biến đang ở cấp 1; theo thứ bậc đề cương nên ở cấp 2.",
          at: "1. Tuyên truyền",
          section: "I.1",
        },
      ],
    },
    "one heading without style among others": {
      draft: draft(wholeReport({ ...styled(), "I.3": {} })),
      findings: [
        {
          message: "Tiêu đề mục 3. Kinh phí thực hiện chưa dùng kiểu tiêu đề của Word; nên dùng Heading 2.",
          ...funding,
        },
      ],
    },
    "a heading of the wrong level": {
      draft: draft(
        wholeReport({ ...styled(), "I.3": { paragraph: { styleKind: "heading", headingLevel: 1 } } }),
      ),
      findings: [
        {
          message: "Tiêu đề mục 3. Kinh phí thực hiện đang ở cấp 1; theo thứ bậc đề cương nên ở cấp 2.",
          ...funding,
        },
      ],
    },
  },
});
