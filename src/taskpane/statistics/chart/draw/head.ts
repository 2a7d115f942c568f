import type { ChartModel } from "../../../../statistics";
import { fillOf } from "./fill";
import type { Look, SeriesLook } from "./look";
import { breakLines, measureIn } from "./words";

/** What a sign in the chart means. */
interface Key {
  readonly text: string;
  readonly sign: { readonly kind: "area" | "line"; readonly look: SeriesLook } | { readonly kind: "target" };
}

/** The title and the keys above the chart, laid out for a width. */
export interface Head {
  readonly height: number;
  draw(context: CanvasRenderingContext2D, scale: number): void;
}

const sign = 26;
/** Above the title: its accents reach higher than letters. */
const rim = 4;

/** Lays out what stands above the chart: as many keys beside each other as fit. */
export function layHead(
  context: CanvasRenderingContext2D,
  model: ChartModel,
  look: Look,
  width: number,
): Head {
  const line = Math.round(look.size * 1.35);
  const title = look.withTitle
    ? breakLines(model.title, width - 2 * look.size, measureIn(context, look, "bold"))
    : [];
  const measure = measureIn(context, look);
  const rows: { keys: { key: Key; x: number }[]; width: number }[] = [];
  for (const key of keysOf(model, look)) {
    const wide = sign + 6 + measure(key.text);
    const row = rows.at(-1);
    if (row && row.width + look.size + wide <= width) {
      row.keys.push({ key, x: row.width + look.size });
      row.width += look.size + wide;
    } else {
      rows.push({ keys: [{ key, x: 0 }], width: wide });
    }
  }
  const titleHeight = title.length === 0 ? 0 : rim + title.length * line + look.size / 2;
  const height = titleHeight + rows.length * line + (rows.length > 0 ? look.size / 2 : 0);
  return {
    height,
    draw: (on, scale) => {
      on.textBaseline = "middle";
      on.fillStyle = look.text;
      on.textAlign = "center";
      on.font = `bold ${look.size}px ${look.font}`;
      title.forEach((text, at) => on.fillText(text, width / 2, rim + line * (at + 0.5)));
      on.font = `${look.size}px ${look.font}`;
      on.textAlign = "left";
      rows.forEach((row, at) => {
        const y = titleHeight + line * (at + 0.5);
        const start = look.withTitle ? (width - row.width) / 2 : 0;
        for (const { key, x } of row.keys) {
          const left = start + x;
          drawSign(on, key, left, y, look, scale);
          on.fillStyle = look.text;
          on.fillText(key.text, left + sign + 6, y);
        }
      });
    },
  };
}

function keysOf(model: ChartModel, look: Look): Key[] {
  const many = model.kind === "stacked" || model.series.length > 1;
  const kind = model.kind === "line" ? "line" : "area";
  const series = model.series.flatMap(({ name }, at): Key[] => {
    const own = look.series[at];
    return many && own ? [{ text: name, sign: { kind, look: own } }] : [];
  });
  return model.targetLine ? [...series, { text: model.targetLine.text, sign: { kind: "target" } }] : series;
}

function drawSign(
  context: CanvasRenderingContext2D,
  key: Key,
  x: number,
  y: number,
  look: Look,
  scale: number,
): void {
  context.save();
  context.lineWidth = 1;
  if (key.sign.kind === "area") {
    const half = look.size * 0.4;
    context.fillStyle = fillOf(key.sign.look, look, scale);
    context.strokeStyle = look.outline;
    context.fillRect(x + 4, y - half, sign - 8, 2 * half);
    context.strokeRect(x + 4, y - half, sign - 8, 2 * half);
  } else {
    const target = key.sign.kind === "target";
    context.strokeStyle = key.sign.kind === "line" ? key.sign.look.line : look.target;
    context.setLineDash(key.sign.kind === "line" ? [...key.sign.look.dash] : targetDash);
    context.lineWidth = target ? 1.5 : 2;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + sign, y);
    context.stroke();
  }
  context.restore();
}

/** Unlike the dashes of any series. */
export const targetDash = [6, 4];
