import { readFileSync } from "node:fs";
import path from "node:path";

/** What a program puts on the clipboard as HTML. */
export function copiedFrom(program: "excel" | "excel-365" | "google-sheets" | "calc" | "word"): string {
  return readFileSync(path.join(__dirname, `${program}.html`), "utf8");
}
