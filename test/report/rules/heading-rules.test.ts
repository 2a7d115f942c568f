import { headingStyle } from "../../../src/report/rules/heading-style";
import { sectionNumber } from "../../../src/report/rules/section-number";
import { levelOf, outline2282 } from "../../../src/report/outline";
import { draft, wholeReport, type Draft, type DraftHeading } from "./draft";
import { testRule } from "./rule-tester";

const funding = { at: "3. Kinh phí thực hiện", section: "I.3" };

/** Numbers in full, and those of a report that letters its parts. */
const fullNumbers: Record<string, Partial<DraftHeading>> = Object.fromEntries(
  outline2282.sections.map(({ id }) => [id, { number: id }]),
);
const ownNumbers: Record<string, Partial<DraftHeading>> = Object.fromEntries(
  outline2282.sections.map(({ id }) => {
    const [part, first, ...more] = id.split(".");
    const letter = part === "I" ? "A" : "B";
    const roman = ["I", "II", "III", "IV"][Number(first) - 1];
    return [id, { number: [letter, ...(roman ? [roman] : []), ...more].join(".") }];
  }),
);

/** A report whose sections I.3 and I.4 share the heading of I.3. */
function joined(text: string): Draft {
  const whole = draft(wholeReport({ "I.3": { text }, "I.4": null }));
  const sections = whole.sections.sections;
  const shared = sections.find(({ id }) => id === "I.3")!;
  return {
    ...whole,
    sections: {
      ...whole.sections,
      sections: sections.map((state) => (state.id === "I.4" ? { ...shared, id: "I.4" } : state)),
    },
  };
}

