import { ids, numbers, opening, closing, titles, variedReport, verdictOn } from "./varied-report";
import { verdict } from "./verdict";

const entries = ids.map((id) => `${numbers[id] ?? ""} ${titles[id] ?? ""}`);
const [kind = "", subject = "", lead = ""] = opening;

describe("a table of contents typed by hand is no report", () => {
  test("without page numbers, and the parts announced once more", () => {
    const announced = ["Báo cáo gồm các phần:", `I. ${titles["I"] ?? ""}`, `II. ${titles["II"] ?? ""}`];
    const before = [kind, subject, "**MỤC LỤC**", ...entries, lead, ...announced];
    expect(verdictOn({ opening: before, content: { "I.3": [] } })).toBe("empty: I.3");
  });

  test.each([
    ["dots", (entry: string, page: number) => `${entry} ........ ${String(page)}`],
    ["a tab", (entry: string, page: number) => `${entry}→${String(page)}`],
    ["a table", (entry: string, page: number) => `| ${entry} | ${String(page)} |`],
  ])("with %s before the page numbers", (_, line) => {
    const before = [kind, subject, "MỤC LỤC", ...entries.map(line), lead];
    expect(verdictOn({ opening: before, without: ["II.2"] })).toBe("missing: II.2");
  });
});

describe("the outline copied beside the report", () => {
  test("before it", () => {
    const before = ["ĐỀ CƯƠNG BÁO CÁO", ...entries, ...opening];
    expect(verdictOn({ opening: before, content: { "I.3": [] } })).toBe("empty: I.3");
  });

  test("after it", () => {
    expect(verdictOn({ closing: [...closing, "ĐỀ CƯƠNG BÁO CÁO", ...entries] })).toBe("");
  });
});

describe("two reports in one document: the first is judged", () => {
  test("both complete", () => {
    expect(verdict([...variedReport({}), ...variedReport({})])).toBe("");
  });

  test("a section of the second does not stand for one that the first has not", () => {
    expect(verdict([...variedReport({ without: ["I.3"] }), ...variedReport({})])).toBe("missing: I.3");
  });
});

describe("a report in a table", () => {
  const rows = (empty: string, number: boolean) =>
    ids.map((id) => {
      const leaf = !ids.some((other) => other.startsWith(`${id}.`));
      const content = leaf && id !== empty ? "Đã triển khai tại 5 đơn vị." : "";
      return `| ${numbers[id] ?? ""} ${number ? "| " : ""}${titles[id] ?? ""} | ${content} |`;
    });

  test("headings at the left, content at the right", () => {
    expect(verdict([...opening, "| Nội dung | Kết quả thực hiện |", ...rows("I.3", false), ...closing])).toBe(
      "empty: I.3",
    );
  });

  test("numbers in a column of their own", () => {
    expect(verdict([...opening, "| STT | Nội dung | Kết quả |", ...rows("II.1", true), ...closing])).toBe(
      "empty: II.1",
    );
  });

  test("only two sections of it", () => {
    const table = [
      "| **3. Kinh phí thực hiện** | Tổng kinh phí 125 triệu đồng. |",
      "| **4. Đánh giá chung kết quả thực hiện** | |",
    ];
    expect(verdictOn({ without: ["I.3", "I.4"], after: { "I.2.2.3": table } })).toBe("empty: I.4");
  });

  test("labels beside figures are no headings", () => {
    const table = ["| 3. Kinh phí thực hiện | 125 |", "| 4. Đánh giá chung | 90% |"];
    expect(verdictOn({ without: ["I.3", "I.4"], after: { "I.2.2.3": table } })).toBe("missing: I.3 I.4");
  });
});

describe("numbers that are one character", () => {
  test.each([
    ["Roman", { I: "Ⅰ.", II: "Ⅱ." }],
    ["full-width", { "I.3": "３．", "I.4": "４．" }],
    ["in brackets or circles", { "I.1": "⑴", "I.2": "⑵", "I.3": "③", "I.4": "④" }],
  ])("%s", (_, own) => {
    expect(verdictOn({ numbers: own, style: (number, title) => `${number} ${title}` })).toBe("");
  });
});

test("“2.3.” again right after an empty 2.3 is a section of the author's own", () => {
  const peer = ["**2.3. Công tác phối hợp liên ngành**", "Ký quy chế phối hợp."];
  expect(verdictOn({ content: { "I.2.2.3": [] }, after: { "I.2.2.3": peer } })).toBe("empty: I.2.2.3");
});

test("the last figure of a table is no number of the plain title below it", () => {
  const table = ["| Năm | Tổng |", "| 2024 | 45 |", "| 2025 | 52 |"];
  const report = { content: { "I.3": table, "I.4": [] }, numbers: { "I.4": "" } };
  expect(verdictOn({ ...report, style: (number, title) => `${number} ${title}`.trim() })).toBe("empty: I.4");
});
