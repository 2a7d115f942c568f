import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { headingText, outline2282, type SectionId } from "../../../src/report";
import {
  applyEdit,
  buildTable,
  cellTexts,
  indicatorById,
  newRecipe,
  type Recipe,
  type StoredData,
  type TableModel,
} from "../../../src/statistics";
import type { WordHost, WordHostOptions } from "../../../src/simulator";
import { WordError, type LinkedTables, type OpenOptions } from "../../../src/word";
import { docx, heading, p, type DocxOptions, type Piece } from "../../fixtures/docx-builder";
import { openInWord, type SimulatedWord } from "../simulated-word";

export interface OpenedTables extends SimulatedWord {
  readonly tables: LinkedTables;
}

/** Word with `file` open, and the computed tables of it. */
export async function openTables(
  file: Uint8Array,
  options: WordHostOptions = {},
  open: OpenOptions = {},
): Promise<OpenedTables> {
  const opened = await openInWord(file, options, open);
  return { ...opened, tables: await opened.word.linkedTables() };
}

/** A report of all sections, each with a paragraph of text or what `instead` says. */
export function report(
  instead: Readonly<Record<SectionId, readonly Piece[]>> = {},
  options: DocxOptions = {},
): Uint8Array {
  const pieces = outline2282.sections.flatMap((section) => [
    heading(section.id.split(".").length, headingText(section)),
    ...(instead[section.id] ?? [p(`Nội dung của mục ${section.id}, viết đầy đủ.`)]),
  ]);
  return docx([...pieces, p("Nơi nhận:"), p("- Lưu: VT.")], options);
}

export const inSection = (section: SectionId) => ({ at: "section", outline: outline2282, section }) as const;

/** A recipe of an indicator with figures in all rows. */
export function filled(indicator: string, id = `${indicator}-1`): Recipe {
  const { columns } = indicatorById(indicator)!;
  const recipe = newRecipe(indicatorById(indicator)!, id);
  const figures = columns.flatMap((column) => (column.role === "figure" ? [column.key] : []));
  const cells = recipe.rows.flatMap((row, r) =>
    row.kind === "item"
      ? figures.map((column, c) => ({ row: row.id, column, text: String((figures.length - c) * 50 + r) }))
      : [],
  );
  const withFigures = applyEdit(recipe, { kind: "set-cells", cells });
  return applyEdit(withFigures, {
    kind: "set-details",
    details: { asOf: "2025-09-30", source: "Sở Nội vụ" },
  });
}

export function modelOf(recipe: Recipe): TableModel {
  return buildTable(indicatorById(recipe.indicator)!, recipe);
}

/** The recipes as they are stored once their tables have been written. */
export function dataOf(...recipes: readonly Recipe[]): StoredData {
  return {
    recipes: recipes.map((recipe) => ({ ...recipe, written: cellTexts(modelOf(recipe)) })),
    targets: [],
    unread: [],
  };
}

/** The code a promise rejects with; it must be a `WordError`. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error("it was done"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WordError);
  return (error as WordError).code;
}

/** Parts of a file as text. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The file with its document.xml changed, as another program or the author in Word might. */
export function rewritten(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = partsOf(file);
  const name = "word/document.xml";
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, [name]: change(parts[name] ?? "") }).map(([key, text]) => [
        key,
        strToU8(text),
      ]),
    ),
  );
}

export const xmlOf = (host: WordHost): string => partsOf(host.save())["word/document.xml"] ?? "";
