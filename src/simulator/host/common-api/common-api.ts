import { hostArray, type Callback } from "../connection";
import type { Fault } from "../options";
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
  failure: 5001,
} as const;

/** A status, what follows status 0, or nothing ever. */
export type CommonReply = number | readonly unknown[] | "hang";
type Method = (params: readonly unknown[]) => CommonReply;

/** The calls of `Office.context.document` that are no rich API, by their dispatch ids. */
export class CommonApi {
  private readonly methods: ReadonlyMap<number, Method>;
  private calls = 0;

  constructor(
    session: WordDocumentSession,
    private readonly faults: readonly Fault[] = [],
  ) {
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

  /** How many calls there were. */
  get callCount(): number {
    return this.calls;
  }

  /** Answers one call, and how much later than usual; unknown ones fail as "not supported". */
  execute(dispId: number, params: unknown): { readonly reply: CommonReply; readonly delay: number } {
    const method = this.methods.get(dispId);
    const work = () => (method ? method(Array.isArray(params) ? params : []) : status.unsupported);
    const call = ++this.calls;
    const fault = this.faults.find(({ atCall }) => atCall === call);
    const delay = fault?.delay ?? 0;
    if (fault?.answer === undefined) return { reply: work(), delay };
    if (fault.phase === "after") work();
    return { reply: typeof fault.answer === "object" ? status.failure : fault.answer, delay };
  }
}

const added = (id: string | undefined): CommonReply =>
  id === undefined ? status.customXmlError : [[id, false]];
const found = (xml: string | undefined): CommonReply => (xml === undefined ? status.nodeNotFound : [xml]);

/** Hands a Common API reply over; "hang" is never answered. */
export function answerCommonApi(reply: CommonReply, callback: Callback): void {
  if (reply === "hang") return;
  callback(typeof reply === "number" ? reply : hostArray([status.ok, ...reply]));
}
