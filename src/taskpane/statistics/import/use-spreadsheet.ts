import { useCallback, useEffect, useRef, useState } from "react";
import type { Indicator } from "../../../statistics";
import { importFileTexts as texts } from "../../../texts/statistics-import";
import { fitOf } from "./sheet-view";
import { SpreadsheetError, type SheetContent, type Spreadsheet } from "./spreadsheet/contract";
import { spreadsheetErrorText } from "./spreadsheet-error-text";

/** What has come of the file that the author chose. */
export type FileState =
  | { readonly is: "none" }
  | { readonly is: "reading"; readonly says: string; readonly share?: number }
  | { readonly is: "stopped" }
  | { readonly is: "failed"; readonly says: string }
  | {
      readonly is: "read";
      readonly file: string;
      readonly sheets: Spreadsheet["sheets"];
      readonly sheet: number;
      readonly content: SheetContent;
      /** Names of sheets too large to be read. */
      readonly tooLarge: readonly string[];
    };

/** More sheets are not looked through for the one that fits best. */
const searched = 20;

/** Opens a file, finds the sheet that fits the indicator, and reads other sheets when the author asks for them. */
export function useSpreadsheet(indicator: Indicator, say: (text: string) => void) {
  const [state, setState] = useState<FileState>({ is: "none" });
  const work = useRef<{ readonly controller: AbortController; opened?: Spreadsheet; file: string }>(
    undefined,
  );

  const giveUp = useCallback(() => {
    work.current?.controller.abort();
    work.current?.opened?.close();
    work.current = undefined;
  }, []);
  useEffect(() => giveUp, [giveUp]);

  /** Carries out a step of reading; what another file or "Dừng" has overtaken says nothing any more. */
  const run = async (step: (signal: AbortSignal) => Promise<FileState>) => {
    const current = work.current;
    if (!current) return;
    const { signal } = current.controller;
    try {
      const next = await step(signal);
      if (signal.aborted) return;
      setState(next);
      if (next.is === "read") say(texts.wasRead(next.file, next.sheets[next.sheet]?.name ?? ""));
    } catch (error) {
      if (signal.aborted) return;
      giveUp();
      const code = error instanceof SpreadsheetError ? error.code : "failed";
      const says = spreadsheetErrorText(code);
      setState({ is: "failed", says });
      say(`${texts.failed}. ${says}`);
    }
  };

  return {
    state,
    open: (file: File) => {
      giveUp();
      const current = { controller: new AbortController(), file: file.name };
      work.current = current;
      setState({ is: "reading", says: texts.reading(file.name) });
      void run(async (signal) => {
        const { openSpreadsheet } = await import("./spreadsheet/open-spreadsheet");
        const opened = await openSpreadsheet(file, signal);
        if (signal.aborted) opened.close();
        Object.assign(current, { opened });
        const best = await findSheet(opened, indicator, (says, share) => {
          if (!signal.aborted) setState({ is: "reading", says, share });
        });
        return { is: "read", file: file.name, sheets: opened.sheets, ...best };
      });
    },
    readSheet: (sheet: number) => {
      const { opened, file } = work.current ?? {};
      if (!opened || file === undefined) return;
      const name = opened.sheets[sheet]?.name ?? "";
      setState({ is: "reading", says: texts.readingSheet(name, 1, 1) });
      void run(async () => ({
        is: "read",
        file,
        sheets: opened.sheets,
        sheet,
        content: await opened.read(sheet),
        tooLarge: [],
      }));
    },
    stop: () => {
      giveUp();
      setState({ is: "stopped" });
    },
  };
}

/** The sheet that could fill most columns of the table; the first visible one when none can fill any. */
async function findSheet(
  opened: Spreadsheet,
  indicator: Indicator,
  progress: (says: string, share: number) => void,
): Promise<{ sheet: number; content: SheetContent; tooLarge: string[] }> {
  const visible = opened.sheets.flatMap(({ hidden }, sheet) => (hidden ? [] : [sheet]));
  const candidates = (visible.length > 0 ? visible : opened.sheets.map((_, sheet) => sheet)).slice(
    0,
    searched,
  );
  const tooLarge: string[] = [];
  let best: { sheet: number; content: SheetContent; fit: number } | undefined;
  for (const [at, sheet] of candidates.entries()) {
    const name = opened.sheets[sheet]?.name ?? "";
    progress(texts.readingSheet(name, at + 1, candidates.length), at / candidates.length);
    const content = await readable(opened, sheet, candidates.length > 1);
    if (!content) {
      tooLarge.push(name);
      continue;
    }
    const fit = fitOf(content, indicator);
    if (!best || fit > best.fit) best = { sheet, content, fit };
  }
  if (!best) throw new SpreadsheetError("too-many-cells");
  return { sheet: best.sheet, content: best.content, tooLarge };
}

/** One sheet that is too large does not keep the author from the others. */
async function readable(
  opened: Spreadsheet,
  sheet: number,
  others: boolean,
): Promise<SheetContent | undefined> {
  try {
    return await opened.read(sheet);
  } catch (error) {
    if (others && error instanceof SpreadsheetError && error.code === "too-many-cells") return undefined;
    throw error;
  }
}
