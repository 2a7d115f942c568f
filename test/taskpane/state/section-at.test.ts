import fc from "fast-check";
import { findSections, outline2282 } from "../../../src/report";
import { sectionAt } from "../../../src/taskpane/state/section-at";
import { FakeWord } from "../fake-word";
import { reportWithout } from "../reports";

const map = async (lines = reportWithout()) =>
  findSections(await new FakeWord(lines).readReport(outline2282), outline2282);

describe("the section that holds the cursor", () => {
  it("is the innermost one", async () => {
    const lines = reportWithout();
    const sections = await map(lines);
    const inLeaf = lines.findIndex((line) => line.includes("(mục I.2.2.3)"));
    expect(sectionAt(sections, inLeaf)).toBe("I.2.2.3");
    expect(
      sectionAt(
        sections,
        lines.findIndex((line) => line.startsWith("## 2.")),
      ),
    ).toBe("I.2");
  });

  it("is none in the title block", async () => {
    expect(sectionAt(await map(), 0)).toBeUndefined();
  });

  it("always holds the paragraph it is given for", async () => {
    const sections = await map();
    fc.assert(
      fc.property(fc.nat(60), (paragraph) => {
        const id = sectionAt(sections, paragraph);
        const extent = sections.sections.find((one) => one.id === id)?.extent;
        return id === undefined || (extent!.start <= paragraph && paragraph < extent!.end);
      }),
    );
  });
});
