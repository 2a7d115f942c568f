import { duplicateSection } from "../../../src/report/rules/duplicate-section";
import { emptySection } from "../../../src/report/rules/empty-section";
import { missingSection } from "../../../src/report/rules/missing-section";
import { sectionOrder } from "../../../src/report/rules/section-order";
import { unfinishedSection } from "../../../src/report/rules/unfinished-section";
import { outline2282 } from "../../../src/report/outline";
import { draft, type Draft, wholeReport } from "./draft";
import { testRule } from "./rule-tester";

testRule(missingSection, {
  valid: { "every section has its heading": draft(wholeReport()) },
  invalid: {
    "a section left out, told where the one before it ends": {
      draft: draft(wholeReport({ "I.3": null })),
      findings: [
        {
          message: "Báo cáo chưa có mục 3. Kinh phí thực hiện.",
          at: "Nội dung của mục I.2.2.3.",
          section: "I.3",
        },
      ],
    },
    "the first child left out, told at the end of its parent's own text": {
      draft: draft(wholeReport({ "I.1.1": null })),
      findings: [
        {
          message: "Báo cáo chưa có mục 1.1. Nâng cao nhận thức về bình đẳng giới.",
          at: "Nội dung của mục I.1.",
          section: "I.1.1",
        },
      ],
    },
    "the first child left out of a parent without text of its own, told at the parent's heading": {
      draft: draft([
        { section: "II", text: "II. HẠN CHẾ, KIẾN NGHỊ" },
        { section: "II.2", text: "2. Đề xuất, kiến nghị" },
        ...wholeReport({ II: null, "II.1": null, "II.2": null }),
      ]),
      findings: [
        {
          message: "Báo cáo chưa có mục II.1. Hạn chế, bất cập.",
          at: "II. HẠN CHẾ, KIẾN NGHỊ",
          section: "II.1",
        },
      ],
    },
    "a parent without its heading, though its children are there": {
      draft: draft(wholeReport({ II: null })),
      findings: [
        {
          message: "Báo cáo chưa có mục II. Hạn chế, bất cập và đề xuất, kiến nghị.",
          at: "Nội dung của mục I.4.",
          section: "II",
        },
      ],
    },
    "the very first section left out, told at the heading it belongs before": {
      draft: draft(wholeReport({ I: null })),
      findings: [
        {
          message: "Báo cáo chưa có mục I. Tình hình, kết quả triển khai thực hiện.",
          at: "1. Công tác tuyên truyền, phổ biến",
          section: "I",
        },
      ],
    },
    "empty paragraphs at the end of the section before are passed over": {
      draft: draft([...wholeReport({ "II.2": null }), "", " "]),
      findings: [
        {
          message: "Báo cáo chưa có mục II.2. Đề xuất, kiến nghị.",
          at: "Nội dung của mục II.1.",
          section: "II.2",
        },
      ],
    },
    "a misplaced section does not say where the next one belongs": {
      draft: draft([
        { section: "I", text: "I. TÌNH HÌNH" },
        "Mở đầu.",
        { section: "I.3", text: "3. Kinh phí thực hiện", misplaced: true },
        "Đã chi 5 triệu đồng.",
        ...wholeReport({ I: null, "I.3": null, "I.4": null }),
      ]),
      findings: [
        {
          message: "Báo cáo chưa có mục 4. Đánh giá chung và bài học kinh nghiệm.",
          at: "Nội dung của mục I.2.2.3.",
          section: "I.4",
        },
      ],
    },
  },
});

describe("missing-section", () => {
  test("a document that follows no outline lacks every section, parents too, and no place is known", () => {
    const findings = missingSection.check(draft(["Kính gửi: Ủy ban nhân dân tỉnh"]));
    expect(findings).toHaveLength(outline2282.sections.length);
    expect(findings).toContainEqual(expect.objectContaining({ section: "I.2.2", place: undefined }));
  });

  test("the full stop that the outline leaves in some headings is not quoted", () => {
    const [finding] = missingSection.check(draft(wholeReport({ "II.2": null })));
    expect(finding).toMatchObject({ fix: expect.stringContaining("“2. Đề xuất, kiến nghị”") });
  });

  test("the remedy names the heading to add and the section it follows", () => {
    const [finding] = missingSection.check(draft(wholeReport({ "I.3": null })));
    expect(finding).toMatchObject({
      fix: expect.stringContaining(
        "Thêm tiêu đề “3. Kinh phí thực hiện” vào sau mục I.2. Kết quả triển khai thực hiện.",
      ),
    });
  });
});

