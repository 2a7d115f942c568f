import * as build from "../fixtures/docx-builder";
import { openOfficePage } from "./office-page";
import { codeOf, openWord, type OpenedWord } from "./open-word";

const body = [build.p("a"), build.p("b")];

const add = ({ Word }: Pick<OpenedWord, "Word">, text: string) =>
  Word.run(async (context) => {
    context.document.body.insertParagraph(text, "End");
    await context.sync();
  });
const texts = ({ Word }: Pick<OpenedWord, "Word">) =>
  Word.run(async (context) => {
    const all = context.document.body.paragraphs;
    all.load("items/text");
    await context.sync();
    return all.items.map((one) => one.text);
  });

describe("failures ordered for a sync", () => {
  it("leave the document as it was when they come before", async () => {
    const word = await openWord(body, { faults: [{ atSync: 1, answer: { code: "GeneralException" } }] });
    expect(await codeOf(add(word, "c"))).toBe("GeneralException");
    expect(await texts(word)).toEqual(["a", "b"]);
  });

  it("leave everything carried out when they come after", async () => {
    const word = await openWord(body, {
      faults: [{ atSync: 1, answer: { code: "GeneralException" }, phase: "after" }],
    });
    expect(await codeOf(add(word, "c"))).toBe("GeneralException");
    expect(await texts(word)).toEqual(["a", "b", "c"]);
  });

  it("stop in the middle: what was before the failing action stays", async () => {
    const word = await openWord(body, {
      faults: [{ atSync: 1, answer: { code: "GeneralException", actionIndex: 7 } }],
    });
    const attempt = word.Word.run(async (context) => {
      context.document.body.insertParagraph("c", "End");
      context.document.body.insertParagraph("d", "End");
      await context.sync();
    });
    expect(await codeOf(attempt)).toBe("GeneralException");
    expect(await texts(word)).toEqual(["a", "b", "c"]);
  });

  it("can be silence: nothing is ever answered, with or without having been carried out", async () => {
    for (const [phase, expected] of [
      ["before", ["a", "b"]],
      ["after", ["a", "b", "c"]],
    ] as const) {
      const word = await openWord(body, { faults: [{ atSync: 1, answer: "hang", phase }] });
      const silence = new Promise((resolve) => setTimeout(resolve, 100, "silence"));
      expect(await Promise.race([add(word, "c"), silence])).toBe("silence");
      expect(await texts(word)).toEqual(expected);
    }
  });

  it("can be slowness: the answer comes late, those behind it wait, and all is carried out in order", async () => {
    const word = await openWord(body, { faults: [{ atSync: 1, delay: 120 }] });
    const order: string[] = [];
    const slow = add(word, "c").then(() => order.push("slow"));
    const next = add(word, "d").then(() => order.push("next"));
    const early = new Promise((resolve) => setTimeout(resolve, 30, "too early"));
    expect(await Promise.race([slow, next, early])).toBe("too early");
    await Promise.all([slow, next]);
    expect(order).toEqual(["slow", "next"]);
    expect(await texts(word)).toEqual(["a", "b", "c", "d"]);
  });

  it("can be slow failures", async () => {
    const word = await openWord(body, { faults: [{ atSync: 1, delay: 20, answer: 5001 }] });
    expect(await codeOf(add(word, "c"))).toBe("GeneralException");
    expect(await texts(word)).toEqual(["a", "b"]);
  });

  it("can be bare statuses of the desktop path", async () => {
    const word = await openWord(body, { faults: [{ atSync: 1, answer: 7000 }] });
    expect(await codeOf(add(word, "c"))).toBe("AccessDenied");
  });
});

describe("failures ordered for a call of the Common API", () => {
  const addPart = ({ page }: OpenedWord) =>
    new Promise<unknown>((resolve) =>
      page.Office.context.document.customXmlParts.addAsync('<d xmlns="urn:x"/>', ({ error }) =>
        resolve(error?.code ?? "done"),
      ),
    );
  const count = ({ page }: OpenedWord) =>
    new Promise<number>((resolve) =>
      page.Office.context.document.customXmlParts.getByNamespaceAsync("urn:x", ({ value }) =>
        resolve(value.length),
      ),
    );

  it.each([
    ["before", 7000, 7000, 0],
    ["after", { code: "GeneralException" }, 5001, 1],
  ] as const)("%s it is carried out", async (phase, answer, code, parts) => {
    const word = await openWord(body, { faults: [{ atCall: 1, answer, phase }] });
    expect(await addPart(word)).toBe(code);
    expect(await count(word)).toBe(parts);
  });

  it("silence and slowness too", async () => {
    const word = await openWord(body, {
      faults: [
        { atCall: 1, answer: "hang" },
        { atCall: 2, delay: 60 },
      ],
    });
    const silence = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, "silence"));
    expect(await Promise.race([addPart(word), silence(40)])).toBe("silence");
    const late = addPart(word);
    expect(await Promise.race([late, silence(20)])).toBe("silence");
    expect(await late).toBe("done");
  });
});

