import fc from "fast-check";
import { frameBlanksIn } from "../../../src/report/rules/frame-blanks";

const blankIn = (text: string): string | undefined => {
  const [blank] = frameBlanksIn(text);
  return blank && `${blank.kind}: ${text.slice(blank.start, blank.end)}`;
};

describe("blanks of a document's frame", () => {
  test.each([
    ["Số:      /BC-SNV", "number: Số:      /"],
    ["Số: /BC-UBND", "number: Số: /"],
    ["Số:.../BC-UBND", "number: Số:.../"],
    ["SỐ: …/BC-UBND", "number: SỐ: …/"],
    ["(Kèm theo Công văn số        /SNV-CCVC ngày     /10/2025 của Sở Nội vụ)", "number: số        /"],
    ["(Kèm theo Công văn số /SNV-CCVC của Sở Nội vụ)", "number: số /"],
    ["của Sở Nội vụ ngày     /10/2025", "date: ngày     /"],
    ["Số liệu tính đến ngày …/…/2025", "date: ngày …/…/"],
    ["ngày 05/    /2025", "date: ngày 05/    /"],
    ["Hà Giang, ngày      tháng 10 năm 2025", "date: ngày      tháng"],
    ["Hà Giang, ngày … tháng … năm 2025", "date: ngày … tháng … năm"],
    ["Hà Giang, ngày 05 tháng ..... năm 2025", "date: ngày 05 tháng ..... năm"],
    ["Hà Giang, ngày tháng 10 năm 2025", "date: ngày tháng 10 năm"],
    ["Hà Giang, ngày\u00A0\u00A0\u00A0tháng\u00A0\u00A010 năm 2025", "date: ngày\u00A0\u00A0\u00A0tháng"],
  ])("%s", (text, found) => {
    expect(blankIn(text)).toBe(found);
  });

  test.each([
    "Số: 05/BC-SNV",
    "Số: 123 /BC-SNV",
    "Hà Giang, ngày 05 tháng 10 năm 2025",
    "Số/ký hiệu",
    "Số/Ngày ban hành",
    "Tổng số / Nữ",
    "TỔNG SỐ/NỮ",
    "Ngày, tháng, năm sinh",
    "Ngày tháng năm sinh",
    "ngày/tháng/năm",
    "Quyết định số 2282/QĐ-TTg ngày 31/12/2020",
    "trong một số ngày của tháng 10 năm 2025",
    "Đã cử 13/22 cán bộ nữ",
  ])("nothing to fill in: %s", (text) => {
    expect(blankIn(text)).toBeUndefined();
  });

  test("a line may hold both: the first of number and of date", () => {
    const kinds = (text: string): string[] => frameBlanksIn(text).map(({ kind }) => kind);
    expect(kinds("Số:     /BC-SNV\tHà Giang, ngày    tháng    năm 2025")).toEqual(["number", "date"]);
    expect(kinds("ngày     /10/2025, số     /SNV-CCVC")).toEqual(["date", "number"]);
    expect(kinds("Số: 05/BC-SNV\tHà Giang, ngày    tháng 10 năm 2025")).toEqual(["date"]);
  });

  test("composed and decomposed letters are the same", () => {
    const form = fc.constantFrom("NFC", "NFD");
    const text = fc.constantFrom(
      "Số:   /BC-SNV",
      "Hà Nội, ngày   tháng 10 năm 2025",
      "ngày    /10/2025",
      "Số: 5/BC-SNV",
    );
    fc.assert(
      fc.property(text, form, (words, normal) => {
        const [blank] = frameBlanksIn(words);
        const [other] = frameBlanksIn(words.normalize(normal));
        expect(other?.kind).toBe(blank?.kind);
        if (!blank || !other) return;
        expect(words.normalize(normal).slice(other.start, other.end).normalize("NFC")).toBe(
          words.slice(blank.start, blank.end).normalize("NFC"),
        );
      }),
    );
  });
});