testRule(emptySection, {
  valid: {
    "every section is written": draft(wholeReport()),
    "an empty parent is told by its children": draft(wholeReport({ "I.1": { status: "empty" } })),
  },
  invalid: {
    "nothing under the heading": {
      draft: draft([{ section: "I.3", text: "3. Kinh phí thực hiện", status: "empty" }, "", "  "]),
      findings: [
        {
          message: "Mục 3. Kinh phí thực hiện chưa có nội dung.",
          at: "3. Kinh phí thực hiện",
          section: "I.3",
        },
      ],
    },
    "only dots run in behind the title": {
      draft: draft([
        { section: "I.3", text: "3. Kinh phí thực hiện: ……", status: "empty", contentStart: 23 },
      ]),
      findings: [
        {
          message: "Mục 3. Kinh phí thực hiện chưa có nội dung, mới có gợi ý hoặc chỗ trống để điền.",
          at: "3. Kinh phí thực hiện: ……",
          section: "I.3",
        },
      ],
    },
    "only a prompt of the outline": {
      draft: draft([
        { section: "I.2.1", text: "2.1. Kết quả thực hiện các Mục tiêu", status: "empty" },
        "- Tỷ lệ cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo quản lý tính đến năm 2025.",
      ]),
      findings: [
        {
          message:
            "Mục 2.1. Kết quả thực hiện các mục tiêu chưa có nội dung, mới có gợi ý hoặc chỗ trống để điền.",
          at: "2.1. Kết quả thực hiện các Mục tiêu",
          section: "I.2.1",
        },
      ],
    },
  },
});

describe("empty-section", () => {
  test("the remedy speaks of prompts only where there are some", () => {
    const heading = { section: "I.4", text: "4. Đánh giá chung", status: "empty" } as const;
    const fixOf = (under: string): unknown => emptySection.check(draft([heading, under]))[0];
    expect(fixOf("……")).toMatchObject({ fix: expect.stringContaining("thay cho phần gợi ý, chỗ trống") });
    expect(fixOf("")).toMatchObject({ fix: expect.not.stringContaining("gợi ý") });
  });

  test("only a section that is not mandatory by name may state that nothing arose", () => {
    const findings = emptySection.check(
      draft(wholeReport({ "I.4": { status: "empty" }, "II.1": { status: "empty" } })),
    );
    expect(findings).toEqual([
      expect.objectContaining({ section: "I.4", fix: expect.stringContaining("“Không phát sinh”") }),
      expect.objectContaining({ section: "II.1", fix: expect.not.stringContaining("Không phát sinh") }),
    ]);
  });
});

/** The table begins at the second paragraph; it is pointed at as a whole. */
function withPartlyFilledTable({ sections: map, ...rest }: Draft): Draft {
  const table = { paragraph: 1, text: rest.document.paragraphs[1]!.text };
  const sections = map.sections.map((state) =>
    state.status === "unfinished" ? { ...state, blanks: [table, ...state.blanks] } : state,
  );
  return { ...rest, sections: { ...map, sections } };
}

