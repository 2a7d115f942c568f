export * from "./arithmetic";
export * from "./indicators";
export * from "./targets";
