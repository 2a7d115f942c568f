import { deflateSync, zipSync } from "fflate";
import fc from "fast-check";
import { DocxError, openPackage, readDocx, type DocxErrorCode } from "../../src/docx";
import { minimalDocx, minimalFiles, namespaces, para } from "./minimal-docx";

const encoder = new TextEncoder();

function codeOf(bytes: Uint8Array): DocxErrorCode | "read" {
  try {
    readDocx(bytes);
    return "read";
  } catch (error) {
    if (error instanceof DocxError) return error.code;
    throw error;
  }
}

function withDocument(xml: string): Uint8Array {
  return zipSync({ ...minimalFiles({}), "word/document.xml": encoder.encode(xml) });
}

const documentXml = (body: string) => `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

/** Offset of the directory entry of `name`. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const wanted = [...encoder.encode(name)];
  for (let at = bytes.length - 46; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50 && wanted.every((byte, i) => bytes[at + 46 + i] === byte))
      return at;
  throw new Error(`no ${name}`);
}

describe("zip bombs", () => {
  /** Gigabytes of zeros are made of this once deflated: 10 MB of nothing, again and again. */
  const million = new Uint8Array(10 * 1024 * 1024);

  test("a document part that inflates to hundreds of times its size is refused", () => {
    const bomb = documentXml("<w:p/>".repeat(4_000_000));
    expect(codeOf(withDocument(bomb))).toBe("too-large");
  });

  test("a part that nothing refers to gives the bomb away by the size it declares", () => {
    expect(codeOf(zipSync({ ...minimalFiles({ body: para("Chữ") }), "word/media/a.png": million }))).toBe(
      "too-large",
    );
  });

  test("a size declared too small does not get more inflated", () => {
    const deflated = deflateSync(new Uint8Array(100 * 1024 * 1024), { level: 9 });
    const bytes = zipSync({ ...minimalFiles({}), "word/document.xml": [deflated, { level: 0 }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = directoryEntry(bytes, "word/document.xml");
    view.setUint16(entry + 10, 8, true);
    view.setUint32(entry + 24, 500, true);
    expect(codeOf(bytes)).toBe("too-large");
  });

  test("a small part that holds more than it declares is damaged", () => {
    const bytes = minimalDocx({ body: para("Nội dung đủ dài để nén được ".repeat(20)) });
    const entry = directoryEntry(bytes, "word/document.xml");
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 10, true);
    expect(codeOf(bytes)).toBe("damaged");
  });

  test("far too many parts are refused", () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`x/${index}`, new Uint8Array(0)]),
    );
    expect(codeOf(zipSync({ ...minimalFiles({}), ...many }))).toBe("too-large");
  });
});

describe("XML that would do harm", () => {
  test("billion laughs: no entity is ever expanded", () => {
    const entities = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join("");
    const xml = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY l0 "ha">${entities}]>${documentXml(para("&l9;"))}`;
    expect(codeOf(withDocument(xml))).toBe("unsafe-xml");
  });

  test("an external entity is not fetched", () => {
    const xml = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentXml(para("&x;"))}`;
    expect(codeOf(withDocument(xml))).toBe("unsafe-xml");
  });

  test("a DOCTYPE is refused in any part that is read", () => {
    const bytes = minimalDocx({ extra: { "word/styles.xml": "<!DOCTYPE x><w:styles/>" }, styles: "" });
    expect(codeOf(bytes)).toBe("unsafe-xml");
  });

  test("elements inside one another without end do not exhaust the stack", () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(50_000) + "</w:sdtContent></w:sdt>".repeat(50_000);
    expect(codeOf(withDocument(documentXml(deep)))).toBe("unsafe-xml");
  });

  test.each([
    ["not closed", "<w:document>"],
    ["no XML", "xin chào"],
    ["nothing", ""],
    ["an entity nobody declared", documentXml(para("&x;"))],
    ["another root", "<html/>"],
    ["bytes that are no UTF-8", "\ud800"],
  ])("%s: damaged", (_, xml) => {
    const bytes = xml === "\ud800" ? new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c]) : encoder.encode(xml);
    expect(codeOf(zipSync({ ...minimalFiles({}), "word/document.xml": bytes }))).toBe("damaged");
  });
});

describe("damaged files", () => {
  const whole = minimalDocx({ body: para("Một đoạn văn bản đủ dài. ".repeat(50)) });

  test("a file cut off anywhere is damaged", () => {
    for (const part of [0.3, 0.6, 0.9, 0.99])
      expect(codeOf(whole.slice(0, whole.length * part))).toBe("damaged");
  });

  test("a part whose bytes changed does not match its checksum", () => {
    const stored = zipSync(minimalFiles({ body: para("Kinh phí") }), { level: 0 });
    const at = Buffer.from(stored).indexOf("Kinh");
    stored[at] = "X".charCodeAt(0);
    expect(codeOf(stored)).toBe("damaged");
  });

  test("the same part twice is no document to trust", () => {
    const bytes = zipSync({ ...minimalFiles({}), "word/Document.xml": encoder.encode(documentXml("")) });
    expect(codeOf(bytes)).toBe("damaged");
  });

  test("a document whose main part is gone", () => {
    const others = Object.entries(minimalFiles({})).filter(([name]) => name !== "word/document.xml");
    expect(codeOf(zipSync(Object.fromEntries(others)))).toBe("damaged");
  });

  test("a password on the zip itself is told", () => {
    const bytes = minimalDocx({});
    bytes[directoryEntry(bytes, "word/document.xml") + 8]! |= 1;
    expect(codeOf(bytes)).toBe("encrypted");
  });

  test("whatever bytes are changed, it is read or refused with a typed error", () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        codeOf(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test("any bytes at all are refused with a typed error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => expect(codeOf(bytes)).not.toBe("read")),
    );
  });

  test("path tricks: a name that leads elsewhere is just a name", () => {
    const bytes = zipSync({ ...minimalFiles({ body: para("An toàn") }), "../../etc/x": new Uint8Array(1) });
    expect(openPackage(bytes).partNames).toContain("../../etc/x");
    expect(codeOf(bytes)).toBe("read");
  });
});
