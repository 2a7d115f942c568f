import { captionNumber, cellTexts, type TableModel } from "../../statistics";
import type { Batch } from "../host/door";
import type { Layout } from "./layout";
import type { InsertedTable } from "./linked-tables";
import { captionNumberAt, isCaption, renumbered } from "./lines";
import type { ReadSpot } from "./read-spot";
import { linkedTables } from "./survey";
import type { Spot } from "./spot";
import { giveLook, type InsertedParts } from "./table-look";
import { controlTitle, tableTag } from "./tags";
import { beforeWriting, takeBack, type Before, type Renumbered } from "./take-back";
import { rewriteParagraph } from "./write-steps";

/** One insertion of a table: writes it, and takes it back. */
export class TableInsertion {
  #before: Before | undefined;
  #inserted: InsertedTable | undefined;

  /** Writes it with the next sync; `keep` is done when it is sure that it may be written. */
  async write(
    context: Word.RequestContext,
    { layout, facts, spot: find }: ReadSpot,
    model: TableModel,
    keep: () => Promise<void>,
  ): Promise<InsertedTable> {
    const spot = await find();
    await keep();
    const planned = planTable(layout, model, spot);
    const { renumbered, number } = planned;
    const frames = new Set(planned.frames.map(({ id }) => id));
    const written = writtenTexts(model, planned);
    this.#before = beforeWriting(layout, spot, { written, renumbered, frames, facts });
    this.#inserted = { at: spot.at, number };
    writeTable(spot, model, planned);
    await context.sync();
    return this.#inserted;
  }

  /** What takes back what was written, or gives the `result` when all was; undefined when nothing can have been. */
  undo<T>(result: (inserted: InsertedTable) => T): Batch<T | undefined> | undefined {
    const [before, inserted] = [this.#before, this.#inserted];
    if (!before || !inserted) return undefined;
    return async (context) => ((await takeBack(context, before)) ? result(inserted) : undefined);
  }
}

/** What is going to be written for a table. */
interface PlannedTable {
  readonly number: number;
  readonly caption: string;
  /** Cell texts as Word gets them: one paragraph a cell. */
  readonly cells: readonly (readonly string[])[];
  /** Our own captions further down, whose numbers change. */
  readonly renumbered: readonly Renumbered[];
  /** Controls that are left of this recipe's tables which were deleted: they would stay behind empty. */
  readonly frames: readonly Word.ContentControl[];
}

function planTable(layout: Layout, model: TableModel, { position }: Spot): PlannedTable {
  const number = captionNumberAt(layout.paragraphs, position);
  return {
    number,
    caption: oneLine(model.caption.replace(captionNumber, String(number))),
    cells: cellTexts(model).map((row) => row.map(oneLine)),
    renumbered: captionsBehind(layout, position, number),
    frames: linkedTables(layout).flatMap(({ found: { recipe, state }, control }) =>
      control && recipe === model.recipe && state === "table-gone" ? [control] : [],
    ),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\v]\s*/g, " ");
}

/** Captions of linked tables behind a new one, where their numbers are no longer right. */
function captionsBehind({ paragraphs, ...rest }: Layout, position: number, number: number): Renumbered[] {
  const ours = new Set(linkedTables({ paragraphs, ...rest }).map(({ lines }) => lines.caption));
  let next = number;
  return paragraphs.flatMap((paragraph, index) => {
    if (index < position || !isCaption(paragraph)) return [];
    next++;
    const text = renumbered(paragraph.text, next);
    return ours.has(index) && text !== paragraph.text
      ? [{ index, old: paragraph.text, text, paragraph: paragraph.paragraph }]
      : [];
  });
}

/** Queues all of it for the next sync: texts first, then how they look, then the content control; what goes, last. */
function writeTable(spot: Spot, model: TableModel, planned: PlannedTable): void {
  for (const { paragraph, text, old } of planned.renumbered) rewriteParagraph(paragraph, text, old);
  const caption = spot.put(planned.caption);
  const unit =
    model.unitLine === undefined ? undefined : caption.insertParagraph(oneLine(model.unitLine), "After");
  const above = unit ?? caption;
  // What follows the table is put there before the table: Word adds an empty paragraph where there is none.
  const source =
    model.sourceLine === undefined ? undefined : above.insertParagraph(oneLine(model.sourceLine), "After");
  const tail = source === undefined && spot.needsTail ? above.insertParagraph("", "After") : undefined;
  const values = planned.cells.map((row) => [...row]);
  const table = above.insertTable(values.length, model.columns.length, "After", values);
  const parts: InsertedParts = {
    caption,
    table,
    ...(unit && { unit }),
    ...(source && { source }),
    ...(tail && { tail }),
  };
  giveLook(parts, model);
  const control = table.insertContentControl();
  control.tag = tableTag(model.recipe);
  control.title = controlTitle(model.title);
  for (const frame of planned.frames) frame.delete(true);
  caption.select();
}

/** All texts that an insertion puts into paragraphs of their own. */
function writtenTexts(model: TableModel, { caption, cells }: PlannedTable): Set<string> {
  return new Set([
    caption,
    oneLine(model.unitLine ?? ""),
    oneLine(model.sourceLine ?? ""),
    ...cells.flat(),
    "",
  ]);
}
