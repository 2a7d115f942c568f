import fc from "fast-check";
import { resolvePlace } from "../../../src/word/navigate/resolve-place";

const report = [
  "BÁO CÁO",
  "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
  "3. Kinh phí thực hiện",
  "Tổng kinh phí: ….. triệu đồng",
  "4. Đánh giá chung",
  "",
  "II. NHỮNG HẠN CHẾ, BẤT CẬP",
];

describe("finding a place again", () => {
  test("where it was", () => {
    expect(resolvePlace({ paragraph: 2, text: report[2]! }, report)).toEqual({ paragraph: 2, exact: true });
  });

  test("with its range", () => {
    expect(resolvePlace({ paragraph: 3, text: report[3]!, start: 15, end: 20 }, report)).toEqual({
      paragraph: 3,
      range: { start: 15, end: 20 },
      exact: true,
    });
  });

  test("moved down by what was written above it", () => {
    const now = ["Quốc hiệu", "Tiêu ngữ", ...report];
    expect(resolvePlace({ paragraph: 2, text: report[2]! }, now)).toEqual({ paragraph: 4, exact: false });
  });

  test("the nearest of several with the same text", () => {
    const now = ["x", "Kết quả", "x", "x", "x", "x", "Kết quả", "x"];
    expect(resolvePlace({ paragraph: 5, text: "Kết quả" }, now)?.paragraph).toBe(6);
    expect(resolvePlace({ paragraph: 2, text: "Kết quả" }, now)?.paragraph).toBe(1);
  });

  test("a heading that had content added to it", () => {
    const now = report.with(2, "3. Kinh phí thực hiện: tổng kinh phí giai đoạn 2021 - 2025 là 88 tỷ đồng");
    expect(resolvePlace({ paragraph: 2, text: report[2]! }, now)).toEqual({ paragraph: 2, exact: false });
  });

  test("a range whose paragraph was reworded: the same words nearest to where they were", () => {
    const place = { paragraph: 3, text: report[3]!, start: 15, end: 20 };
    const now = report.with(3, "Tổng kinh phí đã chi: ….. triệu đồng");
    expect(resolvePlace(place, now)).toEqual({ paragraph: 3, range: { start: 22, end: 27 }, exact: false });
  });

  test("a range that was filled in: the paragraph", () => {
    const place = { paragraph: 3, text: report[3]!, start: 15, end: 20 };
    const now = report.with(3, "Tổng kinh phí: 125 triệu đồng");
    expect(resolvePlace(place, now)).toEqual({ paragraph: 3, exact: false });
  });

  test("gone when nothing alike is near", () => {
    expect(resolvePlace({ paragraph: 2, text: "Phương hướng, nhiệm vụ" }, report)).toBeUndefined();
    expect(resolvePlace({ paragraph: 2, text: report[2]! }, [])).toBeUndefined();
  });

  test("a place beyond the end of a document that got shorter", () => {
    expect(resolvePlace({ paragraph: 900, text: report[4]! }, report)).toEqual({
      paragraph: 4,
      exact: false,
    });
  });

  test("is exact if and only if the paragraph still has its text", () => {
    const text = fc.constantFrom("a", "b c d", "b c e", "");
    fc.assert(
      fc.property(fc.array(text), fc.nat({ max: 12 }), text, (texts, paragraph, was) => {
        const found = resolvePlace({ paragraph, text: was }, texts);
        expect(found?.exact ?? false).toBe(texts[paragraph] === was);
        if (texts.includes(was)) expect(texts[found?.paragraph ?? -1]).toBe(was);
      }),
    );
  });
});
