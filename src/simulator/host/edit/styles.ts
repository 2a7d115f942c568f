import {
  at,
  attribute,
  child,
  createW,
  elements,
  ownerOf,
  parseXml,
  remove,
  type Element,
} from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { builtInByApiName, builtInByFileName, fileStyleName } from "../ooxml/style-names";
import type { Style } from "../ooxml/style-sheet";
import type { OpenDocument } from "../model/open-document";
import { HostError } from "../protocol/errors";
import { requireEditable } from "./locks";
import { resetParagraphFormat, setParagraphProperty } from "./paragraph-format";
import { formatOf } from "./run-format";
import { setTableProperty } from "./tables";

/** The style behind a value of `styleBuiltIn`; added to the file when Word has it only built in. */
export function builtInStyle(document: OpenDocument, api: unknown): Style {
  const builtIn = typeof api === "string" ? builtInByApiName(api) : undefined;
  if (!builtIn) throw new HostError("InvalidArgument", `no built-in style ${String(api)}`);
  return document.styles.named(builtIn.kind, builtIn.file) ?? addBuiltIn(document, builtIn);
}

/** The style a user of this Word calls by this name. */
export function styleCalled(document: OpenDocument, name: unknown): Style {
  if (typeof name !== "string") throw new HostError("InvalidArgument", "a style name is wanted");
  const file = fileStyleName(name, document.word.displayLanguage);
  const found = document.styles.all.find((style) => style.name.toLowerCase() === file.toLowerCase());
  const builtIn = builtInByFileName(file);
  if (found) return found;
  if (!builtIn) throw new HostError("ItemNotFound", `no style "${name}"`);
  return addBuiltIn(document, builtIn);
}

/**
 * Gives a new, empty paragraph behind another the style that follows that one's (`w:next`, ISO/IEC 29500-1, 17.7.4.10),
 * as the Enter key does: behind a heading one writes body text. The same style, or none: it stays as it is.
 */
export function followStyle(document: OpenDocument, before: Element, made: Element): void {
  const id = attribute(at(before, "pPr", "pStyle"), "val");
  const style = document.styles.find(id);
  const next = document.styles.find(attribute(child(style?.element, "next"), "val"));
  if (!next || next === style || next.kind !== "paragraph") return;
  applyToParagraph(document, made, next);
  // What the paragraph's mark looks like was the heading's; a recorded insertion stays.
  const mark = at(made, "pPr", "rPr");
  for (const property of mark ? elements(mark) : [])
    if (!["ins", "del"].includes(property.localName ?? "")) remove(property);
}

/** Applies a style to a paragraph; its direct paragraph formatting goes, that of its text stays. */
export function applyToParagraph(document: OpenDocument, paragraph: Element, style: Style): void {
  if (style.kind !== "paragraph")
    throw new HostError("InvalidArgument", `${style.name} is no paragraph style`);
  requireEditable(paragraph);
  resetParagraphFormat(paragraph);
  setParagraphProperty(document, paragraph, "pStyle", style.isDefault ? undefined : { val: style.id });
}

export function applyToRun(run: Element, style: Style): void {
  const rPr = formatOf(run);
  const old = child(rPr, "rStyle");
  if (old) rPr.removeChild(old);
  rPr.insertBefore(createW(ownerOf(run), "rStyle", { val: style.id }), rPr.firstChild);
}

export function applyToTable(document: OpenDocument, table: Element, style: Style): void {
  if (style.kind !== "table") throw new HostError("InvalidArgument", `${style.name} is no table style`);
  requireEditable(table);
  setTableProperty(table, createW(ownerOf(table), "tblStyle", { val: style.id }));
  document.changed(table);
}

interface Definable {
  readonly api: string;
  readonly file: string;
  readonly kind: "paragraph" | "character" | "table";
}

/** Writes Word's own definition of a built-in style into styles.xml. */
function addBuiltIn(document: OpenDocument, builtIn: Definable): Style {
  const part = document.relatedPart("styles") ?? emptyStyles(document);
  const root = part.documentElement;
  if (!root) throw new Error("A styles part has a root.");
  const id = freeId(document, builtIn.api);
  const base = document.styles.defaultOf(builtIn.kind)?.id;
  const basedOn = base === undefined ? "" : `<w:basedOn w:val="${base}"/>`;
  const next = builtIn.kind === "paragraph" && base !== undefined ? `<w:next w:val="${base}"/>` : "";
  const definition = parseXml(
    `<w:style xmlns:w="${root.namespaceURI ?? ns.w}" w:type="${builtIn.kind}" w:styleId="${id}"><w:name w:val="${builtIn.file}"/>` +
      `${basedOn}${next}<w:uiPriority w:val="9"/><w:unhideWhenUsed/><w:qFormat/>${looksOf(builtIn)}</w:style>`,
  ).documentElement;
  if (!definition) throw new Error("The definition is one element.");
  root.appendChild(part.importNode(definition, true));
  document.changed(root);
  const made = document.styles.find(id);
  if (!made) throw new Error("The style was just added.");
  return made;
}

function emptyStyles(document: OpenDocument) {
  document.addPart("styles", `<w:styles xmlns:w="${ns.w}"/>`);
  const part = document.relatedPart("styles");
  if (!part) throw new Error("The styles part was just made.");
  return part;
}

function freeId(document: OpenDocument, api: string): string {
  const wanted = api.replace(/_/g, "-");
  let id = wanted;
  for (let number = 1; document.styles.find(id); number += 1) id = `${wanted}${number}`;
  return id;
}

/** How an untouched Word shows the styles: headings in blue Calibri Light, so nobody may rely on their look. */
function looksOf({ api, kind }: Definable): string {
  const heading = /^Heading([1-9])$/.exec(api);
  if (heading) {
    const level = Number(heading[1]);
    const size = [32, 26, 24][level - 1] ?? 22;
    return (
      `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${level === 1 ? 240 : 40}" w:after="0"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
      `<w:rPr><w:rFonts w:ascii="Calibri Light" w:hAnsi="Calibri Light" w:cs="Calibri Light"/><w:color w:val="2F5496"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
    );
  }
  if (api === "Title")
    return '<w:pPr><w:spacing w:after="0"/><w:contextualSpacing/></w:pPr><w:rPr><w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr>';
  if (api === "Caption")
    return '<w:pPr><w:spacing w:after="200"/></w:pPr><w:rPr><w:i/><w:iCs/><w:color w:val="44546A"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>';
  if (api === "ListParagraph") return '<w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>';
  if (api === "Strong") return "<w:rPr><w:b/><w:bCs/></w:rPr>";
  if (api === "Emphasis") return "<w:rPr><w:i/><w:iCs/></w:rPr>";
  if (kind !== "table" || /^PlainTable/.test(api)) return "";
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = sides
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
  return `<w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`;
}
