export * from "./arithmetic";
export * from "./indicators";
export * from "./recipes";
export * from "./sentences";
export * from "./tables";
export * from "./targets";
