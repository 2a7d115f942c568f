import { buildTable, compareWithDocument, indicatorById, type StoredData } from "../../statistics";
import { extras } from "../host/requirements";
import { askAll, question, type Question } from "../read/ask-all";
import { plainText } from "../read/plain-text";
import type { LaidTable, Layout } from "./layout";
import { readLayout, type MoreToRead } from "./read-layout";
import { questionsAboutRecorded } from "./recorded-texts";
import { surveyLayout, type TableOccurrence } from "./survey";
import type { Grid } from "./table-steps";

/** `getReviewedText` has made Word freeze before: it is for few places only. */
const mostAsked = 60;

/** What places of the layout say once all changes are accepted. */
export interface Reviewed {
  readonly paragraphs: Map<number, string>;
  readonly cells: Map<Word.Table, Map<string, string>>;
  readonly sentences: Map<Word.ContentControl, string>;
}

/** Reads the layout as it is with all changes accepted. */
export async function readReviewed(
  context: Word.RequestContext,
  data: StoredData,
  { alongside, ...more }: MoreToRead = {},
): Promise<Layout> {
  const layout = await readLayout(context, {
    ...more,
    alongside: (again) => {
      alongside?.(again);
      if (extras().review) context.document.load("changeTrackingMode");
    },
  });
  return reviewedLayout(context, layout, data);
}

/**
 * The layout as it reads with all changes accepted. While changes are recorded, a text of Word's still has what was
 * deleted (office-js #1267, #2314), so that a refreshed cell would say both the old and the new. The places of our tables
 * and sentences that seem to do so are asked about in one more sync: for what `getReviewedText` tells where Word has
 * that and records (which has to be loaded before), otherwise for their XML.
 */
export async function reviewedLayout(
  context: Word.RequestContext,
  layout: Layout,
  data: StoredData,
): Promise<Layout> {
  const canReview = extras().review;
  if (canReview && context.document.changeTrackingMode === "Off") return layout;
  const reviewed: Reviewed = { paragraphs: new Map(), cells: new Map(), sentences: new Map() };
  const questions = canReview
    ? questionsAbout(layout, data, reviewed).slice(0, mostAsked)
    : questionsAboutRecorded(layout, data, reviewed);
  if (questions.length === 0) return layout;
  await askAll(context, questions);
  return withReviewed(layout, reviewed);
}

function questionsAbout(layout: Layout, data: StoredData, reviewed: Reviewed): Question[] {
  const { tables, sentences } = surveyLayout(layout, data);
  const about = (ask: () => OfficeExtension.ClientResult<string>, take: (text: string) => void) =>
    question(ask, ({ value }) => take(plainText(value)));
  return [
    ...tables.flatMap((occurrence) =>
      doubtfulCells(occurrence, data).map(({ table, row, column }) =>
        about(
          () => table.getCell(row, column).body.getReviewedText("Current"),
          (text) => {
            const cells = reviewed.cells.get(table) ?? new Map<string, string>();
            reviewed.cells.set(table, cells.set(`${row}/${column}`, text));
          },
        ),
      ),
    ),
    ...sentences.map(({ control }) =>
      about(
        () => control.getReviewedText("Current"),
        (text) => reviewed.sentences.set(control, text),
      ),
    ),
    ...tables.flatMap(({ lines }) =>
      Object.values(lines).flatMap((index) => {
        const paragraph = layout.paragraphs[index]?.paragraph;
        return paragraph
          ? about(
              () => paragraph.getReviewedText("Current"),
              (text) => reviewed.paragraphs.set(index, text),
            )
          : [];
      }),
    ),
  ];
}

/** Cells that do not say what the data say: only they can have something deleted in them that matters. */
function doubtfulCells({ found, table }: TableOccurrence, data: StoredData) {
  const recipe = data.recipes.find(({ id }) => id === found.recipe);
  const indicator = recipe && indicatorById(recipe.indicator);
  if (!table || !indicator) return [];
  const comparison = compareWithDocument(buildTable(indicator, recipe), found.grid, recipe.written);
  return (comparison?.differences ?? []).map(({ row, column }) => ({ table, row, column }));
}

function withReviewed(layout: Layout, { paragraphs, cells, sentences }: Reviewed): Layout {
  const reviewedTable = (laid: LaidTable): LaidTable => {
    const known = cells.get(laid.table);
    const grid: Grid = laid.grid.map((texts, row) =>
      texts.map((text, column) => known?.get(`${row}/${column}`) ?? text),
    );
    return known ? { ...laid, grid } : laid;
  };
  return {
    ...layout,
    paragraphs: layout.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      text: paragraphs.get(index) ?? paragraph.text,
    })),
    tables: layout.tables.map(reviewedTable),
    controls: layout.controls.map((control) => ({
      ...control,
      text: sentences.get(control.control) ?? control.text,
      ...(control.table && { table: reviewedTable(control.table) }),
    })),
  };
}
