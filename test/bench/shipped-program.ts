// What the bench times of the command line, for `bundleShipped`.
export { nodeReadingTools } from "../../src/cli/reading-tools";
export { readDocx } from "../../src/docx";
export { checkReport, outline2282 } from "../../src/report";
