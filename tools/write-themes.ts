// Writes the colours and sizes of Fluent's themes as style sheets, after an update of @fluentui/react-components:
// `npx tsx tools/write-themes.ts`. In style sheets they cost the pane no JavaScript.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { themeSheets } from "./theme-sheets";

const folder = join(__dirname, "../src/taskpane/shared/themes");

async function write(): Promise<void> {
  for (const [file, { selector, theme }] of Object.entries(themeSheets)) {
    const lines = Object.entries(theme).map(([token, value]) => `--${token}: ${value};`);
    const css = `/* Written by tools/write-themes.ts. */\n${selector} {\n${lines.join("\n")}\n}\n`;
    writeFileSync(join(folder, file), await format(css, { parser: "css", printWidth: 110 }));
  }
}

void write();
