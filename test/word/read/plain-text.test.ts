import fc from "fast-check";
import { plainLines, plainText } from "../../../src/word/read/plain-text";

describe("the text of a Word paragraph in the snapshot's conventions", () => {
  test.each([
    ["an ordinary text stays as it is", "Kinh phí\tthực hiện", "Kinh phí\tthực hiện"],
    ["a manual line break", "NHỮNG HẠN CHẾ,\vBẤT CẬP", "NHỮNG HẠN CHẾ,\nBẤT CẬP"],
    ["a page break and a column break", "a\fb\u000ec", "a\fb\fc"],
    ["the paragraph mark", "Kinh phí\r", "Kinh phí"],
    ["the mark of a cell's end", "12\r\u0007", "12"],
    ["a field shows its result, not its code", "trang \u0013 PAGE \\* ARABIC \u00143\u0015.", "trang 3."],
    ["a field within a field's code", "\u0013 IF \u0013 X \u00141\u0015 = 1 \u0014có\u0015", "có"],
    ["a field without a result", "\u0013 TC x \u0015Mục", "Mục"],
    ["marks of footnotes, comments, pictures and shapes", "a\u0002b\u0005c\u0001d\u0008e\ufffc", "abcde"],
    ["non-breaking and optional hyphens", "QĐ\u001eTTg bình\u001fđẳng", "QĐ\u2011TTg bình\u00adđẳng"],
    ["blanks are kept: they are what a blank is recognised by", "  \u00a0 …… ", "  \u00a0 …… "],
    ["decomposed letters are kept as typed", "hoa\u0300", "hoa\u0300"],
  ])("%s", (_, word, plain) => {
    expect(plainText(word)).toBe(plain);
  });

  test("is found again unchanged when it is read twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = plainText(text);
        expect(plainText(once)).toBe(once);
      }),
    );
  });

  test("never holds a control character but tab, line break and page break", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0x25 })), (codes) => {
        const plain = plainText(String.fromCharCode(...codes));
        expect([...plain].filter((c) => c < " ").every((c) => "\t\n\f".includes(c))).toBe(true);
      }),
    );
  });

  test("a cell of several paragraphs keeps its empty last one", () => {
    expect(plainLines("a\rb\r")).toBe("a\nb\n");
  });
});
