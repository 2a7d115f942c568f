import { limits, SpreadsheetError, type Spreadsheet } from "./contract";
import type { Answer, Request } from "./messages";

/**
 * Opens a file that the author chose. It is read in a worker; `signal` ends the worker, whatever the file makes it do.
 *
 * @throws SpreadsheetError; the signal's reason when it was given up
 */
export async function openSpreadsheet(file: File, signal: AbortSignal): Promise<Spreadsheet> {
  if (file.size > limits.bytes) throw new SpreadsheetError("too-large");
  const bytes = await bytesOf(file);
  signal.throwIfAborted();
  if (typeof Worker === "undefined") {
    const { openHere } = await import(/* webpackChunkName: "spreadsheet" */ "./open-here");
    return openHere(file.name, bytes);
  }
  return openInWorker(file.name, bytes, signal);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new SpreadsheetError("unreadable", { cause });
  }
}

async function openInWorker(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<Spreadsheet> {
  const worker = new Worker(
    /* webpackChunkName: "spreadsheet-worker" */ new URL("./worker.ts", import.meta.url),
  );
  const close = () => worker.terminate();
  const ask = (request: Request, transfer: Transferable[] = []) =>
    new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = () => reject(new SpreadsheetError("failed"));
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.postMessage(request, transfer);
    });
  signal.addEventListener("abort", close, { once: true });
  const opened = await ask({ ask: "open", name, bytes }, [bytes.buffer as ArrayBuffer]);
  if (opened.is !== "opened") {
    close();
    throw new SpreadsheetError(opened.is === "failed" ? opened.code : "failed");
  }
  return {
    sheets: opened.sheets,
    read: async (sheet) => {
      const answer = await ask({ ask: "read", sheet });
      if (answer.is !== "read") throw new SpreadsheetError(answer.is === "failed" ? answer.code : "failed");
      return answer.content;
    },
    close,
  };
}
