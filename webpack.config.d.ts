import type { Configuration } from "webpack";

/** For tools/preview-build.ts, which builds two of the three bundles through webpack's own interface. */
declare const configurations: (
  env: object,
  options: { readonly mode: "production" | "development" },
) => Configuration[];
export default configurations;
