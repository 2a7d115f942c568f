import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { JSDOM } from "jsdom";

const script = readFileSync(join(__dirname, "../../src/taskpane/before-start.js"), "utf8");
const html =
  '<head><script id="office-js"></script><script defer class="bundle"></script></head>' +
  '<div id="root">Đang mở…</div><div id="too-old" hidden>cũ</div><div id="broken" hidden>hỏng</div>';

/** The page as the browser has it before the bundle runs; `world` changes what the browser can do. */
function openPage(world = "") {
  const { window } = new JSDOM(html, { runScripts: "outside-only" });
  window.eval(`${world};${script}`);
  const { document } = window;
  return {
    failed: (selector: string) => document.querySelector(selector)!.dispatchEvent(new window.Event("error")),
    add: (element: string) => document.head.append(document.createElement(element)),
    parsed: () => document.dispatchEvent(new window.Event("DOMContentLoaded")),
    shown: () => [...document.querySelectorAll("div:not([hidden])")].map((one) => one.id),
  };
}

describe("before the bundle runs", () => {
  it("is written in ES5, for the web view of Word 2016 and 2019", () => {
    const messages = new Linter().verify(script, [
      { languageOptions: { ecmaVersion: 5, sourceType: "script" } },
    ]);
    expect(messages).toEqual([]);
  });

  it("stays silent in a web view that can run the pane", () => {
    const page = openPage();
    page.parsed();
    expect(page.shown()).toEqual(["root"]);
  });

  it("says that Word is too old in a web view that cannot", () => {
    const page = openPage("delete Array.prototype.toSpliced");
    page.parsed();
    expect(page.shown()).toEqual(["too-old"]);
  });

  it.each(["#office-js", ".bundle"])("says that a file is missing when %s cannot be loaded", (which) => {
    const page = openPage();
    page.failed(which);
    page.parsed();
    expect(page.shown()).toEqual(["broken"]);
  });

  it("leaves it to the pane to tell of chunks that fail later", () => {
    const page = openPage();
    page.add("script");
    page.failed("script:last-of-type");
    page.parsed();
    expect(page.shown()).toEqual(["root"]);
  });
});
