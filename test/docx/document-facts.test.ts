import { readDocx } from "../../src/docx";
import { documentOf, minimalDocx, para, relationship, relationships, run, xmlPart } from "./minimal-docx";

describe("page set-up", () => {
  const section = (size: string, margins: string) =>
    `<w:sectPr><w:pgSz ${size}/><w:pgMar ${margins}/></w:sectPr>`;
  const decree = section(
    'w:w="11906" w:h="16838"',
    'w:top="1134" w:bottom="1134" w:left="1701" w:right="850" w:header="0" w:footer="0" w:gutter="0"',
  );

  test("one a section, in order, in points", () => {
    const landscape = section(
      'w:w="16838" w:h="11906"',
      'w:top="-720" w:bottom="720" w:left="720" w:right="720"',
    );
    expect(documentOf(para("a", landscape) + para("b") + decree).pageSetups).toEqual([
      { width: 841.9, height: 595.3, marginTop: 36, marginBottom: 36, marginLeft: 36, marginRight: 36 },
      {
        width: 595.3,
        height: 841.9,
        marginTop: 56.7,
        marginBottom: 56.7,
        marginLeft: 85.05,
        marginRight: 42.5,
      },
    ]);
  });

  test("a section that does not say has Word's own page; without sections nothing is known", () => {
    expect(documentOf(para("a") + "<w:sectPr/>").pageSetups).toEqual([
      { width: 612, height: 792, marginTop: 72, marginBottom: 72, marginLeft: 90, marginRight: 90 },
    ]);
    expect(documentOf(para("a")).pageSetups).toBeUndefined();
  });
});

describe("comments", () => {
  const comment = (id: number, text: string, paraId: string) =>
    `<w:comment w:id="${id}" w:author="Trần Thị Bình"><w:p><w:r><w:t>${text}</w:t></w:r></w:p>` +
    `<w:p w14:paraId="${paraId}"><w:r><w:t>hết</w:t></w:r></w:p></w:comment>`;

  test("author, text, where it starts, whether it is resolved; answers are not comments of their own", () => {
    const body =
      para(run("a")) +
      para(
        `<w:commentRangeStart w:id="4"/>${run("b")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
      ) +
      para('<w:r><w:t>c</w:t><w:commentReference w:id="5"/></w:r>');
    const comments =
      comment(4, "Rà lại số liệu", "0A") + comment(5, "Xong", "0B") + comment(6, "Trả lời", "0C");
    const commentsExtended =
      '<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:done="1"/>' +
      '<w15:commentEx w15:paraId="0C" w15:paraIdParent="0A" w15:done="0"/>';
    expect(documentOf(body, { comments, commentsExtended }).comments).toEqual([
      { author: "Trần Thị Bình", text: "Rà lại số liệu\nhết", resolved: false, paragraph: 1 },
      { author: "Trần Thị Bình", text: "Xong\nhết", resolved: true, paragraph: 2 },
    ]);
  });

  test("without the newer part none is resolved; between paragraphs it starts at the next", () => {
    const body = para("a") + '<w:commentRangeStart w:id="4"/>' + para("b");
    expect(documentOf(body, { comments: comment(4, "x", "0A") }).comments).toMatchObject([
      { resolved: false, paragraph: 1 },
    ]);
    expect(documentOf(body).comments).toEqual([]);
  });
});

describe("protection", () => {
  const protectionOf = (settings: string) => documentOf(para("a"), { settings }).protection;

  test.each(["readOnly", "forms", "comments", "trackedChanges"] as const)(
    "%s, when it is enforced",
    (edit) => {
      expect(protectionOf(`<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`)).toBe(edit);
      expect(protectionOf(`<w:documentProtection w:edit="${edit}" w:enforcement="0"/>`)).toBe("none");
      expect(protectionOf(`<w:documentProtection w:edit="${edit}"/>`)).toBe("none");
    },
  );

  test("marked as final, and signed", () => {
    const withRoot = (kind: string, name: string, extra: Record<string, string>) =>
      readDocx(
        minimalDocx({
          body: para("a"),
          extra: {
            "_rels/.rels": relationships(
              relationship("r1", "officeDocument", "word/document.xml") + relationship("r2", kind, name),
            ),
            ...extra,
          },
        }),
      ).document.protection;
    const properties = (value: string) =>
      xmlPart(
        "Properties",
        `<property name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property>`,
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
          'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"',
      );
    expect(
      withRoot("custom-properties", "docProps/custom.xml", { "docProps/custom.xml": properties("true") }),
    ).toBe("final");
    expect(
      withRoot("custom-properties", "docProps/custom.xml", { "docProps/custom.xml": properties("false") }),
    ).toBe("none");
    const signature = { "_xmlsignatures/o": "", "_xmlsignatures/s.xml": "<s/>" };
    const rels = relationships(relationship("r1", "signature", "s.xml"));
    expect(
      withRoot("origin", "_xmlsignatures/o", { ...signature, "_xmlsignatures/_rels/o.rels": rels }),
    ).toBe("final");
    expect(withRoot("origin", "_xmlsignatures/o", signature)).toBe("none");
  });
});

test("custom XML parts of the document are given with their text", () => {
  const xml = '<d xmlns="urn:bao-cao-2282:data">Số liệu</d>';
  const report = readDocx(
    minimalDocx({
      body: para("a"),
      relationships: relationship("c1", "customXml", "../customXml/item1.xml"),
      extra: { "customXml/item1.xml": xml, "customXml/item2.xml": "<khác/>" },
    }),
  );
  expect(report.customXmlParts).toEqual([{ name: "customXml/item1.xml", xml }]);
});
