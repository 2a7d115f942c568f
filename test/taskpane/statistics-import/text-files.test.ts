import { readTextFile } from "../../../src/taskpane/statistics/import/spreadsheet/text-file";
import { fixture, shown } from "./files";

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
const utf16 = (text: string, mark = "\ufeff") => new Uint8Array(Buffer.from(mark + text, "utf16le"));
const table = ["Chức danh", "Tổng số", "Nữ"];

describe("encodings", () => {
  test.each([
    ["UTF-8 with a mark", utf8("\ufeffChức danh,Nữ\r\nPhó,3\r\n"), "UTF-8"],
    ["UTF-8 without", utf8("Chức danh,Nữ\nPhó,3"), "UTF-8"],
    ["UTF-8 in decomposed form", utf8("Chức danh,Nữ\nPhó,3".normalize("NFD")), "UTF-8"],
    ["Excel's Unicode text", utf16("Chức danh\tNữ\r\nPhó\t3\r\n"), "UTF-16"],
    ["UTF-16 without a mark", utf16("Chức danh\tNữ\r\nPhó\t3\r\n", ""), "UTF-16"],
  ])("%s", (_, bytes, encoding) => {
    const { grid, textFile } = readTextFile(bytes);
    expect(shown(grid)).toEqual(["Chức danh | Nữ", "Phó | 3"]);
    expect(textFile!.encoding).toBe(encoding);
  });

  test("Windows-1258, with its tones composed again, semicolons, and a separator inside quotes", () => {
    const { grid, textFile } = readTextFile(fixture("quy-hoach-windows-1258.csv"));
    expect(textFile).toEqual({ encoding: "Windows-1258", separator: ";" });
    expect(shown(grid)).toEqual([
      "STT | Chức danh | Tổng số | Trong đó: nữ",
      "1 | Giám đốc sở và tương đương | 1.170 | 40",
      "2 | Phó Giám đốc; phụ trách | 50 | 19",
      " | Tổng cộng | 1.220 | 59",
    ]);
    expect(grid[0]![1]!.text).toBe("Chức danh".normalize("NFC"));
  });
});

describe("separators", () => {
  test.each([",", ";", "\t"] as const)("%j is found", (separator) => {
    const rows = [table, ["Giám đốc", "10", "3"], ["Phó", "20", "5"]];
    const { grid, textFile } = readTextFile(utf8(rows.map((row) => row.join(separator)).join("\n")));
    expect(textFile!.separator).toBe(separator);
    expect(grid).toHaveLength(3);
    expect(grid[0]!.map(({ text }) => text)).toEqual(table);
  });

  test("decimal commas and commas in names do not make the comma a separator", () => {
    const { grid } = readTextFile(utf8("Năm;NSTW;NSĐP\n2024;12,5;3,25\n2025;10,5;1,75\n"));
    expect(shown(grid)[1]).toBe("2024 | 12,5 | 3,25");
    const titled = readTextFile(utf8("Biểu 01, phụ lục I, kèm theo\n\nTT;Tên;Nữ\n1;A;2\n2;B;3\n"));
    expect(titled.textFile!.separator).toBe(";");
  });

  test("a line break inside quotes stays in its cell; doubled quotes are one", () => {
    const { grid } = readTextFile(utf8('Tên,Nữ\n"Trưởng ""phòng""\nvà tương đương",5\n'));
    expect(grid[1]![0]!.text).toBe('Trưởng "phòng"\nvà tương đương');
  });

  test("Excel's own line about the separator is no data", () => {
    expect(shown(readTextFile(utf8("sep=;\r\nTên;Nữ\r\nA, B;5\r\n")).grid)).toEqual(["Tên | Nữ", "A, B | 5"]);
  });
});
