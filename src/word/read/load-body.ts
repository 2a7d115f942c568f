import type { Comment } from "../../report";
import type { Extras } from "../host/requirements";
import type { Progress } from "../session";
import { loadInPieces } from "./load-in-pieces";
import type { LoadedTable } from "./match-tables";
import { paragraphProperties } from "./paragraph-facts";

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
  readonly tables?: readonly LoadedTable[];
  readonly security?: number;
  readonly comments?: readonly Comment[];
  readonly trackedChangeCount?: number;
}

const tableProperties = "values,headerRowCount,nestingLevel";
const paragraphPieces = { first: 1000, least: 25 };
const tablePieces = { first: 50, least: 1 };

/** All paragraphs and tables of the body, in one sync unless `inPieces`. */
export async function loadBody(context: Word.RequestContext, request: BodyRequest): Promise<LoadedBody> {
  const { body, properties } = context.document;
  const { paragraphs } = body;
  const tables = request.bare ? undefined : body.tables;
  const comments = request.bare || !request.extras.comments ? undefined : body.getComments();
  const changes = request.bare || !request.extras.trackedChanges ? undefined : body.getTrackedChanges();
  properties.load("security");
  comments?.load("authorName,content,resolved");
  changes?.load("type");
  if (!request.inPieces) {
    paragraphs.load(paragraphProperties);
    tables?.load(tableProperties);
  }
  await context.sync();
  const { security } = properties;
  const said = comments?.items.map(({ authorName, content, resolved }) => ({
    author: authorName,
    text: content,
    resolved,
  }));
  return {
    paragraphs: request.inPieces
      ? await loadInPieces(context, paragraphs, paragraphProperties, paragraphPieces, (done) =>
          request.onProgress?.({ done }),
        )
      : paragraphs.items,
    ...(tables && {
      tables: topLevel(
        request.inPieces ? await loadInPieces(context, tables, tableProperties, tablePieces) : tables.items,
      ),
    }),
    security,
    ...(said && { comments: said }),
    ...(changes && { trackedChangeCount: changes.items.length }),
  };
}

function topLevel(tables: readonly Word.Table[]): LoadedTable[] {
  return tables
    .filter((table) => table.nestingLevel <= 1)
    .map(({ values, headerRowCount }) => ({ values, headerRowCount }));
}
