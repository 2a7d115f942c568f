import { DocxError, type DocxReport } from "../docx";
import type { ComputedTable } from "../report";
import { dataNamespace } from "../statistics";

/**
 * The tables of the file that were computed from the author's data, compared with these data; undefined when the data
 * cannot be used: damaged, written by a newer version, or two sets of them. That is no error of the report.
 */
export async function computedTablesOf(report: DocxReport): Promise<readonly ComputedTable[] | undefined> {
  const [xml, ...others] = dataIn(report);
  if (xml === undefined) return [];
  if (xml === "unreadable" || others.length > 0) return undefined;
  // Few files have data: what reads them is loaded for those alone.
  const { computedTables, readData, StoredDataError } = await import("../statistics");
  try {
    const { tables, paragraphs } = report.document;
    return computedTables(readData(xml), tables, paragraphs);
  } catch (error) {
    if (error instanceof StoredDataError) return undefined;
    throw error;
  }
}

/** The parts that may be the data; which they are is found out by reading them. */
function dataIn(report: DocxReport): string[] {
  try {
    return report.customXmlParts.flatMap(({ xml }) => (xml.includes(dataNamespace) ? [xml] : []));
  } catch (error) {
    if (error instanceof DocxError) return ["unreadable"];
    throw error;
  }
}
