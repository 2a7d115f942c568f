import {
  carryOut,
  indicatorById,
  rebuildRecipe,
  startHistory,
  type FoundInDocument,
} from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { refreshTexts } from "../../../texts/statistics-refresh";
import { WordError, type LinkedTables } from "../../../word";
import type { Core } from "./core";
import { decidedChanges } from "./decisions";
import { afterWriting } from "./document-actions";
import { planOf, withoutRecipe } from "./refresh-plan";
import type { StatisticsActions } from "./statistics-contract";
import { dataOf, type Outcome } from "./statistics-state";
import { takeOver } from "./written-notes";

type RefreshActions = Pick<StatisticsActions, "refresh" | "undoRefresh" | "rebuild" | "startAnew">;

/** Bringing document and data together again, and taking that back. */
export function refreshActions(core: Core): RefreshActions {
  /** The tables are no longer as they were looked at: nothing was written, and they are looked at again. */
  async function lookAgain(tables: LinkedTables, error: unknown, text: string): Promise<Outcome> {
    if (!(error instanceof WordError) || error.code !== "changed") throw error;
    await core.surveyNow(tables);
    return { tone: "warning", text };
  }

  return {
    refresh: (only, decisions) =>
      core.run("refresh", async (tables) => {
        // The author decided on what was shown, which is no longer what the figures say.
        if (await core.catchUp(tables)) {
          await core.surveyNow(tables);
          return { tone: "warning", text: refreshTexts.changedMeanwhile };
        }
        const plan = planOf(core.state, only, decisions);
        if (!plan) return undefined;
        const { histories } = core.state;
        const { writes, data: after, undo } = carryOut(plan, decisions);
        let found: FoundInDocument;
        try {
          found = await tables.refresh(writes, plan.data);
        } catch (error) {
          return lookAgain(tables, error, refreshTexts.changedMeanwhile);
        }
        core.set({ histories: takeOver(histories, after.recipes), lastRefresh: { undo, histories } });
        await afterWriting(core, tables, found);
        return {
          tone: "success",
          text: refreshTexts.done(decidedChanges(plan, decisions)),
          undo: "refresh",
        };
      }),

    undoRefresh: () =>
      core.run("undo", async (tables) => {
        if (await core.catchUp(tables)) return { tone: "warning", text: refreshTexts.undoTooLate };
        const { lastRefresh } = core.state;
        if (!lastRefresh) return undefined;
        let found: FoundInDocument;
        try {
          found = await tables.refresh(lastRefresh.undo, dataOf(core.state));
        } catch (error) {
          return lookAgain(tables, error, refreshTexts.undoTooLate);
        }
        core.set({ histories: lastRefresh.histories, lastRefresh: undefined });
        await afterWriting(core, tables, found);
        return { tone: "info", text: refreshTexts.undone };
      }),

    rebuild: () =>
      core.run("rebuild", async (tables) => {
        const rebuilt = withoutRecipe(core.state).flatMap((table) => rebuildRecipe(table) ?? []);
        // A table that was copied is one table of the data.
        const recipes = [...new Map(rebuilt.map(({ recipe }) => [recipe.id, recipe])).values()];
        if (recipes.length === 0) return { tone: "warning", text: texts.data.nothingToRebuild };
        core.changed([...core.state.histories, ...recipes.map(startHistory)], {
          loading: { is: "read" },
          saving: { is: "waiting" },
        });
        await core.saveNow(tables, { overDamaged: true });
        await core.surveyNow(tables);
        const names = recipes.flatMap(({ indicator }) => indicatorById(indicator)?.name ?? []);
        const lost = [...new Set(rebuilt.flatMap((one) => one.lost))];
        const text = [texts.data.rebuilt(names), ...lost].join(" ");
        return { tone: lost.length > 0 ? "warning" : "success", text };
      }),

    async startAnew() {
      core.set({ loading: { is: "none" }, saving: { is: "nothing" } });
      await core.save({ overDamaged: true });
    },
  };
}
