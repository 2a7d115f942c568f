import type { ReportDocument } from "../../report";

/** Whether nothing is written in the document, nor put into it. */
export function isBlank({ tables, paragraphs }: ReportDocument): boolean {
  return tables.length === 0 && paragraphs.every((one) => one.text.trim() === "" && !one.objects?.length);
}
