import { hostArray, type EventHandler } from "../connection";

/** How a ribbon command ended. */
export type CommandOutcome =
  | "completed"
  /** The page associates no function with the name. */
  | "unknown"
  | "failed"
  /** `event.completed()` was not called in time: Word lets the button hang until then. */
  | "never-completed"
  /** No commands page is open, or it never called `Office.onReady`. */
  | "not-ready";

const appCommand = 39;
const unknownFunction = 11101;

interface Waiting {
  readonly settle: (outcome: CommandOutcome) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** `ExecuteFunction` buttons: calls the function in its page and waits for `event.completed()`. */
export class FunctionCommands {
  private readonly waiting = new Map<string, Waiting>();
  private readonly whenReady = new Set<() => void>();
  private ready = false;
  private last = 0;

  /** The page said that its functions are associated (*NotifyActionHandlerReady*). */
  markReady(): void {
    this.ready = true;
    for (const go of this.whenReady) go();
    this.whenReady.clear();
  }

  /** Word itself gives up after five minutes. */
  invoke(
    handlers: ReadonlyMap<number, EventHandler>,
    name: string,
    sourceId: string,
    timeout = 300_000,
  ): Promise<CommandOutcome> {
    const id = `command-${++this.last}`;
    return new Promise((resolve) => {
      const settle = (outcome: CommandOutcome): void => {
        const waiting = this.waiting.get(id);
        if (waiting) clearTimeout(waiting.timer);
        this.waiting.delete(id);
        this.whenReady.delete(call);
        resolve(outcome);
      };
      const call = (): void => {
        const handler = handlers.get(appCommand);
        if (!handler) settle("not-ready");
        handler?.(appCommand, hostArray([id, name, JSON.stringify({ source: { id: sourceId } })]));
      };
      const timer = setTimeout(() => settle(this.ready ? "never-completed" : "not-ready"), timeout);
      this.waiting.set(id, { settle, timer });
      if (this.ready) call();
      else this.whenReady.add(call);
    });
  }

  /** `Execute(94, [id, status, event])`. */
  complete(id: unknown, status: unknown): void {
    const outcome = status === 0 ? "completed" : status === unknownFunction ? "unknown" : "failed";
    this.waiting.get(String(id))?.settle(outcome);
  }

  close(): void {
    for (const { settle } of [...this.waiting.values()]) settle("never-completed");
  }
}
