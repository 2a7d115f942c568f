export * from "./arithmetic";
export * from "./import";
export * from "./indicators";
export * from "./recipes";
export * from "./refresh";
export * from "./sentences";
export * from "./tables";
export * from "./targets";
