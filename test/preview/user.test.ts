import { strFromU8, unzipSync } from "fflate";
import { createWordHost, type WordHost } from "../../src/simulator";
import { control, docx, p, rawXml, table } from "../fixtures/docx-builder";
import { openWord } from "../simulator/open-word";
import { validatorErrors } from "../fixtures/validate-docx";

const xmlOf = (host: WordHost): string =>
  strFromU8(unzipSync(host.save())["word/document.xml"] ?? new Uint8Array());
const count = (host: WordHost, pattern: RegExp): number => xmlOf(host).match(pattern)?.length ?? 0;
/** The text of each paragraph, in order. */
const texts = (host: WordHost): string[] =>
  (xmlOf(host).match(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs) ?? []).map((xml) =>
    (xml.match(/<w:t[^>]*>[^<]*/g) ?? []).map((one) => one.replace(/<[^>]*>/, "")).join(""),
  );
const grid = table([
  ["a", "b"],
  ["c", "d"],
]);
const linked = (held = grid) => control([held], { tag: "bc2282:quy-hoach", title: "Quy hoạch" });

describe("deleting what is selected", () => {
  test("over several paragraphs joins what is left of the first and the last", () => {
    const host = createWordHost(docx([p("một hai"), p("ba"), p("bốn năm")]));
    host.user.eraseBetween({ paragraph: 0, offset: 4 }, { paragraph: 2, offset: 4 });
    expect(texts(host)).toEqual(["một năm"]);
    expect(host.user.cursor).toEqual({ paragraph: 0, offset: 4 });
  });

  test("from the beginning of a paragraph takes it away", () => {
    const host = createWordHost(docx([p("một"), p("hai"), p("ba")]));
    host.user.eraseBetween({ paragraph: 0, offset: 0 }, { paragraph: 1, offset: 2 });
    expect(texts(host)).toEqual(["i", "ba"]);
    expect(host.user.cursor).toEqual({ paragraph: 0, offset: 0 });
  });

  test("over a table with the text around it takes the table and its content control away", () => {
    const host = createWordHost(docx([p("trước"), linked(), p("sau")]));
    host.user.eraseBetween({ paragraph: 0, offset: 5 }, { paragraph: 5, offset: 0 });
    expect(texts(host)).toEqual(["trướcsau"]);
    expect(count(host, /<w:(tbl|sdt)>/g)).toBe(0);
  });

  test("over the cells of a table only empties them", () => {
    const host = createWordHost(docx([p("trước"), linked(), p("sau")]));
    host.user.eraseBetween({ paragraph: 1, offset: 0 }, { paragraph: 4, offset: 1 });
    expect(texts(host)).toEqual(["trước", "", "", "", "", "sau"]);
    expect(count(host, /<w:tbl>/g)).toBe(1);
  });
});

describe("Backspace and Delete at the edges of a cell", () => {
  test("leave the cells apart", () => {
    const host = createWordHost(docx([p("trước"), grid, p("sau")]));
    host.user.select({ paragraph: 2, offset: 0 });
    host.user.join(1);
    host.user.join(0);
    expect(texts(host)).toEqual(["trước", "a", "b", "c", "d", "sau"]);
    expect(host.user.cursor).toEqual({ paragraph: 2, offset: 0 });
  });
});

describe("Tab in a table", () => {
  test("selects the content of the next cell, and adds a row behind the last", () => {
    const host = createWordHost(docx([grid, p("sau")]));
    host.user.selectCell(0, 1);
    expect([host.user.cursor, host.user.selectionEnd]).toEqual([
      { paragraph: 1, offset: 0 },
      { paragraph: 1, offset: 1 },
    ]);
    host.user.selectCell(0, -1);
    expect(host.user.cursor.paragraph).toBe(1);
    host.user.selectCell(3, 1);
    expect(host.user.cursor).toEqual({ paragraph: 4, offset: 0 });
    expect(count(host, /<w:tr>/g)).toBe(3);
  });
});

