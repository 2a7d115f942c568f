import { zipSync } from "fflate";
import { DocxError, openPackage, readDocx, type DocxErrorCode, type OtherFormat } from "../../src/docx";
import { docxErrorTexts, otherFormatTexts } from "../../src/texts/docx-errors";
import { minimalFiles, para, relationship, relationships, xmlPart } from "./minimal-docx";

const encoder = new TextEncoder();

function refusal(bytes: Uint8Array): DocxError {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
  throw new Error("was read");
}

/** A compound file ([MS-CFB]) with these names in its directory. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.set(Buffer.from(name, "utf16le"), at);
    bytes[at + 64] = 2 * (name.length + 1);
    bytes[at + 66] = 2;
  });
  return bytes;
}

/** A package whose document part is of that kind. */
function officeFile(part: string, type: string): Uint8Array {
  const types = xmlPart(
    "Types",
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"',
  );
  return zipSync({
    "[Content_Types].xml": encoder.encode(types),
    "_rels/.rels": encoder.encode(relationships(relationship("r", "officeDocument", part))),
    [part]: encoder.encode("<x/>"),
  });
}

test.each<[string, Uint8Array, DocxErrorCode, OtherFormat | undefined]>([
  ["an empty file", new Uint8Array(0), "empty-file", undefined],
  ["only zeros, as a broken copy leaves", new Uint8Array(4096), "damaged", undefined],
  ["a Word 97-2003 document", compoundFile("Root Entry", "WordDocument", "1Table"), "legacy-doc", undefined],
  ["a document with a password", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted", undefined],
  ["an old workbook", compoundFile("Root Entry", "Workbook"), "not-a-docx", "xls"],
  ["an old presentation", compoundFile("PowerPoint Document"), "not-a-docx", "ppt"],
  ["another compound file", compoundFile("Root Entry"), "not-a-docx", "unknown"],
  ["a PDF", encoder.encode("%PDF-1.7\n%âãÏÓ"), "not-a-docx", "pdf"],
  ["a PDF with rubbish before it", encoder.encode("\r\n\r\n%PDF-1.4"), "not-a-docx", "pdf"],
  ["RTF", encoder.encode("{\\rtf1\\ansi Báo cáo}"), "not-a-docx", "rtf"],
  ["a web page", encoder.encode("\ufeff<!DOCTYPE html><html>"), "not-a-docx", "html"],
  ["a page saved as one file", encoder.encode("MIME-Version: 1.0\r\n"), "not-a-docx", "html"],
  [
    "Word's flat XML",
    encoder.encode('<?xml version="1.0"?><pkg:package xmlns:pkg="x">'),
    "not-a-docx",
    "word-xml",
  ],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-a-docx", "image"],
  ["a photo", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "not-a-docx", "image"],
  ["plain text", encoder.encode("Báo cáo\r\nSố: 05"), "not-a-docx", "text"],
  ["something else", new Uint8Array([1, 2, 3, 4, 5]), "not-a-docx", "unknown"],
  ["a zip of other files", zipSync({ "a.txt": encoder.encode("a") }), "not-a-docx", "zip"],
  ["an empty zip", zipSync({}), "not-a-docx", "zip"],
  [
    "OpenDocument",
    zipSync({ mimetype: encoder.encode("application/vnd.oasis.opendocument.text") }),
    "not-a-docx",
    "odt",
  ],
  ["a workbook", officeFile("xl/workbook.xml", "spreadsheetml.sheet.main"), "not-a-docx", "xlsx"],
  ["a presentation", officeFile("ppt/p.xml", "presentationml.presentation.main"), "not-a-docx", "pptx"],
])("%s is told from a .docx", (_, bytes, code, format) => {
  const error = refusal(bytes);
  expect([error.code, error.format]).toEqual([code, format]);
});

test.each(["vnd.ms-word.document.macroEnabled", "vnd.ms-word.template.macroEnabledTemplate"])(
  "a document with macros or a template is read like any other: %s",
  (type) => {
    const files = minimalFiles({ body: para("Có macro") });
    const types = new TextDecoder()
      .decode(files["[Content_Types].xml"])
      .replace(/vnd\.openxmlformats-officedocument\.wordprocessingml\.document/, type);
    const bytes = zipSync({ ...files, "[Content_Types].xml": encoder.encode(types) });
    expect(readDocx(bytes).document.paragraphs[0]!.text).toBe("Có macro");
  },
);

test("a file larger than any report is not even looked into", () => {
  const huge = new Proxy(new Uint8Array(1), {
    get: (target, key) => (key === "length" ? 257 * 1024 * 1024 : Reflect.get(target, key)),
  });
  expect(() => openPackage(huge)).toThrow(expect.objectContaining({ code: "too-large" }));
});

test("every sentence says what is wrong and what to do, in Vietnamese", () => {
  for (const { what, next } of [...Object.values(docxErrorTexts), ...Object.values(otherFormatTexts)])
    for (const sentence of [what, next]) expect(sentence).toMatch(/^\p{Lu}.*[^ -~].*[.)]$/u);
});