it("takes no custom XML part with a declaration or without a namespace, as Word does not", async () => {
  const { page } = await openWord(body);
  const code = (xml: string) =>
    new Promise((resolve) =>
      page.Office.context.document.customXmlParts.addAsync(xml, ({ error }) => resolve(error?.code)),
    );
  expect(await code('<?xml version="1.0"?><d xmlns="urn:x"/>')).toBe(6100);
  expect(await code("<d/>")).toBe(6100);
  expect(await code("<d")).toBe(6100);
  expect(await code('<d xmlns="urn:x"/>')).toBeUndefined();
});

it("refuses answers beyond the payload limit, as Word on the web does", async () => {
  const word = await openWord(
    Array.from({ length: 200 }, (_, index) => build.p(`đoạn ${index}`)),
    { responseLimit: 5000 },
  );
  expect(await codeOf(texts(word))).toBe("ResponsePayloadSizeLimitExceeded");
});

it("counts syncs without office.js's own clean-up, and every reference is given back", async () => {
  const word = await openWord(body);
  await texts(word);
  await texts(word);
  expect(word.host.syncCount).toBe(2);
  expect(word.host.syncs[0]?.responseBytes).toBeGreaterThan(10);
  expect(word.host.referenceCount).toBe(0);
});

it("keeps two overlapping runs apart: the clean-up of one takes nothing from the other", async () => {
  const word = await openWord(body);
  const slow = word.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load("text");
    await context.sync();
    await texts(word);
    first.insertText("!", "End");
    first.load("text");
    await context.sync();
    return first.text;
  });
  expect(await slow).toBe("a!");
});

it("follows a paragraph when others are put before it, and calls a deleted one an invalid path", async () => {
  const word = await openWord(body);
  const attempt = word.Word.run(async (context) => {
    const second = context.document.body.paragraphs.getFirst().getNext();
    context.trackedObjects.add(second);
    second.load("text");
    await context.sync();
    context.document.body.insertParagraph("mới", "Start");
    second.load("text");
    await context.sync();
    expect(second.text).toBe("b");
    second.delete();
    await context.sync();
    second.load("text");
    await context.sync();
  });
  // The last paragraph of a body cannot go; "b" is it, so it only loses its text.
  expect(await codeOf(attempt)).toBe("none");
  const gone = word.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load("text");
    await context.sync();
    first.delete();
    await context.sync();
    first.load("text");
    await context.sync();
  });
  expect(await codeOf(gone)).toBe("InvalidObjectPath");
});

describe("ribbon functions", () => {
  it("report how they end", async () => {
    const { host } = await openWord(body);
    const page = await openOfficePage(host, { name: "commands" });
    page.Office.actions.associate("done", (event: { completed(): void }) => event.completed());
    page.Office.actions.associate("hangs", () => undefined);
    expect(await host.invokeCommand("done", "Btn1")).toBe("completed");
    expect(await host.invokeCommand("nobody", "Btn1")).toBe("unknown");
    expect(await host.invokeCommand("hangs", "Btn1", 20)).toBe("never-completed");
    page.close();
  });
});

it("hands out the document as a file in slices", async () => {
  const { page, host } = await openWord(body);
  const file = await new Promise<Office.File>((resolve) =>
    page.Office.context.document.getFileAsync(page.Office.FileType.Compressed, (result) =>
      resolve(result.value),
    ),
  );
  const slice = await new Promise<Office.Slice>((resolve) =>
    file.getSliceAsync(0, (result) => resolve(result.value)),
  );
  expect(Uint8Array.from(slice.data as number[])).toEqual(host.save());
});

it("stores settings with the host, not in the file", async () => {
  const { page, host } = await openWord(body, { settings: { cũ: "1" } });
  const { settings } = page.Office.context.document;
  expect(settings.get("cũ")).toBe(1);
  settings.set("mới", { a: "á" });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(host.settingsStored).toEqual({ cũ: "1", mới: '{"a":"á"}' });
});

it("tells the theme of Office", async () => {
  const { page } = await openWord(body, { theme: "dark" });
  expect(page.Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
});
