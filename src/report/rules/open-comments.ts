import { ruleTexts } from "../../texts/rules";
import { placeOf } from "../document";
import { excerptOf } from "./excerpt";
import type { Rule } from "./rule";

const texts = ruleTexts.openComments;

/** Every comment is resolved before the report is sent; each open one is a finding of its own, to go to. */
export const openComments: Rule = {
  meta: { id: "open-comments", severity: "warning", title: texts.title },
  check: ({ document }) =>
    document.comments
      ?.filter((comment) => !comment.resolved)
      .map(({ author, text, paragraph }) => ({
        place: paragraph === undefined ? undefined : placeOf(document, paragraph),
        message: texts.message(author, excerptOf(text)),
        why: texts.why,
        fix: texts.fix,
      })) ?? "not-checked",
};
