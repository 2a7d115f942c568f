export { browserMemory, type Memory } from "./memory";
export { createPaneStore, type PaneActions, type PaneStore, type PaneSurroundings } from "./pane-store";
export * from "./pane-state";
export { countBySeverity } from "./findings";
