import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import {
  dataNamespace,
  readData,
  StoredDataError,
  targets2282,
  writeData,
  type Format,
  type StoredData,
} from "../../../src/statistics";
import { anyRecipe, recipeWith } from "./recipes";

const dataOf = (...recipes: StoredData["recipes"]): StoredData => ({ recipes, targets: [], unread: [] });
const one = recipeWith("quy-hoach", [['Giám đốc <sở> & "tương đương" ]]>', { total: "170", women: "72" }]]);

function refusal(xml: string): StoredDataError {
  try {
    readData(xml);
  } catch (error) {
    if (error instanceof StoredDataError) return error;
  }
  throw new Error("not refused");
}

/**
 * A part exactly as version 1 wrote it, frozen: documents with such a part exist from the first release on and must
 * stay readable whatever the format becomes.
 */
const versionOne = `<data xmlns="urn:bao-cao-2282:data" version="1">{"recipes":[{"id":"quy-hoach-1","indicator":"quy-hoach","headings":{},"unit":"người","decimals":2,"years":[],"rows":[{"kind":"group","id":"r1","label":"Cấp tỉnh"},{"kind":"item","id":"r2","label":"Giám đốc sở &amp; tương đương","cells":{"total":"170","women":"72"}}],"total":{"mode":"sum","cells":{}},"asOf":"2025-09-30"}],"targets":[],"unread":[]}</data>`;

describe("the custom XML part", () => {
  test("is one element of the project's namespace, without a declaration", () => {
    const xml = writeData(dataOf(one));
    const root = new DOMParser().parseFromString(xml, "application/xml").documentElement!;
    expect([root.localName, root.namespaceURI, root.getAttribute("version")]).toEqual([
      "data",
      dataNamespace,
      "1",
    ]);
    expect(xml.startsWith("<data ")).toBe(true);
    expect(JSON.parse(root.textContent!)).toEqual(dataOf(one));
  });

  test("what is written reads back the same, any recipe and any character", () => {
    fc.assert(
      fc.property(fc.array(anyRecipe, { maxLength: 3 }), (recipes) => {
        const distinct = recipes.map((recipe, position) => ({ ...recipe, id: `bang-${position}` }));
        const data = { ...dataOf(...distinct), targets: [...targets2282] };
        expect(readData(writeData(data))).toEqual(data);
      }),
    );
  });

  test("holds no character that XML forbids, and still gives it back", () => {
    const odd = { ...one, caption: "a\u0000\u000b\ud800\ufffe\uffff\r\nb" };
    const xml = writeData(dataOf(odd));
    expect(xml).toMatch(/^[\u0020-\ud7ff\ue000-\ufffd]*$/);
    expect(readData(xml)).toEqual(dataOf(odd));
  });

  test("is read with a declaration, a byte order mark, another prefix, CDATA and comments", () => {
    const json = JSON.stringify(dataOf(one)).replaceAll("]]>", "]]]]><![CDATA[>");
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- a --><b:data version='1' xmlns:b="${dataNamespace}"><![CDATA[${json}]]></b:data>\n`;
    expect(readData(xml)).toEqual(dataOf(one));
  });
});

describe("damage is named, and nothing is guessed", () => {
  const part = (content: string, version = "1") =>
    `<data xmlns="${dataNamespace}" version="${version}">${content}</data>`;
  const encoded = (json: unknown) =>
    JSON.stringify(json).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  test.each<[string, string, StoredDataError["part"]]>([
    ["an empty part", "", "xml"],
    ["a part cut short", writeData(dataOf(one)).slice(0, -20), "xml"],
    ["an entity of its own", `<!DOCTYPE data [<!ENTITY e "x">]>${part("&e;")}`, "xml"],
    ["another element", `<data xmlns="urn:other" version="1">{}</data>`, "element"],
    ["no version", `<data xmlns="${dataNamespace}">{}</data>`, "version"],
    ["a version that is no number", part("{}", "một"), "version"],
    ["broken JSON", part('{"recipes":['), "json"],
    ["JSON of another kind", part('{"recipes":{}}'), "content"],
    ["nothing", part("null"), "content"],
  ])("%s", (_name, xml, what) => {
    expect(refusal(xml)).toMatchObject({ code: "damaged", part: what });
  });

  test("data of a newer program is refused before its content is looked at", () => {
    const error = refusal(part("<anything/>", "2"));
    expect(error.code).toBe("newer-version");
    expect(error.message).toContain("phiên bản mới hơn");
  });

  test("one bad recipe costs only itself, and is written back as it was", () => {
    const bad = { ...one, id: "hong-1", decimals: 9 };
    const twin = { ...one, unit: "lượt người" };
    const read = readData(part(encoded({ recipes: [one, bad, twin], targets: [], unread: [] })));
    expect(read.recipes).toEqual([one]);
    expect(read.unread).toEqual([bad, twin]);
  });

  test("one bad target does not cost the tables, and comes back when it can be read", () => {
    const [target] = targets2282;
    const bad = { ...target, milestones: [] };
    const read = readData(part(encoded({ ...dataOf(one), targets: [bad, target] })));
    expect(read).toEqual({ recipes: [one], targets: [target], unread: [bad] });
    expect(readData(part(encoded({ ...dataOf(), unread: [target] })))).toEqual({
      ...dataOf(),
      targets: [target],
    });
    expect(readData(writeData(read))).toEqual(read);
  });
});

describe("older data", () => {
  test("version 1 as it was first written is read", () => {
    expect(readData(versionOne).recipes).toMatchObject([
      {
        id: "quy-hoach-1",
        asOf: "2025-09-30",
        rows: [{}, { label: "Giám đốc sở & tương đương", cells: { women: "72" } }],
      },
    ]);
  });

  test("is taken through every step to the newest format", () => {
    const third: Format<{ tables: string[]; steps: number[] }> = {
      version: 3,
      steps: {
        1: (json) => ({ tables: (json as StoredData).recipes.map(({ id }) => id), steps: [1] }),
        2: (json) => ({ ...(json as object), steps: [1, 2] }),
      },
      read: (json) => json as { tables: string[]; steps: number[] },
    };
    expect(readData(versionOne, third)).toEqual({ tables: ["quy-hoach-1"], steps: [1, 2] });
    expect(() => readData(versionOne, { ...third, steps: {} })).toThrow(StoredDataError);
  });
});
