import { sectionIds, T } from "./acceptance-report";
import { levelOf, sentences } from "../fixtures/reports/fixture-report";
import { say } from "./sentences";
export const isLeafId = (id) => sentences[id] !== undefined;
/** Heading styles 1–4. */
export const inHeadingStyles = (title, level) => `${"#".repeat(level)} ${title}`;
export const inBold = (title) => `**${title}**`;
export const plain = (title) => title;
export const capitals = (title) => `**${title.toUpperCase()}**`;
/** Title without its number. */
export const bare = (title) => title.replace(/^[IVX\d.]+ /, "");
/** Correct numbers for the children of 2.2. */
export const corrected = {
    "I.2.2.1": `2.2.1. ${bare(T["I.2.2.1"])}`,
    "I.2.2.2": `2.2.2. ${bare(T["I.2.2.2"])}`,
    "I.2.2.3": `2.2.3. ${bare(T["I.2.2.3"])}`,
};
/** The lines of a report from "I." to the end of "II.2". */
export function compose({ variant, line, titles = {}, content = {}, without = [], order, }) {
    return (order ?? sectionIds)
        .filter((id) => !without.includes(id))
        .flatMap((id, index) => [
        line(titles[id] ?? T[id], levelOf(id), id),
        content[id] ?? (isLeafId(id) ? say(id, variant + index) : ""),
    ])
        .join("\n");
}
