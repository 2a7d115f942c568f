import { WordError } from "../errors";
import { toWordError } from "./host-errors";

/** What is done inside one `Word.run`. */
export type Batch<T> = (context: Word.RequestContext) => Promise<T>;

/** One call of the Common API: starts it and has its answer handed over. */
export type CommonCall<T> = (answer: (result: Office.AsyncResult<T>) => void) => void;

/** What can be done while it is one's turn: several runs and calls with nobody else's between them. */
export interface Turn {
  run<T>(batch: Batch<T>): Promise<T>;
  call<T>(start: CommonCall<T>): Promise<T>;
}

/** How long the host may be silent before an operation is given up. Big reports take seconds, never this long. */
const defaultPatience = 30_000;

/**
 * The one door to Word: every `Word.run` of the program goes through it, and every call of the Common API that reads
 * or changes the document. Operations wait for each other, so that
 * two never interleave (Word.run calls otherwise do, sync by sync); the host's errors come out as `WordError`; a
 * host that never answers, for which the client library has no time limit, cannot lock the others out.
 */
export class Door {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly patience: number = defaultPatience) {}

  /** Runs `batch` when the operations before it are done. Aborting `signal` rejects at once with "cancelled". */
  run<T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> {
    const mine = this.#queue(() => this.#enter(() => this.#attempt(batch, signal)));
    return signal ? Promise.race([mine, cancellation(signal)]) : mine;
  }

  /** Does `work` when the operations before it are done, and lets no other in until it has ended. */
  turn<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    const turn: Turn = {
      run: (batch) => this.#enter(() => this.#attempt(batch)),
      call: (start) => this.#enter(() => this.#call(start)),
    };
    return this.#queue(() => this.#enter(() => work(turn)));
  }

  #queue<T>(operation: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(operation);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #enter<T>(operation: () => Promise<T>): Promise<T> {
    try {
      return await operation();
    } catch (error) {
      const wordError = toWordError(error);
      if (wordError !== error && wordError.code === "read-only") throw await this.#whyDenied(wordError);
      throw wordError;
    }
  }

  #call<T>(start: CommonCall<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new WordError("busy", `no answer in ${this.patience} ms`)),
        this.patience,
      );
      start(({ status, value, error }) => {
        clearTimeout(timer);
        if (status === Office.AsyncResultStatus.Failed) reject(error);
        else resolve(value);
      });
    });
  }

  async #attempt<T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> {
    const watch = new Watch(this.patience, signal);
    try {
      const run = Word.run((context) => {
        watch.over(context);
        return batch(context);
      });
      return await Promise.race([run, watch.broken]);
    } finally {
      watch.end();
    }
  }

  /** AccessDenied does not say why: the document's own security bits do (2 recommended, 4 enforced, 8 locked). */
  async #whyDenied(denied: WordError): Promise<WordError> {
    try {
      const security = await this.#attempt(async (context) => {
        const properties = context.document.properties;
        properties.load("security");
        await context.sync();
        return properties.security;
      });
      return security & (4 | 8) ? new WordError("protected", denied.detail, { cause: denied.cause }) : denied;
    } catch {
      return denied;
    }
  }
}

/**
 * Watches one operation: gives it up when the host is silent for too long or the author cancels, and then keeps
 * the abandoned batch from sending anything more, should the host answer after all.
 */
class Watch {
  readonly broken: Promise<never>;
  #breakOff: (reason: WordError) => void = () => undefined;
  #reason: WordError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly patience: number,
    private readonly signal?: AbortSignal,
  ) {
    this.broken = new Promise((_, reject) => {
      this.#breakOff = reject;
    });
    this.broken.catch(() => undefined);
    this.signal?.addEventListener("abort", this.#cancel);
    if (this.signal?.aborted) this.#cancel();
    this.#wait();
  }

  /** Every sync of `context` from now on is counted as a sign of life, and refused once the watch is broken. */
  over(context: Word.RequestContext): void {
    const sync = context.sync.bind(context);
    context.sync = async <T>(value?: T): Promise<T> => {
      if (this.#reason) throw this.#reason;
      this.#wait();
      const answer = await sync(value);
      if (this.#reason) throw this.#reason;
      this.#wait();
      return answer as T;
    };
  }

  end(): void {
    clearTimeout(this.#timer);
    this.signal?.removeEventListener("abort", this.#cancel);
    this.#reason ??= new WordError("cancelled", "operation is over");
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#break(new WordError("busy", `no answer in ${this.patience} ms`)),
      this.patience,
    );
  }

  readonly #cancel = (): void => this.#break(new WordError("cancelled"));

  #break(reason: WordError): void {
    this.#reason ??= reason;
    this.#breakOff(reason);
  }
}

function cancellation(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const cancel = () => reject(new WordError("cancelled"));
    if (signal.aborted) cancel();
    else signal.addEventListener("abort", cancel, { once: true });
  });
}
