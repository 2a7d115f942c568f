export * from "./arithmetic";
export * from "./targets";
