import { strToU8, zipSync } from "fflate";
import { spreadsheetErrorText } from "../../../src/taskpane/statistics/import/spreadsheet-error-text";
import { limits, SpreadsheetError } from "../../../src/taskpane/statistics/import/spreadsheet/contract";
import { openHere } from "../../../src/taskpane/statistics/import/spreadsheet/open-here";
import { fixture, sheetXml, shown, workbook } from "./files";

/** Why a file is refused when it is opened and all its sheets are read. */
async function refusal(bytes: Uint8Array, name = "bieu.xlsx"): Promise<string | undefined> {
  try {
    const opened = await openHere(name, bytes);
    for (const sheet of opened.sheets.keys()) await opened.read(sheet);
    return undefined;
  } catch (error) {
    return error instanceof SpreadsheetError ? error.code : String(error);
  }
}

const cell = (name: string, value = "1") => `<c r="${name}"><v>${value}</v></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const compound = (content: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(content, "utf16le")]);

describe("files that are no workbook", () => {
  test.each([
    ["nothing", new Uint8Array(), "b.xlsx", "empty"],
    ["a workbook of Excel 97–2003", compound("Workbook"), "b.xls", "old-excel"],
    ["one of Excel 5", new Uint8Array([0x09, 0x08, 0x10, 0x00]), "b.xls", "old-excel"],
    ["a workbook with a password", compound("Root Entry EncryptedPackage"), "b.xlsx", "encrypted"],
    ["a web page named .xls", strToU8("\ufeff <html><table>"), "b.xls", "web-page"],
    ["Excel's XML of 2003", strToU8('<?xml version="1.0"?><Workbook/>'), "b.xls", "web-page"],
    ["text named .xlsx", strToU8("Chức danh;Nữ"), "b.xlsx", "damaged"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "b.png", "not-a-spreadsheet"],
    [
      "a program named .csv",
      new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]),
      "b.csv",
      "not-a-spreadsheet",
    ],
    ["blank text", strToU8("\r\n \r\n"), "b.csv", "empty"],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<x/>") }), "b.xlsx", "word-document"],
    ["a binary workbook", zipSync({ "xl/workbook.bin": strToU8("x") }), "b.xlsb", "binary-excel"],
    [
      "a workbook of LibreOffice",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }),
      "b.ods",
      "open-document",
    ],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "b.zip", "not-a-spreadsheet"],
  ])("%s", async (_, bytes, name, code) => {
    expect(await refusal(bytes, name)).toBe(code);
  });

  test("a workbook cut short anywhere is damaged, never half read", async () => {
    const whole = fixture("bieu-tong-hop.xlsx");
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await refusal(whole.slice(0, Math.floor(whole.length * share)))).toBe("damaged");
    }
  });

  test.each([
    ["XML that breaks off", workbook(["<worksheet><sheetData><row"], {})],
    ["a missing sheet", workbook([sheetXml("")], { "xl/_rels/workbook.xml.rels": "<Relationships/>" })],
    ["a workbook part that is none", workbook([], { "xl/workbook.xml": "\u0000\u0001" })],
  ])("%s", async (_, bytes) => {
    expect(["damaged", "no-sheets", undefined]).toContain(await refusal(bytes));
  });
});

describe("files that are too large", () => {
  test("by their bytes", async () => {
    expect(await refusal(new Uint8Array(limits.bytes + 1))).toBe("too-large");
  });

  test("by what they unpack to", async () => {
    const zeros = new Uint8Array(limits.unpacked + 1);
    expect(await refusal(workbook([sheetXml("")], { "xl/sharedStrings.xml": zeros }))).toBe(
      "too-much-inside",
    );
  });

  test("by their number of parts and sheets", async () => {
    const parts = Object.fromEntries(Array.from({ length: limits.parts }, (_, i) => [`x/${i}`, "x"]));
    expect(await refusal(workbook([sheetXml("")], parts))).toBe("too-much-inside");
    const sheets = Array.from({ length: limits.sheets + 1 }, () => sheetXml(""));
    expect(await refusal(workbook(sheets))).toBe("too-many-sheets");
  });

  test("pictures and other parts that are not read are not unpacked", async () => {
    const picture = new Uint8Array(limits.unpacked + 1);
    expect(
      await refusal(workbook([sheetXml(row(1, cell("A1")))], { "xl/media/i.xml": picture })),
    ).toBeUndefined();
  });

  test("a part that unpacks to more than it says ends where it says", async () => {
    const honest = workbook([sheetXml(row(1, cell("A1")))], {
      "xl/sharedStrings.xml": new Uint8Array(2 ** 24),
    });
    const lying = honest.slice();
    const view = new DataView(lying.buffer);
    // The size stands in the local header (offset 22) and in the central directory (offset 24).
    for (let at = 0; at + 30 < lying.length; at++) {
      const signature = view.getUint32(at, true);
      const size = signature === 0x04034b50 ? at + 22 : signature === 0x02014b50 ? at + 24 : undefined;
      if (size !== undefined && view.getUint32(size, true) === 2 ** 24) view.setUint32(size, 10, true);
    }
    expect([undefined, "damaged"]).toContain(await refusal(lying));
  });

  test("a sheet that claims all of Excel's cells is as large as its cells are", async () => {
    const claim = `<dimension ref="A1:XFD1048576"/>`;
    const file = workbook([sheetXml(row(1, cell("A1"), cell("B1")), claim)]);
    const { grid } = await (await openHere("a.xlsx", file)).read(0);
    expect(shown(grid)).toEqual(["1 | 1"]);
  });

  test("blank cells with a format out to the last column do not make a sheet large", async () => {
    const far = sheetXml(row(1, cell("A1"), `<c r="XFD1" s="1"/>`) + row(1048576, `<c r="A1048576" s="1"/>`));
    const { grid } = await (await openHere("a.xlsx", workbook([far]))).read(0);
    expect(shown(grid)).toEqual(["1"]);
  });

  test("too many rows, columns or cells", async () => {
    const rows = Array.from({ length: limits.rows + 1 }, (_, i) => row(i + 1, cell(`A${i + 1}`)));
    expect(await refusal(workbook([sheetXml(rows.join(""))]))).toBe("too-many-cells");
    const wide = Array.from({ length: limits.columns + 1 }, () => "<c><v>1</v></c>");
    expect(await refusal(workbook([sheetXml(row(1, ...wide))]))).toBe("too-many-cells");
    expect(await refusal(workbook([sheetXml(row(1, cell("A1")) + row(19000, cell("SF19000")))]))).toBe(
      "too-many-cells",
    );
    expect(await refusal(strToU8("a,b\n".repeat(limits.rows + 1)), "b.csv")).toBe("too-many-cells");
  });
});

describe("files that mean harm", () => {
  test("merged cells over everything, and merged again and again", async () => {
    const one = workbook([
      sheetXml(row(1, cell("A1")), "", `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
    ]);
    expect(await refusal(one)).toBeUndefined();
    const body = Array.from({ length: 200 }, (_, i) =>
      row(i + 1, cell(`A${i + 1}`), cell(`CV${i + 1}`)),
    ).join("");
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`;
    expect(await refusal(workbook([sheetXml(body, "", merges)]))).toBe("damaged");
  });

  test("entities that grow are not expanded, nor is anything fetched for them", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const cells = row(1, `<c r="A1" t="inlineStr"><is><t>&b;&f;</t></is></c>`);
    const file = workbook([bomb + sheetXml(cells)]);
    const opened = await openHere("a.xlsx", file);
    const text = (await opened.read(0)).grid[0]?.[0]?.text ?? "";
    expect(text.length).toBeLessThan(20);
    expect(text).not.toContain("root:");
  });

  test("names of JavaScript's own in the file do no harm", async () => {
    const cells = row(1, `<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c>`);
    const file = workbook([sheetXml(cells)], { __proto__: "x", "xl/constructor.xml": "<x/>" });
    expect(shown((await (await openHere("a.xlsx", file)).read(0)).grid)).toEqual(["__proto__"]);
  });

  test("cells outside Excel's sheet", async () => {
    expect(await refusal(workbook([sheetXml(row(1, cell("ZZZZ99999999")))]))).toBe(undefined);
    expect(await refusal(workbook([sheetXml(row(-1, cell("A0")))]))).toBe(undefined);
  });
});

test("every refusal tells the author what it is and what to do", () => {
  const codes = [
    "empty",
    "too-large",
    "too-many-cells",
    "too-many-sheets",
    "old-excel",
    "encrypted",
  ] as const;
  expect(codes.map(spreadsheetErrorText)).toEqual([
    "Tệp trống. Hãy chọn tệp có số liệu.",
    "Tệp lớn hơn 10 MB. Hãy chép riêng bảng cần nhập sang một tệp mới rồi chọn tệp đó.",
    expect.stringContaining("nhiều hơn 20.000 dòng, 500 cột hoặc 200.000 ô"),
    expect.stringContaining("hơn 100 trang tính"),
    expect.stringContaining("Lưu thành › Sổ làm việc Excel (.xlsx)"),
    expect.stringContaining("bỏ mật khẩu"),
  ]);
});
