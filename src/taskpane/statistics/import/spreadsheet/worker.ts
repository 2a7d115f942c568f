import { SpreadsheetError, type Spreadsheet } from "./contract";
import type { Answer, Request } from "./messages";
import { openHere } from "./open-here";

/** Reads a file beside the pane, so that the pane stays usable and a file that takes too long can be given up. */
let opened: Spreadsheet | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>) => self.postMessage(await answer(data));

async function answer(request: Request): Promise<Answer> {
  try {
    if (request.ask === "open") {
      opened = await openHere(request.name, request.bytes);
      return { is: "opened", sheets: opened.sheets };
    }
    if (!opened) return { is: "failed", code: "failed" };
    return { is: "read", content: await opened.read(request.sheet) };
  } catch (error) {
    return { is: "failed", code: error instanceof SpreadsheetError ? error.code : "failed" };
  }
}
