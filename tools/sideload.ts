// `npm run sideload`: shows the built add-in in the real Word of this machine, until Ctrl+C.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import sirv from "sirv";
import { sideload as texts } from "../src/texts/deployment";

const root = join(__dirname, "..");
const dist = join(root, "dist");
const manifest = join(root, "manifest.xml");
/** The port in manifest.xml. */
const port = 3000;

/** Tells Word of a manifest on this machine, and takes it back. */
export interface Registration {
  add(): void;
  remove(): void;
}

/** The places Word looks for add-ins under development in (docs of office-addin-dev-settings). */
export function registrationFor(
  platform: NodeJS.Platform,
  id: string,
  home = homedir(),
): Registration | undefined {
  switch (platform) {
    case "win32":
      return inRegistry(id);
    case "darwin":
      return inWefFolder(id, home);
    default:
      return undefined;
  }
}

function inRegistry(id: string): Registration {
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
  const reg = (...args: readonly string[]): void => {
    execFileSync("reg", [...args, "/f"], { stdio: ["ignore", "ignore", "inherit"] });
  };
  return {
    add() {
      reg("add", key, "/v", id, "/t", "REG_SZ", "/d", manifest);
      // Without it Word goes on with the ribbon it remembers.
      reg("add", key, "/v", "RefreshAddins", "/t", "REG_DWORD", "/d", "1");
    },
    remove: () => reg("delete", key, "/v", id),
  };
}

function inWefFolder(id: string, home: string): Registration {
  const documents = join(home, "Library/Containers/com.microsoft.Word/Data/Documents");
  const file = join(documents, "wef", `${id}.manifest.xml`);
  return {
    add() {
      if (!existsSync(documents)) throw new Error(texts.noWord(documents));
      mkdirSync(join(documents, "wef"), { recursive: true });
      copyFileSync(manifest, file);
    },
    remove: () => rmSync(file, { force: true }),
  };
}

async function main(): Promise<void> {
  const { id } = await OfficeAddinManifest.readManifestFile(manifest);
  const registration = registrationFor(process.platform, id ?? "");
  if (!registration) throw new Error(texts.unsupported);
  if (!existsSync(join(dist, "taskpane.html"))) throw new Error(texts.notBuilt);

  console.log(texts.certificate);
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const server = createServer(await getHttpsServerOptions(), sirv(dist, { dev: true }));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(texts.portTaken(port)) : error),
    );
    server.listen(port, "localhost", resolve);
  });
  registration.add();
  process.once("SIGINT", () => {
    registration.remove();
    server.close();
    server.closeAllConnections();
    console.log(texts.stopped);
  });
  console.log(texts.running(port));
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(texts.failed(error instanceof Error ? error.message : String(error)));
    process.exit(2);
  });
}
