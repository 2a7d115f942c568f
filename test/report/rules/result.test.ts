import type { CheckResult, Finding } from "../../../src/report/rules";
import { nextToWrite, progressOf } from "../../../src/report/rules/progress";
import { resultText } from "../../../src/report/rules/result-text";
import { verdictOn } from "../../../src/report/rules/verdict";
import { leaves, outline2282 } from "../../../src/report/outline";
import { draft, wholeReport } from "./draft";

const finding = (severity: Finding["severity"], message: string): Finding => ({
  rule: "empty-section",
  severity,
  message,
  why: "Vì bắt buộc.",
  fix: "Viết vào.",
});

describe("the verdict", () => {
  test("an error forbids submitting, and all kinds are counted", () => {
    const findings = [
      finding("error", "a"),
      finding("error", "b"),
      finding("warning", "c"),
      finding("info", "d"),
    ];
    expect(verdictOn({ findings })).toEqual({
      counts: { error: 2, warning: 1, info: 1 },
      canSubmit: false,
      sentence: "Chưa thể trình: 2 lỗi, 1 điểm cần xem, 1 thông tin.",
    });
  });

  test("without errors it does not hide what remains to be looked at", () => {
    expect(verdictOn({ findings: [finding("warning", "c")] })).toMatchObject({
      canSubmit: true,
      sentence: "Không còn lỗi bắt buộc; còn 1 điểm cần xem.",
    });
  });

  test("nothing found", () => {
    expect(verdictOn({ findings: [] })).toMatchObject({
      canSubmit: true,
      sentence: "Không còn lỗi bắt buộc, không có điểm cần xem.",
    });
  });
});

describe("progress", () => {
  const { sections } = draft(
    wholeReport({ "I.1.2": { status: "unfinished" }, "I.3": { status: "empty" }, "II.2": null }),
  );

  test("counts leaves only, and only those that are written", () => {
    expect(progressOf(outline2282, sections)).toEqual({ written: 8, total: 11 });
  });

  test("the next section to write follows the one the author is in, and begins again at the top", () => {
    expect(nextToWrite(outline2282, sections)?.id).toBe("I.1.2");
    expect(nextToWrite(outline2282, sections, "I.1.2")?.id).toBe("I.3");
    expect(nextToWrite(outline2282, sections, "I.2")?.id).toBe("I.3");
    expect(nextToWrite(outline2282, sections, "II.2")?.id).toBe("I.1.2");
  });

  test("there is none when all the others are written", () => {
    const { sections: written } = draft(wholeReport());
    expect(nextToWrite(outline2282, written)).toBeUndefined();
    const { sections: one } = draft(wholeReport({ "I.3": { status: "empty" } }));
    expect(nextToWrite(outline2282, one, "I.3")).toBeUndefined();
    expect(progressOf(outline2282, written)).toEqual({ written: leaves(outline2282).length, total: 11 });
  });
});

describe("the result as text", () => {
  const { sections } = draft(wholeReport({ "I.3": { status: "empty" } }));

  test("says the verdict, the progress, every finding with its remedy by severity, and what was not checked", () => {
    const result: CheckResult = {
      sections,
      findings: [
        finding("error", "Mục 3. Kinh phí thực hiện chưa có nội dung."),
        finding("info", "Biết thêm."),
      ],
      notChecked: ["open-comments"],
    };
    expect(resultText(outline2282, result)).toBe(
      [
        "KẾT QUẢ KIỂM TRA BÁO CÁO",
        "Chưa thể trình: 1 lỗi, 1 thông tin.",
        "Đã viết 10/11 mục.",
        "",
        "LỖI (1)",
        "1. Mục 3. Kinh phí thực hiện chưa có nội dung.",
        "   Cách sửa: Viết vào.",
        "",
        "THÔNG TIN (1)",
        "1. Biết thêm.",
        "   Cách sửa: Viết vào.",
        "",
        "Chưa kiểm tra được: Ý kiến góp ý chưa xử lý.",
      ].join("\n"),
    );
  });

  test("says first that a document does not follow the outline", () => {
    const text = resultText(outline2282, { sections: draft([]).sections, findings: [], notChecked: [] });
    expect(text.split("\n").slice(0, 2)).toEqual([
      "KẾT QUẢ KIỂM TRA BÁO CÁO",
      "Văn bản này chưa theo đề cương.",
    ]);
  });
});
