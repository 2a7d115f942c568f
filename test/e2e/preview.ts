import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { startPreviewServer, type PreviewServer } from "../../tools/preview-server";
import { launchBrowser } from "./browser";

const root = join(__dirname, "../..");

export interface PreviewOptions {
  /** File name of a sample without ".docx"; "blank" is the blank document. Default: the first sample. */
  readonly sample?: string;
  /** 320 … 700; default 350. */
  readonly paneWidth?: number;
  readonly theme?: "light" | "dark" | "highContrast";
  readonly word?: "ltsc2021" | "ltsc2024" | "m365";
  readonly readOnly?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The preview, open in a page of its own. */
export interface OpenPreview {
  readonly page: Page;
  /** Every address the page and its frames asked for. */
  readonly requests: readonly string[];
  /** What the page and its frames reported as errors. */
  readonly errors: readonly string[];
  /** Clicks a button of the ribbon by its label. */
  click(label: string): Promise<void>;
  /** The add-in's page in the task pane, once it is there. */
  pane(): Promise<Frame>;
  close(): Promise<void>;
}

/** Builds the production bundle and the preview, unless that was done since the last change. */
export function buildBundles(): void {
  execFileSync(process.execPath, ["--import", "tsx", "tools/preview-build.ts"], {
    cwd: root,
    stdio: "inherit",
  });
}

/** The production bundle in a browser, for a whole test file: `const preview = usePreview()`. */
export function usePreview(): { open(options?: PreviewOptions): Promise<OpenPreview>; readonly url: string } {
  let server: PreviewServer;
  let browser: Browser;
  beforeAll(async () => {
    buildBundles();
    server = await startPreviewServer({ port: 0 });
    browser = await launchBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    open: (options = {}) => openPreview(browser, server, options),
  };
}

async function openPreview(
  browser: Browser,
  server: PreviewServer,
  options: PreviewOptions,
): Promise<OpenPreview> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1360, height: 820 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(server.url + query(options));
  await page.locator("[data-ready]").waitFor();
  return {
    page,
    requests,
    errors,
    click: (label) => page.getByRole("navigation").getByRole("button", { name: label, exact: true }).click(),
    async pane() {
      const frame = await (await page.waitForSelector("iframe.pane-page")).contentFrame();
      if (!frame) throw new Error("The task pane has no page");
      await frame.waitForSelector("#root > *");
      return frame;
    },
    close: () => context.close(),
  };
}

function query({ sample, paneWidth, theme, word, readOnly }: PreviewOptions): string {
  const pairs = Object.entries({
    sample,
    theme,
    word,
    pane: paneWidth?.toString(),
    readonly: readOnly ? "" : undefined,
  });
  const given = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `?${new URLSearchParams(given)}`;
}
