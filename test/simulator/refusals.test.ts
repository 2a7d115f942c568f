import { createWordHost } from "../../src/simulator";
import * as build from "../fixtures/docx-builder";
import { codeOf, openWord } from "./open-word";

const body = [build.heading(1, "I. MỤC"), build.p("nội dung")];

describe("the level of the Word being played", () => {
  const comments = (word: Awaited<ReturnType<typeof openWord>>) =>
    word.Word.run(async (context) => {
      context.document.load("changeTrackingMode");
      await context.sync();
    });

  it("answers ApiNotFound to members above WordApi 1.3 in LTSC 2021", async () => {
    expect(await codeOf(comments(await openWord(body)))).toBe("ApiNotFound");
  });

  it.each(["ltsc2024", "m365"] as const)("knows them in %s", async (play) => {
    expect(await codeOf(comments(await openWord(body, { play })))).toBe("none");
  });

  it("tells the page its requirement sets", async () => {
    const { page } = await openWord(body, { play: "ltsc2021" });
    const { requirements } = page.Office.context;
    expect(["1.1", "1.3", "1.4"].map((set) => requirements.isSetSupported("WordApi", set))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it("lets a property that was not selected throw PropertyNotLoaded", async () => {
  const { Word } = await openWord(body);
  const reading = Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load("text");
    await context.sync();
    return first.alignment;
  });
  expect(await codeOf(reading)).toBe("PropertyNotLoaded");
});

it("refuses a property no paragraph has", async () => {
  const { Word } = await openWord(body);
  const reading = Word.run(async (context) => {
    context.document.body.paragraphs.load("items/nonsense");
    await context.sync();
  });
  expect(await codeOf(reading)).toBe("InvalidArgument");
});

it("answers null objects and everything behind them with null, and ItemNotFound without OrNullObject", async () => {
  const { Word } = await openWord(body);
  const isNull = await Word.run(async (context) => {
    const none = context.document.contentControls.getByTag("zz").getFirstOrNullObject();
    const behind = none.tables.getFirstOrNullObject();
    none.load("title");
    behind.load("values");
    await context.sync();
    return [none.isNullObject, behind.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  const strict = Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().listItem.load("listString");
    await context.sync();
  });
  expect(await codeOf(strict)).toBe("ItemNotFound");
});

describe("a document that may not be changed", () => {
  const write = (word: Awaited<ReturnType<typeof openWord>>) =>
    word.Word.run(async (context) => {
      context.document.body.insertParagraph("x", "End");
      await context.sync();
    });

  it("is read, but writing is AccessDenied, when opened read-only", async () => {
    const word = await openWord(body, { readOnly: true });
    expect(await codeOf(write(word))).toBe("AccessDenied");
    expect(word.page.Office.context.document.mode).toBe("readOnly");
  });

  it("is AccessDenied and says so in `security` when the file is protected", async () => {
    const word = await openWord(body, {}, { protection: "readOnly" });
    expect(await codeOf(write(word))).toBe("AccessDenied");
    const security = await word.Word.run(async (context) => {
      const { properties } = context.document;
      properties.load("security");
      await context.sync();
      return properties.security;
    });
    expect(security & 4).toBe(4);
  });

  it("takes no custom XML part either", async () => {
    const { page } = await openWord(body, { readOnly: true });
    const code = await new Promise((resolve) =>
      page.Office.context.document.customXmlParts.addAsync("<x/>", (result) => resolve(result.error?.code)),
    );
    expect(code).toBe(5002);
  });
});

it("refuses insert locations the object does not have, long searches and matrices of another shape", async () => {
  const { Word } = await openWord([...body, build.table([["a", "b"]])]);
  const attempt = (work: (context: Word.RequestContext) => void) =>
    codeOf(
      Word.run(async (context) => {
        work(context);
        await context.sync();
      }),
    );
  expect(await attempt(({ document }) => document.body.insertParagraph("x", "Before" as "End"))).toBe(
    "InvalidArgument",
  );
  expect(await attempt(({ document }) => document.body.search("x".repeat(256)))).toBe(
    "SearchStringInvalidOrTooLong",
  );
  expect(await attempt(({ document }) => void (document.body.tables.getFirst().values = [["a"]]))).toBe(
    "InvalidArgument",
  );
  expect(await attempt(({ document }) => void (document.body.paragraphs.getFirst().style = "không có"))).toBe(
    "ItemNotFound",
  );
});

it("keeps what is in a locked content control, whoever wants to change it", async () => {
  const { Word } = await openWord(body);
  const attempt = Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertContentControl().cannotEdit = true;
    await context.sync();
    first.insertText("x", "End");
    await context.sync();
  });
  expect(await codeOf(attempt)).toBe("AccessDenied");
});

it("opens no file that src/docx would not read, and says why", () => {
  const code = (bytes: Uint8Array): unknown => {
    try {
      createWordHost(bytes);
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return "opened";
  };
  expect(code(new Uint8Array())).toBe("empty-file");
  expect(code(new TextEncoder().encode("%PDF-1.7"))).toBe("not-a-docx");
  expect(code(build.docx([build.rawXml("<w:p>&unknown;</w:p>")]))).toBe("damaged");
});
