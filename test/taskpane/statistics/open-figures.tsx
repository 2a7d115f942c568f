import { FakeWord } from "../fake-word";
import { openPane, type OpenPaneOptions } from "../open-pane";
import { reportWithout } from "../reports";
import type { FakeTables } from "./fake-tables";

interface OpenFiguresOptions extends OpenPaneOptions {
  readonly readOnly?: boolean;
  readonly documentUrl?: string;
}

/** The view "Số liệu" over a finished report with these tables. */
export function openFigures(tables: FakeTables, options: OpenFiguresOptions = {}) {
  const { readOnly, documentUrl = "C:/bao-cao.docx" } = options;
  const word = new FakeWord(reportWithout(), {
    tables,
    documentUrl,
    ...(readOnly && { capabilities: { readOnly: "readOnly" } }),
  });
  return { word, tables, ...openPane(word, { view: "statistics", ...options }) };
}
