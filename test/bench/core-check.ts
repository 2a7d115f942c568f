import { readDocx } from "../../src/docx";
import { checkReport, outline2282 } from "../../src/report";
import { sideBySide, type Budget } from "./budget";
import { longReport } from "./long-report";

/** The check alone must grow no faster than the document. */
export async function coreCheckBudgets(): Promise<Budget[]> {
  const small = readDocx(longReport(2_000)).document;
  const large = readDocx(longReport(20_000)).document;
  const [one, ten] = await sideBySide(
    5,
    () => checkReport(small, outline2282),
    () => checkReport(large, outline2282),
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
