import { createWordHost, type WordHostOptions } from "../../src/simulator";
import * as build from "../fixtures/docx-builder";
import { validatorErrors } from "../fixtures/validate-docx";
import { openWord } from "./open-word";
import { openOfficePage, type OfficePage } from "./office-page";
import { p, smallDocx, tbl, type SmallDocx } from "./small-docx";

const pages: OfficePage[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

async function open(docx: SmallDocx, options: WordHostOptions = {}) {
  const host = createWordHost(smallDocx(docx), options);
  const page = await openOfficePage(host);
  pages.push(page);
  return { host, page, Word: page.Word };
}

it("reads every paragraph of the body in one sync, those in tables included", async () => {
  const { host, Word } = await open({ body: p("Chương 1", "Heading1") + tbl(["a", "b"]) + p("Hết") });
  const read = await Word.run(async (context) => {
    const all = context.document.body.paragraphs;
    all.load(
      "items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel,items/alignment,items/firstLineIndent",
    );
    await context.sync();
    return all.items.map((one) => [one.text, one.styleBuiltIn, one.outlineLevel, one.tableNestingLevel]);
  });
  expect(read).toEqual([
    ["Chương 1", "Heading1", 1, 0],
    ["a", "Normal", 10, 1],
    ["b", "Normal", 10, 1],
    ["Hết", "Normal", 10, 0],
  ]);
  expect(host.syncCount).toBe(1);
  expect(host.defects).toEqual([]);
});

it("gives list labels for list items only, by a nested selection or item by item", async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>' +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (text: string, level: number): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const { host, Word } = await open({
    body: item("A", 0) + item("a", 1) + p("x") + item("b", 1) + item("B", 0),
    numbering,
  });
  const labels = await Word.run(async (context) => {
    const all = context.document.body.paragraphs;
    all.load("items/text,items/isListItem");
    await context.sync();
    const items = all.items.map((one) => one.listItemOrNullObject);
    for (const one of items) one.load("listString,level");
    await context.sync();
    return items.map((one) => (one.isNullObject ? null : [one.listString, one.level]));
  });
  expect(labels).toEqual([["I.", 0], ["1.", 1], null, ["2.", 1], ["II.", 0]]);
  expect(host.syncCount).toBe(2);
  expect(host.referenceCount).toBe(0);
});

it("keeps custom XML parts as parts of the package", async () => {
  const { host, page } = await open({ body: p("x") });
  const parts = page.Office.context.document.customXmlParts;
  const xml = '<data xmlns="urn:bao-cao-2282:data">số liệu</data>';
  const added = await new Promise<Office.CustomXmlPart>((resolve) =>
    parts.addAsync(xml, (result) => resolve(result.value)),
  );
  const read = await new Promise<string>((resolve) => added.getXmlAsync((result) => resolve(result.value)));
  expect(read).toBe(xml);
  const again = createWordHost(host.save());
  const second = await openOfficePage(again);
  pages.push(second);
  const found = await new Promise<Office.CustomXmlPart[]>((resolve) =>
    second.Office.context.document.customXmlParts.getByNamespaceAsync("urn:bao-cao-2282:data", (result) =>
      resolve(result.value),
    ),
  );
  expect(found.map((part) => part.id)).toEqual([added.id]);
});

it("selects a paragraph and says where the cursor is", async () => {
  const { host, Word, page } = await open({ body: p("một") + p("hai") });
  let raised = 0;
  await new Promise((resolve) =>
    page.Office.context.document.addHandlerAsync(
      page.Office.EventType.DocumentSelectionChanged,
      () => (raised += 1),
      resolve,
    ),
  );
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getNext().select();
    await context.sync();
  });
  expect(host.selection).toEqual({ start: 1, end: 1 });
  expect(raised).toBe(1);
  const text = await Word.run(async (context) => {
    const selection = context.document.getSelection();
    selection.load("text");
    const properties = context.document.properties;
    properties.load("security");
    await context.sync();
    return [selection.text, properties.security];
  });
  expect(text).toEqual(["hai", 0]);
});

it("reads the values of tables", async () => {
  const { Word } = await open({ body: p("x") + tbl(["a", "b"], ["c", "d"]) + p("y") });
  const read = await Word.run(async (context) => {
    const tables = context.document.body.tables;
    tables.load("items/values,items/rowCount,items/headerRowCount");
    await context.sync();
    return tables.items.map((one) => [one.values, one.rowCount, one.headerRowCount]);
  });
  expect(read).toEqual([
    [
      [
        ["a", "b"],
        ["c", "d"],
      ],
      2,
      0,
    ],
  ]);
});

it("reads comments with who wrote them and whether they are resolved, and adds one", async () => {
  const { host, Word } = await openWord(
    [
      build.p([build.commented("số liệu", "Rà lại"), build.commented("này", "Xong", { resolved: true })]),
      build.p("đoạn sau"),
    ],
    { play: "m365", author: "Lan" },
  );
  const read = await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    const added = paragraphs.getFirst().getNext().getRange("Content").insertComment("Bổ sung");
    added.load("authorName");
    const all = context.document.body.getComments();
    all.load("items/content,items/resolved");
    await context.sync();
    return [added.authorName, all.items.map((one) => [one.content, one.resolved])];
  });
  expect(read).toEqual([
    "Lan",
    [
      ["Rà lại", false],
      ["Xong", true],
      ["Bổ sung", false],
    ],
  ]);
  expect(await validatorErrors(host.save())).toEqual([]);
});
