import { sectionName, type SectionId } from "../../../report";
import {
  buildTable,
  indicatorById,
  withInsertedSentence,
  withInsertedTable,
  writeSentence,
  type FoundInDocument,
  type Indicator,
  type Recipe,
} from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { InsertedTable, InsertionPlace, LinkedTables, ToUnlink } from "../../../word";
import type { Core } from "./core";
import type { StatisticsActions } from "./statistics-contract";
import { sectionOf } from "./section-of";
import { dataOf, historyOf, targetsOf, type Outcome } from "./statistics-state";
import { wrongCells } from "./wrong-cells";

type DocumentActions = Pick<
  StatisticsActions,
  "insertTable" | "insertSentence" | "insertPicture" | "relink" | "unlink" | "dropFrames" | "goTo"
>;

/** What is put into the document, found in it, and let go of. */
export function documentActions(core: Core): DocumentActions {
  const done = (text: string): Outcome => ({ tone: "success", text });

  const placeFor = (section: SectionId | undefined): InsertionPlace =>
    section !== undefined && core.state.where === "section"
      ? { at: "section", outline: core.around.outline, section }
      : { at: "cursor" };

  function sayInserted({ at, number }: InsertedTable, asked: InsertionPlace): string {
    if (asked.at === "cursor") return texts.insert.doneAtCursor(number);
    const name = sectionName(core.around.outline, asked.section);
    return at === "section" ? texts.insert.done(number, name) : texts.insert.noSection(number, name);
  }

  const unlink = (which?: ToUnlink, say = texts.link.unlinked) =>
    core.run("unlink", async (tables) => {
      const count = await tables.unlink(which);
      await core.surveyNow(tables);
      return done(count === 0 ? texts.link.nothingToUnlink : say(count));
    });

  return {
    insertTable: (id) =>
      core.run("insert", async (tables) => {
        await core.catchUp(tables);
        const table = tableOf(core, id);
        if (!table) return undefined;
        const model = buildTable(table.indicator, table.recipe);
        const place = placeFor(sectionOf(core.around.outline, table.indicator));
        const inserted = await core.noting(
          id,
          (recipe) => withInsertedTable(recipe, model),
          (keep) => tables.insertTable(model, place, keep),
        );
        await afterWriting(core, tables);
        const wrong = wrongCells(table.indicator, table.recipe);
        const said = [sayInserted(inserted, place), ...(wrong.length > 0 ? [texts.insert.wrong(wrong)] : [])];
        const warning = wrong.length > 0 || asksForLook(inserted, place);
        return { tone: warning ? "warning" : "success", text: said.join(" ") };
      }),

    insertSentence: (id, row) =>
      core.run("sentence", async (tables) => {
        await core.catchUp(tables);
        const table = tableOf(core, id);
        if (!table) return undefined;
        const { indicator, recipe } = table;
        const targets = targetsOf(core.state);
        const about = row === undefined ? {} : { row };
        const sentence = writeSentence(indicator, recipe, { ...about, targets });
        if (sentence.kind === "none") return { tone: "warning", text: sentence.message };
        const title = texts.sentence.controlTitle(indicator.name);
        const { text } = sentence;
        await core.noting(
          id,
          (one) => withInsertedSentence(one, text, row),
          (keep) => tables.insertSentence({ recipe: id, ...about, title, text }, keep),
        );
        await afterWriting(core, tables);
        return done(texts.sentence.inserted);
      }),

    async insertPicture(id, picture) {
      let problem: unknown = new Error("another piece of work is going on");
      await core.run("picture", async (tables) => {
        try {
          const table = tableOf(core, id);
          await tables.insertPicture(
            picture,
            placeFor(table && sectionOf(core.around.outline, table.indicator)),
          );
          problem = undefined;
        } catch (error) {
          problem = error;
          throw error;
        }
        core.around.touched();
        return done(texts.chart.inserted);
      });
      if (problem !== undefined) throw problem;
    },

    relink: (key) =>
      core.run("relink", async (tables) => {
        await tables.relink(key, dataOf(core.state));
        await core.surveyNow(tables);
        return done(texts.link.relinked);
      }),

    unlink: (which) => unlink(which),

    dropFrames(recipe) {
      const found = core.state.survey.found?.tables ?? [];
      const frames = found.filter((table) => table.recipe === recipe && table.state === "table-gone");
      return unlink({ keys: frames.map(({ key }) => key) }, () => texts.link.framesDropped);
    },

    goTo: (key) =>
      core.run("go-to", async (tables) => {
        if (await tables.goTo(key)) {
          core.around.say(texts.link.arrived);
          return undefined;
        }
        await core.surveyNow(tables);
        return { tone: "warning", text: texts.link.gone };
      }),
  };
}

/** The data go after what was written, and the states of the list after both: by what is `found` then, if that is known. */
export async function afterWriting(core: Core, tables: LinkedTables, found?: FoundInDocument): Promise<void> {
  core.around.touched();
  await core.saveNow(tables);
  if (found) core.surveyed(found);
  else await core.surveyNow(tables);
}

function tableOf({ state }: Core, id: string): { indicator: Indicator; recipe: Recipe } | undefined {
  const recipe = historyOf(state, id)?.present;
  const indicator = recipe && indicatorById(recipe.indicator);
  return recipe && indicator && { indicator, recipe };
}

function asksForLook({ at }: InsertedTable, place: InsertionPlace): boolean {
  return at !== place.at;
}
