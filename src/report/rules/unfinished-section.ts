import { ruleTexts } from "../../texts/rules";
import type { Place } from "../document";
import { isLeaf, sectionName } from "../outline";
import { excerptOf } from "./excerpt";
import type { Rule } from "./rule";

const texts = ruleTexts.unfinishedSection;

/** A section that is written has no blanks left in it. One finding a section, at its first blank. */
export const unfinishedSection: Rule = {
  meta: { id: "unfinished-section", severity: "warning", title: texts.title },
  check: ({ outline, sections }) =>
    sections.sections
      .filter((state) => state.status === "unfinished" && isLeaf(outline, state.id))
      .map(({ id, blanks, heading }) => {
        // A blank in a text is a part of it; what is pointed at as a whole is a table.
        const tables = blanks.filter(({ start }) => start === undefined).length;
        const inTexts = blanks.filter(({ start }) => start !== undefined);
        const announced = inTexts.map(announcementIn).find((words) => words !== undefined);
        const empty = inTexts.filter((blank) => announcementIn(blank) === undefined).length;
        const left = [
          ...(empty > 0 ? [texts.blanks(empty)] : []),
          ...(tables > 0 ? [texts.tables(tables)] : []),
          ...(announced === undefined ? [] : [texts.announced(excerptOf(announced))]),
        ];
        return {
          section: id,
          place: blanks[0] ?? heading?.place,
          message: texts.message(sectionName(outline, id), left),
          why: texts.why,
          fix: fixFor(announced !== undefined, empty > 0, tables > 0),
        };
      }),
};

function fixFor(announced: boolean, empty: boolean, tables: boolean): string {
  if (announced) return empty || tables ? texts.fixBoth : texts.fixAnnounced;
  return empty || !tables ? texts.fix : texts.fixTables;
}

/** The same in small letters, roughly; "ſ" is an s as well where letters are compared without case. */
const mayBeToCome = /đang|[sſ]ẽ|chờ|chưa|cần|bổ [sſ]ung|cập nhật/;
const toCome = /(?<![\p{L}\p{M}])(?:đang|sẽ|chờ|chưa|cần|bổ sung|cập nhật)(?![\p{L}\p{M}])/iu;
const formAsks = /^(?:điền|nhập|ghi|nêu|chèn)(?![\p{L}\p{M}])/iu;

/** What the author says is to come ("Đang tổng hợp, sẽ bổ sung sau"): words of a blank that no form asks with. */
function announcementIn({ text, start = 0, end = text.length }: Place): string | undefined {
  const typed = text.slice(start, end).normalize("NFC");
  // Most blanks are dots and lines; the patterns below take a short run long to prepare.
  if (!mayBeToCome.test(typed.toLowerCase())) return undefined;
  const words = typed.replace(/^[\s\p{Ps}\-–+*•]+|[\s\p{Pe}.;]+$/gu, "");
  return toCome.test(words) && !formAsks.test(words) ? words : undefined;
}
