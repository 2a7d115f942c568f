import { foldLabel, foldWithoutBrackets } from "../../../src/statistics/labels";

describe("labels are the same however they are written", () => {
  test.each([
    ["Tỷ lệ (%)", "TỈ LỆ %"],
    ["Tổng số", "Tổng số".normalize("NFD")],
    ["Xã hội hóa", "xã hội hoà".replace("hoà", "hoá")],
    ["Nguồn khác", " Nguồn\u00a0khác: "],
    ["Đơn vị", "Ðơn vị"],
    ["Ủy ban", "Uỷ ban"],
  ])("%s = %s", (one, other) => expect(foldLabel(one)).toBe(foldLabel(other)));

  test.each([
    ["Nữ", "Nứ"],
    ["Tổng", "Tống"],
    ["Tỷ lệ", "Tỷ lệ %"],
    ["Quy", "Quý"],
  ])("%s ≠ %s", (one, other) => expect(foldLabel(one)).not.toBe(foldLabel(other)));

  test("brackets can be left out, unless they are everything", () => {
    expect(foldWithoutBrackets("Tổng số (lượt người)")).toBe(foldLabel("tổng số"));
    expect(foldWithoutBrackets("(1)")).toBe("1");
  });
});
