import { tagPrefix, type StoredData } from "../recipes";
import { planRefresh, type CellChange, type FoundTable, type TableRefresh } from "../refresh";
import type { TableModel } from "../tables";
import { computedSentences, type ComparedSentence, type ReadParagraph } from "./computed-sentences";

/** A table of the document that was computed from the data, against what the data say now. */
export interface ComparedTable {
  /** Position among the tables given. */
  readonly table: number;
  readonly title: string;
  readonly cells: readonly ComparedCell[];
  /** Names of rows that the data have and the table was never written with. */
  readonly newRows: readonly string[];
  /** Sentences about it; of a table that stands there several times they are told of the first. */
  readonly sentences: readonly ComparedSentence[];
}

export interface ComparedCell {
  readonly row: number;
  readonly column: number;
  readonly rowLabel: string;
  readonly heading: string;
  readonly inDocument: string;
  readonly inData: string;
}

/** What a reader of documents knows of a table. */
interface TaggedTable {
  /** Tag of the content control around it. */
  readonly tag?: string;
  readonly cells?: readonly (readonly string[])[];
}

/** The tag of a table's control; that of a sentence goes on after the recipe's id. */
const tableTag = new RegExp(`^${tagPrefix}([a-z0-9-]+)$`);

/**
 * Compares with what a refresh would write there every table that carries a recipe's tag, copies each for itself, and
 * the sentences about these tables. A table of a recipe that the data do not have, or that no longer resembles its
 * recipe's, cannot be compared.
 */
export function computedTables(
  data: StoredData,
  tables: readonly TaggedTable[],
  paragraphs: readonly ReadParagraph[] = [],
): ComparedTable[] {
  const found = tables.flatMap(({ tag, cells = [] }, position): FoundTable[] => {
    const recipe = tableTag.exec(tag ?? "")?.[1];
    const linked = { key: String(position), state: "linked", grid: cells, lines: {}, number: 1 } as const;
    return recipe === undefined ? [] : [{ ...linked, recipe }];
  });
  const told = new Set<string>();
  return planRefresh(data, { tables: found, sentences: [] }).tables.flatMap((table) => {
    const recipe = data.recipes.find(({ id }) => id === table.found.recipe);
    const sentences = !recipe || told.has(recipe.id) ? [] : computedSentences(recipe, data, paragraphs);
    told.add(table.found.recipe);
    return compared(table, sentences);
  });
}

function compared(
  { found, model, cells, newRows }: TableRefresh,
  sentences: readonly ComparedSentence[],
): ComparedTable[] {
  if (!model) return [];
  return [
    {
      table: Number(found.key),
      title: model.title,
      cells: cells
        .filter((cell) => contradicts(cell) && isData(cell, model))
        .map((cell) => ({
          row: cell.row,
          column: cell.column,
          rowLabel: cell.rowLabel,
          heading: cell.heading,
          inDocument: cell.old,
          inData: cell.new,
        })),
      newRows: newRows.filter(({ proposed }) => proposed === "write").map(({ label }) => label),
      sentences,
    },
  ];
}

/** What was filled in by hand where the data have nothing yet is no contradiction: the next refresh takes it over. */
function contradicts({ kind, new: inData }: CellChange): boolean {
  return inData !== "" || kind === "outdated";
}

/** Names, numbers of rows and notes may be worded otherwise in the document. */
function isData({ heading, new: inData }: CellChange, { columns }: TableModel): boolean {
  const role = columns.find((column) => column.heading === heading)?.role;
  return (
    inData !== heading && role !== undefined && role !== "ordinal" && role !== "label" && role !== "note"
  );
}
