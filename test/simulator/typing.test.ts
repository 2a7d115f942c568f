import { readDocx } from "../../src/docx";
import { blankDocument } from "../../src/simulator/page/files/blank-document";
import { openWord } from "./open-word";

/** A document with one heading, in Word's own style. */
async function withHeading() {
  const opened = await openWord(blankDocument());
  await opened.Word.run(async (context) => {
    const heading = context.document.body.paragraphs.getFirst();
    heading.insertText("3. Kinh phí thực hiện", "Start");
    heading.styleBuiltIn = "Heading2";
    heading.font.bold = true;
    await context.sync();
  });
  const { host } = opened;
  return {
    user: host.user,
    paragraphs: () =>
      readDocx(host.save()).document.paragraphs.map(({ text, outlineLevel, font }) => ({
        text,
        outlineLevel,
        bold: font.bold ?? false,
      })),
  };
}

describe("Enter at the end of a heading", () => {
  it("begins body text, as the heading's style says", async () => {
    const { user, paragraphs } = await withHeading();
    user.type({ paragraph: 0 }, "\n");
    user.type(user.cursor, "Tổng kinh phí");
    expect(paragraphs()).toEqual([
      { text: "3. Kinh phí thực hiện", outlineLevel: 2, bold: true },
      { text: "Tổng kinh phí", bold: false },
    ]);
  });

  it("within its words leaves two headings", async () => {
    const { user, paragraphs } = await withHeading();
    user.type({ paragraph: 0, offset: 3 }, "\n");
    expect(paragraphs()).toMatchObject([
      { text: "3. ", outlineLevel: 2 },
      { text: "Kinh phí thực hiện", outlineLevel: 2 },
    ]);
  });
});
