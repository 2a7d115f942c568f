import { hostArray, type Callback } from "../connection";
import type { WordDocumentSession } from "../session";
import { CustomXmlParts } from "./custom-xml-parts";
import { FileSlices } from "./file-slices";

/** Status numbers of the Common API (`OSF.DDA.ErrorCodeManager`). */
export const status = {
  ok: 0,
  readOnly: 5002,
  unsupported: 5000,
  invalidCall: 5010,
  nodeNotFound: 6000,
  customXmlError: 6100,
} as const;

/** A status, or what follows status 0. */
export type CommonReply = number | readonly unknown[];
type Method = (params: readonly unknown[]) => CommonReply;

/** The calls of `Office.context.document` that are no rich API, by their dispatch ids. */
export class CommonApi {
  private readonly methods: ReadonlyMap<number, Method>;

  constructor(session: WordDocumentSession) {
    const parts = new CustomXmlParts(session.document);
    const files = new FileSlices(() => session.save());
    const write = (work: () => CommonReply): CommonReply => (session.mayWrite ? work() : status.readOnly);
    this.methods = new Map<number, Method>([
      [64, ([type]) => (type === 0 ? [session.selection.text] : status.unsupported)],
      [77, ([type]) => (type === 5 ? files.open() : status.unsupported)],
      [80, ([handle, offset, size]) => files.slice(Number(handle), Number(offset), Number(size))],
      [81, ([handle]) => files.close(Number(handle))],
      [86, () => [session.url]],
      [128, ([xml]) => write(() => added(parts.add(String(xml))))],
      [129, ([id]) => (parts.has(String(id)) ? [[String(id), false]] : status.nodeNotFound)],
      [130, ([namespace]) => [parts.byNamespace(String(namespace)).map((id) => [id, false])]],
      [131, ([id]) => found(parts.xml(String(id)))],
      [133, ([id]) => write(() => (parts.delete(String(id)) ? [] : status.nodeNotFound))],
    ]);
  }

  /** Answers one call; unknown ones fail as "not supported". */
  execute(dispId: number, params: unknown): CommonReply {
    const method = this.methods.get(dispId);
    return method ? method(Array.isArray(params) ? params : []) : status.unsupported;
  }
}

const added = (id: string | undefined): CommonReply =>
  id === undefined ? status.customXmlError : [[id, false]];
const found = (xml: string | undefined): CommonReply => (xml === undefined ? status.nodeNotFound : [xml]);

/** Hands a Common API reply over. */
export function answerCommonApi(reply: CommonReply, callback: Callback): void {
  callback(typeof reply === "number" ? reply : hostArray([status.ok, ...reply]));
}
