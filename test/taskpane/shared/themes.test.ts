import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tokens as fluentTokens } from "@fluentui/react-components";
import { tokens } from "../../../src/taskpane/shared/themes/tokens";
import { themeSheets } from "../../../tools/theme-sheets";

const folder = join(__dirname, "../../../src/taskpane/shared/themes");
/** The formatter sets spaces, quotes and decimals its own way. */
const plain = (value: unknown) =>
  String(value)
    .replace(/[\s"']+/g, "")
    .replace(/(\.\d*?)0+(?=\D|$)/g, "$1");

describe("the names of Fluent's colours and sizes", () => {
  it("stand for the same custom properties as in Fluent's own table", () => {
    const names = Object.keys(fluentTokens);
    expect(names.length).toBeGreaterThan(400);
    expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluentTokens);
  });
});

/** The custom properties of a style sheet. */
function tokensIn(file: string): Record<string, string> {
  const css = readFileSync(join(folder, file), "utf8");
  return Object.fromEntries(
    [...css.matchAll(/--(\w+):([^;]+);/g)].map(([, name, value]) => [name, plain(value)]),
  );
}

describe("the style sheets of the themes", () => {
  it.each(Object.entries(themeSheets))(
    "%s is the installed Fluent's; if not, write it anew by tools/write-themes.ts",
    (file, { theme }) => {
      const tokens = Object.entries(theme).map(([name, value]) => [name, plain(value)]);
      expect(tokensIn(file)).toEqual(Object.fromEntries(tokens));
    },
  );
});
