import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registrationFor } from "../../tools/sideload";

const id = "cbc903dd-cc8d-45ce-aad6-6852c5446546";

test("on a Mac the manifest lies in Word's folder for add-ins under development, until it is taken back", () => {
  const home = mkdtempSync(join(tmpdir(), "home-"));
  try {
    const registration = registrationFor("darwin", id, home);
    expect(() => registration?.add()).toThrow("Không thấy Word");
    const documents = join(home, "Library/Containers/com.microsoft.Word/Data/Documents");
    mkdirSync(documents, { recursive: true });
    registration?.add();
    const file = join(documents, "wef", `${id}.manifest.xml`);
    expect(readFileSync(file, "utf8")).toContain(id);
    registration?.remove();
    expect(existsSync(file)).toBe(false);
  } finally {
    rmSync(home, { recursive: true });
  }
});

test("where there is no Word, there is nothing to register with", () => {
  expect(registrationFor("linux", id)).toBeUndefined();
  expect(registrationFor("win32", id)).toBeDefined();
});
