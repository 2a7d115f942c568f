import type { ComputedTable, ReportDocument } from "../../report";
import { tagPrefix } from "../../statistics";
import { WordError, type WordSession } from "../../word";

/**
 * The document's tables that were computed from its data, compared with these data; undefined when the data cannot be
 * used. Few documents have such tables: what reads and compares them is loaded for those alone.
 */
export async function computedTablesOf(
  session: WordSession,
  { tables, paragraphs }: ReportDocument,
): Promise<readonly ComputedTable[] | undefined> {
  if (!tables.some(({ tag }) => tag?.startsWith(tagPrefix))) return [];
  try {
    const stored = await (await session.linkedTables()).loadData();
    if (!("data" in stored)) return undefined;
    const { computedTables } = await import("./compare-tables");
    return computedTables(stored.data, tables, paragraphs);
  } catch (error) {
    // The report is checked all the same; the rule says of itself that it was not.
    if (error instanceof WordError) return undefined;
    throw error;
  }
}
