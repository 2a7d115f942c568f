import { openWord, WordError } from "../../src/word";
import { officeTheme } from "../../src/word/host/theme";
import { docx, p } from "../fixtures/docx-builder";
import { openInWord } from "./simulated-word";

const report = docx([p("BÁO CÁO")]);

/** Puts something in the place of office.js's global object until the test ends. */
function standIn(office: unknown): void {
  Object.defineProperty(globalThis, "Office", { value: office, configurable: true });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

async function refusal(opening: Promise<unknown>): Promise<string> {
  const error = await opening.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WordError);
  return (error as WordError).code;
}

describe("opening Word", () => {
  test("an ordinary page, where office.js was not even loaded", async () => {
    expect(await refusal(openWord())).toBe("not-in-office");
  });

  test("a browser tab, where office.js finds no host", async () => {
    standIn({ onReady: () => Promise.resolve({ host: null, platform: null }) });
    expect(await refusal(openWord())).toBe("not-in-office");
  });

  test("a page where office.js never becomes ready", async () => {
    standIn({ onReady: () => new Promise(() => undefined) });
    expect(await refusal(openWord({ startLimit: 20 }))).toBe("not-in-office");
  });

  test("another Office program", async () => {
    standIn({ onReady: () => Promise.resolve({ host: "Excel" }), HostType: { Word: "Word" } });
    expect(await refusal(openWord())).toBe("not-word");
  });

  test("a Word older than this program's floor", async () => {
    const { page } = await openInWord(report);
    jest
      .spyOn(page.Office.context.requirements, "isSetSupported")
      .mockImplementation((set, version) => set === "WordApi" && Number(version) < 1.3);
    expect(await refusal(openWord())).toBe("word-too-old");
  });

  test.each([
    ["ltsc2021", "1.3"],
    ["ltsc2024", "1.8"],
    ["m365", "1.9"],
  ] as const)("%s supports WordApi %s", async (play, wordApi) => {
    const { word } = await openInWord(report, { play });
    expect((await word.capabilities()).wordApi).toBe(wordApi);
  });

  test("tells the language and the theme of Office", async () => {
    const { word } = await openInWord(report, { theme: "dark", displayLanguage: "en-US" });
    expect(word.displayLanguage).toBe("en-US");
    expect(word.theme).toEqual({ kind: "dark" });
    expect((await openInWord(report)).word.theme).toEqual({ kind: "light" });
  });
});

describe("the theme of Office", () => {
  test.each([
    ["#FFFFFF", "light"],
    ["#F3F2F1", "light"],
    ["#666666", "dark"],
    ["#262626", "dark"],
    ["rubbish", "light"],
  ])("with background %s is %s", (bodyBackgroundColor, kind) => {
    standIn({ context: { officeTheme: { bodyBackgroundColor } } });
    expect(officeTheme()).toEqual({ kind });
  });

  test("is light when Office does not tell, or fails to", () => {
    standIn({ context: {} });
    expect(officeTheme()).toEqual({ kind: "light" });
    const failing = {
      get officeTheme(): never {
        throw new TypeError("GetOfficeThemeInfo is not a function");
      },
    };
    standIn({ context: failing });
    expect(officeTheme()).toEqual({ kind: "light" });
  });
});

describe("what the document allows", () => {
  test("an ordinary document may be written", async () => {
    const { word, syncsOf } = await openInWord(report);
    expect(await syncsOf(() => word.capabilities())).toBe(1);
    expect(await word.capabilities()).toEqual({ wordApi: "1.3" });
  });

  test("whether changes are recorded, where Word can tell", async () => {
    const tracking = docx([p("BÁO CÁO")], { trackRevisions: true });
    expect(await (await openInWord(tracking)).word.capabilities()).toEqual({ wordApi: "1.3" });
    expect((await (await openInWord(tracking, { play: "ltsc2024" })).word.capabilities()).trackingOn).toBe(
      true,
    );
    expect((await (await openInWord(report, { play: "ltsc2024" })).word.capabilities()).trackingOn).toBe(
      false,
    );
  });

  test("a document open for reading only", async () => {
    const { word } = await openInWord(report, { readOnly: true });
    expect((await word.capabilities()).readOnly).toBe("readOnly");
  });

  test.each(["readOnly", "forms", "comments"] as const)("a document protected for %s", async (protection) => {
    const { word } = await openInWord(docx([p("BÁO CÁO")], { protection }));
    expect((await word.capabilities()).readOnly).toBe("protected");
  });

  test("a document protected so that every change is recorded may be written", async () => {
    const { word } = await openInWord(docx([p("BÁO CÁO")], { protection: "trackedChanges" }));
    expect((await word.capabilities()).readOnly).toBeUndefined();
  });
});
