import { readDocx } from "../../src/docx";
import { checkReport, outline2282, type ReportDocument } from "../../src/report";
import { sideBySide, type Budget } from "./budget";
import { longReport } from "./long-report";

const rounds = 5;

/** The check alone must grow no faster than the document. */
export async function coreCheckBudgets(): Promise<Budget[]> {
  const [one = 0, ten = 0] = await sideBySide(
    rounds,
    firstChecks(readDocx(longReport(2_000)).document),
    firstChecks(readDocx(longReport(20_000)).document),
  );
  return [
    {
      name: "check of 20,000 / 2,000 paragraphs",
      value: ten / one,
      limit: 12,
      detail: `${ten.toFixed(1)} ms against ${one.toFixed(1)} ms`,
    },
  ];
}

/** Checks the document, each time as if nothing had been read before: what is remembered belongs to outline and document. */
function firstChecks(document: ReportDocument): () => unknown {
  const fresh = Array.from({ length: rounds }, () => {
    const outline = structuredClone(outline2282);
    checkReport({ paragraphs: [], tables: [] }, outline);
    return { outline, document: { ...document } };
  });
  return () => {
    const next = fresh.pop();
    return next && checkReport(next.document, next.outline);
  };
}
