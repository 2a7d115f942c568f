import type { SheetContent, SheetInfo, SpreadsheetErrorCode } from "./contract";

/** What the pane asks its worker. */
export type Request =
  | { readonly ask: "open"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ask: "read"; readonly sheet: number };

/** What the worker answers, one answer to each question in turn. */
export type Answer =
  | { readonly is: "opened"; readonly sheets: readonly SheetInfo[] }
  | { readonly is: "read"; readonly content: SheetContent }
  | { readonly is: "failed"; readonly code: SpreadsheetErrorCode };
