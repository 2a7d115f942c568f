import { readDocx } from "../../../src/docx";
import { filled, modelOf } from "./opened";

/** What is inserted in most of the tests. */
export const planning = filled("quy-hoach");
export const money = filled("kinh-phi");
export const model = modelOf(planning);

/** The text that the report has in a section. */
export const own = (section: string) => `Nội dung của mục ${section}, viết đầy đủ.`;

/** The saved document's paragraphs outside tables, and where its tables stand among them. */
export function outline(file: Uint8Array): string[] {
  const { paragraphs, tables } = readDocx(file).document;
  return paragraphs.flatMap(({ index, text, tableLevel }) => {
    if (tableLevel === 0) return [text];
    return tables.some(({ start }) => start === index) ? ["[bảng]"] : [];
  });
}

/** A table and its lines in such an outline. */
export const block = (number: number, of = model) => [
  of.caption.replace("{n}", String(number)),
  of.unitLine ?? "",
  "[bảng]",
  of.sourceLine ?? "",
];
