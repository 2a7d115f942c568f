import fc from "fast-check";
import { cutOut, findBlocks, gridOf, readRange, usedRange, writeRange } from "../../../src/statistics";
import { indicator } from "../recipes/recipes";

const sheet = gridOf([
  ["", "UBND TỈNH", "", "", ""],
  ["", "BIỂU TỔNG HỢP", "", "", ""],
  ["", "", "", "", ""],
  ["", "Ghi nhớ", "nội bộ", "1", "2"],
  ["", "", "", "", ""],
  ["", "Biểu 01", "", "", ""],
  ["", "", "", "Đơn vị: người", ""],
  ["", "Chức danh", "Tổng số", "Nữ", ""],
  ["", "Giám đốc", "10", "3", ""],
  ["", "", "", "", ""],
  ["", "Phó", "20", "5", ""],
  ["", "", "", "", ""],
  ["", "NGƯỜI LẬP BIỂU", "", "THỦ TRƯỞNG", ""],
]);

describe("ranges as people write them", () => {
  test.each([
    ["B4:F20", "B4:F20"],
    [" b4 : f20 ", "B4:F20"],
    ["$F$20:$B$4", "B4:F20"],
    ["aa1-a2", "A1:AA2"],
  ])("%s is %s", (typed, meant) => {
    expect(writeRange(readRange(typed)!)).toBe(meant);
  });

  test.each(["", "B4", "4:20", "B0:C2", "XFE1:XFE2", "A1:A1048577", "B4:F20:G1"])("%s is none", (typed) => {
    expect(readRange(typed)).toBeUndefined();
  });

  test("law: what is written is read back", () => {
    const pair = (max: number) => fc.tuple(fc.nat(max), fc.nat(max)).map((two) => two.sort((a, b) => a - b));
    fc.assert(
      fc.property(pair(1_048_575), pair(16_383), ([top, bottom], [left, right]) => {
        const range = { top: top!, bottom: bottom!, left: left!, right: right! };
        expect(readRange(writeRange(range))).toEqual(range);
      }),
    );
  });
});

describe("the tables of a sheet", () => {
  test("the one whose headings are known comes first, whole in spite of a blank row, without title or signatures", () => {
    expect(findBlocks(sheet, indicator("quy-hoach")).map(writeRange)[0]).toBe("B8:D11");
  });

  test("another table is offered too; single rows are none", () => {
    const two = gridOf([
      ["a", "b"],
      ["1", "2"],
      ["", ""],
      ["Chức danh", "Nữ"],
      ["Phó", "2"],
      ["", ""],
      ["Người lập", ""],
    ]);
    expect(findBlocks(two, indicator("quy-hoach")).map(writeRange)).toEqual(["A4:B5", "A1:B2"]);
  });

  const table = (name: string, from: number) => [
    ["TT", "Chức danh", "Tổng số", name],
    ["1", "Giám đốc", String(from), "1"],
    ["2", "Phó", String(from + 1), "2"],
  ];

  test("signatures are no table", () => {
    const signed = gridOf([
      ...table("Nữ", 10),
      ["", "", "", ""],
      ["Người lập biểu", "", "Thủ trưởng", ""],
      ["(Ký)", "", "(Ký, đóng dấu)", ""],
    ]);
    expect(findBlocks(signed, indicator("quy-hoach")).map(writeRange)).toEqual(["A1:D3"]);
  });

  test("the header of another table ends the table above it, with a blank row between or none; its title goes with it", () => {
    const title = ["II. Đào tạo", "", "", ""];
    const blank = ["", "", "", ""];
    const close = gridOf([...table("Nữ", 10), title, ...table("Đã cử đi học", 4)]);
    expect(findBlocks(close, indicator("quy-hoach")).map(writeRange)).toEqual(["A1:D3", "A5:D7"]);
    const apart = gridOf([...table("Nữ", 10), blank, ...table("Đã cử đi học", 4)]);
    expect(findBlocks(apart, indicator("quy-hoach")).map(writeRange)).toEqual(["A1:D3", "A5:D7"]);
    const foreign = gridOf([
      ...table("Nữ", 10),
      blank,
      ["", "Đơn vị", "Số xe", "Số máy"],
      ["1", "Sở", "4", "5"],
    ]);
    expect(findBlocks(foreign, indicator("quy-hoach")).map(writeRange)).toEqual(["A1:D3", "A5:D6"]);
  });

  test("the header again on a new page, words among the figures and group rows end nothing", () => {
    const [header, ...rows] = table("Nữ", 10);
    const paged = gridOf([
      header!,
      ...rows,
      ["II", "Cấp xã", "", ""],
      header!,
      ["3", "Chủ tịch", "chưa có", "chưa rõ"],
    ]);
    expect(findBlocks(paged, indicator("quy-hoach")).map(writeRange)).toEqual(["A1:D6"]);
  });

  test("tables side by side are told apart by their numbering, or by a heading that comes again behind a blank column", () => {
    const beside = (left: string[][], right: string[][], gap: string[]) =>
      gridOf(left.map((row, at) => [...row, ...gap, ...(right[at] ?? [])]));
    const unnumbered = table("Nữ", 4).map((row) => row.slice(1));
    expect(
      findBlocks(beside(table("Nữ", 9), table("Nam", 4), []), indicator("quy-hoach")).map(writeRange),
    ).toEqual(["A1:D3", "E1:H3"]);
    expect(
      findBlocks(beside(table("Nữ", 9), unnumbered, [""]), indicator("quy-hoach")).map(writeRange),
    ).toEqual(["A1:D3", "F1:H3"]);
    // A blank column inside a table is a narrow one for its looks.
    const spaced = table("Nữ", 9).map(([tt = "", ...rest]) => [tt, "", ...rest]);
    expect(findBlocks(gridOf(spaced), indicator("quy-hoach")).map(writeRange)).toEqual(["A1:E3"]);
  });

  test("cells of thousands of blanks, as a hostile file has them, are looked at in time", () => {
    const blanks = `1${" ".repeat(32_000)}x`;
    const hostile = gridOf(Array.from({ length: 20 }, () => Array.from({ length: 10 }, () => blanks)));
    expect(findBlocks(hostile, indicator("quy-hoach")).map(writeRange)).toEqual(["A1:J20"]);
  });

  test("a range is cut out, as far as the sheet goes; a blank sheet has no used range", () => {
    expect(cutOut(sheet, readRange("C9:Z10")!).map((row) => row.map(({ text }) => text))).toEqual([
      ["10", "3", ""],
      ["", "", ""],
    ]);
    expect(writeRange(usedRange(sheet)!)).toBe("B1:E13");
    expect(usedRange(gridOf([["", " "]]))).toBeUndefined();
  });
});
