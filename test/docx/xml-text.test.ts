import { zipSync } from "fflate";
import { DocxError, readDocx } from "../../src/docx";
import { minimalFiles, namespaces } from "./minimal-docx";

/** The text of the document with that document part, or why there is none. */
function outcome(xml: string): string {
  const bytes = zipSync({ ...minimalFiles({}), "word/document.xml": new TextEncoder().encode(xml) });
  try {
    return readDocx(bytes)
      .document.paragraphs.map(({ text }) => text)
      .join("|");
  } catch (error) {
    if (error instanceof DocxError) return error.code;
    throw error;
  }
}

const documentOf = (body: string) => `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
const withText = (text: string) => documentOf(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);

describe("text of an XML part", () => {
  test.each([
    ["a &lt; b &amp;&#32;c &gt; d &quot;&apos;", "a < b & c > d \"'"],
    ["&#272;&#x1EC1; &#x1F4C4;", "Đề 📄"],
    ["một<!-- ghi chú --> hai", "một hai"],
    ["<![CDATA[a & <b>]]>", "a & <b>"],
    ["một\r\nhai", "một hai"],
  ])("%j is %j", (xml, text) => {
    expect(outcome(withText(xml))).toBe(text);
  });

  test.each(["&nbsp;", "&AMP;", "a & b", "&amp", "&#0;", "&#xD800;", "&#x110000;", "\u0001", "\uFFFE"])(
    "%j is damaged",
    (text) => {
      expect(outcome(withText(text))).toBe("damaged");
    },
  );

  test("what nobody reads hides no text, however deep", () => {
    const properties = '<w:rPr><w:color w:val="FF0000"><w:x><w:t>ẩn</w:t></w:x></w:color><w:b/></w:rPr>';
    expect(outcome(documentOf(`<w:p><w:r>${properties}<w:t>Kinh phí</w:t></w:r></w:p>`))).toBe("Kinh phí");
  });
});

describe("form of an XML part", () => {
  test.each([
    ["an attribute twice", documentOf('<w:p><w:r><w:br w:type="page" w:type="page"/></w:r></w:p>')],
    ["an attribute without quotes", documentOf("<w:p><w:r><w:br w:type=page/></w:r></w:p>")],
    ["an attribute with a tag in it", documentOf('<w:p><w:r><w:br w:type="<page"/></w:r></w:p>')],
    ["tags that cross", documentOf("<w:p><w:r></w:p></w:r>")],
    ["a second root", `${withText("một")}${withText("hai")}`],
    ["text after the root", `${withText("một")} hai`],
    ["cut off in a tag", withText("một").slice(0, -5)],
    ["cut off in a comment", `${withText("một")}<!-- `],
  ])("%s: damaged", (_, xml) => {
    expect(outcome(xml)).toBe("damaged");
  });
});
