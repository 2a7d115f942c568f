import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestFor } from "../../tools/manifest";

const root = join(__dirname, "../..");
const checker = join(root, "../shared/reference/manifest-schema/check-manifest");
const manifest = join(root, "manifest.xml");

/** Against Microsoft's schemas; needs bash and xmllint. */
function check(file: string) {
  const { status, stderr } = spawnSync(checker, [file], { encoding: "utf8" });
  return { status, stderr };
}

test("the manifest is valid by Microsoft's schema", () => {
  expect(check(manifest)).toEqual({ status: 0, stderr: "" });
});

test("so is the one for a deployment, and a broken one is not", () => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    const original = readFileSync(manifest, "utf8");
    writeFileSync(join(folder, "moved.xml"), manifestFor(original, "https://bc.example.vn/2282"));
    expect(check(join(folder, "moved.xml"))).toEqual({ status: 0, stderr: "" });
    writeFileSync(
      join(folder, "broken.xml"),
      original.replace("<Hosts>", "<Gosts>").replace("</Hosts>", "</Gosts>"),
    );
    expect(check(join(folder, "broken.xml")).status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
