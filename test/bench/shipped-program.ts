// What the bench times of the command line, for `bundleShipped`.
export { nodeTools } from "../../src/cli/node-tools";
export { readDocxWith } from "../../src/docx";
export { checkReport, outline2282 } from "../../src/report";