testRule(sectionNumber, {
  valid: {
    "corrected numbers throughout": draft(wholeReport()),
    "numbers given by Word": draft(wholeReport({ "I.3": { automatic: true } })),
    "numbers with that of the part": draft(
      wholeReport({ "I.3": { number: "I.3" }, "II.1": { number: "II.1" } }),
    ),
    "Word counts on over a missing section, which is told by itself": draft(
      wholeReport({
        "I.1.1": null,
        "I.1.2": { number: "1.1", automatic: true },
        "I.1.3": { number: "1.2", automatic: true },
        "I.3": null,
        "I.4": { number: "I.3", automatic: true },
      }),
    ),
    "a part numbered in words": draft(wholeReport({ I: { number: "Phần thứ nhất" } })),
    "one heading for two sections has the number of the first": joined(
      "3. Kinh phí thực hiện và đánh giá chung",
    ),
    "the roman numeral as one character (U+2161)": draft(wholeReport({ II: { number: "Ⅱ" } })),
  },
  invalid: {
    "a wrong number, typed": {
      draft: draft(wholeReport({ "I.3": { number: "5" } })),
      findings: [{ message: "Mục “Kinh phí thực hiện” đang đánh số 5; theo đề cương là số 3.", ...funding }],
    },
    "an arabic number for a part": {
      draft: draft(wholeReport({ II: { text: "2. NHỮNG HẠN CHẾ" } })),
      findings: [
        {
          message: "Mục “Hạn chế, bất cập và đề xuất, kiến nghị” đang đánh số 2; theo đề cương là số II.",
          at: "2. NHỮNG HẠN CHẾ",
          section: "II",
        },
      ],
    },
    "no number, for information": {
      draft: draft(wholeReport({ "I.3": { number: null } })),
      findings: [
        {
          message: "Mục “Kinh phí thực hiện” chưa đánh số; theo đề cương là số 3.",
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
          message: "2 trong 3 tiêu đề mục chưa đánh số; theo đề cương đánh số I, 1.",
          at: "TÌNH HÌNH, KẾT QUẢ",
          severity: "info",
        },
      ],
    },
    "some without numbers, one group: told once": {
      draft: draft(
        wholeReport({ "I.1.1": { number: null }, "I.1.2": { number: null }, "I.1.3": { number: null } }),
      ),
      findings: [
        {
          message: "3 trong 16 tiêu đề mục chưa đánh số; theo đề cương đánh số 1.1, 1.2, 1.3.",
          at: `1.1. ${outline2282.sections[2]?.title}`,
          severity: "info",
        },
      ],
    },
    "numbers of the report's own throughout: told once, for information": {
      draft: draft(wholeReport(ownNumbers)),
      findings: [
        {
          message:
            "Cả 16 mục đánh số khác đề cương, ví dụ “Tình hình, kết quả triển khai thực hiện” đánh số A thay cho I, “Tuyên truyền, phổ biến” đánh số A.I thay cho 1.",
          at: "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
          severity: "info",
        },
      ],
    },
    "letters below one section: told once": {
      draft: draft(
        wholeReport({
          "I.1.1": { text: "a) Nâng cao nhận thức", number: "a" },
          "I.1.2": { text: "b) Trách nhiệm", number: "b" },
          "I.1.3": { text: "c) Toàn xã hội", number: "c" },
        }),
      ),
      findings: [
        {
          message:
            "3 trong 16 mục đánh số khác đề cương, ví dụ “Nâng cao nhận thức về bình đẳng giới” đánh là “a)” thay cho 1.1, “Trách nhiệm của cấp ủy, người đứng đầu” đánh là “b)” thay cho 1.2.",
          at: "a) Nâng cao nhận thức",
        },
      ],
    },
    "numbers that run on from the part before": {
      draft: draft(wholeReport({ "II.1": { number: "5" }, "II.2": { number: "6" } })),
      findings: [
        {
          message:
            "2 trong 16 mục đánh số khác đề cương: “Hạn chế, bất cập” đánh số 5 thay cho 1, “Đề xuất, kiến nghị” đánh số 6 thay cho 2.",
          at: "1. Hạn chế, bất cập",
        },
      ],
    },
    "a slip in a report that writes full numbers is told in full numbers": {
      draft: draft(wholeReport({ ...fullNumbers, "II.2": { number: "II.1" } })),
      findings: [
        {
          message: "Mục “Đề xuất, kiến nghị” đang đánh số II.1; theo đề cương là số II.2.",
          at: "2. Đề xuất, kiến nghị.",
          section: "II.2",
        },
      ],
    },
    "one letter among numbers": {
      draft: draft(wholeReport({ "I.3": { number: "c", text: "c) Kinh phí thực hiện" } })),
      findings: [
        {
          message: "Mục “Kinh phí thực hiện” đang đánh là “c)”; theo đề cương là số 3.",
          at: "c) Kinh phí thực hiện",
          section: "I.3",
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
            "Mục “Hoàn thiện, thực hiện chính sách, pháp luật” và 2 mục khác đánh số như đề cương in nhầm (2.1, 2.2, 2.3); số đúng theo thứ bậc là 2.2.1, 2.2.2, 2.2.3.",
          at: "2.1. Hoàn thiện",
          section: "I.2.2.1",
          severity: "info",
        },
      ],
    },
    "a misprint taken over beside a corrected one": {
      draft: draft(wholeReport({ "I.2.2.2": { text: "2.2. Đào tạo" } })),
      findings: [
        {
          message:
            "Mục “Đào tạo, bồi dưỡng cán bộ nữ” đánh số 2.2, trong khi mục “Hoàn thiện, thực hiện chính sách, pháp luật” đánh số 2.2.1; để thống nhất, đánh số 2.2.2.",
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

  test("Word counts to the right number only in a list of the same form; any other number is taken off and typed", () => {
    const fixOf = (number: string): unknown =>
      sectionNumber.check(draft(wholeReport({ "I.3": { number, automatic: true } })))[0];
    expect(fixOf("5")).toMatchObject({ fix: expect.stringContaining("Đặt giá trị đánh số") });
    expect(fixOf("1.3")).toMatchObject({ fix: expect.stringContaining("Backspace") });
    expect(fixOf("V")).toMatchObject({ fix: expect.stringContaining("Backspace") });
  });

  test("advice on automatic numbers is given only where there are some", () => {
    const lettered = Object.fromEntries(
      Object.entries(ownNumbers).map(([id, heading]) => [id, { ...heading, automatic: true }]),
    );
    const fixOf = (change: Parameters<typeof wholeReport>[0]): unknown =>
      sectionNumber.check(draft(wholeReport(change)))[0];
    expect(fixOf(ownNumbers)).toMatchObject({ fix: expect.not.stringContaining("tự động") });
    expect(fixOf(lettered)).toMatchObject({ fix: expect.stringContaining("bỏ số tự động") });
  });

  test("an automatic list that runs on is begun again at its first heading", () => {
    const runsOn = (number: string): Partial<DraftHeading> => ({ number, automatic: true });
    const [finding] = sectionNumber.check(draft(wholeReport({ "II.1": runsOn("5"), "II.2": runsOn("6") })));
    expect(finding).toMatchObject({ fix: expect.stringMatching(/đặt là 1; các số sau tự đổi theo\.$/) });
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
          message: "Cả 16 tiêu đề mục chưa dùng kiểu tiêu đề (Heading) của Word.",
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
    "several of the wrong level: told once": {
      draft: draft(
        wholeReport({
          ...styled(),
          ...Object.fromEntries(
            ["I.1", "I.2", "I.3"].map((id) => [id, { paragraph: { styleKind: "heading", headingLevel: 1 } }]),
          ),
        }),
      ),
      findings: [
        {
          message:
            "3 trong 16 tiêu đề mục chưa đúng cấp, ví dụ mục I.1. Tuyên truyền, phổ biến đang ở cấp 1, theo thứ bậc đề cương nên ở cấp 2.",
          at: "1. Công tác tuyên truyền, phổ biến",
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
