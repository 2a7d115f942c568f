import type { ReportDocument, Table } from "../../document";

/** How far above a table its caption is looked for: the unit and a blank line may stand between. */
const linesAbove = 3;
/** A sentence may begin with "Bảng 2" as well: a caption's number is followed by a stop, or by nothing. */
const numbered = /^\s*(bảng|biểu|phụ biểu|phụ lục)(\s+số)?\s+(\d+(?:\.\d+)*[a-zđ]?|[ivx]+)\s*(?:[.:–-]|$)/iu;

/**
 * What readers call a table by: "Bảng 2", as its caption above numbers it; undefined for one that has no such caption.
 * A document has several tables with rows and columns of the same names.
 */
export function tableName({ paragraphs }: ReportDocument, { start }: Table): string | undefined {
  for (let index = start - 1; index >= Math.max(0, start - linesAbove); index -= 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.tableLevel > 0) return undefined;
    const [, kind, number, at] = numbered.exec(paragraph.text.normalize("NFC")) ?? [];
    if (kind !== undefined && at !== undefined) {
      const word = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
      return `${word}${number?.toLowerCase() ?? ""} ${at}`.replace(/\s+/g, " ");
    }
  }
  return undefined;
}
