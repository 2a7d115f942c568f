import { ruleTexts } from "../../texts/rules";
import { placeOf } from "../document";
import type { Rule } from "./rule";

const texts = ruleTexts.trackedChanges;

/** Nothing inserted or deleted under "theo dõi thay đổi" waits for a decision. */
export const trackedChanges: Rule = {
  meta: { id: "tracked-changes", severity: "warning", title: texts.title },
  check: ({ document }) => {
    const changes = document.trackedChanges;
    if (!changes) return "not-checked";
    if (changes.count === 0) return [];
    const first = changes.paragraphs?.[0];
    const place = first === undefined ? undefined : placeOf(document, first);
    return [{ place, message: texts.message(changes.count), why: texts.why, fix: texts.fix }];
  },
};
