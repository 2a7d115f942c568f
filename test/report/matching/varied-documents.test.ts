import { outline2282 } from "../../../src/report/outline";
import {
  bareBold,
  bareCapitals,
  closing,
  ids,
  numbers,
  opening,
  plain,
  titles,
  variedReport,
  verdictOn,
} from "./varied-report";
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

describe("the last section's list does not stand for the section", () => {
  const requests = ["Đề nghị mở thêm lớp bồi dưỡng.", "Đề nghị bố trí kinh phí hằng năm."];
  const listed = (mark: (position: number) => string) =>
    requests.map((request, position) => `${mark(position + 1)} ${request}`);

  test("letters under numbers that go on from part to part", () => {
    const content = { "I.2.1": [], "II.2": listed((position) => `${"ab".charAt(position - 1)})`) };
    expect(verdictOn({ numbers: { "II.1": "5.", "II.2": "6." }, content, style: plain })).toBe(
      "empty: I.2.1",
    );
  });

  test("numbers under headings in capitals without numbers", () => {
    const content = { "I.3": [], "II.2": listed((position) => `${String(position)}.`) };
    expect(verdictOn({ content, style: bareCapitals })).toBe("empty: I.3");
  });
});

test("without a subject line the first heading follows “BÁO CÁO” at once", () => {
  expect(verdictOn({ opening: ["BÁO CÁO"], style: bareBold })).toBe("");
});

test("a prompt answered and another left with its blank: unfinished", () => {
  const [first = "", second = ""] = outline2282.sections.find(({ id }) => id === "I.2.1")?.prompts ?? [];
  const content = [first.replace(/\.$/, ": 45%."), second.replace(/\.$/, ": ……%")];
  expect(verdictOn({ content: { "I.2.1": content } })).toBe("unfinished: I.2.1");
});

test("a part's heading cut to the name of a section is still the part's", () => {
  const titles = { II: "NHỮNG HẠN CHẾ, BẤT CẬP" };
  expect(verdictOn({ titles, without: ["II.1"] })).toBe("missing: II.1");
});

test("three bullets with shortened titles in their order are the sections of 2.2", () => {
  const shortened = {
    "I.2.2.1": "Chính sách, pháp luật",
    "I.2.2.2": "Đào tạo, bồi dưỡng",
    "I.2.2.3": "Tôn vinh",
  };
  expect(verdictOn({ titles: shortened, numbers: { "I.2.2.1": "-", "I.2.2.2": "-", "I.2.2.3": "-" } })).toBe(
    "",
  );
});
