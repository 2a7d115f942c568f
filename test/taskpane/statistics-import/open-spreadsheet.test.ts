import { SpreadsheetError } from "../../../src/taskpane/statistics/import/spreadsheet/contract";
import type { Answer, Request } from "../../../src/taskpane/statistics/import/spreadsheet/messages";
import { openSpreadsheet } from "../../../src/taskpane/statistics/import/spreadsheet/open-spreadsheet";

/** A worker that answers as the test says, or not at all. */
class FakeWorker {
  static answers: (request: Request) => Answer | "error" | undefined;
  static alive = 0;
  onmessage?: (event: { data: Answer }) => void;
  onerror?: () => void;

  constructor() {
    FakeWorker.alive++;
  }

  postMessage(request: Request) {
    const answer = FakeWorker.answers(request);
    queueMicrotask(() => {
      if (answer === "error") this.onerror?.();
      else if (answer) this.onmessage?.({ data: answer });
    });
  }

  terminate() {
    FakeWorker.alive--;
  }
}

const file = new File(["x"], "a.xlsx");
const content = {
  grid: [],
  hiddenRows: [],
  hiddenColumns: [],
  withoutResult: [],
  errors: [],
  legacyFonts: [],
};
const opened: Answer = { is: "opened", sheets: [{ name: "S1", hidden: false }] };

beforeEach(() => {
  FakeWorker.alive = 0;
  Object.assign(globalThis, { Worker: FakeWorker });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Worker");
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof SpreadsheetError ? error.code : error),
  );

test("a file is opened and its sheets are read in a worker, which ends when the file is closed", async () => {
  FakeWorker.answers = ({ ask }) => (ask === "open" ? opened : { is: "read", content });
  const spreadsheet = await openSpreadsheet(file, new AbortController().signal);
  expect(await spreadsheet.read(0)).toEqual(content);
  spreadsheet.close();
  expect(FakeWorker.alive).toBe(0);
});

test("what the worker refuses is refused with its reason, and the worker ends", async () => {
  FakeWorker.answers = () => ({ is: "failed", code: "encrypted" });
  expect(await codeOf(openSpreadsheet(file, new AbortController().signal))).toBe("encrypted");
  expect(FakeWorker.alive).toBe(0);
});

test("a worker that dies, as one without memory does, is told as such", async () => {
  FakeWorker.answers = ({ ask }) => (ask === "open" ? opened : "error");
  const spreadsheet = await openSpreadsheet(file, new AbortController().signal);
  expect(await codeOf(spreadsheet.read(0))).toBe("failed");
});

test("a worker that never answers is ended when the author gives up", async () => {
  FakeWorker.answers = () => undefined;
  const controller = new AbortController();
  const waiting = codeOf(openSpreadsheet(file, controller.signal));
  setTimeout(() => controller.abort("given up"), 5);
  expect(await waiting).toBe("given up");
  expect(FakeWorker.alive).toBe(0);
});

test("a file that has gone since it was chosen is told as such", async () => {
  const gone = Object.assign(new File([], "a.xlsx"), {
    arrayBuffer: () => Promise.reject(new Error("gone")),
  });
  expect(await codeOf(openSpreadsheet(gone, new AbortController().signal))).toBe("unreadable");
});
