import type { Fault } from "../options";
import { Batch, isCleanUp, type BatchHost } from "./batch";
import type { BatchError, BatchRequest, BatchResponse } from "./messages";

/** Status numbers of a reply (word-win32's own; they become localised errors in the page). */
const requestTooLarge = 5103;
const responseTooLarge = 5104;

export interface RichApiLimits {
  readonly request?: number;
  readonly response?: number;
}

/** One sync as it was: for budgets and for finding out what went over the wire. */
export interface SyncRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: string;
}

/** What goes back to office.js: a bare status, an answer's text, or nothing ever. */
export type Reply = { readonly status: number } | { readonly body: string } | "hang";

interface RichApiAnswer {
  readonly reply: Reply;
  readonly delay: number;
  /** The page told that its functions are associated with their names. */
  readonly ready: boolean;
}

/** Answers `Execute(93, …)`: reads the request, meets the faults ordered for it, keeps the count. */
export class RichApi {
  readonly syncs: SyncRecord[] = [];

  constructor(
    private readonly host: BatchHost,
    private readonly faults: readonly Fault[],
    private readonly limits: RichApiLimits,
  ) {}

  /** `params` as office.js hands them over: [[customData, …, body, …]]. */
  execute(params: unknown): RichApiAnswer {
    const [envelope] = listOf(params);
    const [customData, , , , body] = listOf(envelope);
    if (typeof body !== "string") return { reply: { status: 5010 }, delay: 0, ready: false };
    const request = JSON.parse(body) as BatchRequest;
    const isSync = customData === "IterativeExecutor" && !isCleanUp(request);
    if (!isSync) {
      const reply = { body: JSON.stringify(new Batch(this.host, request).run()) };
      const ready = request.Actions.some((action) => action.Name === "NotifyActionHandlerReady");
      return { reply, delay: 0, ready };
    }
    const fault = this.faults.find((one) => one.atSync === this.syncs.length + 1);
    const reply = this.answer(request, body, fault);
    return { reply, delay: fault?.delay ?? 0, ready: false };
  }

  private answer(request: BatchRequest, body: string, fault: Fault | undefined): Reply {
    const record = { actions: request.Actions.length, requestBytes: bytesOf(body) };
    if (this.limits.request !== undefined && record.requestBytes > this.limits.request) {
      return this.finish(
        { ...record, responseBytes: 0, error: String(requestTooLarge) },
        { status: requestTooLarge },
      );
    }
    const response = respond(new Batch(this.host, request), fault);
    if (typeof response !== "object") {
      const reply: Reply = response === "hang" ? response : { status: response };
      return this.finish({ ...record, responseBytes: 0, error: String(response) }, reply);
    }
    const text = JSON.stringify(response);
    const responseBytes = bytesOf(text);
    if (this.limits.response !== undefined && responseBytes > this.limits.response) {
      return this.finish(
        { ...record, responseBytes, error: String(responseTooLarge) },
        { status: responseTooLarge },
      );
    }
    const error = response.Error && { error: response.Error.Code };
    return this.finish({ ...record, responseBytes, ...error }, { body: text });
  }

  private finish(record: SyncRecord, reply: Reply): Reply {
    this.syncs.push(record);
    return reply;
  }
}

function respond(batch: Batch, fault: Fault | undefined): BatchResponse | number | "hang" {
  const answer = fault?.answer;
  if (answer === undefined) return batch.run();
  const after = fault?.phase === "after";
  if (typeof answer !== "object") {
    if (after) batch.run();
    return answer;
  }
  const error: BatchError = {
    Code: answer.code,
    Message: answer.Message ?? "A failure ordered for this sync.",
    HttpStatusCode: answer.HttpStatusCode ?? 500,
    ActionIndex: answer.actionIndex ?? 0,
  };
  if (after) return { ...batch.run(), Error: error };
  return batch.run({ actionIndex: answer.actionIndex ?? 0, error });
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Arrays come from another page's realm, where `instanceof Array` does not hold. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
