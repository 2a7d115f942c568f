import { WordError } from "../../../src/word";
import { Door } from "../../../src/word/host/door";
import { createWordHost, type WordHostOptions } from "../../../src/simulator";
import { docx, p } from "../../fixtures/docx-builder";
import { openPage } from "../simulated-word";

const report = docx([p("BÁO CÁO"), p("I. TÌNH HÌNH")]);

async function behindDoor(options: WordHostOptions = {}, patience?: number) {
  const host = createWordHost(report, options);
  await openPage(host);
  return { host, door: new Door(patience) };
}

/** One sync: the document's text. */
async function readText(context: Word.RequestContext): Promise<string> {
  const { body } = context.document;
  body.load("text");
  await context.sync();
  return body.text;
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WordError);
  return (error as WordError).code;
}

describe("the door to Word", () => {
  test.each([
    ["a bare status: no permission", 7000, "read-only"],
    ["a bare status: read-only mode", 5002, "host-error"],
    ["a bare status: internal error", 5001, "host-error"],
    ["a bare status: request too large", 5103, "too-large"],
    ["a bare status: answer too large", 5104, "too-large"],
    ["a bare status: too many calls", 5102, "busy"],
    ["a bare status: the session is over", 5012, "busy"],
    ["a bare status: a dialog is open", 5016, "busy"],
    ["an error of the batch", { code: "GeneralException" }, "host-error"],
    ["an object that is gone", { code: "InvalidObjectPath" }, "gone"],
    ["an item that is not there", { code: "ItemNotFound" }, "gone"],
    ["a member this Word lacks", { code: "ApiNotFound" }, "not-supported"],
    ["a code nobody has heard of", { code: "Lạ" }, "host-error"],
  ] as const)("%s", async (_, answer, code) => {
    const { door } = await behindDoor({ faults: [{ atSync: 1, answer }] });
    expect(await codeOf(door.run(readText))).toBe(code);
    expect(await door.run(readText)).toContain("BÁO CÁO");
  });

  test("a denial in a protected document says that it is protected", async () => {
    const host = createWordHost(docx([p("x")], { protection: "readOnly" }), {
      faults: [{ atSync: 1, answer: { code: "AccessDenied" } }],
    });
    await openPage(host);
    expect(await codeOf(new Door().run(readText))).toBe("protected");
  });

  test("a denial that cannot be explained is a read-only document", async () => {
    const { door } = await behindDoor({
      faults: [
        { atSync: 1, answer: { code: "AccessDenied" } },
        { atSync: 2, answer: 5001 },
      ],
    });
    expect(await codeOf(door.run(readText))).toBe("read-only");
  });

  test("a mistake in the batch itself", async () => {
    const { door } = await behindDoor();
    expect(await codeOf(door.run(async (context) => context.document.body.text))).toBe("host-error");
    const broken = door.run(() => Promise.reject(new TypeError("x is not a function")));
    expect(await codeOf(broken)).toBe("host-error");
  });

  test("a Word that never answers is given up, and the next operation is not locked out", async () => {
    const { door } = await behindDoor({ faults: [{ atSync: 1, answer: "hang" }] }, 300);
    const [first, second] = await Promise.all([codeOf(door.run(readText)), door.run(readText)]);
    expect(first).toBe("busy");
    expect(second).toContain("BÁO CÁO");
  });

  test("a slow Word is not given up as long as it answers", async () => {
    const { door } = await behindDoor({ latency: 100 }, 400);
    const often = door.run(async (context) => {
      const texts: string[] = [];
      for (let i = 0; i < 6; i++) texts.push(await readText(context));
      return texts;
    });
    expect(await often).toHaveLength(6);
  });

  test("an operation that was given up sends nothing more when Word answers after all", async () => {
    const { door, host } = await behindDoor({ faults: [{ atSync: 1, delay: 600 }] }, 200);
    let wentOn = false;
    const action = door.run(async (context) => {
      await readText(context);
      wentOn = true;
      await readText(context);
    });
    expect(await codeOf(action)).toBe("busy");
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(wentOn).toBe(false);
    expect(host.syncCount).toBe(1);
  });

  test("operations never interleave", async () => {
    const { door } = await behindDoor({ latency: 5 });
    const log: string[] = [];
    const twoSyncs = (name: string) =>
      door.run(async (context) => {
        log.push(`${name} begins`);
        await readText(context);
        await readText(context);
        log.push(`${name} ends`);
      });
    await Promise.all([twoSyncs("a"), twoSyncs("b"), twoSyncs("c")]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  test("an operation that failed does not stop those waiting behind it", async () => {
    const { door } = await behindDoor({ faults: [{ atSync: 1, answer: 5001 }] });
    const failed = codeOf(door.run(readText));
    const next = door.run(readText);
    expect(await failed).toBe("host-error");
    expect(await next).toContain("BÁO CÁO");
  });

  test("cancelling rejects at once, whether the operation has begun, waits, or has not been asked for", async () => {
    const { door, host } = await behindDoor({ latency: 50 });
    const controller = new AbortController();
    const running = codeOf(door.run(readText, controller.signal));
    const waiting = codeOf(door.run(readText, controller.signal));
    await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort();
    expect(await running).toBe("cancelled");
    expect(await waiting).toBe("cancelled");
    expect(await codeOf(door.run(readText, controller.signal))).toBe("cancelled");
    expect(await door.run(readText)).toContain("BÁO CÁO");
    expect(host.syncCount).toBe(2);
  });

  test("leaves no references behind in Word", async () => {
    const { door, host } = await behindDoor();
    await door.run(readText);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.referenceCount).toBe(0);
    expect(host.defects).toEqual([]);
  });
});

describe("a turn at the door", () => {
  const partsOf =
    (namespace: string) => (answer: (result: Office.AsyncResult<Office.CustomXmlPart[]>) => void) =>
      Office.context.document.customXmlParts.getByNamespaceAsync(namespace, answer);
  const add = (xml: string) => (answer: (result: Office.AsyncResult<Office.CustomXmlPart>) => void) =>
    Office.context.document.customXmlParts.addAsync(xml, answer);

  test("does calls of the Common API and runs one after the other, nobody else's between them", async () => {
    const { door, host } = await behindDoor({ faults: [{ atCall: 1, delay: 60 }] });
    const order: string[] = [];
    const turn = door.turn(async ({ call, run }) => {
      const parts = await call(partsOf("urn:x"));
      order.push(`call ${parts.length}`);
      await run(readText);
      order.push("run");
    });
    const other = door.run(readText).then(() => order.push("other"));
    await Promise.all([turn, other]);
    expect(order).toEqual(["call 0", "run", "other"]);
    expect(host.syncCount).toBe(2);
  });

  test.each([
    [7000, "read-only"],
    [5002, "read-only"],
    [5001, "host-error"],
    [5000, "not-supported"],
    [5100, "busy"],
    [6000, "gone"],
    [6100, "host-error"],
  ] as const)("a call that fails with status %i is %s, with the host's own words", async (answer, code) => {
    const { door } = await behindDoor({ faults: [{ atCall: 1, answer }] });
    const failed = door.turn(({ call }) => call(add('<x xmlns="urn:x"/>')));
    await expect(failed).rejects.toMatchObject({ code, detail: expect.stringMatching(/^\d+: \p{L}/u) });
    expect(await door.run(readText)).toContain("BÁO CÁO");
  });

  test("a call that is refused in a protected document says so", async () => {
    const host = createWordHost(docx([p("x")], { protection: "readOnly" }));
    await openPage(host);
    expect(await codeOf(new Door().turn(({ call }) => call(add('<x xmlns="urn:x"/>'))))).toBe("protected");
  });

  test("a call that is never answered is given up, and the others go on", async () => {
    const { door } = await behindDoor({ faults: [{ atCall: 1, answer: "hang" }] }, 60);
    const lost = door.turn(({ call }) => call(partsOf("urn:x")));
    const next = door.run(readText);
    expect(await codeOf(lost)).toBe("busy");
    expect(await next).toContain("BÁO CÁO");
  });

  test("what fails in its middle leaves the door open", async () => {
    const { door } = await behindDoor();
    const failing = door.turn(async ({ run }) => {
      await run(readText);
      throw new WordError("changed", "x");
    });
    expect(await codeOf(failing)).toBe("changed");
    expect(await door.run(readText)).toContain("BÁO CÁO");
  });
});
