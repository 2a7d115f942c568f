import type { ReportDocument } from "../../../src/report/document";
import { findSections } from "../../../src/report/matching";
import { outline2282 } from "../../../src/report/outline";
import { reportWith } from "./full-report";
import { verdictOf } from "./verdict";
import { writtenDocument } from "./written-document";

/** The report with the lines that begin with `starts` in text boxes that hang on empty paragraphs. */
function boxed(lines: readonly string[], ...starts: readonly string[]): ReportDocument {
  const document = writtenDocument(lines);
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) =>
      starts.some((start) => paragraph.text.startsWith(start))
        ? { ...paragraph, text: "", font: {}, boxedText: paragraph.text, objects: ["textBox"] }
        : paragraph,
    ),
  };
}

const verdictOn = (document: ReportDocument) => verdictOf(findSections(document, outline2282));

test("headings in text boxes are headings", () => {
  const report = reportWith({ "I.4": [], "I.1.2": ["……"] });
  expect(verdictOn(boxed(report, "II. ", "I. ", "4. ", "1.2. "))).toBe("empty: I.1.2 I.4");
});

test("a heading and its content may share a box", () => {
  const lines = reportWith({ "I.3": [], "I.4": [] }).map((line) =>
    line.startsWith("**3. ") ? "3. Kinh phí thực hiện\nThu từ hội phí." : line,
  );
  expect(verdictOn(boxed(lines, "3. "))).toBe("empty: I.4");
});

test("what stands in a box under a heading is content, as no reader in Word knows the words", () => {
  expect(verdictOn(boxed(reportWith({ "I.3": ["Số tiền: ……"] }), "Số tiền"))).toBe("");
});

test("a box beside words adds none to them", () => {
  const document = writtenDocument(reportWith({ "I.3": ["……"] }));
  const paragraphs = document.paragraphs.map((paragraph) =>
    paragraph.text === "……" ? { ...paragraph, boxedText: "Theo kế hoạch", objects: [] } : paragraph,
  );
  expect(verdictOn({ ...document, paragraphs })).toBe("empty: I.3");
});
