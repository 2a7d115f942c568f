import { readDocx } from "../../src/docx";
import { headingText, outline2282 } from "../../src/report";
import { readData, type StoredData } from "../../src/statistics";
import type { WordHostOptions } from "../../src/simulator";
import { docx, heading, p } from "../fixtures/docx-builder";
import { loadPage, openCommandsPage, type Ribbon } from "./ribbon";

/** A report with a paragraph of text in each section. */
export const report = docx([
  ...outline2282.sections.flatMap((section) => [
    heading(section.id.split(".").length, headingText(section)),
    p(`Nội dung của mục ${section.id}, viết đầy đủ.`),
  ]),
  p("Nơi nhận:"),
  p("- Lưu: VT."),
]);

export const open = (file: Uint8Array = report, options: WordHostOptions = {}) =>
  openCommandsPage(file, options, loadPage);

/** Clicks a button, closes the dialog it may open, and gives what the dialog says: "kept:3", an error code. */
export async function click(ribbon: Ribbon, name: string): Promise<string[]> {
  const before = ribbon.dialogs.length;
  let done = false;
  const clicked = ribbon.click(name).then(() => (done = true));
  while (!done && ribbon.dialogs.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  if (ribbon.dialogs.length > before) ribbon.closeDialog();
  await clicked;
  return ribbon.dialogs.slice(before).flatMap((url) => {
    const { searchParams } = new URL(url);
    return [...searchParams.getAll("error"), ...searchParams.getAll("say")];
  });
}

/** The words of the document that the last dialog names. */
export const namedIn = ({ dialogs }: Ribbon) =>
  [...new URLSearchParams(new URL(dialogs.at(-1)!).hash.slice(1))].map(([what, text]) => `${what}: ${text}`);

export const tablesOf = ({ host }: Ribbon) => readDocx(host.save()).document.tables;
export const cellsOf = (ribbon: Ribbon, table = 0) => tablesOf(ribbon)[table]!.cells!.map((row) => [...row]);
export const keptIn = ({ host }: Ribbon) =>
  readDocx(host.save()).customXmlParts.filter(({ xml }) => xml.includes("urn:bao-cao-2282:data"));
export const dataOf = (ribbon: Ribbon): StoredData => readData(keptIn(ribbon)[0]!.xml);

/** Types into cells of a table of the document: [row, column, text]. */
export const type = (table: number, ...cells: [number, number, string][]) =>
  Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load("items");
    await context.sync();
    for (const [row, column, text] of cells) tables.items[table]!.getCell(row, column).value = text;
    await context.sync();
  });

/** The header of the table that is selected. */
export const selectedTable = () =>
  Word.run(async (context) => {
    const { tables } = context.document.getSelection();
    tables.load("items/values");
    await context.sync();
    return tables.items[0]?.values[0];
  });

/** The file with its stored data replaced by this XML. */
export async function withData(file: Uint8Array, xml: string | undefined): Promise<Uint8Array> {
  const ribbon = await open(file);
  const call = <T>(start: (answer: (result: Office.AsyncResult<T>) => void) => void) =>
    new Promise<T>((resolve) => start(({ value }) => resolve(value)));
  const { customXmlParts } = Office.context.document;
  const parts = await call<Office.CustomXmlPart[]>((answer) =>
    customXmlParts.getByNamespaceAsync("urn:bao-cao-2282:data", answer),
  );
  for (const part of parts) await call<void>((answer) => part.deleteAsync(answer));
  if (xml !== undefined) await call<Office.CustomXmlPart>((answer) => customXmlParts.addAsync(xml, answer));
  return ribbon.host.save();
}

/** A report whose table of women in planning was inserted blank. */
export async function withBlankTable(): Promise<Uint8Array> {
  const ribbon = await open();
  expect(await click(ribbon, "insertTable_quy_hoach")).toEqual([]);
  return ribbon.host.save();
}
