import { unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { mainPartOf, openPackage, readDocx, resolveTarget, savePackage } from "../../src/docx";
import { minimalDocx, minimalFiles, para, relationship, relationships, xmlPart } from "./minimal-docx";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("opening a package", () => {
  test("parts are listed in the file's order and found without regard to case", () => {
    const opened = openPackage(minimalDocx({ body: para("Nội dung"), extra: { "word/media/Ảnh.png": "x" } }));
    expect(opened.partNames).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "word/document.xml",
      "word/_rels/document.xml.rels",
      "word/media/Ảnh.png",
    ]);
    expect(opened.has("WORD/Document.XML")).toBe(true);
    expect(opened.text("Word/document.xml")).toContain("Nội dung");
  });

  test("the document part is found by its relationship, whatever it is called", () => {
    const files = minimalFiles({ body: para("Chính") });
    const main = files["word/document.xml"]!;
    delete files["word/document.xml"];
    const rels = bytesOf(relationships(relationship("rId7", "officeDocument", "/word/document22.xml")));
    const bytes = zipSync({ ...files, "_rels/.rels": rels, "word/document22.xml": main });
    expect(mainPartOf(openPackage(bytes))).toBe("word/document22.xml");
    expect(readDocx(bytes).document.paragraphs[0]!.text).toBe("Chính");
  });

  test("without any relationship the document part is found by its name", () => {
    const { "word/document.xml": main } = minimalFiles({ body: para("Một mình") });
    expect(readDocx(zipSync({ "word/document.xml": main! })).document.paragraphs[0]!.text).toBe("Một mình");
  });

  test("relationships: relative and absolute targets, external ones never followed", () => {
    const rels =
      relationship("a", "image", "media/anh%201.png") +
      relationship("b", "image", "/word/media/b.png") +
      relationship("c", "image", "../../../../etc/passwd") +
      relationship("d", "image", "media/b.png", "External") +
      relationship("e", "image", "media/none.png");
    const opened = openPackage(
      minimalDocx({ relationships: rels, extra: { "word/media/anh 1.png": "1", "word/media/b.png": "2" } }),
    );
    expect(opened.related("word/document.xml", "image")).toEqual([
      "word/media/anh 1.png",
      "word/media/b.png",
    ]);
    expect(opened.relationships("word/document.xml").map(({ external }) => external)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test("a target never leads out of the package", () => {
    expect(resolveTarget("word/document.xml", "../../../a.xml")).toBe("a.xml");
    expect(resolveTarget("word/document.xml", "..\\media\\a.png")).toBe("media/a.png");
    expect(resolveTarget("", "./word/document.xml")).toBe("word/document.xml");
  });

  test("content types: by part name first, then by extension", () => {
    const opened = openPackage(minimalDocx({}));
    expect(opened.contentType("word/document.xml")).toMatch(/document\.main\+xml$/);
    expect(opened.contentType("word/styles.xml")).toBe("application/xml");
    expect(opened.contentType("word/none.bin")).toBeUndefined();
  });

  test("a zip with a comment and with parts that are not compressed is read too", () => {
    const files = minimalFiles({ body: para("Vẫn đọc được") });
    const stored = zipSync(files, { level: 0 });
    const comment = bytesOf("ghi chú");
    const commented = new Uint8Array([...stored, ...comment]);
    new DataView(commented.buffer).setUint16(stored.length - 2, comment.length, true);
    expect(readDocx(commented).document.paragraphs[0]!.text).toBe("Vẫn đọc được");
  });
});

describe("saving a package", () => {
  const original = () =>
    zipSync(
      minimalFiles({ body: para("Cũ"), extra: { "word/media/a.png": new Uint8Array([0, 1, 2, 255]) } }),
      {
        mtime: new Date("2024-05-06T07:08:10Z"),
      },
    );

  test("what nobody touched keeps its bytes and its place", () => {
    const opened = openPackage(original());
    const before = unzipSync(original());
    opened.setPart("word/document.xml", "<changed/>");
    const saved = savePackage(opened);
    const after = unzipSync(saved);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, bytes] of Object.entries(after)) {
      if (name === "word/document.xml") expect(new TextDecoder().decode(bytes)).toBe("<changed/>");
      else expect(bytes).toEqual(before[name]);
    }
  });

  test("saving unchanged and opening again gives the same parts, for any content", () => {
    const part = fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.(xml|bin)$/), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: ([name]) => name, maxLength: 8 }), (parts) => {
        const files = { ...minimalFiles({}), ...Object.fromEntries(parts) };
        const again = openPackage(savePackage(openPackage(zipSync(files))));
        expect(again.partNames).toEqual(Object.keys(files));
        for (const [name, bytes] of Object.entries(files)) expect(again.bytes(name)).toEqual(bytes);
      }),
    );
  });

  test("a new part gets its content type and its relationship, the old ones stay", () => {
    const opened = openPackage(original());
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    opened.setPart("word/numbering.xml", xmlPart("w:numbering", ""), type);
    const full = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
    const id = opened.addRelationship("word/document.xml", full, "word/numbering.xml");
    const again = openPackage(savePackage(opened));
    expect(again.contentType("word/numbering.xml")).toBe(type);
    expect(again.contentType("word/document.xml")).toMatch(/document\.main\+xml$/);
    expect(again.related("word/document.xml", "numbering")).toEqual(["word/numbering.xml"]);
    expect(again.relationships("word/document.xml").map((relation) => relation.id)).toContain(id);
    expect(again.partNames.at(-1)).toBe("word/numbering.xml");
  });

  test("a relationships part is made where there is none, and an empty one is opened up", () => {
    const opened = openPackage(
      minimalDocx({
        extra: { "word/_rels/document.xml.rels": relationships("").replace("></Relationships>", "/>") },
      }),
    );
    opened.addRelationship("word/document.xml", "urn:loại/a&b", "word/x.xml");
    opened.addRelationship("word/header1.xml", "urn:x/image", "word/y.png");
    expect(opened.relationships("word/document.xml")).toMatchObject([
      { id: "rId1", type: "urn:loại/a&b", kind: "a&b", target: "/word/x.xml", external: false },
    ]);
    expect(opened.relationships("word/header1.xml")).toHaveLength(1);
  });

  test("a removed part is gone", () => {
    const opened = openPackage(original());
    opened.removePart("word/media/a.png");
    expect(openPackage(savePackage(opened)).has("word/media/a.png")).toBe(false);
  });
});
