// Draws assets/icons/*.png from the SVG sources beside them: `npx tsx tools/icons.ts`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** The sizes Office asks for: 16, 32 and 80 are required, the others keep scaled displays sharp. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const folder = join(__dirname, "../assets/icons");

/** The PNG of one SVG source, `size` pixels wide and high, on a transparent ground. */
export function drawIcon(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

if (require.main === module) {
  for (const source of readdirSync(folder).filter((file) => file.endsWith(".svg"))) {
    const svg = readFileSync(join(folder, source), "utf8");
    for (const size of iconSizes) {
      writeFileSync(join(folder, `${basename(source, ".svg")}-${size}.png`), drawIcon(svg, size));
    }
  }
}
