import { mainDocument, wordLanguage } from "./main-document";

/** A text with what recorded changes deleted, as Word's `text` has it, and without. */
export interface RecordedText {
  readonly withDeleted: string;
  readonly accepted: string;
}

/** The cells of the first table in an answer of `getOoxml`, row by row. */
export function recordedCells(flatPackage: string): RecordedText[][] {
  const table = mainDocument(flatPackage).getElementsByTagNameNS("*", "tbl")[0];
  return below(table, "tr").map((row) => below(row, "tc").map(textOf));
}

/** All of an answer of `getOoxml`. */
export function recordedText(flatPackage: string): RecordedText {
  return textOf(mainDocument(flatPackage));
}

/** Elements of this name below an element, also in content controls, but not in others of the same name. */
function below(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].flatMap((child) => {
    if (child.localName === name && isWord(child)) return [child];
    return child.localName === "sdt" || child.localName === "sdtContent" ? below(child, name) : [];
  });
}

function textOf(element: Element): RecordedText {
  const paragraphs = [...element.getElementsByTagNameNS("*", "p")].filter(isWord).map(textOfParagraph);
  const joined = (of: (text: RecordedText) => string) => paragraphs.map(of).join("\n");
  return {
    withDeleted: joined(({ withDeleted }) => withDeleted),
    accepted: joined(({ accepted }) => accepted),
  };
}

function textOfParagraph(paragraph: Element): RecordedText {
  let [withDeleted, accepted] = ["", ""];
  for (const run of [...paragraph.getElementsByTagNameNS("*", "r")].filter(isWord)) {
    const text = [...run.children].map(textIn).join("");
    withDeleted += text;
    if (!isDeleted(run, paragraph)) accepted += text;
  }
  return { withDeleted, accepted };
}

function textIn({ localName, textContent }: Element): string {
  if (localName === "t" || localName === "delText") return textContent ?? "";
  if (localName === "tab") return "\t";
  return localName === "br" || localName === "cr" ? "\n" : "";
}

function isDeleted(run: Element, paragraph: Element): boolean {
  for (let around = run.parentElement; around && around !== paragraph; around = around.parentElement) {
    if (isWord(around) && (around.localName === "del" || around.localName === "moveFrom")) return true;
  }
  return false;
}

function isWord({ namespaceURI }: Element): boolean {
  return wordLanguage.test(namespaceURI ?? "");
}
