import { decreeBody, docx } from "../fixtures/docx-builder";
import { statusesBut } from "../fixtures/reports/fixture-report";
export { printed as T, prompts, sectionIds } from "../fixtures/reports/fixture-report";
export { reportText as text } from "../fixtures/report-text";
/** Everything is written but what `truth` names. */
export function report(name, truth, content, options = {}) {
    return {
        name,
        bytes: () => docx(typeof content === "function" ? content() : content, { body: decreeBody, ...options }),
        statuses: statusesBut(truth),
        unsure: truth.unsure ?? [],
    };
}
