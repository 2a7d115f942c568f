/**
 * @jest-environment jsdom
 */
import fc from "fast-check";
import { dataNamespace, readData, readPart, StoredDataError, writeData } from "../../../src/statistics";
import { partElement } from "../../../src/word/store/part-element";
import { anyRecipe } from "../../statistics/recipes/recipes";

const json = '{"recipes":[],"targets":[],"unread":[]}';
const part = (content = json, version = "1") =>
  `<data xmlns="${dataNamespace}" version="${version}">${content}</data>`;

/** The data, or what is wrong with the part. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoredDataError) return [error.code, error.part];
    throw error;
  }
}

describe("a part read by the web view's own parser is what the command line reads", () => {
  test.each<[string, string]>([
    ["plain", part()],
    [
      "with a declaration, a byte order mark and comments",
      `\ufeff<?xml version="1.0"?>\n<!-- a -->${part()}`,
    ],
    [
      "with another prefix and CDATA",
      `<b:data xmlns:b="${dataNamespace}" version="1"><![CDATA[${json}]]></b:data>`,
    ],
    ["with a comment and an element inside", part(`<!-- a -->${json.slice(0, 9)}<b>${json.slice(9)}</b>`)],
    ["with references", part(json.replaceAll('"', "&quot;"))],
    ["of another namespace", "<data version='1'>{}</data>"],
    ["of another element", part().replaceAll("data", "date")],
    ["without a version", part().replace(' version="1"', "")],
    ["of a newer version", part("?", "99")],
    ["cut off", part().slice(0, -8)],
    ["with two roots", `${part()}${part()}`],
    ["with text after the root", `${part()}a`],
    ["with an unknown entity", part("&a;")],
    ["with a DOCTYPE", `<!DOCTYPE data [<!ENTITY a "${json.replaceAll('"', "&#34;")}">]>${part("&a;")}`],
    ["that is no XML", "{}"],
    ["empty", ""],
    ["that holds an error's own element", part("<parsererror/>")],
  ])("%s", (what, xml) => {
    const read = outcome(() => readPart(() => partElement(xml)));
    const expected = what.startsWith("that holds") ? ["damaged", "xml"] : outcome(() => readData(xml));
    expect(read).toEqual(expected);
  });

  test("whatever the author wrote", () => {
    fc.assert(
      fc.property(fc.array(anyRecipe, { maxLength: 2 }), (recipes) => {
        const distinct = recipes.map((recipe, at) => ({ ...recipe, id: `bang-${at}` }));
        const xml = writeData({ recipes: distinct, targets: [], unread: [] });
        expect(readPart(() => partElement(xml))).toEqual(readData(xml));
      }),
      { numRuns: 30 },
    );
  });
});
