import { strFromU8, unzipSync } from "fflate";
import { createWordHost } from "../../src/simulator";
import * as build from "../fixtures/docx-builder";
import { validatorErrors } from "../fixtures/validate-docx";
import { openWord } from "./open-word";

const parts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [parts(before), parts(after)];
  return Object.keys(now).filter((name) => now[name] !== old[name]);
};

const file = build.docx([
  build.heading(1, "I. MỤC"),
  build.p("x"),
  build.p(["chú ", build.footnote("Nguồn")]),
]);

it("saves an untouched document byte for byte, however much of it was read", async () => {
  const { Word, host } = await openWord(file);
  await Word.run(async (context) => {
    const { body, properties, sections } = context.document;
    body.paragraphs.load("items/text,items/font/name");
    properties.load();
    sections.getFirst().getHeader("Primary").load("text");
    body.getOoxml();
    await context.sync();
  });
  expect(host.save()).toEqual(file);
});

it("changes only the parts it wrote to", async () => {
  const { Word, host } = await openWord(file);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText("!", "End");
    await context.sync();
  });
  expect(changedParts(file, host.save())).toEqual(["word/document.xml"]);
});

it("keeps what it does not know within a part it edits", async () => {
  const unknown =
    '<w:p><w:r><w:t>a</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>';
  const { Word, host } = await openWord([build.rawXml(unknown), build.p("c")]);
  await Word.run(async (context) => {
    context.document.body.insertParagraph("d", "End");
    await context.sync();
  });
  expect(parts(host.save())["word/document.xml"]).toContain(unknown);
});

it("adds and takes away custom XML parts with all that belongs to them", async () => {
  const { page, host } = await openWord(file);
  const { customXmlParts } = page.Office.context.document;
  const part = await new Promise<Office.CustomXmlPart>((resolve) =>
    customXmlParts.addAsync('<d xmlns="urn:bao-cao-2282:data"/>', (result) => resolve(result.value)),
  );
  const saved = host.save();
  expect(changedParts(file, saved).sort()).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "word/_rels/document.xml.rels",
  ]);
  expect(await validatorErrors(saved)).toEqual([]);
  await new Promise((resolve) => part.deleteAsync(resolve));
  expect(Object.keys(parts(host.save()))).toEqual(Object.keys(parts(file)));
  expect(await validatorErrors(host.save())).toEqual([]);
});

it("writes what the user types, and says that the document changed", async () => {
  const { host } = await openWord(file);
  let changes = 0;
  const stop = host.onChanged(() => (changes += 1));
  host.user.type({ paragraph: 1 }, " và\nmột đoạn mới");
  stop();
  host.user.erase({ paragraph: 1, offset: 0 }, 2);
  host.user.join(0);
  expect(changes).toBe(1);
  expect(host.selection).toEqual({ start: 0, end: 0 });
  const again = await openWord(host.save());
  const texts = await again.Word.run(async (context) => {
    const all = context.document.body.paragraphs;
    all.load("items/text");
    await context.sync();
    return all.items.map((one) => one.text);
  });
  expect(texts.slice(0, 2)).toEqual(["I. MỤCvà", "một đoạn mới"]);
  expect(await validatorErrors(host.save())).toEqual([]);
});

it("gives a range as a package of its own, pictures and text boxes included, and takes it in again", async () => {
  const { Word } = await openWord([
    build.p("trước"),
    build.p([build.picture(), build.textBox("hộp"), build.equation("x=1")]),
  ]);
  const xml = await Word.run(async (context) => {
    const result = context.document.body.paragraphs.getFirst().getNext().getRange("Whole").getOoxml();
    await context.sync();
    return result.value;
  });
  for (const trace of ["pkg:binaryData", "hộp", "oMath", 'pkg:name="/word/styles.xml"'])
    expect(xml).toContain(trace);
  expect(xml).not.toContain("trước");
  const target = await openWord([build.p("nơi đến")]);
  await target.Word.run(async (context) => {
    context.document.body.insertOoxml(xml, "End");
    context.document.body.inlinePictures.load("items/width");
    await context.sync();
  });
  const saved = target.host.save();
  expect(await validatorErrors(saved)).toEqual([]);
  expect(createWordHost(saved).defects).toEqual([]);
});
