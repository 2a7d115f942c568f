import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { commands, insertTableName } from "../../src/commands/commands";
import { indicators2282 } from "../../src/statistics";
import { tableCommands, type TableCommand } from "../../src/texts/commands";

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const xml = new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/xml");
const all = (name: string): Element[] => Array.from(xml.getElementsByTagNameNS("*", name));
const value = (element: Element): string => element.getAttribute("DefaultValue") ?? "";
const base = "https://localhost:3000";

describe("the manifest as Office reads it", () => {
  test("is a task pane add-in for Word documents, in Vietnamese, with a stable identity", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(file);
    expect(manifest).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Document"],
      defaultLocale: "vi-VN",
      displayName: "Báo cáo 2282",
      permissions: "ReadWriteDocument",
    });
    // Another id would be another add-in: documents and deployments know it by this one.
    expect(manifest.id).toBe("cbc903dd-cc8d-45ce-aad6-6852c5446546");
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifest.version).toMatch(/^\d+(\.\d+){3}$/);
  });

  test("asks for WordApi 1.3 and nothing that Word LTSC 2021 lacks", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([["WordApi", "1.3"]]);
  });

  test("has all its addresses on https, at one origin", () => {
    const addresses = [...all("Url"), ...all("Image"), ...all("SourceLocation"), ...all("IconUrl")]
      .map(value)
      .filter((address) => address !== "");
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) expect(new URL(address).origin).toBe(base);
  });
});

describe("the texts", () => {
  const texts = [...all("String"), ...all("DisplayName"), ...all("Description")].filter(
    (text) => value(text) !== "",
  );

  test("are Vietnamese, each with its English override", () => {
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) {
      const overrides = Array.from(text.getElementsByTagNameNS("*", "Override"));
      expect(overrides.map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
      const english = overrides[0]?.getAttribute("Value") ?? "";
      expect(english).not.toBe("");
      expect(english).not.toBe(value(text));
      expect(value(text)).toBe(value(text).normalize("NFC"));
    }
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s have at most %i characters in either language", (kind, limit) => {
    for (const text of all(kind).flatMap((strings) => Array.from(strings.getElementsByTagNameNS("*", "*")))) {
      expect(
        (text.getAttribute("DefaultValue") ?? text.getAttribute("Value") ?? "").length,
      ).toBeLessThanOrEqual(limit);
    }
  });

  test("on buttons are short enough for two lines under an icon", () => {
    for (const control of all("Control")) {
      const label = control.getElementsByTagNameNS("*", "Label")[0]?.getAttribute("resid");
      const text = all("String").find((one) => one.getAttribute("id") === label);
      expect(text && value(text).length).toBeLessThanOrEqual(24);
    }
  });
});

describe("the resources", () => {
  const resources = [...all("Image"), ...all("Url"), ...all("String")].filter((one) =>
    one.hasAttribute("id"),
  );
  const ids = resources.map((one) => one.getAttribute("id") ?? "");
  const used = Array.from(xml.getElementsByTagName("*"), (one) => one.getAttribute("resid")).filter(
    (id) => id !== null,
  );

  test("have ids of at most 32 characters, each once", () => {
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("are all there and all used", () => {
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });
});

describe("the icons", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
  const images = all("Image").filter((image) => image.hasAttribute("resid"));

  test("are offered in every size Office knows, at every group, button and item of a menu", () => {
    const icons = all("Icon");
    expect(icons).toHaveLength(all("Group").length + all("Control").length + all("Item").length);
    for (const icon of icons) {
      const offered = Array.from(icon.getElementsByTagNameNS("*", "Image"), (image) =>
        Number(image.getAttribute("size")),
      );
      expect(offered).toEqual(sizes);
    }
  });

  test("are PNG files of exactly the size they are offered for", () => {
    for (const image of images) {
      const resource = all("Image").find((one) => one.getAttribute("id") === image.getAttribute("resid"));
      const size = Number(image.getAttribute("size"));
      expect(pngSize(new URL(value(resource ?? image)).pathname)).toEqual([size, size]);
    }
    expect(pngSize(new URL(all("IconUrl").map(value)[0] ?? "").pathname)).toEqual([32, 32]);
    expect(pngSize(new URL(all("HighResolutionIconUrl").map(value)[0] ?? "").pathname)).toEqual([64, 64]);
  });

  test("are drawn from the sources beside them: every source in every size, and nothing else", () => {
    const files = readdirSync(join(root, "assets/icons"));
    const sources = files.filter((name) => name.endsWith(".svg")).map((name) => name.slice(0, -4));
    const expected = sources.flatMap((source) => sizes.map((size) => `${source}-${size}.png`));
    expect(files.filter((name) => name.endsWith(".png")).sort()).toEqual(expected.sort());
  });

  /** Width and height from the PNG's first chunk. */
  function pngSize(path: string): [number, number] {
    const png = readFileSync(join(root, path));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }
});

describe("the ribbon", () => {
  test("is one tab with groups for the outline, the figures, the check and help", () => {
    expect(all("CustomTab")).toHaveLength(1);
    expect(all("Control").map((control) => control.getAttribute("id"))).toEqual([
      "BaoCao2282.OpenOutline",
      "BaoCao2282.InsertOutline",
      "BaoCao2282.OpenStatistics",
      "BaoCao2282.InsertTable",
      "BaoCao2282.UpdateTables",
      "BaoCao2282.Check",
      "BaoCao2282.Help",
    ]);
  });

  test("has a menu with an item for every indicator, in their order, called as the commands call them", () => {
    const textOf = (item: Element) => {
      const label = item.getElementsByTagNameNS("*", "Label")[0]?.getAttribute("resid");
      return value(all("String").find((text) => text.getAttribute("id") === label)!);
    };
    const items = all("Item").map((item) => [
      item.getElementsByTagNameNS("*", "FunctionName")[0]?.textContent,
      textOf(item),
    ]);
    expect(items).toEqual(
      indicators2282.map(({ id }) => [insertTableName(id), tableCommands[id as TableCommand]]),
    );
    for (const [, label] of items) expect(label!.length).toBeLessThanOrEqual(28);
  });

  test("has one pane, whose page the buttons replace", () => {
    const panes = all("TaskpaneId").map((id) => id.textContent);
    expect(new Set(panes)).toEqual(new Set(["BaoCao2282.Pane"]));
    const pages = all("Action")
      .flatMap((action) => Array.from(action.getElementsByTagNameNS("*", "SourceLocation")))
      .map((location) => location.getAttribute("resid"));
    expect(new Set(pages).size).toBe(panes.length);
  });

  test("runs only commands that the commands page registers, and all of them", () => {
    const names = all("FunctionName").map((name) => name.textContent);
    expect(Object.keys(commands)).toEqual(names);
  });

  test("opens only pages that the add-in has", () => {
    const paths = new Set(all("Url").map((url) => new URL(value(url)).pathname));
    expect([...paths].sort()).toEqual(["/commands.html", "/taskpane.html"]);
  });
});
