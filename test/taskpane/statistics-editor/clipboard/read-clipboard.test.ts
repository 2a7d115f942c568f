/**
 * @jest-environment jsdom
 */
import { readClipboard } from "../../../../src/taskpane/statistics/editor/clipboard/read-clipboard";
import { copiedFrom } from "./samples";

const clipboard = (html: string, text = "") => ({
  getData: (format: string) => (format === "text/html" ? html : format === "text/plain" ? text : ""),
});
const read = (html: string, text?: string) =>
  readClipboard(clipboard(html, text))?.map((row) =>
    row.map((cell) => (cell.continues ? `^${cell.text}` : cell.text)),
  );

describe("a block copied in Excel", () => {
  const rows = read(copiedFrom("excel"))!;

  it("keeps merged cells apart from cells with the same words", () => {
    expect(rows[0]).toEqual(["STT", "Chức danh", "Tổng\nsố", "Trong đó", "^Trong đó"]);
    expect(rows[1]).toEqual(["^STT", "^Chức danh", "^Tổng\nsố", "Nữ", "Tỷ lệ (%)"]);
    expect(rows[2]).toEqual(["I", "Cấp tỉnh", "^Cấp tỉnh", "^Cấp tỉnh", "^Cấp tỉnh"]);
  });

  it("reads figures by the value beside them, so that 1,170 is no fraction", () => {
    expect(rows[3]).toEqual(["1", "Giám đốc sở và tương đương", "1.170", "420", "35,90%"]);
  });

  it("leaves out rows that were hidden, and the one that only sets widths", () => {
    expect(rows).toHaveLength(5);
    expect(rows[4]).toEqual(["3", "Phó Giám đốc sở và tương đương", "170", "72", "42,35%"]);
  });
});

describe("a block copied in Excel of today, which states no values", () => {
  const rows = read(copiedFrom("excel-365"))!;

  it("is read by the decimal sign that its style sheet names, where cells are numbers", () => {
    expect(rows[1]).toEqual([
      "Ngân sách\u00a0 trung ương",
      "1.234,5",
      "1.234",
      // Neither a cell in the middle nor a text says that it is a number; the table's column decides what they are.
      "1,170",
      "35%",
      "1.234",
    ]);
    expect(rows[2]).toEqual(["", "-0,125", "-", "2025", "#DIV/0!", ""]);
  });

  it("leaves out hidden rows and columns that merged cells run across, and nothing moves", () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual(["Nguồn", "Kinh phí", "^Kinh phí", "^Kinh phí", "Tỷ lệ", "Ghi chú"]);
  });

  it("in Vietnamese notation stays as it is", () => {
    const vietnamese = copiedFrom("excel-365")
      .replace('decimal-separator:"\\."', 'decimal-separator:"\\,"')
      .replace(">1,234.5<", ">1.234,5<");
    expect(read(vietnamese)![1]!.slice(1, 3)).toEqual(["1.234,5", "1,234"]);
  });
});

describe("a block copied in Google Sheets", () => {
  it("is read by the values beside the texts, merged cells apart", () => {
    expect(read(copiedFrom("google-sheets"))).toEqual([
      ["Chức danh", "Quy hoạch", "^Quy hoạch", "^Quy hoạch"],
      ["^Chức danh", "Tổng\nsố", "Nữ", "Tỷ lệ"],
      ["Giám đốc", "1.170", "1,234", "35,90%"],
      ["Phó Giám đốc", "", "0", "–"],
    ]);
  });
});

describe("a block copied in LibreOffice Calc", () => {
  it("is read in either notation by the value beside it; years and words stay", () => {
    expect(read(copiedFrom("calc"))).toEqual([
      ["1.234,5", "12,25", "", "Quỹ A & quỹ B"],
      ["2.000", "0,5", "2025", "đã duyệt"],
    ]);
  });
});

describe("a table copied in Word", () => {
  it("gives its paragraphs, line breaks and list numbers, without what was deleted", () => {
    expect(read(copiedFrom("word"))).toEqual([
      ["Giám đốc sở và\ntương đương", "1.170", "420"],
      ["2.    Phó Giám đốc sở".replace(/ {4}/, "\u00a0\u00a0\u00a0 "), "170", "72"],
    ]);
  });
});

describe("a table copied in Word with merged cells", () => {
  it("keeps them apart; a cell that holds a no-break space is blank", () => {
    const cell = (text: string, span = "") =>
      `<td ${span} width=95 valign=top><p class=MsoNormal align=right><span lang=VI>${text}<o:p></o:p></span></p></td>`;
    const html = `<table class=MsoTableGrid><tr>${cell("Chức danh", "rowspan=2")}${cell("Quy hoạch", "colspan=2")}</tr><tr>${cell("Tổng số")}${cell("Trong đó:<br>Nữ")}</tr><tr>${cell("Chủ&nbsp;tịch")}${cell("1.170")}<td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`;
    expect(read(html)).toEqual([
      ["Chức danh", "Quy hoạch", "^Quy hoạch"],
      ["^Chức danh", "Tổng số", "Trong đó:\nNữ"],
      ["Chủ\u00a0tịch", "1.170", ""],
    ]);
  });
});

describe("other clipboards", () => {
  it("text between tabs, when the HTML has no table", () => {
    expect(read("<p>170 72</p>", "170\t72\r\n1\t2\r\n")).toEqual([
      ["170", "72"],
      ["1", "2"],
    ]);
  });

  it("nothing at all", () => {
    expect(read("", "")).toBeUndefined();
  });

  it("the largest table of several; nested ones do not count twice", () => {
    const small = "<table><tr><td>Ghi chú</td></tr></table>";
    const large = "<table><tr><td>10</td><td>4</td></tr></table>";
    expect(read(`${small}${large}`)).toEqual([["10", "4"]]);
  });

  it("hidden columns are left out", () => {
    expect(read("<table><tr><td>10</td><td style='display:none'>99</td><td>4</td></tr></table>")).toEqual([
      ["10", "4"],
    ]);
  });

  it("is parsed without loading or running anything", () => {
    const hostile = `<table><tr><td><img src="https://example.org/x.png" onerror="document.title='chạy'"><script>document.title='chạy'</script>7</td></tr></table>`;
    expect(read(hostile)).toEqual([["7"]]);
    expect(document.title).toBe("");
  });
});
