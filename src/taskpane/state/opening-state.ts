import { remembered } from "./memory";
import type { PaneSurroundings } from "./pane-contract";
import { filters, firstState, views, type PaneState, type View } from "./pane-state";

/** What the pane shows first: what it was opened for, else what was left open the last time. */
export function openingState(around: PaneSurroundings): PaneState {
  return {
    ...firstState,
    view: viewAtStart(around),
    helpShown: around.requested === "help",
    filter: remembered(around.memory, "filter", filters) ?? firstState.filter,
  };
}

function viewAtStart({ requested, memory }: PaneSurroundings): View {
  if (requested !== undefined && requested !== "help") return requested;
  return remembered(memory, "view", views) ?? firstState.view;
}
