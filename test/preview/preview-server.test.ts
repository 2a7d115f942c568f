import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPreviewServer, type PreviewServer } from "../../tools/preview-server";

const folder = mkdtempSync(join(tmpdir(), "preview-server-"));
const folders = { addin: join(folder, "addin"), page: join(folder, "page") };
let server: PreviewServer;

beforeAll(async () => {
  mkdirSync(folders.addin);
  mkdirSync(folders.page);
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(
    join(folders.addin, "taskpane.html"),
    '<!doctype html><html lang="vi"><head><title>Ngăn</title>',
  );
  writeFileSync(join(folders.addin, "taskpane.js"), "1");
  writeFileSync(join(folders.page, "index.html"), "<title>Bản xem thử</title>");
  writeFileSync(join(folders.page, "boot.js"), "2");
  server = await startPreviewServer({ port: 0, folders });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function ask(path: string, host?: string): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port: server.port, path, headers: host ? { host } : {} };
    get(options, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, body }));
    }).on("error", reject);
  });
}

test("the preview page is at the root, the add-in beside it, the manifest as it stands", async () => {
  expect((await ask("/?sample=a")).body).toContain("Bản xem thử");
  expect((await ask("/preview/boot.js")).body).toBe("2");
  expect((await ask("/taskpane.js")).body).toBe("1");
  expect((await ask("/manifest.xml")).body).toContain("<OfficeApp");
  expect((await ask("/assets/samples/index.json")).body).toContain("bao-cao-viet-do.docx");
  expect((await ask("/nothing")).status).toBe(404);
});

test("the add-in's page gets the boot script before everything else, and is otherwise as built", async () => {
  expect((await ask("/taskpane.html?view=check")).body).toBe(
    '<!doctype html><html lang="vi"><head><script src="/preview/boot.js"></script><title>Ngăn</title>',
  );
  expect((await ask("/commands.html")).status).toBe(404);
});

test("nothing outside its folders is served", async () => {
  for (const path of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/samples/../../package.json",
    "/preview/..%2fsecret.txt",
  ]) {
    expect((await ask(path)).body).not.toMatch(/secret|bao-cao-2282/);
  }
});

test("other sites cannot reach it under a name of their own", async () => {
  expect((await ask("/", "evil.example")).status).toBe(403);
  expect((await ask("/", `localhost:${server.port}`)).status).toBe(200);
});

test("an address that is none does not bring it down", async () => {
  expect((await ask("//")).status).toBe(400);
  expect((await ask("/")).status).toBe(200);
});

test("a taken port makes it take the next free one", async () => {
  const second = await startPreviewServer({ port: server.port, folders });
  expect(second.port).toBeGreaterThan(server.port);
  expect(second.url).toBe(`http://localhost:${second.port}/`);
  await second.close();
});
