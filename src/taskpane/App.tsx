import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from "react";
import { progressOf, type Outline, type WritingProgress } from "../report";
import { ErrorBoundary } from "./shared/ErrorBoundary";
import { Header, helpButtonId } from "./shared/Header";
import { LiveRegion } from "./shared/LiveRegion";
import { Notices } from "./shared/Notices";
import { SkeletonLines } from "./shared/SkeletonLines";
import { useTheme, useThemeKind } from "./shared/theme";
import { Unusable } from "./shared/Unusable";
import { panelId, tabId, ViewTabs } from "./shared/ViewTabs";
import { views, type Memory, type PaneActions, type PaneState, type PaneStore, type View } from "./state";

const CheckView = lazy(() => import("./check/CheckView"));
const OutlineView = lazy(() => import("./outline/OutlineView"));
const HelpView = lazy(() => import("./help/HelpView"));
const StatisticsView = lazy(() => import("./statistics/StatisticsView"));

interface AppProps {
  readonly store: PaneStore;
  readonly outline: Outline;
  readonly memory: Memory;
  readonly reload: () => void;
}

/**
 * The whole pane over its store. It needs no FluentProvider: style sheets bring the themes (shared/themes), and the web view
 * itself tells when the focus is to be seen (webpack.config.js).
 */
export function App({ store, outline, memory, reload }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const kind = useThemeKind(state.theme);
  useTheme(kind);
  return (
    <div className={`pane theme-${kind}`}>
      <ErrorBoundary reload={reload} say={store.actions.say}>
        <Pane store={store} state={state} outline={outline} memory={memory} />
      </ErrorBoundary>
      <LiveRegion {...state.said} />
    </div>
  );
}

interface PaneProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly outline: Outline;
  readonly memory: Memory;
}

function Pane({ store, state, outline, memory }: PaneProps) {
  const { actions } = store;
  // What failed outside a render reaches the boundary through this one.
  if (state.crash !== undefined) throw state.crash;
  const header = (progress?: WritingProgress) => (
    <Header
      progress={progress}
      helpShown={state.helpShown}
      toggleHelp={() => actions.showHelp(!state.helpShown)}
    />
  );
  const help = state.helpShown && (
    <Suspense fallback={<SkeletonLines />}>
      <HelpView back={() => leaveHelp(actions)} />
    </Suspense>
  );
  if (state.start.is === "unusable") {
    return (
      <>
        {header()}
        {help || <Unusable failure={state.start.failure} retry={() => void actions.start()} />}
      </>
    );
  }
  const result = state.checked?.result;
  const judged = result?.sections.recognised && !state.checked?.blank ? result : undefined;
  const shown: Record<View, ReactNode> = {
    outline: <OutlineView state={state} actions={actions} outline={outline} memory={memory} />,
    statistics: <StatisticsView store={store} state={state} outline={outline} memory={memory} />,
    check: <CheckView state={state} actions={actions} outline={outline} />,
  };
  return (
    <>
      {header(judged && !help ? progressOf(outline, judged.sections) : undefined)}
      {help}
      {/* What is being done in a view goes on behind the help: typed figures, an open table. */}
      <main className="views" hidden={state.helpShown}>
        <ViewTabs
          view={state.view}
          show={actions.show}
          errors={judged ? judged.findings.filter(({ severity }) => severity === "error").length : 0}
        />
        <Notices state={state} dismiss={actions.dismiss} />
        <Panels view={state.view} shown={shown} />
      </main>
    </>
  );
}

/** The button that leads back goes away with the help: the focus goes to the one that opens it. */
function leaveHelp(actions: PaneActions) {
  actions.showHelp(false);
  document.getElementById(helpButtonId)?.focus();
}

/** A view that was opened once stays as it was left: what is unfolded in it, how far it is scrolled. */
function Panels({ view, shown }: { readonly view: View; readonly shown: Record<View, ReactNode> }) {
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set([view]));
  if (!opened.has(view)) setOpened(new Set([...opened, view]));
  return views.map((one) => (
    <div
      key={one}
      role="tabpanel"
      id={panelId(one)}
      aria-labelledby={tabId(one)}
      hidden={one !== view}
      className="panel"
    >
      {opened.has(one) && <Suspense fallback={<SkeletonLines />}>{shown[one]}</Suspense>}
    </div>
  ));
}
