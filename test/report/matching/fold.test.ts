import fc from "fast-check";
import { fold, foldedWords } from "../../../src/report/matching";

const folded = (text: string) => fold(text).text;

describe("what is the same in comparison", () => {
  test.each([
    ["hòa", "hoà"],
    ["HÒA BÌNH", "hoà bình"],
    ["khỏe", "khoẻ"],
    ["ủy", "uỷ"],
    ["Ủy ban", "UỶ BAN"],
    ["kỹ", "kĩ"],
    ["tỷ lệ", "tỉ lệ"],
    ["quý", "quí"],
    ["lý luận", "lí luận"],
    ["Đảng", "Ðảng"],
    ["đảng", "Ɖảng"],
    ["đề xuất,  kiến nghị.", "Đề xuất; kiến nghị"],
    ["kinh\u00A0phí", "kinh phí"],
    ["kinh\u200B phí", "kinh phí"],
    ["“Kinh phí” – 2025", '"kinh phí" - 2025'],
    ["kinh\tphí\nthực hiện", "kinh phí thực hiện"],
    ["Hạn chế".normalize("NFD"), "hạn chế"],
    ["ê\u0323", "ệ"],
  ])("%j = %j", (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  test.each([
    ["quý", "qúy"],
    ["tay", "tai"],
    ["hoàng", "hòang"],
    ["tuyên", "tuyền"],
    ["má", "mà"],
    ["2.1", "21"],
  ])("%j is not %j", (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  test("toned vowels before another letter keep their place", () => {
    expect(folded("hoàng quý thuý")).toBe("hoàng quí thuý");
    expect(folded("toàn hòan")).toBe("toàn hòan");
  });

  test("words", () => {
    expect(foldedWords("  3. Kinh phí – thực hiện: ")).toEqual(["3", "kinh", "phí", "thực", "hiện"]);
    expect(foldedWords(" …… ")).toEqual([]);
  });
});

describe("laws of folding", () => {
  const letters = fc.constantFrom(
    ..."aăâbcdđeêghiklmnoôơpqrstuưvxyĐÐƉÀỘỰỳỷ0123456789 .,:;-–—…\u00A0\u200B\t\n“”()/%",
  );
  const marks = fc.constantFrom("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302", "\u031B");
  const vietnamese = fc
    .array(
      fc.tuple(letters, marks).map(([letter, mark]) => letter + mark),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));
  const anything = fc.oneof(vietnamese, fc.string({ unit: "binary", maxLength: 60 }));

  test("folding twice is folding once", () => {
    fc.assert(fc.property(anything, (text) => expect(folded(folded(text))).toBe(folded(text))));
  });

  test("composed and decomposed letters are equal", () => {
    fc.assert(
      fc.property(vietnamese, (text) =>
        expect(folded(text.normalize("NFD"))).toBe(folded(text.normalize("NFC"))),
      ),
    );
  });

  test("case does not matter", () => {
    fc.assert(
      fc.property(vietnamese, (text) => expect(folded(text.toUpperCase())).toBe(folded(text.toLowerCase()))),
    );
  });

  test("every folded character has an offset; offsets never go back and stay in the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: copy, offsets } = fold(text);
        expect(offsets).toHaveLength(copy.length + 1);
        offsets.forEach((offset, position) => {
          expect(offset).toBeGreaterThanOrEqual(position === 0 ? 0 : (offsets[position - 1] ?? 0));
          expect(offset).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  test("a folded word maps back to where it stands", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const { text: copy, offsets } = fold(text);
        let position = 0;
        for (const word of copy === "" ? [] : copy.split(" ")) {
          const end = position + word.length;
          const from = offsets[position] ?? 0;
          const to = end < copy.length ? (offsets[end] ?? 0) : (offsets[copy.length] ?? 0);
          expect(folded(text.slice(from, to))).toBe(word);
          position = end + 1;
        }
      }),
    );
  });

  test("no space at the ends, never two together", () => {
    fc.assert(fc.property(anything, (text) => expect(folded(text)).not.toMatch(/^ | {2}| $/)));
  });
});
