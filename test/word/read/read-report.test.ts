import { outline2282 } from "../../../src/report";
import { bold, docx, heading, p, table } from "../../fixtures/docx-builder";
import { openInWord } from "../simulated-word";

describe("reading the open document", () => {
  test("paragraphs with what the rules look at", async () => {
    const { word } = await openInWord(
      docx([
        heading(1, "I. TÌNH HÌNH"),
        p(["Tỷ lệ ", bold("35,29%"), ".\nDòng hai"], { align: "both", firstLine: 36, before: 6, after: 3 }),
        p("Nằm trên trang mới\f", { outlineLevel: 2 }),
      ]),
    );
    const { paragraphs } = await word.readReport(outline2282);
    expect(paragraphs).toMatchObject([
      {
        index: 0,
        text: "I. TÌNH HÌNH",
        styleKind: "heading",
        headingLevel: 1,
        outlineLevel: 1,
        tableLevel: 0,
      },
      {
        index: 1,
        text: "Tỷ lệ 35,29%.\nDòng hai",
        styleKind: "normal",
        alignment: "justified",
        firstLineIndent: 36,
        spaceBefore: 6,
        spaceAfter: 3,
        font: { bold: "mixed", italic: false },
      },
      { index: 2, text: "Nằm trên trang mới\f", outlineLevel: 2 },
    ]);
    expect(paragraphs[1]?.outlineLevel).toBeUndefined();
    expect(paragraphs[1]?.label).toBeUndefined();
  });

  test("automatic numbers, of list items only", async () => {
    const { word } = await openInWord(
      docx(
        [
          p("Mục", { list: "muc" }),
          p("Con", { list: "muc", level: 1 }),
          p("Ngoài"),
          p("Con", { list: "muc", level: 1 }),
        ],
        {
          lists: {
            muc: {
              levels: [
                { format: "upperRoman", text: "%1." },
                { format: "decimal", text: "%2." },
              ],
            },
          },
        },
      ),
    );
    const { paragraphs } = await word.readReport(outline2282);
    expect(paragraphs.map(({ label, listLevel }) => [label, listLevel])).toEqual([
      ["I.", 0],
      ["1.", 1],
      [undefined, undefined],
      ["2.", 1],
    ]);
  });

  test("tables with their cells", async () => {
    const { word } = await openInWord(
      docx([
        p("Bảng 1"),
        table(
          [
            ["Năm", "Số tiền"],
            ["2025", "một\nhai"],
          ],
          { headerRows: 1 },
        ),
        p("giữa"),
        table([["a", table([["b"]])]]),
        p("cuối"),
      ]),
    );
    const { tables, paragraphs } = await word.readReport(outline2282);
    expect(tables.map(({ start, end }) => paragraphs.slice(start, end).map(({ text }) => text))).toEqual([
      ["Năm", "Số tiền", "2025", "một", "hai"],
      ["a", "b", ""],
    ]);
    expect(tables[0]?.cells).toEqual([
      ["Năm", "Số tiền"],
      ["2025", "một\nhai"],
    ]);
    expect(paragraphs.find(({ text }) => text === "b")?.tableLevel).toBe(2);
  });
});
