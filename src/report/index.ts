export * from "./document";
export * from "./outline";
export * from "./matching";
export * from "./rules";
export * from "./edits";
