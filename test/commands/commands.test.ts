import { JSDOM } from "jsdom";
import { readDocx } from "../../src/docx";
import { insertOutlinePlan, outline2282 } from "../../src/report";
import { noticeUrl, requestedNotice, showNotice, type Saying } from "../../src/commands/notice";
import { register } from "../../src/commands/register";
import { WordError } from "../../src/word";
import { wordErrorTexts } from "../../src/texts/word-errors";
import { docx, p } from "../fixtures/docx-builder";
import { loadPage, openCommandsPage } from "./ribbon";

const empty = docx([p()]);

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
    const once = () => (++times === 1 ? Promise.reject(new Error("hỏng")) : Promise.resolve([]));
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

  const stay = () => Promise.resolve();

  test("its address is this page's own, and says what it is about", () => {
    const url = inPage("https://localhost/x/commands.html?_host_Info=Word$Win32#a", () =>
      noticeUrl({ command: "insertOutline", code: "not-empty" }),
    );
    expect(url).toBe("https://localhost/x/commands.html?command=insertOutline&error=not-empty");
    expect(requestedNotice(new URL(url))).toEqual({ command: "insertOutline", code: "not-empty" });
  });

  test("the commands' own page is no notice, and an unknown code is explained in general", () => {
    expect(requestedNotice({ search: "?_host_Info=Word$Win32$16.01$vi-VN", hash: "" })).toBeUndefined();
    expect(requestedNotice({ search: "?error=constructor", hash: "" })).toEqual({
      command: "",
      code: "host-error",
    });
    expect(
      requestedNotice({ search: "?say=constructor:1&say=kept:x&say=alreadyThere:toString", hash: "" }),
    ).toBeUndefined();
  });

  test("tells what a command did, and what was left to the author", () => {
    const says: Saying[] = [
      { what: "updated", count: 2 },
      { what: "kept", count: 3 },
      { what: "keptTexts", count: 1, of: ["“Bảng 1: 100% & hơn; a#b”"] },
      { what: "alreadyThere", table: "kinh-phi" },
      { what: "upToDate" },
    ];
    const url = inPage("https://localhost/commands.html", () => noticeUrl({ command: "updateTables", says }));
    expect(requestedNotice(new URL(url))).toEqual({ command: "updateTables", says });
    const texts = inPage(url, () => {
      showNotice(requestedNotice(window.location)!, stay);
      return Array.from(document.querySelectorAll("h1, p"), ({ textContent }) => textContent);
    });
    expect(texts).toEqual([
      "Cập nhật các bảng",
      "Đã cập nhật 2 bảng.",
      "3 ô sửa tay được giữ nguyên.",
      "1 câu hoặc dòng chữ sửa tay được giữ nguyên: “Bảng 1: 100% & hơn; a#b”.",
      expect.stringContaining("Bảng “Kinh phí theo năm” đã có trong văn bản"),
      "Các bảng đã khớp với số liệu, không có gì phải cập nhật.",
    ]);
  });

  test("words of the document stay on the machine: they are not in what a browser asks the server for", () => {
    const says: Saying[] = [{ what: "kept", count: 1, of: ["Giám đốc sở"] }];
    const url = inPage("https://localhost/commands.html", () => noticeUrl({ command: "updateTables", says }));
    expect(new URL(url).search).toBe("?command=updateTables&say=kept%3A1");
    // A host that drops what stands behind the "#" leaves the count.
    expect(requestedNotice({ search: new URL(url).search, hash: "" })).toEqual({
      command: "updateTables",
      says: [{ what: "kept", count: 1 }],
    });
  });

  test("says what is and what to do", () => {
    const text = inPage("https://localhost/commands.html", () => {
      showNotice({ command: "insertOutline", code: "protected" }, stay);
      return document.body.textContent ?? "";
    });
    expect(text).toContain("Chưa chèn được đề cương");
    expect(text).toContain(wordErrorTexts.protected.what);
    expect(text).toContain(wordErrorTexts.protected.next);
  });

  test.each(["Escape", "the button"])("closes with %s, however long it was read", async (way) => {
    const messageParent = jest.fn();
    const onReady = jest.fn(() => Promise.resolve());
    Object.assign(globalThis, { Office: { onReady, context: { ui: { messageParent } } } });
    try {
      inPage("https://localhost/commands.html?command=updateTables&say=noTables", () => {
        jest.resetModules();
        jest.requireActual("../../src/commands/main");
        // office.js gives up when nobody has asked for it within 20 seconds: the page asks, not the button.
        expect(onReady).toHaveBeenCalledTimes(1);
        if (way === "the button") document.querySelector("button")!.click();
        else document.dispatchEvent(new window.KeyboardEvent("keydown", { key: way }));
      });
      await aMoment();
      expect(messageParent).toHaveBeenCalledWith("close");
    } finally {
      Reflect.deleteProperty(globalThis, "Office");
    }
  });
});
