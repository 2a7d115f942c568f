import {
  childrenOf,
  headingText,
  isBelow,
  isLeaf,
  leaves,
  levelOf,
  outline2282,
  parentOf,
  sectionById,
  sectionName,
} from "../../../src/report/outline";

const ids = (sections: readonly { id: string }[]): string[] => sections.map(({ id }) => id);

describe("asking the outline", () => {
  test("the sections below one, and the top ones", () => {
    expect(ids(childrenOf(outline2282, null))).toEqual(["I", "II"]);
    expect(ids(childrenOf(outline2282, "I"))).toEqual(["I.1", "I.2", "I.3", "I.4"]);
    expect(ids(childrenOf(outline2282, "I.3"))).toEqual([]);
  });

  test("the section above, and which sections stand under it", () => {
    expect(parentOf(outline2282, "I.2.2.1")?.id).toBe("I.2.2");
    expect(parentOf(outline2282, "I")).toBeUndefined();
    expect(isBelow(outline2282, "I.2.2.1", "I.2.2")).toBe(true);
    expect(isBelow(outline2282, "I.2.2.1", "I")).toBe(true);
    expect(isBelow(outline2282, "I.2.2.1", "II")).toBe(false);
    expect(isBelow(outline2282, "I", "I")).toBe(false);
  });

  test("leaves are where authors write", () => {
    expect(ids(leaves(outline2282))).toEqual([
      "I.1.1",
      "I.1.2",
      "I.1.3",
      "I.2.1",
      "I.2.2.1",
      "I.2.2.2",
      "I.2.2.3",
      "I.3",
      "I.4",
      "II.1",
      "II.2",
    ]);
    for (const { id } of outline2282.sections) {
      expect(isLeaf(outline2282, id)).toBe(ids(leaves(outline2282)).includes(id));
    }
  });

  test("levels", () => {
    expect(["I", "I.2", "I.2.2", "I.2.2.3"].map((id) => levelOf(outline2282, id))).toEqual([1, 2, 3, 4]);
  });

  test("a section is called by its number and short title, by its part too where the number comes twice", () => {
    expect(sectionName(outline2282, "I.3")).toBe("3. Kinh phí thực hiện");
    expect(sectionName(outline2282, "II.1")).toBe("II.1. Hạn chế, bất cập");
    expect(sectionName(outline2282, "I.1")).toBe("I.1. Tuyên truyền, phổ biến");
    expect(sectionName(outline2282, "IX")).toBe("IX");
  });

  test("names of sections are all different", () => {
    const names = outline2282.sections.map(({ id }) => sectionName(outline2282, id));
    expect(new Set(names).size).toBe(names.length);
  });

  test("a heading is the corrected number and the title", () => {
    const section = sectionById(outline2282, "I.2.2.1");
    expect(section && headingText(section)).toMatch(/^2\.2\.1\. Hoàn thiện chính sách/);
    expect(sectionById(outline2282, "III")).toBeUndefined();
  });
});
