import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { BadBaseUrl, manifestFor } from "../../tools/manifest";

const original = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

test("every address moves below the new one, and nothing else changes", () => {
  const moved = manifestFor(original, "https://bc.snv.example.gov.vn/2282/");
  expect(moved).not.toContain("localhost");
  expect(moved).toContain('"https://bc.snv.example.gov.vn/2282/taskpane.html?view=check"');
  expect(moved).toContain('"https://bc.snv.example.gov.vn/2282/assets/icons/check-16.png"');
  expect(moved).toContain("<AppDomain>https://bc.snv.example.gov.vn</AppDomain>");
  const back = moved.replaceAll("https://bc.snv.example.gov.vn/2282", "https://localhost:3000");
  expect(contents(back.replaceAll("https://bc.snv.example.gov.vn", "https://localhost:3000"))).toEqual(
    contents(original),
  );
});

test("Office reads the new manifest as the same add-in", async () => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    const file = join(folder, "manifest.xml");
    writeFileSync(file, manifestFor(original, "https://bc.example.vn"));
    const manifest = await OfficeAddinManifest.readManifestFile(file);
    expect(manifest.id).toBe("cbc903dd-cc8d-45ce-aad6-6852c5446546");
    expect(manifest.iconUrl).toBe("https://bc.example.vn/assets/icons/addin-32.png");
    expect(manifest.defaultSettings?.sourceLocation).toBe("https://bc.example.vn/taskpane.html?view=outline");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("addresses of other origins stay", () => {
  const withHelp = original.replace(
    /<SupportUrl DefaultValue="[^"]*"/,
    '<SupportUrl DefaultValue="https://help.example.vn/a?b=1"',
  );
  expect(manifestFor(withHelp, "https://bc.example.vn")).toContain('"https://help.example.vn/a?b=1"');
});

test.each([
  ["http://bc.example.vn", "không dùng https"],
  ["bc.example.vn", "không phải một địa chỉ web"],
  ["ftp://bc.example.vn", "không phải một địa chỉ web"],
  ["", "không phải một địa chỉ web"],
  ["https://", "không phải một địa chỉ web"],
  ["https://ten:mat-khau@bc.example.vn", "tên đăng nhập"],
  ["https://bc.example.vn/?a=1", "tên đăng nhập"],
])("%j is refused, saying why", (address, why) => {
  expect(() => manifestFor(original, address)).toThrow(BadBaseUrl);
  expect(() => manifestFor(original, address)).toThrow(why);
});

/** Elements' texts and attributes: layout apart, all there is. */
function contents(xml: string): string[] {
  return (xml.replace(/<!--[^]*?-->/g, "").match(/<[^>]+>|[^<>]+/g) ?? [])
    .map((token) =>
      token
        .replace(/\s+/g, " ")
        .replace(/ ?\/?>$/, ">")
        .trim(),
    )
    .filter((token) => token !== "");
}
