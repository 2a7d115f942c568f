import type { ReportDocument } from "../report";
import { BlockReader } from "./body/blocks";
import { Story } from "./body/story";
import { readComments } from "./comments";
import { readCustomXmlParts, type CustomXmlPart } from "./custom-xml";
import { DocxError } from "./errors";
import { numberingOf, readNumbering } from "./numbering/list-definitions";
import type { DocxPackage } from "./package/docx-package";
import { mainPartOf, openPackageWith } from "./package/open-package";
import type { PackageTools } from "./package/package-tools";
import { readProtection } from "./protection";
import { readStyles } from "./styles/style-sheet";
import { themeFonts } from "./theme";
import { child } from "./xml/access";
import { parseXml, type XmlElement } from "./xml/parse";

/** What a .docx holds that the program cares for. */
export interface DocxReport {
  readonly document: ReportDocument;
  /** Read when asked for: a check does not need them. */
  readonly customXmlParts: readonly CustomXmlPart[];
}

/** Reads a .docx (.docm, .dotx …). Throws `DocxError` and nothing else, whatever the bytes are; so does its getter. */
export function readDocxWith(tools: PackageTools, bytes: Uint8Array): DocxReport {
  const opened = openPackageWith(tools, bytes);
  const main = mainPartOf(opened);
  return {
    document: readDocument(opened, main),
    get customXmlParts() {
      return readCustomXmlParts(opened, main);
    },
  };
}

function readDocument(opened: DocxPackage, main: string): ReportDocument {
  const named = (kind: string): string | undefined => opened.related(main, kind)[0];
  const part = (kind: string): XmlElement | undefined => opened.xml(named(kind));
  const root = parseXml(opened.text(main), main);
  if (root.name !== "w:document") throw new DocxError("damaged", `${main}: ${root.name}`);
  const surroundings = {
    styles: opened.derived(named("styles"), readStyles) ?? readStyles(undefined),
    numbering: numberingOf(() => opened.derived(named("numbering"), readNumbering)),
    themeFont: themeFonts(opened, main),
  };
  const story = new Story(surroundings, root);
  const context = { tableLevel: 0, isPrompt: false, inContentsBlock: false };
  new BlockReader(story, context).readAll(child(root, "w:body"));
  const { paragraphs, tables, pageSetups } = story;
  return {
    paragraphs,
    tables,
    trackedChanges: story.revisions.result(paragraphs.length),
    comments: readComments(part("comments"), part("commentsExtended"), story.commentStarts),
    protection: readProtection(opened, main),
    ...(pageSetups.length > 0 && { pageSetups }),
  };
}
