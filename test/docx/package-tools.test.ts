import { zipSync } from "fflate";
import { nodeTools } from "../../src/cli/node-tools";
import {
  KnownParts,
  pageTools,
  readDocx,
  readDocxWith,
  type DocxError,
  type PackageTools,
} from "../../src/docx";
import { minimalDocx, minimalFiles, para } from "./minimal-docx";

const style = (alignment: string) =>
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
  `<w:pPr><w:jc w:val="${alignment}"/></w:pPr></w:style>`;
const report = (text: string, alignment: string) =>
  minimalDocx({ body: para(text), styles: style(alignment) });

/** What is read, or why nothing is. */
function outcome(bytes: Uint8Array, tools?: PackageTools): unknown {
  try {
    return (tools ? readDocxWith(tools, bytes) : readDocx(bytes)).document;
  } catch (error) {
    return (error as DocxError).code;
  }
}

/** Counts how often something is inflated. */
function countingTools(): PackageTools & { count: number } {
  const tools = {
    ...pageTools,
    count: 0,
    known: new KnownParts(),
    inflate: (...entry: Parameters<PackageTools["inflate"]>) => {
      tools.count++;
      return pageTools.inflate(...entry);
    },
  };
  return tools;
}

describe("files that are read one after another", () => {
  test("reports of one template have only their own parts inflated", () => {
    const tools = countingTools();
    readDocxWith(tools, report("Báo cáo của xã thứ nhất", "both"));
    const first = tools.count;
    readDocxWith(tools, report("Báo cáo của xã thứ hai", "both"));
    expect(first).toBeGreaterThan(1);
    expect(tools.count - first).toBe(1);
  });

  test("each has the format of its own styles, also when it comes back", () => {
    const tools = nodeTools();
    const alignments = ["both", "center", "both"].map(
      (alignment) => readDocxWith(tools, report("Nội dung", alignment)).document.paragraphs[0]?.alignment,
    );
    expect(alignments).toEqual(["justified", "centered", "justified"]);
  });

  test("another part that passes for one already read is found out", () => {
    const tools = nodeTools();
    const both = report("Nội dung", "both");
    const known = new DataView(both.buffer, both.byteOffset);
    const forged = report("Nội dung", "left");
    const view = new DataView(forged.buffer, forged.byteOffset);
    const entry = directoryEntry(forged, "word/styles.xml");
    view.setUint32(entry + 16, known.getUint32(directoryEntry(both, "word/styles.xml") + 16, true), true);
    readDocxWith(tools, both);
    expect(outcome(forged, tools)).toBe("damaged");
  });

  test("what was wrong with a part is wrong the next time too", () => {
    const tools = nodeTools();
    const broken = minimalDocx({
      body: para("Nội dung"),
      extra: { "word/styles.xml": "<w:styles>" },
      styles: "",
    });
    expect([outcome(broken, tools), outcome(broken, tools)]).toEqual(["damaged", "damaged"]);
  });
});

describe("Node's own inflating", () => {
  const large = "Nội dung khác nhau của từng đoạn văn bản ";
  const body = Array.from({ length: 9000 }, (_, at) =>
    para(`${large}${(at * 2654435761) % 4294967296}`),
  ).join("");

  test.each([
    ["a small report", report("Nội dung", "both")],
    ["a large report", minimalDocx({ body })],
    ["a report that is stored", zipSync(minimalFiles({ body: para("Nội dung") }), { level: 0 })],
    ["a report whose bytes changed", changed(minimalDocx({ body }), 3000)],
  ])("%s is read as in a page", (_, bytes) => {
    expect(outcome(bytes, nodeTools())).toEqual(outcome(bytes));
  });

  test.each([10, 500, 5_000_000])("a size declared as %d is a lie with the same name", (size) => {
    const bytes = minimalDocx({ body });
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(
      directoryEntry(bytes, "word/document.xml") + 24,
      size,
      true,
    );
    expect(outcome(bytes, nodeTools())).toBe(outcome(bytes));
    expect(outcome(bytes)).toBe("damaged");
  });
});

describe("Node's own decoding", () => {
  const xml = new TextDecoder().decode(minimalFiles({ body: para("Đề án 📄") })["word/document.xml"]);
  const utf8 = Buffer.from(xml);
  const documents: [string, Uint8Array][] = [
    ["Vietnamese", utf8],
    ["nothing but ASCII", Buffer.from(xml.replace("Đề án 📄", "De an"))],
    ["a byte order mark", Buffer.from(`\uFEFF${xml}`)],
    ["UTF-16", Buffer.from(`\uFEFF${xml}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(xml, "utf16le")],
    ["letters of one byte", Buffer.from(xml.replace("Đề án 📄", "être"), "latin1")],
    ["a surrogate in UTF-8", Buffer.from(utf8.toString("latin1").replace("Ä\x90", "\xed\xa0\x80"), "latin1")],
    ["a letter cut off", utf8.subarray(0, utf8.indexOf("ề") + 2)],
  ];
  test.each(documents)("%s is read as in a page", (_, document) => {
    const bytes = zipSync({ ...minimalFiles({}), "word/document.xml": new Uint8Array(document) });
    expect(outcome(bytes, nodeTools())).toEqual(outcome(bytes));
  });

  test("long text is one text", () => {
    const text = "Tỷ lệ nữ lãnh đạo, quản lý ".repeat(60_000).trim();
    const bytes = minimalDocx({ body: para(text) });
    expect(readDocxWith(nodeTools(), bytes).document.paragraphs[0]?.text).toBe(text);
  });
});

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 0xff;
  return copy;
}

/** Offset of the directory entry of `name`. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(name);
  return at - 46;
}
