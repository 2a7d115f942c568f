export { browserMemory, type Memory } from "./memory";
export type { Check, PaneActions, PaneStore, PaneSurroundings } from "./pane-contract";
export { createPaneStore } from "./pane-store";
export * from "./pane-state";
export { countBySeverity } from "./findings";
export { told } from "./told";
