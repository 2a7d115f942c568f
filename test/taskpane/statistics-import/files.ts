import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Grid } from "../../../src/statistics";
import { openHere } from "../../../src/taskpane/statistics/import/spreadsheet/open-here";

const folder = path.join(__dirname, "../../fixtures/xlsx");

/** A spreadsheet made for these tests (test/fixtures/xlsx/README.md). */
export const fixture = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)));

/** A sheet of a file, by its name. */
export async function sheetOf(name: string, bytes: Uint8Array, sheet: string) {
  const opened = await openHere(name, bytes);
  return opened.read(opened.sheets.findIndex((one) => one.name === sheet));
}

/** The rows as they show, a continued cell as "^", up to the last cell with text. */
export const shown = (grid: Grid) =>
  grid.map((row) =>
    row
      .map(({ text, continues }) => (continues ? "^" : text))
      .join(" | ")
      .replace(/[ |]+$/, ""),
  );

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook of these sheets' XML, small as a hostile one would be; `more` adds parts or replaces them. */
export function workbook(
  sheets: readonly string[],
  more: Record<string, Uint8Array | string> = {},
): Uint8Array {
  const list = sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const links = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}"><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}">${links.join("")}</Relationships>`,
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** The XML of a sheet with these cells and whatever stands before and after them. */
export function sheetXml(cells: string, before = "", after = ""): string {
  return `<worksheet xmlns="${main}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
}
