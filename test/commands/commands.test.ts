import { JSDOM } from "jsdom";
import { readDocx } from "../../src/docx";
import { insertOutlinePlan, outline2282 } from "../../src/report";
import { noticeUrl, requestedNotice, showNotice } from "../../src/commands/notice";
import { register } from "../../src/commands/register";
import { WordError } from "../../src/word";
import { wordErrorTexts } from "../../src/texts/word-errors";
import { docx, p } from "../fixtures/docx-builder";
import { openCommandsPage } from "./ribbon";

const empty = docx([p()]);

/** What runs when commands.html loads. */
const loadPage = () =>
  new Promise<void>((resolve) => {
    jest.isolateModules(() => {
      jest.requireActual("../../src/commands/main");
    });
    setTimeout(resolve, 20);
  });

/** Lets everything that is under way go on. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("a ribbon button without a pane", () => {
  test("inserts the outline", async () => {
    const { host, click, dialogs } = await openCommandsPage(empty, {}, loadPage);
    await click("insertOutline");
    const { paragraphs } = readDocx(host.save()).document;
    expect(paragraphs.map(({ text }) => text)).toEqual(
      insertOutlinePlan(outline2282).paragraphs.map(({ text }) => text),
    );
    expect(dialogs).toEqual([]);
  });

  test("says in a dialog why it did not, and is done when that is closed", async () => {
    const { click, dialogs, closeDialog } = await openCommandsPage(docx([p("Đã viết")]), {}, loadPage);
    let done = false;
    const clicked = click("insertOutline").then(() => {
      done = true;
    });
    while (dialogs.length === 0) await aMoment();
    expect(new URL(dialogs[0] ?? "").searchParams.get("error")).toBe("not-empty");
    expect(done).toBe(false);
    closeDialog();
    await clicked;
  });

  test("is done even when Word opens no dialog", async () => {
    const failing = () => Promise.reject(new WordError("protected"));
    const { click, dialogs } = await openCommandsPage(empty, { refusesDialogs: true }, async () => {
      await register("thu", failing);
    });
    await click("thu");
    expect(dialogs).toHaveLength(1);
  });

  test("can be clicked again after a failure", async () => {
    let times = 0;
    const once = () => (++times === 1 ? Promise.reject(new Error("hỏng")) : Promise.resolve());
    const { click, dialogs, closeDialog } = await openCommandsPage(empty, {}, () => register("thu", once));
    const first = click("thu");
    while (dialogs.length === 0) await aMoment();
    closeDialog();
    await first;
    await click("thu");
    expect(times).toBe(2);
    expect(dialogs.map((url) => new URL(url).searchParams.get("error"))).toEqual(["host-error"]);
  });
});

describe("the notice in the dialog", () => {
  function inPage<T>(url: string, action: () => T): T {
    const { window } = new JSDOM("<!doctype html><html lang='vi'><head></head><body></body></html>", { url });
    Object.assign(globalThis, { window, document: window.document });
    try {
      return action();
    } finally {
      Reflect.deleteProperty(globalThis, "window");
      Reflect.deleteProperty(globalThis, "document");
    }
  }

  test("its address is this page's own, and says what it is about", () => {
    const url = inPage("https://localhost/x/commands.html?_host_Info=Word$Win32#a", () =>
      noticeUrl("insertOutline", "not-empty"),
    );
    expect(url).toBe("https://localhost/x/commands.html?command=insertOutline&error=not-empty");
    expect(requestedNotice(new URL(url).search)).toEqual({ command: "insertOutline", code: "not-empty" });
  });

  test("the commands' own page is no notice, and an unknown code is explained in general", () => {
    expect(requestedNotice("?_host_Info=Word$Win32$16.01$vi-VN")).toBeUndefined();
    expect(requestedNotice("?error=constructor")?.code).toBe("host-error");
  });

  test("says what is and what to do", () => {
    const text = inPage("https://localhost/commands.html", () => {
      showNotice({ command: "insertOutline", code: "protected" });
      return document.body.textContent ?? "";
    });
    expect(text).toContain("Chưa chèn được đề cương");
    expect(text).toContain(wordErrorTexts.protected.what);
    expect(text).toContain(wordErrorTexts.protected.next);
  });
});
