import { spreadsheetErrorTexts as texts } from "../../../texts/statistics-import";
import { limits, type SpreadsheetErrorCode } from "./spreadsheet/contract";

/** Why a file cannot be read and what to do, for the author. */
export function spreadsheetErrorText(code: SpreadsheetErrorCode): string {
  switch (code) {
    case "too-large":
      return texts[code](`${limits.bytes / 2 ** 20} MB`);
    case "too-many-sheets":
      return texts[code](String(limits.sheets));
    case "too-many-cells":
      return texts[code](written(limits.rows), written(limits.columns), written(limits.cells));
    default:
      return texts[code];
  }
}

function written(number: number): string {
  return number.toLocaleString("vi");
}
