import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import type { PageOptions, WordHost } from "../../src/simulator";

export interface OfficePageOptions extends PageOptions {
  /** Also puts Word, Office and OfficeExtension into the test's own global scope, until `close`. */
  readonly globals?: boolean;
  /** Put into the address, e.g. "?view=check". */
  readonly search?: string;
}

export interface OfficePage {
  readonly window: JSDOM["window"];
  readonly Word: typeof Word;
  readonly Office: typeof Office;
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  close(): void;
}

const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const origin = "https://localhost";
const compiled = new Map<string, Script>();

/** A file of the npm package, compiled once for all pages of the process. */
function script(file: string): Script {
  let found = compiled.get(file);
  if (!found) {
    found = new Script(readFileSync(path.join(officeJs, file), "utf8"), { filename: file });
    compiled.set(file, found);
  }
  return found;
}

/**
 * A page of the add-in in jsdom with the unmodified office.js, connected to the simulated Word.
 * Always `close()` it: office.js leaves timers behind.
 */
export async function openOfficePage(host: WordHost, options: OfficePageOptions = {}): Promise<OfficePage> {
  const { globals = false, search = "", ...page } = options;
  const dom = new JSDOM(
    `<!doctype html><html><head><script src="${origin}/office-js/office.js"></script></head><body></body></html>`,
    {
      url: `${origin}/taskpane.html${search}`,
      runScripts: "outside-only",
    },
  );
  const { window } = dom;
  const external = host.connect(page);
  Object.defineProperty(window, "external", { value: external, configurable: true });
  runAppendedScripts(dom);
  script("office.js").runInContext(dom.getInternalVMContext());
  const office = (window as unknown as { Office: typeof Office }).Office;
  const info = await office.onReady();
  const word = (window as unknown as { Word: typeof Word }).Word;
  const restore = globals ? exposeGlobals(window) : () => undefined;
  return {
    window,
    Word: word,
    Office: office,
    info,
    close() {
      restore();
      host.disconnect(external);
      window.close();
    },
  };
}

/** office.js loads its host file and its strings by appending scripts to the head. */
function runAppendedScripts(dom: JSDOM): void {
  const { head } = dom.window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const src = (node as Partial<HTMLScriptElement>).src ?? "";
    const prefix = `${origin}/office-js/`;
    if (!src.startsWith(prefix)) return append(node);
    const event = new dom.window.Event("load");
    queueMicrotask(() => {
      script(src.slice(prefix.length)).runInContext(dom.getInternalVMContext());
      const element = node as unknown as HTMLScriptElement;
      element.onload?.(event);
      element.dispatchEvent(event);
    });
    return node;
  };
}

function exposeGlobals(window: JSDOM["window"]): () => void {
  const names = ["Word", "Office", "OfficeExtension", "DOMParser"] as const;
  const own = Object.getOwnPropertyDescriptors(globalThis);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  return () => {
    for (const name of names) {
      const before = (own as Record<string, PropertyDescriptor | undefined>)[name];
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
