import { paneTexts } from "../../texts/pane";
import type { CheckResult, Place, ReportDocument, SectionId, SectionMap } from "../../report";
import { WordError, type WordSession } from "../../word";
import { computedTablesOf } from "./computed-tables";
import { isBlank } from "./is-blank";
import { onceAtATime } from "./once-at-a-time";
import { openingState } from "./opening-state";
import type { PaneStore, PaneSurroundings } from "./pane-contract";
import type { Failure, PaneState, View } from "./pane-state";
import { sectionAt } from "./section-at";
import { told } from "./told";

/** A read shorter than this shows only the skeleton. */
const slowAfter = 1000;
/**
 * Word reports the selection that the pane itself has made, about half a second later; that is no change of the
 * document. Longer than this would swallow what a fast author types right after going there.
 */
const ownMoveLasts = 800;

/** The pane's one store: state goes out, actions come in. */
export function createPaneStore(around: PaneSurroundings): PaneStore {
  let state = openingState(around);
  const listeners = new Set<() => void>();
  let session: WordSession | undefined;
  let reader: AbortController | undefined;
  let changedDuringRead = false;
  let ownMoveUntil = 0;
  let heardOfChange = false;

  function set(change: Partial<PaneState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function say(text: string) {
    set({ said: { text, times: state.said.times + 1 } });
  }

  /** A failure the person is told of; anything else is our mistake and goes to the error boundary. */
  function failureOf(error: unknown): Failure | undefined {
    if (error instanceof WordError) return { code: error.code, detail: error.detail };
    set({ crash: error });
    return undefined;
  }

  async function start() {
    set({ start: { is: "starting" } });
    try {
      session = await around.openWord();
    } catch (error) {
      const failure = failureOf(error);
      if (failure) set({ start: { is: "unusable", failure } });
      return;
    }
    set({ start: { is: "ready" }, theme: session.theme.kind });
    session.onMaybeChanged(maybeChanged);
    // The figures are shown without the report's sections: reading them must not keep the author waiting.
    if (state.view === "statistics") await learnCapabilities(session);
    else await check();
  }

  async function learnCapabilities(from: WordSession) {
    try {
      set({ capabilities: await from.capabilities() });
    } catch (error) {
      // Asked again by the check, which tells of it.
      failureOf(error);
    }
  }

  async function firstCheck() {
    if (!state.checked && state.reading.is === "idle") await check();
  }

  async function check() {
    if (!session || reader) return;
    const mine = new AbortController();
    reader = mine;
    changedDuringRead = false;
    set({ reading: { is: "running", slow: false }, insertion: { is: "idle" } });
    const slow = setTimeout(() => {
      if (state.reading.is === "running") set({ reading: { ...state.reading, slow: true } });
      say(paneTexts.reading.announced);
    }, slowAfter);
    try {
      const [document, capabilities, findSections] = await Promise.all([
        session.readReport(around.outline, {
          signal: mine.signal,
          onProgress(progress) {
            if (reader === mine && state.reading.is === "running") {
              set({ reading: { ...state.reading, progress } });
            }
          },
        }),
        state.capabilities ?? session.capabilities(),
        around.loadFinding(),
      ]);
      set({ capabilities });
      if (!state.checked) showSections(document, findSections(document, around.outline));
      const [{ checkReport, announcement }, computedTables] = await Promise.all([
        around.loadCheck(),
        computedTablesOf(session, document),
      ]);
      if (reader !== mine) return;
      const result = checkReport(document, around.outline, computedTables && { computedTables });
      finish(document, result, announcement(result));
    } catch (error) {
      if (reader !== mine) return;
      const failure = failureOf(error);
      if (failure?.code === "cancelled") set({ reading: { is: "stopped" } });
      else if (failure) {
        set({ reading: { is: "failed", failure } });
        say(`${paneTexts.reading.failed}. ${told(failure)}`);
      }
    } finally {
      clearTimeout(slow);
      if (reader === mine) reader = undefined;
    }
  }

  /** The first sight of a document: its sections, before the rules are loaded. */
  function showSections(document: ReportDocument, sections: SectionMap) {
    const result = { sections, findings: [], notChecked: [] };
    set({
      checked: { result, at: around.now(), blank: isBlank(document), maybeChanged: false, partial: true },
    });
  }

  function finish(document: ReportDocument, result: CheckResult, spoken: string) {
    const blank = isBlank(document);
    const checked = { result, at: around.now(), blank, maybeChanged: changedDuringRead, partial: false };
    set({ reading: { is: "idle" }, checked, arrival: undefined });
    say(blank ? paneTexts.blank : spoken);
    void followCursor();
  }

  /** Stops waiting at once, whether Word answers or not. */
  function stop() {
    if (!reader) return;
    reader.abort();
    reader = undefined;
    set({ reading: { is: "stopped" } });
    say(paneTexts.reading.stopped);
  }

  function movedByPane() {
    return around.now().getTime() <= ownMoveUntil;
  }

  function maybeChanged() {
    if (reader) changedDuringRead = true;
    else if (!movedByPane()) heardOfChange = true;
    void followCursor();
  }

  function noteChange() {
    const { checked, stirs } = state;
    set({ stirs: stirs + 1, checked: checked && { ...checked, maybeChanged: true } });
  }

  /** Word tells a change and a mere move of the cursor alike: what stands around the cursor tells them apart. */
  const followCursor = onceAtATime(async () => {
    if (!session || !state.checked) return;
    const heard = heardOfChange;
    heardOfChange = false;
    try {
      const { paragraph, asRead } = await session.cursor();
      if (heard && !asRead) noteChange();
      const { sections } = state.checked.result;
      lightSection(paragraph === undefined ? undefined : sectionAt(sections, paragraph));
    } catch (error) {
      // Where the cursor is, is a comfort: without it no section is lit, and nobody need be told.
      if (failureOf(error)) lightSection(undefined);
      if (heard) noteChange();
    }
  });

  function lightSection(section: SectionId | undefined) {
    if (section === state.underCursor) return;
    // The pane's own going somewhere chose its section already: a missing one lies where another one is.
    set({ underCursor: section, chosen: movedByPane() ? state.chosen : (section ?? state.chosen) });
  }

  async function goTo(at: string, place: Place, where: string) {
    if (!session) return;
    ownMoveUntil = around.now().getTime() + ownMoveLasts;
    try {
      const outcome = await session.goTo(place);
      set({ arrival: { at, outcome } });
      say(outcome === "exact" ? paneTexts.arrival.exact(where) : paneTexts.arrival[outcome]);
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) return;
      set({ arrival: { at, outcome: failure } });
      say(told(failure));
    }
    ownMoveUntil = around.now().getTime() + ownMoveLasts;
  }

  async function insertOutline() {
    if (!session || state.insertion.is === "running") return;
    set({ insertion: { is: "running" } });
    say(paneTexts.insertion.running);
    try {
      await session.insertOutline(await around.planOutline(around.outline));
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) return;
      set({ insertion: { is: "failed", failure } });
      say(told(failure));
      return;
    }
    await check();
    set({ insertion: { is: "done" } });
    say(paneTexts.insertion.done);
  }

  function show(view: View) {
    around.memory.set("view", view);
    set({ view });
    if (view !== "statistics") void firstCheck();
  }

  return {
    state: () => state,
    linkedTables: () => session?.linkedTables() ?? Promise.reject(new WordError("busy", "not started")),
    documentId: () => session?.documentUrl ?? "",
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: {
      start,
      check,
      firstCheck,
      stop,
      goTo,
      insertOutline,
      say,
      choose: (section) => set({ chosen: section }),
      show,
      openTable(indicator) {
        set({ tableAsked: { indicator, times: (state.tableAsked?.times ?? 0) + 1 } });
        show("statistics");
      },
      touched() {
        noteChange();
        ownMoveUntil = around.now().getTime() + ownMoveLasts;
      },
      crash: (error) => set({ crash: error }),
      showHelp: (helpShown) => set({ helpShown }),
      filterBy(filter) {
        around.memory.set("filter", filter);
        set({ filter });
      },
      dismiss: (notice) => set({ dismissed: [...state.dismissed, notice] }),
    },
  };
}
