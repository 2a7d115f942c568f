import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";

const root = join(__dirname, "..");

/** Where the two bundles of the preview are built (tools/preview-build.ts). */
export interface PreviewFolders {
  readonly addin: string;
  readonly page: string;
}

const built = (name: string): PreviewFolders => ({
  addin: join(root, "build", `${name}-addin`),
  page: join(root, "build", name),
});

/** Folders of their own: a build for the tests must not take the files of a preview that runs away from under it. */
export const previewFolders = { once: built("preview"), watch: built("watch") } as const;

const addinPages = ["/taskpane.html", "/commands.html"];
const bootScript = '<script src="/preview/boot.js"></script>';

export interface PreviewServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface PreviewServerOptions {
  /** The first port to try; the next nine are tried when it is taken. 0 = any free one. Default 3000. */
  readonly port?: number;
  /** Default: those of a single build. */
  readonly folders?: PreviewFolders;
}

/**
 * Serves the preview page, the add-in built with the npm copy of office.js, the manifest and the samples on
 * http://localhost, to this machine only.
 *
 *     /                 the preview page, its files under /preview/
 *     /manifest.xml     the add-in's manifest as it stands in the checkout
 *     /assets/samples/  sample reports
 *     everything else   the add-in as deployed
 */
export async function startPreviewServer(options: PreviewServerOptions = {}): Promise<PreviewServer> {
  // dev: files are looked up at each request, so that a rebuild needs no restart.
  const folders = options.folders ?? previewFolders.once;
  const addin = sirv(folders.addin, { dev: true });
  const page = sirv(folders.page, { dev: true });
  const samples = sirv(join(root, "assets/samples"), { dev: true });

  const server = createServer((request, response) => {
    const path = pathOf(request);
    const notFound = (): void => send(response, 404, "text/plain", "Not found");
    response.setHeader("Cache-Control", "no-store");
    if (path === undefined) {
      send(response, 400, "text/plain", "Bad request");
    } else if (!isLocal(request)) {
      send(response, 403, "text/plain", "This server answers to localhost only");
    } else if (path === "/manifest.xml") {
      sendFile(response, join(root, "manifest.xml"), "application/xml; charset=utf-8");
    } else if (addinPages.includes(path)) {
      sendFile(response, join(folders.addin, path), "text/html; charset=utf-8", withBootScript);
    } else if (path.startsWith("/assets/samples/")) {
      below(request, "/assets/samples");
      samples(request, response, notFound);
    } else if (path === "/" || path.startsWith("/preview/")) {
      below(request, "/preview");
      page(request, response, notFound);
    } else {
      addin(request, response, notFound);
    }
  });

  const port = await listen(server, options.port ?? 3000);
  return {
    port,
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * The stand-in's `window.external` must be there before office.js runs, and the production page must stay as it is:
 * the script goes in as the first child of <head>.
 */
function withBootScript(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => head + bootScript);
}

function pathOf(request: IncomingMessage): string | undefined {
  const base = "http://localhost";
  const url = request.url ?? "/";
  return URL.canParse(url, base) ? new URL(url, base).pathname : undefined;
}

/** A page of another site could reach this server by a name of its own that points at 127.0.0.1. */
function isLocal(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? "");
}

function below(request: IncomingMessage, prefix: string): void {
  const url = request.url ?? "/";
  if (url.startsWith(`${prefix}/`)) request.url = url.slice(prefix.length);
}

function sendFile(
  response: ServerResponse,
  file: string,
  type: string,
  change = (text: string) => text,
): void {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    send(response, 404, "text/plain", "Not found");
    return;
  }
  send(response, 200, type, change(text));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": type });
  response.end(body);
}

async function listen(server: ReturnType<typeof createServer>, first: number): Promise<number> {
  const candidates = first === 0 ? [0] : Array.from({ length: 10 }, (_, step) => first + step);
  for (const candidate of candidates) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void =>
        error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(true) : reject(error);
      server.once("error", failed);
      server.listen(candidate, "localhost", () => {
        server.off("error", failed);
        resolve(false);
      });
    });
    if (!taken) {
      const address = server.address();
      if (address && typeof address === "object") return address.port;
    }
  }
  throw new Error(`No free port from ${first} to ${first + 9}`);
}
