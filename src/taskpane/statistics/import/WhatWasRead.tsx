import { importFileTexts as texts } from "../../../texts/statistics-import";
import { Message } from "../../shared/Message";
import type { SheetContent } from "./spreadsheet/contract";

/** What of a sheet was left out or could not be read, and how a file of plain text was understood. */
export function WhatWasRead({ content }: { readonly content: SheetContent }) {
  const { hiddenRows, hiddenColumns, withoutResult, errors, legacyFonts, textFile } = content;
  const [noResult] = withoutResult;
  const [error] = errors;
  const [legacy] = legacyFonts;
  return (
    <>
      {hiddenRows.length + hiddenColumns.length > 0 && (
        <p className="quiet">{texts.hiddenParts(hiddenRows.length, hiddenColumns.length)}</p>
      )}
      {textFile && (
        <p className="quiet">{texts.read(textFile.encoding, texts.separators[textFile.separator])}</p>
      )}
      {noResult !== undefined && (
        <Message intent="warning">{texts.noResult(withoutResult.length, noResult)}</Message>
      )}
      {legacy !== undefined && (
        <Message intent="warning">{texts.legacyFonts(legacyFonts.length, legacy)}</Message>
      )}
      {error !== undefined && <Message intent="warning">{texts.errorCells(errors.length, error)}</Message>}
    </>
  );
}
