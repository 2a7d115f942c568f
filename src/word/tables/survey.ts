import type { FoundInDocument, FoundSentence, FoundTable, StoredData } from "../../statistics";
import type { LaidControl, Layout, Stretch } from "./layout";
import { captionNumberAt, linesAround, type LinePositions } from "./lines";
import { recogniseTables } from "./recognise";
import { taggedBy } from "./tags";

/** A computed table of the document, with Word's own objects. */
export interface TableOccurrence {
  readonly found: FoundTable;
  readonly lines: LinePositions;
  /** Its paragraphs; absent when they could not be found, or when only its control is left. */
  readonly paragraphs?: Stretch;
  readonly table?: Word.Table;
  readonly control?: Word.ContentControl;
}

export interface SentenceOccurrence {
  readonly found: FoundSentence;
  readonly control: Word.ContentControl;
}

/** All that belongs to the data, in document order. */
export interface Survey {
  readonly tables: readonly TableOccurrence[];
  readonly sentences: readonly SentenceOccurrence[];
}

/** Finds what belongs to `data`: by the tags of content controls, and tables that lost theirs by what they say. */
export function surveyLayout(layout: Layout, data: StoredData): Survey {
  const linked = linkedTables(layout);
  const recipes = new Set(linked.flatMap(({ found }) => (found.state === "linked" ? [found.recipe] : [])));
  const lost = recogniseTables(
    layout,
    data.recipes.filter(({ id }) => !recipes.has(id)),
  ).map(({ recipe, table, key }) => occurrence(layout, key, recipe.id, { state: "control-gone", ...table }));
  const tables = [...linked, ...lost];
  const position = ({ paragraphs }: TableOccurrence) => paragraphs?.start ?? layout.paragraphs.length;
  return {
    tables: tables.sort((one, other) => position(one) - position(other)),
    sentences: sentencesOf(layout),
  };
}

/** The same as plain values. */
export function foundInDocument({ tables, sentences }: Survey): FoundInDocument {
  return { tables: tables.map(({ found }) => found), sentences: sentences.map(({ found }) => found) };
}

/** The tables that stand in a content control of ours, and controls that have lost their table. */
export function linkedTables(layout: Layout): TableOccurrence[] {
  return layout.controls.flatMap((laid) => {
    const tagged = taggedBy(laid.tag);
    if (tagged?.kind !== "table") return [];
    const { table, control } = laid;
    return [
      {
        ...occurrence(layout, keyOf(laid, layout.controls), tagged.recipe, {
          state: table ? "linked" : "table-gone",
          grid: table?.grid ?? [],
          table: table?.table,
          paragraphs: table?.paragraphs ?? laid.paragraphs,
        }),
        control,
      },
    ];
  });
}

/** The sentences of ours. */
export function sentencesOf({ controls }: Layout): SentenceOccurrence[] {
  return controls.flatMap((laid) => {
    const tagged = taggedBy(laid.tag);
    if (tagged?.kind !== "sentence") return [];
    const { recipe, row } = tagged;
    const found = {
      key: keyOf(laid, controls),
      recipe,
      ...(row === undefined ? {} : { row }),
      text: laid.text,
    };
    return [{ found, control: laid.control }];
  });
}

/** Id of the control; a control that was copied by another program may have the id of the first. */
export function keyOf<Control extends Pick<LaidControl, "id">>(
  control: Control,
  controls: readonly Control[],
): string {
  const copy = controls.filter(({ id }) => id === control.id).indexOf(control);
  return copy === 0 ? `c${control.id}` : `c${control.id}-${copy}`;
}

function occurrence(
  layout: Layout,
  key: string,
  recipe: string,
  { state, grid, table, paragraphs }: Pick<FoundTable, "state" | "grid"> & Partial<TableOccurrence>,
): TableOccurrence {
  const lines =
    paragraphs && state !== "table-gone"
      ? linesAround(layout.paragraphs, paragraphs.start, paragraphs.end)
      : {};
  const position = lines.caption ?? paragraphs?.start ?? layout.paragraphs.length;
  const texts = Object.entries(lines).map(([line, index]) => [line, layout.paragraphs[index]?.text ?? ""]);
  const number = captionNumberAt(layout.paragraphs, position);
  return {
    found: { key, recipe, state, grid, lines: Object.fromEntries(texts), number },
    lines,
    ...(paragraphs && { paragraphs }),
    ...(table && { table }),
  };
}
