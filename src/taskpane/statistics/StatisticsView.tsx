import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Outline } from "../../report";
import { statisticsTexts as texts } from "../../texts/pane-statistics";
import { SkeletonLines } from "../shared/SkeletonLines";
import type { Memory, PaneState, PaneStore } from "../state";
import { ListPage } from "./list/ListPage";
import { useFocusKept } from "./shared/use-focus-kept";
import { createStatisticsStore, type StatisticsStore } from "./state";
import "./statistics.css";

const TablePage = lazy(() => import("./pages/TablePage"));
const RefreshPage = lazy(() => import("./refresh/RefreshPage"));
const TargetsPage = lazy(() => import("./targets/TargetsPage"));

interface StatisticsViewProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly outline: Outline;
  readonly memory: Memory;
}

/** Số liệu: figures are entered once here, and stand in the document as tables and sentences. */
export default function StatisticsView({
  store: pane,
  state: paneState,
  outline,
  memory,
}: StatisticsViewProps) {
  const [store] = useState(() => storeFor(pane, outline, memory));
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { actions } = store;
  useLoading(store, paneState, pane.actions.firstCheck);
  useSavingAtTheEnd(store);
  useTableAskedFor(store, paneState);
  const view = useRef<HTMLDivElement>(null);
  useFocusKept(view);

  const shared = { state, actions, capabilities: paneState.capabilities, outline };
  const { page } = state;
  return (
    <div ref={view} className="statistics-view">
      {page.is === "list" && <ListPage {...shared} />}
      <Suspense fallback={<SkeletonLines label={texts.data.loading} />}>
        {page.is === "refresh" && <RefreshPage key={page.only} {...shared} only={page.only} />}
        {page.is === "targets" && <TargetsPage {...shared} of={page.of} say={pane.actions.say} />}
        {"recipe" in page && <TablePage key={page.recipe} {...shared} page={page} say={pane.actions.say} />}
      </Suspense>
    </div>
  );
}

function storeFor(pane: PaneStore, outline: Outline, memory: Memory): StatisticsStore {
  const { say, touched, crash } = pane.actions;
  return createStatisticsStore({
    linkedTables: () => pane.linkedTables(),
    documentId: () => pane.documentId(),
    readOnly: () => pane.state().capabilities?.readOnly !== undefined,
    outline,
    memory,
    now: () => new Date(),
    say,
    touched,
    crash,
  });
}

/** Reads the figures once Word is there, then has the report checked, and passes on that it may have changed. */
function useLoading(
  { actions }: StatisticsStore,
  { start, stirs }: PaneState,
  thenCheck: () => Promise<void>,
) {
  const ready = start.is === "ready";
  useEffect(() => {
    if (ready) void actions.load().then(thenCheck);
  }, [actions, ready, thenCheck]);
  useEffect(() => {
    if (stirs > 0) actions.maybeChanged();
  }, [actions, stirs]);
}

/** The last words typed are saved when the pane is closed or put aside, as far as the web view still lets it. */
function useSavingAtTheEnd({ actions, state }: StatisticsStore) {
  useEffect(() => {
    const save = () => {
      if (state().saving.is === "waiting") void actions.save();
    };
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", save);
    return () => {
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", save);
    };
  }, [actions, state]);
}

/** Opens the table that another view asked for, as soon as the figures are read. */
function useTableAskedFor(store: StatisticsStore, { tableAsked }: PaneState) {
  const answered = useRef(0);
  const { loading } = useSyncExternalStore(store.subscribe, store.state);
  const readable = loading.is !== "loading" && loading.is !== "failed" && loading.is !== "newer";
  useEffect(() => {
    if (!tableAsked || !readable || answered.current === tableAsked.times) return;
    answered.current = tableAsked.times;
    store.actions.open(tableAsked.indicator);
  }, [store, tableAsked, readable]);
}
