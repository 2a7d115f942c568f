import { emptyData, sameData, startHistory } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { StoredState } from "../../../word";
import { Core } from "./core";
import { foundDifferences } from "./decisions";
import { figureActions } from "./figure-actions";
import { planOf } from "./refresh-plan";
import type { StatisticsStore, StatisticsSurroundings } from "./statistics-contract";
import { dataOf, type Page, type StatisticsState } from "./statistics-state";
import { withDraft } from "./written-notes";

/** The store of the view "Số liệu": the document's figures, what stands of them in the document, what is shown. */
export function createStatisticsStore(around: StatisticsSurroundings): StatisticsStore {
  const core = new Core(around);

  async function load() {
    core.set({ loading: { is: "loading" } });
    try {
      take(await core.inTurn((tables) => tables.loadData()));
    } catch (error) {
      const failure = core.failureOf(error);
      if (failure) core.set({ loading: { is: "failed", failure } });
      return;
    }
    await offerDraft();
    if (core.state.loading.is !== "newer") await survey();
  }

  function take(stored: StoredState) {
    core.inDocument("data" in stored ? stored.data : emptyData);
    const loading: StatisticsState["loading"] =
      "message" in stored ? { is: stored.is, message: stored.message } : { is: stored.is };
    if ("data" in stored) {
      const { recipes, targets, unread } = stored.data;
      core.set({ loading, histories: recipes.map(startHistory), targets, unread, saving: { is: "saved" } });
    } else {
      core.set({ loading, saving: { is: stored.is === "damaged" ? "held" : "nothing" } });
    }
  }

  /** What an earlier opening could not save, unless it is just what the document has. */
  async function offerDraft() {
    const draft = await core.drafts.read();
    if (!draft) return;
    if (sameData(draft.data, dataOf(core.state))) core.drafts.drop();
    else core.set({ draft });
  }

  const survey = () => {
    core.set({ survey: { ...core.state.survey, is: "running" } });
    return core
      .inTurn((tables) => core.surveyNow(tables))
      .catch((error: unknown) => {
        const failure = core.failureOf(error);
        if (failure) core.set({ survey: { ...core.state.survey, is: "failed", failure } });
      });
  };

  /** Looks through because somebody asked, who is told what was found. */
  async function surveyAsked(only?: string) {
    await survey();
    const plan = core.state.survey.is === "done" ? planOf(core.state, only) : undefined;
    if (!plan) return;
    const { differences, tables } = foundDifferences(plan);
    const nothing = plan.tables.length > 0 ? texts.refresh.nothing : texts.refresh.noTables;
    const found = differences > 0 ? texts.refresh.found(differences, tables) : nothing;
    core.around.say(texts.list.surveyed(found));
  }

  function show(page: Page) {
    const { page: leftFrom, saving, outcome } = core.state;
    // What can still be taken back stays in view.
    core.set({ page, leftFrom, outcome: outcome?.undo && outcome });
    if (saving.is === "waiting") void core.save();
    if (page.is === "refresh") void surveyAsked(page.only);
    else if (page.is === "list" && core.state.survey.maybeChanged) void survey();
  }

  /** Does what code that is loaded for it can do; that it cannot be loaded is nobody's answer. */
  const late = (act: () => Promise<void>) => act().catch((error: unknown) => around.crash(error));

  /** Chunks of their own: the list needs to know what differs, not yet how it is written and put right. */
  const write = async () => (await import("./document-actions")).documentActions(core);
  const bringTogether = async () => (await import("./refresh-actions")).refreshActions(core);

  return {
    state: () => core.state,
    subscribe: (listener) => core.subscribe(listener),
    actions: {
      load,
      survey: () => surveyAsked(),
      maybeChanged() {
        const { survey } = core.state;
        if (!survey.maybeChanged) core.set({ survey: { ...survey, maybeChanged: true } });
      },
      show,
      save: () => core.save(),
      changeTargets: (change) => core.changed(core.state.histories, change(core.state)),
      restoreDraft() {
        const { draft } = core.state;
        if (!draft) return;
        const { recipes, targets, unread } = draft.data;
        core.changed(withDraft(core.state.histories, recipes), {
          targets,
          targetSteps: undefined,
          unread,
          draft: undefined,
        });
        core.around.say(texts.data.restored(recipes.length));
      },
      dropDraft() {
        core.drafts.drop();
        core.set({ draft: undefined });
      },
      dismiss: () => core.set({ outcome: undefined }),
      ...figureActions(core),
      placeAt(where) {
        around.memory.set("insert-at", where);
        core.set({ where });
      },
      insertTable: (recipe) => late(async () => (await write()).insertTable(recipe)),
      insertSentence: (recipe, row) => late(async () => (await write()).insertSentence(recipe, row)),
      insertPicture: async (recipe, picture) => (await write()).insertPicture(recipe, picture),
      relink: (key) => late(async () => (await write()).relink(key)),
      unlink: (which) => late(async () => (await write()).unlink(which)),
      dropFrames: (recipe) => late(async () => (await write()).dropFrames(recipe)),
      goTo: (key) => late(async () => (await write()).goTo(key)),
      insertStatement: (sentence) =>
        late(async () => (await import("./insert-statement")).insertStatement(core, sentence)),
      refresh: (only, decisions) => late(async () => (await bringTogether()).refresh(only, decisions)),
      undoRefresh: () => late(async () => (await bringTogether()).undoRefresh()),
      rebuild: () => late(async () => (await bringTogether()).rebuild()),
      startAnew: () => late(async () => (await bringTogether()).startAnew()),
    },
  };
}
