import { createWordHost, type WordHost, type WordHostOptions } from "../../src/simulator";
import * as build from "../fixtures/docx-builder";
import { openOfficePage, type OfficePage } from "./office-page";

export interface OpenedWord {
  readonly host: WordHost;
  readonly page: OfficePage;
  readonly Word: OfficePage["Word"];
}

const opened: OpenedWord[] = [];

/** A document in the simulated Word, with one page of the add-in; closed after the test. */
export async function openWord(
  content: Parameters<typeof build.docx>[0] | Uint8Array,
  options: WordHostOptions = {},
  docx: build.DocxOptions = {},
): Promise<OpenedWord> {
  const bytes = content instanceof Uint8Array ? content : build.docx(content, docx);
  const host = createWordHost(bytes, options);
  const page = await openOfficePage(host);
  const word = { host, page, Word: page.Word };
  opened.push(word);
  return word;
}

afterEach(() => {
  for (const { host, page } of opened.splice(0)) {
    page.close();
    host.close();
  }
});

/** The code of the error a promise rejects with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "none";
}
