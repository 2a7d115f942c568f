// `npm run manifest -- --base-url https://… [--out FILE]`: manifest.xml for a deployment.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { DOMParser, XMLSerializer, type Element } from "@xmldom/xmldom";
import { manifestTool as texts } from "../src/texts/deployment";

/** An address the add-in cannot be deployed at; the message says why. */
export class BadBaseUrl extends Error {
  override readonly name = "BadBaseUrl";
}

/**
 * The manifest with every address of its own moved below `baseUrl`: pages, icons, resources, app domains. Addresses of
 * other origins stay.
 */
export function manifestFor(manifest: string, baseUrl: string): string {
  const base = parseBaseUrl(baseUrl);
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const start = xml.getElementsByTagName("SourceLocation")[0]?.getAttribute("DefaultValue");
  if (!start) throw new Error("The manifest has no SourceLocation");
  const { origin } = new URL(start);
  const moved = (address: string): string | undefined => {
    if (!URL.canParse(address)) return undefined;
    const { origin: its, pathname, search, hash } = new URL(address);
    return its === origin ? base.origin + base.path + pathname + search + hash : undefined;
  };
  for (const element of Array.from(xml.getElementsByTagName("*"))) {
    for (const name of ["DefaultValue", "Value"]) {
      const address = moved(element.getAttribute(name) ?? "");
      if (address !== undefined) element.setAttribute(name, address);
    }
    // An app domain is an origin, without a path.
    if (element.localName === "AppDomain" && moved(textOf(element)) !== undefined)
      element.textContent = base.origin;
  }
  return new XMLSerializer().serializeToString(xml);
}

/** Where the folder dist/ is to be found, as origin and path without a trailing slash. */
export function parseBaseUrl(value: string): { readonly origin: string; readonly path: string } {
  if (!URL.canParse(value)) throw new BadBaseUrl(texts.badUrl(value));
  const url = new URL(value);
  if (url.protocol === "http:") throw new BadBaseUrl(texts.notHttps(value));
  if (url.protocol !== "https:") throw new BadBaseUrl(texts.badUrl(value));
  if (url.username || url.password || url.search || url.hash) throw new BadBaseUrl(texts.extraParts(value));
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, "") };
}

function textOf(element: Element): string {
  return (element.textContent ?? "").trim();
}

function main(): void {
  const root = join(__dirname, "..");
  const { values } = parseArgs({ options: { "base-url": { type: "string" }, out: { type: "string" } } });
  const baseUrl = values["base-url"];
  if (baseUrl === undefined) throw new BadBaseUrl(texts.usage);
  const out = values.out ?? join(root, "build/manifest.xml");
  const manifest = manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), baseUrl);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, manifest);
  const { origin, path } = parseBaseUrl(baseUrl);
  console.log(texts.written(relative(process.cwd(), out) || out, origin + path));
}

if (require.main === module) {
  try {
    main();
  } catch (error) {
    const misused =
      error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    console.error(misused ? texts.usage : error instanceof BadBaseUrl ? error.message : error);
    process.exitCode = 2;
  }
}