testRule(unfinishedSection, {
  valid: { "every section is written": draft(wholeReport()) },
  invalid: {
    "several blanks: one finding, at the first": {
      draft: draft([
        { section: "I.3", text: "3. Kinh phí thực hiện", status: "unfinished" },
        "Tổng kinh phí: … triệu đồng, trong đó ngân sách địa phương ......... triệu đồng.",
        "Nguồn khác: … triệu đồng.",
      ]),
      findings: [
        { message: "Mục 3. Kinh phí thực hiện còn 3 chỗ trống chưa điền.", at: "…", section: "I.3" },
      ],
    },
    "what the author announces for later is no blank to count": {
      draft: draft([
        { section: "I.3", text: "3. Kinh phí thực hiện", status: "unfinished" },
        "- Đang tổng hợp, sẽ bổ sung sau.",
      ]),
      findings: [
        {
          message: "Mục 3. Kinh phí thực hiện còn ghi “Đang tổng hợp, sẽ bổ sung sau”.",
          at: "- Đang tổng hợp, sẽ bổ sung sau.",
          section: "I.3",
        },
      ],
    },
    "blanks beside what is announced": {
      draft: draft([
        { section: "I.3", text: "3. Kinh phí thực hiện", status: "unfinished" },
        "Tổng kinh phí: … triệu đồng (số liệu đang cập nhật).",
      ]),
      findings: [
        {
          message: "Mục 3. Kinh phí thực hiện còn 1 chỗ trống chưa điền và ghi “số liệu đang cập nhật”.",
          at: "…",
          section: "I.3",
        },
      ],
    },
    "what a form asks for is a blank": {
      draft: draft([
        { section: "I.3", text: "3. Kinh phí thực hiện", status: "unfinished" },
        "Tổng kinh phí: (ghi rõ số tiền cần bổ sung).",
      ]),
      findings: [
        {
          message: "Mục 3. Kinh phí thực hiện còn 1 chỗ trống chưa điền.",
          at: "(ghi rõ số tiền cần bổ sung)",
          section: "I.3",
        },
      ],
    },
    "cells of a table without figures are told as such, besides blanks in the text": {
      draft: withPartlyFilledTable(
        draft([
          { section: "I.2.1", text: "2.1. Kết quả thực hiện các Mục tiêu", status: "unfinished" },
          "Chức danh",
          "Đạt … % so với mục tiêu.",
        ]),
      ),
      findings: [
        {
          message:
            "Mục 2.1. Kết quả thực hiện các mục tiêu còn 1 chỗ trống chưa điền và 1 bảng có ô chưa điền số liệu.",
          at: "Chức danh",
          section: "I.2.1",
        },
      ],
    },
    "no blank known: told at the heading": {
      draft: draft([{ section: "II.1", text: "1. Hạn chế, bất cập", status: "unfinished" }, "Còn thiếu."]),
      findings: [
        { message: "Mục II.1. Hạn chế, bất cập còn viết dở.", at: "1. Hạn chế, bất cập", section: "II.1" },
      ],
    },
  },
});

