import fc from "fast-check";
import { searchesFor } from "../../../src/word/navigate/search-text";

describe("what to search a paragraph for", () => {
  test("the words themselves and which hit they are", () => {
    expect(searchesFor("tỷ lệ …, tỷ lệ …, Tỷ lệ …", 18, 25)).toEqual([
      { pattern: "Tỷ lệ …", text: "Tỷ lệ …", occurrence: 2 },
    ]);
  });

  test("characters that Word's search reads as codes", () => {
    expect(searchesFor("a^b\tc\nd\u2011e", 0, 9)?.[0]?.pattern).toBe("a^^b^tc^ld^~e");
  });

  test("a text too long for one search: by its two ends", () => {
    const text = "đầu ".repeat(60) + "cuối".repeat(30);
    const searches = searchesFor(text, 0, text.length)!;
    expect(searches).toHaveLength(2);
    expect(text.startsWith(searches[0]!.text)).toBe(true);
    expect(text.endsWith(searches[1]!.text)).toBe(true);
  });

  test("nothing when hits before it overlap it, or a page break is in it", () => {
    expect(searchesFor("....", 1, 4)).toBeUndefined();
    expect(searchesFor("a\fb", 0, 3)).toBeUndefined();
  });

  test("no search is longer than Word takes, and each names the right hit", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", "^", " ", "ế", "."), minLength: 1, maxLength: 700 }),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          const [start, end] = [one % text.length, other % text.length].sort((x, y) => x - y) as [
            number,
            number,
          ];
          for (const { pattern, text: wanted, occurrence } of searchesFor(text, start, end) ?? []) {
            expect(pattern.length).toBeLessThanOrEqual(255);
            const hits = text.toLowerCase().split(wanted.toLowerCase());
            const at = hits.slice(0, occurrence + 1).join(wanted).length;
            expect(text.slice(at, at + wanted.length)).toBe(wanted);
          }
        },
      ),
    );
  });
});
