import { askDocumentFacts, documentFacts } from "../host/document-facts";
import type { Extras } from "../host/requirements";
import type { Progress } from "../session";
import type { LoadedComment } from "./comments";
import { loadInPieces } from "./load-in-pieces";
import type { BodyTable } from "./table-tags";
import { paragraphProperties } from "./paragraph-facts";
import { plainText } from "./plain-text";

/** How the first sync asks. */
export interface BodyRequest {
  /** In pieces, because the host refused to answer for the whole document at once. */
  readonly inPieces: boolean;
  /** Nothing but the paragraphs, because the host failed when it was asked for more. */
  readonly bare: boolean;
  readonly extras: Extras;
  readonly onProgress?: (progress: Progress) => void;
}

/** What the first sync brings: the host's objects, and plain facts of the document. */
export interface LoadedBody {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly tables: readonly BodyTable[];
  /** Some content control has a tag, so that tables may have one. */
  readonly hasTags: boolean;
  /** Texts of content controls that nobody has filled in. */
  readonly prompts: ReadonlySet<string>;
  readonly markedFinal: boolean;
  readonly comments?: readonly LoadedComment[];
  readonly trackedChangeCount?: number;
}

const tableProperties = "values,headerRowCount,nestingLevel";
const paragraphPieces = { first: 1000, least: 25 };
const tablePieces = { first: 50, least: 1 };

/** All paragraphs and tables of the body, in one sync unless `inPieces`. */
export async function loadBody(context: Word.RequestContext, request: BodyRequest): Promise<LoadedBody> {
  const { bare, extras, inPieces, onProgress } = request;
  const { body } = context.document;
  const { paragraphs } = body;
  const asked = bare ? undefined : askDocumentFacts(context);
  const tables = bare ? undefined : body.tables;
  const controls = bare ? undefined : body.contentControls;
  const comments = bare || !extras.comments ? undefined : body.getComments();
  const changes = bare || !extras.trackedChanges ? undefined : body.getTrackedChanges();
  controls?.load("text,placeholderText,tag");
  comments?.load("authorName,content,resolved");
  changes?.load("type");
  if (!inPieces) {
    paragraphs.load(paragraphProperties);
    tables?.load(tableProperties);
  }
  await context.sync();
  const facts = {
    prompts: promptsOf(controls?.items ?? []),
    hasTags: (controls?.items ?? []).some(({ tag }) => tag !== ""),
    markedFinal: asked !== undefined && documentFacts(asked).markedFinal,
    comments: comments?.items.map((comment) => ({ comment })),
    trackedChangeCount: changes?.items.length,
  };
  if (!inPieces) return { ...facts, paragraphs: paragraphs.items, tables: topLevel(tables?.items ?? []) };
  const tellDone = (done: number) => onProgress?.({ done });
  return {
    ...facts,
    paragraphs: await loadInPieces(context, paragraphs, paragraphProperties, paragraphPieces, tellDone),
    tables: tables ? topLevel(await loadInPieces(context, tables, tableProperties, tablePieces)) : [],
  };
}

function promptsOf(controls: readonly Word.ContentControl[]): Set<string> {
  const prompts = controls.flatMap(({ text, placeholderText }) => {
    const prompt = plainText(placeholderText ?? "");
    return prompt !== "" && ["", prompt].includes(plainText(text)) ? [prompt] : [];
  });
  return new Set(prompts);
}

function topLevel(tables: readonly Word.Table[]): BodyTable[] {
  return tables
    .filter(({ nestingLevel }) => nestingLevel <= 1)
    .map((table) => ({ values: table.values, headerRowCount: table.headerRowCount, table }));
}