describe("the menu of a table", () => {
  const open = () => createWordHost(docx([p("trước"), linked(), p("sau")]));

  test("adds a row below and takes rows away; the last one takes the table with it", async () => {
    const host = open();
    host.user.changeTable(1, "addRow");
    expect(texts(host)).toEqual(["trước", "a", "b", "", "", "c", "d", "sau"]);
    host.user.changeTable(1, "removeRow");
    host.user.changeTable(1, "removeRow");
    expect(texts(host)).toEqual(["trước", "c", "d", "sau"]);
    host.user.changeTable(1, "removeRow");
    expect(count(host, /<w:tbl>/g)).toBe(0);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  test("takes the table away and leaves its content control, as Word does", async () => {
    const host = open();
    host.user.changeTable(2, "removeTable");
    expect(count(host, /<w:tbl>/g)).toBe(0);
    expect(count(host, /<w:sdt>/g)).toBe(1);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  test("copies the table with its content control: the same tag, another id", async () => {
    const host = open();
    host.user.changeTable(2, "duplicateTable");
    expect(count(host, /<w:tbl>/g)).toBe(2);
    expect(count(host, /w:val="bc2282:quy-hoach"/g)).toBe(2);
    const ids = [...xmlOf(host).matchAll(/<w:sdtPr>.*?<w:id w:val="(-?\d+)"/gs)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(host.user.cursor.paragraph).toBe(6);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  test("takes the content control away and leaves the table", () => {
    const host = createWordHost(
      docx([
        rawXml(
          '<w:sdt><w:sdtPr><w:tag w:val="t"/><w:id w:val="77"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>câu</w:t></w:r></w:p></w:sdtContent></w:sdt>',
        ),
        p("sau"),
      ]),
    );
    host.user.releaseControl(77);
    expect(texts(host)).toEqual(["câu", "sau"]);
    expect(count(host, /<w:sdt>/g)).toBe(0);
  });
});

describe("putting an earlier state back", () => {
  test("brings back text, parts and cursor; objects held from before are gone", () => {
    const host = createWordHost(docx([p("một"), p("hai")]));
    const before = host.save();
    host.user.eraseBetween({ paragraph: 0, offset: 0 }, { paragraph: 1, offset: 2 });
    host.user.restore(before, { paragraph: 1, offset: 9 });
    expect(texts(host)).toEqual(["một", "hai"]);
    expect(host.user.cursor).toEqual({ paragraph: 1, offset: 3 });
    host.user.type({ paragraph: 1 }, "!");
    expect(texts(host)).toEqual(["một", "hai!"]);
    expect(host.defects).toEqual([]);
  });

  test("leaves custom XML parts as they are now: Word does not undo that one was added or deleted", async () => {
    const empty = createWordHost(docx([p("một")])).save();
    const { host, page } = await openWord(empty);
    const { customXmlParts } = page.Office.context.document;
    const add = (xml: string) =>
      new Promise<Office.CustomXmlPart>((resolve) =>
        customXmlParts.addAsync(xml, (result) => resolve(result.value)),
      );
    const version = host.user.textVersion;
    await add('<a xmlns="urn:a"/>');
    expect(host.user.textVersion).toBe(version);
    const withData = host.save();
    host.user.restore(empty, { paragraph: 0 });
    const parts = unzipSync(host.save());
    expect(strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array())).toBe('<a xmlns="urn:a"/>');
    expect(await validatorErrors(host.save())).toEqual([]);

    const other = await openWord(withData);
    const part = await new Promise<Office.CustomXmlPart>((resolve) =>
      other.page.Office.context.document.customXmlParts.getByNamespaceAsync("urn:a", ({ value }) =>
        resolve(value[0]!),
      ),
    );
    await new Promise((resolve) => part.deleteAsync(resolve));
    other.host.user.restore(withData, { paragraph: 0 });
    expect(Object.keys(unzipSync(other.host.save())).filter((name) => /customXml/.test(name))).toEqual([]);
    expect(await validatorErrors(other.host.save())).toEqual([]);
  });

  test("is refused in a document that may only be read", () => {
    const host = createWordHost(docx([p("một")]), { readOnly: true });
    expect(() => host.user.restore(host.save(), { paragraph: 0 })).toThrow();
  });
});
