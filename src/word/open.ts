import { WordError } from "./errors";
import { Door } from "./host/door";
import { highestWordApi } from "./host/requirements";
import type { WordSession } from "./session";
import { OpenedWord } from "./opened-word";

export interface OpenOptions {
  /** How long office.js may take to start, in milliseconds. */
  readonly startLimit?: number;
  /** How long Word may be silent before an operation is given up, in milliseconds. */
  readonly answerLimit?: number;
}

/**
 * Waits for office.js and makes sure that this is a Word new enough. Rejects with "not-in-office" (an ordinary
 * browser, or office.js could not be loaded), "not-word" or "word-too-old".
 */
export async function openWord(options: OpenOptions = {}): Promise<WordSession> {
  if (typeof Office === "undefined") throw new WordError("not-in-office", "office.js is not loaded");
  const { host } = await officeReady(options.startLimit ?? 20_000);
  if (!host) throw new WordError("not-in-office", "no host");
  if (host !== Office.HostType.Word) throw new WordError("not-word", String(host));
  const wordApi = highestWordApi();
  if (wordApi === undefined) throw new WordError("word-too-old", Office.context.diagnostics?.version);
  return new OpenedWord(wordApi, new Door(options.answerLimit));
}

/** `Office.onReady` never settles outside a host that answers, hence the limit. */
function officeReady(limit: number): Promise<{ host: Office.HostType | null }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new WordError("not-in-office", `office.js not ready in ${limit} ms`)),
      limit,
    );
    Office.onReady().then(
      (info) => {
        clearTimeout(timer);
        resolve(info);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(new WordError("not-in-office", String(error), { cause: error }));
      },
    );
  });
}