testRule(sectionOrder, {
  valid: { "the outline's order": draft(wholeReport()) },
  invalid: {
    "funding placed after the assessment": {
      draft: draft([
        { section: "I.2", text: "2. Kết quả triển khai thực hiện" },
        { section: "I.4", text: "4. Đánh giá chung" },
        "Đã đạt.",
        { section: "I.3", text: "3. Kinh phí thực hiện", misplaced: true },
      ]),
      findings: [
        {
          message:
            "Mục 3. Kinh phí thực hiện đang đứng sau mục 4. Đánh giá chung và bài học kinh nghiệm; theo đề cương phải đứng sau mục I.2. Kết quả triển khai thực hiện.",
          at: "3. Kinh phí thực hiện",
          related: "2. Kết quả triển khai thực hiện",
          section: "I.3",
        },
      ],
    },
    "a part moved with all that is in it: told by the part alone": {
      draft: draft([
        { section: "II", text: "II. HẠN CHẾ, KIẾN NGHỊ", misplaced: true },
        { section: "II.1", text: "1. Hạn chế, bất cập", misplaced: true },
        { section: "II.2", text: "2. Đề xuất, kiến nghị", misplaced: true },
        ...wholeReport({ II: null, "II.1": null, "II.2": null }),
      ]),
      findings: [
        {
          message:
            "Mục II. Hạn chế, bất cập và đề xuất, kiến nghị đang đứng đầu báo cáo; theo đề cương phải đứng sau mục I. Tình hình, kết quả triển khai thực hiện.",
          at: "II. HẠN CHẾ, KIẾN NGHỊ",
          related: "4. Đánh giá chung kết quả thực hiện và bài học kinh nghiệm",
          section: "II",
        },
      ],
    },
    "sections of a moved part that changed places as well": {
      draft: draft([
        { section: "II", text: "II. HẠN CHẾ, KIẾN NGHỊ", misplaced: true },
        { section: "II.2", text: "1. Đề xuất, kiến nghị", misplaced: true },
        { section: "II.1", text: "2. Hạn chế, bất cập", misplaced: true },
        { section: "I", text: "I. TÌNH HÌNH" },
      ]),
      findings: [
        {
          message:
            "Mục II. Hạn chế, bất cập và đề xuất, kiến nghị đang đứng đầu báo cáo; theo đề cương phải đứng sau mục I. Tình hình, kết quả triển khai thực hiện.",
          at: "II. HẠN CHẾ, KIẾN NGHỊ",
          related: "I. TÌNH HÌNH",
          section: "II",
        },
        {
          message:
            "Mục II.1. Hạn chế, bất cập đang đứng sau mục II.2. Đề xuất, kiến nghị; theo đề cương phải đứng đầu mục II. Hạn chế, bất cập và đề xuất, kiến nghị.",
          at: "2. Hạn chế, bất cập",
          related: "II. HẠN CHẾ, KIẾN NGHỊ",
          section: "II.1",
        },
        {
          message:
            "Mục II.2. Đề xuất, kiến nghị đang đứng sau mục II. Hạn chế, bất cập và đề xuất, kiến nghị; theo đề cương phải đứng sau mục II.1. Hạn chế, bất cập.",
          at: "1. Đề xuất, kiến nghị",
          related: "2. Hạn chế, bất cập",
          section: "II.2",
        },
      ],
    },
    "proposals at the top of the report": {
      draft: draft([
        { section: "II.2", text: "2. Đề xuất, kiến nghị", misplaced: true },
        { section: "I.3", text: "3. Kinh phí thực hiện" },
      ]),
      findings: [
        {
          message:
            "Mục II.2. Đề xuất, kiến nghị đang đứng đầu báo cáo; theo đề cương phải đứng sau mục 3. Kinh phí thực hiện.",
          at: "2. Đề xuất, kiến nghị",
          related: "3. Kinh phí thực hiện",
          section: "II.2",
        },
      ],
    },
    "behind the right section, but under another parent": {
      draft: draft([
        { section: "I.4", text: "4. Đánh giá chung" },
        { section: "II.1", text: "5. Hạn chế, bất cập", misplaced: true },
      ]),
      findings: [
        {
          message:
            "Mục II.1. Hạn chế, bất cập đứng không đúng chỗ; theo đề cương mục này thuộc mục II. Hạn chế, bất cập và đề xuất, kiến nghị.",
          at: "5. Hạn chế, bất cập",
          related: "4. Đánh giá chung",
          section: "II.1",
        },
      ],
    },
  },
});

testRule(duplicateSection, {
  valid: { "each section once": draft(wholeReport()) },
  invalid: {
    "a section that comes three times": {
      draft: draft([
        { section: "I.3", text: "3. Kinh phí thực hiện" },
        "Năm 2024.",
        { section: "I.3", text: "4. Kinh phí triển khai thực hiện" },
        { section: "I.3", text: "5. Kinh phí" },
      ]),
      findings: [
        {
          message: "Mục 3. Kinh phí thực hiện xuất hiện lần thứ 2; đề cương chỉ có một mục này.",
          at: "4. Kinh phí triển khai thực hiện",
          related: "3. Kinh phí thực hiện",
          section: "I.3",
        },
        {
          message: "Mục 3. Kinh phí thực hiện xuất hiện lần thứ 3; đề cương chỉ có một mục này.",
          at: "5. Kinh phí",
          related: "3. Kinh phí thực hiện",
          section: "I.3",
        },
      ],
    },
  },
});
