import { WordError, type WordErrorCode } from "../errors";
import { isTooLarge, toWordError } from "../host/host-errors";
import { askAll, question, type Question } from "../read/ask-all";
import { loadInPieces } from "../read/load-in-pieces";
import { layOut, type Layout, type Told } from "./layout";

/** What is to be read besides. */
export interface MoreToRead {
  /** Further properties of the paragraphs … */
  readonly plain?: readonly string[];
  /** … and of what is behind their null objects, which a Word that is asked again does not tell. */
  readonly nested?: readonly string[];
  /** Queues more questions for the same sync; asked `again` when that one failed. */
  readonly alongside?: (again: boolean) => void;
}

/** What every table tells, however strange it is. */
const withoutValues = "nestingLevel";
const paragraphPieces = { first: 1000, least: 25 };
const otherPieces = { first: 50, least: 1 };
const aboutControls = "id,tag,text";

/**
 * Reads the layout of the body in one sync. For that it loads properties behind null objects of all paragraphs at once
 * ("parentContentControlOrNullObject/id"). A Word that refuses or forgets them is asked again, one object at a
 * time in one more sync; so is one that stumbles over a strange table, and then the other tables still tell their cells.
 */
export async function readLayout(
  context: Word.RequestContext,
  { plain = [], nested = [], alongside }: MoreToRead = {},
): Promise<Layout> {
  const { body, contentControls } = context.document;
  const { paragraphs, tables } = body;
  const properties = ["text", "tableNestingLevel", ...plain];
  paragraphs.load([...properties, "parentContentControlOrNullObject/id", ...nested].join(","));
  tables.load("nestingLevel,values");
  contentControls.load("id,tag,text,tables/nestingLevel,tables/values");
  const asItIs = () => ({
    paragraphs: paragraphs.items,
    tables: tables.items,
    controls: contentControls.items,
  });
  alongside?.(false);
  try {
    await context.sync();
    if (isTold(asItIs())) return layOut({ ...asItIs(), ...toldAtOnce });
  } catch (error) {
    if (error instanceof WordError || !worthAskingForLess.has(toWordError(error).code)) throw error;
    alongside?.(true);
    if (isTooLarge(error)) {
      await context.sync();
      return layOut(
        await askedOneByOne(context, {
          paragraphs: await loadInPieces(context, paragraphs, properties.join(","), paragraphPieces),
          tables: await loadInPieces(context, tables, withoutValues, otherPieces),
          controls: await loadInPieces(context, contentControls, aboutControls, otherPieces),
        }),
      );
    }
    contentControls.load(aboutControls);
    paragraphs.load(properties.join(","));
    tables.load(withoutValues);
    await context.sync();
  }
  return layOut(await askedOneByOne(context, asItIs()));
}

const worthAskingForLess: ReadonlySet<WordErrorCode> = new Set([
  "host-error",
  "not-supported",
  "gone",
  "too-large",
]);

type Loaded = Pick<Told, "paragraphs" | "tables" | "controls">;
type Values = Map<Word.Table, readonly (readonly string[])[]>;
type Answers = Omit<Told, keyof Loaded>;

const toldAtOnce: Answers = {
  atOnce: true,
  controlOf: ({ parentContentControlOrNullObject: control }) =>
    control.isNullObject ? undefined : control.id,
  valuesOf: (table) => table.values,
  tablesIn: (control) => control.tables.items,
};

/** Whether the properties behind others have come; reading one that has not throws PropertyNotLoaded. */
function isTold({ paragraphs, controls }: Loaded): boolean {
  try {
    return (
      paragraphs.every((paragraph) => toldAtOnce.controlOf(paragraph) !== null) &&
      controls.every((control) => toldAtOnce.tablesIn(control).every((table) => table.values !== null))
    );
  } catch {
    return false;
  }
}

/** One question for each paragraph, if there are content controls at all, for each control and each table. */
async function askedOneByOne(context: Word.RequestContext, loaded: Loaded): Promise<Told> {
  const controlOf = new Map<Word.Paragraph, number>();
  const values: Values = new Map();
  const inControl = new Map<Word.ContentControl, readonly Word.Table[]>();
  const asking = loaded.controls.length > 0 ? loaded.paragraphs : [];
  await askAll(
    context,
    [
      ...asking.map((paragraph) => aboutControl(paragraph, controlOf)),
      ...loaded.controls.map((control) => aboutTables(control, inControl)),
      ...loaded.controls.map((control) => aboutTableValues(control, inControl, values)),
      ...loaded.tables.map((table) => aboutValues(table, values)),
    ],
    (error) => !(error instanceof WordError) && worthAskingForLess.has(toWordError(error).code),
  );
  return {
    ...loaded,
    atOnce: false,
    controlOf: (paragraph) => controlOf.get(paragraph),
    valuesOf: (table) => values.get(table),
    tablesIn: (control) => inControl.get(control) ?? [],
  };
}

function aboutControl(paragraph: Word.Paragraph, found: Map<Word.Paragraph, number>): Question {
  return question(
    () => {
      const control = paragraph.parentContentControlOrNullObject;
      control.load("id");
      return control;
    },
    (control) => {
      if (!control.isNullObject) found.set(paragraph, control.id);
    },
  );
}

function aboutTables(
  control: Word.ContentControl,
  found: Map<Word.ContentControl, readonly Word.Table[]>,
): Question {
  return question(
    () => {
      const { tables } = control;
      tables.load(withoutValues);
      return tables;
    },
    ({ items }) => void found.set(control, items),
  );
}

/** Asked apart from whether there is a table: Word may fail to tell the cells of one. */
function aboutTableValues(
  control: Word.ContentControl,
  tables: Map<Word.ContentControl, readonly Word.Table[]>,
  found: Values,
): Question {
  return question(
    () => {
      const first = control.tables.getFirstOrNullObject();
      first.load("values");
      return first;
    },
    (first) => {
      const known = tables.get(control)?.[0];
      if (!first.isNullObject && known) found.set(known, first.values);
    },
  );
}

function aboutValues(table: Word.Table, found: Values): Question {
  return question(
    () => {
      table.load("values");
      return table;
    },
    ({ values }) => void found.set(table, values),
  );
}
