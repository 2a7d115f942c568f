import {
  buildTable,
  captionNumber,
  differingCells,
  indicatorById,
  matchTable,
  type Recipe,
  type StoredData,
} from "../../statistics";
import { recordedCells, recordedText, type RecordedText } from "../read/accepted-text";
import { question, type Question } from "../read/ask-all";
import type { Layout } from "./layout";
import type { Reviewed } from "./reviewed-layout";
import { surveyLayout, type TableOccurrence } from "./survey";

/**
 * What to ask a Word that does not tell whether it records changes (WordApi 1.3): the XML of places that hold what was last
 * written there and more, as they do after a recorded refresh. None in a document without such places.
 */
export function questionsAboutRecorded(layout: Layout, data: StoredData, reviewed: Reviewed): Question[] {
  const { tables, sentences } = surveyLayout(layout, data);
  const recipeOf = (id: string) => data.recipes.find((recipe) => recipe.id === id);
  return [
    ...tables.flatMap((occurrence) => {
      const recipe = recipeOf(occurrence.found.recipe);
      return recipe
        ? [...aboutCells(occurrence, recipe, reviewed), ...aboutLines(layout, occurrence, recipe, reviewed)]
        : [];
    }),
    ...sentences.flatMap(({ found, control }) => {
      const written = recipeOf(found.recipe)?.writtenSentences?.find(({ row }) => row === found.row)?.text;
      if (!holdsMore(found.text, written)) return [];
      return [aboutText(control, found.text, (text) => reviewed.sentences.set(control, text))];
    }),
  ];
}

function holdsMore(text: string, written: string | undefined): boolean {
  return written !== undefined && written !== "" && text !== written && text.includes(written);
}

function aboutCells({ found, table }: TableOccurrence, recipe: Recipe, reviewed: Reviewed): Question[] {
  const indicator = indicatorById(recipe.indicator);
  const { written } = recipe;
  if (!table || !indicator || !written) return [];
  const model = buildTable(indicator, recipe);
  const matched = matchTable(model, found.grid, written);
  if (!matched?.written) return [];
  const { rows, columns } = matched.written;
  const doubtful = differingCells(model, found.grid, matched, written)
    .filter(({ difference, modelRow, modelColumn }) => {
      const was = written[rows[modelRow] ?? -1]?.[columns[modelColumn] ?? -1];
      return holdsMore(difference.old, was);
    })
    .map(({ difference }) => difference);
  if (doubtful.length === 0) return [];
  return [
    aboutXml(table.getRange(), (xml) => {
      const cells = recordedCells(xml);
      for (const { row, column, old } of doubtful) {
        take(cells[row]?.[column], old, (text) => {
          const known = reviewed.cells.get(table) ?? new Map<string, string>();
          reviewed.cells.set(table, known.set(`${row}/${column}`, text));
        });
      }
    }),
  ];
}

function aboutLines(
  { paragraphs }: Layout,
  { found, lines }: TableOccurrence,
  { writtenLines = {} }: Recipe,
  reviewed: Reviewed,
): Question[] {
  return (["caption", "unit", "source"] as const).flatMap((line) => {
    const [at, text] = [lines[line], found.lines[line]];
    const paragraph = at === undefined ? undefined : paragraphs[at]?.paragraph;
    const written = writtenLines[line]?.replace(captionNumber, String(found.number));
    if (at === undefined || !paragraph || text === undefined || !holdsMore(text, written)) return [];
    return [aboutText(paragraph, text, (accepted) => reviewed.paragraphs.set(at, accepted))];
  });
}

interface WithXml {
  getOoxml(): OfficeExtension.ClientResult<string>;
}

function aboutText(place: WithXml, text: string, tell: (accepted: string) => void): Question {
  return aboutXml(place, (xml) => take(recordedText(xml), text, tell));
}

function aboutXml(place: WithXml, read: (xml: string) => void): Question {
  return question(
    () => place.getOoxml(),
    ({ value }) => read(value),
  );
}

/** Of an XML that does not say what Word's text says, whatever the reason, nothing is taken. */
function take(recorded: RecordedText | undefined, text: string, tell: (accepted: string) => void): void {
  if (recorded?.withDeleted === text) tell(recorded.accepted);
}
