import { createRoot } from "react-dom/client";
import { outline2282 } from "../report";
import { openWord } from "../word";
import { App } from "./App";
import "./pane.css";
import { swallowStrayClicks } from "./shared/stray-clicks";
import { browserMemory, createPaneStore, views } from "./state";

const memory = browserMemory(() => window.sessionStorage);
const asked = new URLSearchParams(window.location.search).get("view");
const store = createPaneStore({
  openWord,
  outline: outline2282,
  loadFinding: async () =>
    (await import(/* webpackChunkName: "read-report" */ "./state/find-sections")).findSections,
  loadCheck: () => import("./state/check-rules"),
  planOutline: async (outline) => (await import("./state/plan-outline")).insertOutlinePlan(outline),
  memory,
  // The ribbon's "Kiểm tra báo cáo" opens the pane at ?view=check; Word loads it anew for that, and it checks on loading.
  requested: asked === "help" ? asked : views.find((view) => view === asked),
  now: () => new Date(),
});

swallowStrayClicks(document);
const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no #root");
createRoot(root).render(
  <App store={store} outline={outline2282} memory={memory} reload={() => window.location.reload()} />,
);
void store.actions.start();
