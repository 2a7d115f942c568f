import type { Chart, Plugin } from "chart.js";
import type { ChartModel } from "../../../../statistics";
import { drawnValue } from "./drawn-value";
import { type Head, targetDash } from "./head";
import type { Look } from "./look";

/** What is drawn besides the library's own bars, lines and axes: head, target line, values in Vietnamese. */
export function marksOf(model: ChartModel, look: Look, head: Head, scale: number): Plugin {
  return {
    id: "marks",
    beforeDraw: ({ ctx, width, height }) => {
      ctx.save();
      ctx.fillStyle = look.background;
      ctx.fillRect(0, 0, width, height);
      ctx.restore();
    },
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      drawTarget(chart, model, look);
      chart.ctx.font = `${look.size}px ${look.font}`;
      if (model.kind === "bars") drawBarValues(chart, model, look);
      else if (model.kind === "line") drawLineValues(chart, model, look);
      else drawStackValues(chart, model, look);
      chart.ctx.restore();
    },
    afterDraw: ({ ctx }) => {
      ctx.save();
      head.draw(ctx, scale);
      ctx.restore();
    },
  };
}

function drawTarget({ ctx, chartArea, scales }: Chart, { kind, targetLine }: ChartModel, look: Look): void {
  const scale = kind === "bars" ? scales["x"] : scales["y"];
  if (!targetLine || !scale) return;
  const at = scale.getPixelForValue(drawnValue(targetLine));
  ctx.strokeStyle = look.target;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(targetDash);
  ctx.beginPath();
  if (kind === "bars") {
    ctx.moveTo(at, chartArea.top);
    ctx.lineTo(at, chartArea.bottom);
  } else {
    ctx.moveTo(chartArea.left, at);
    ctx.lineTo(chartArea.right, at);
  }
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawBarValues(chart: Chart, model: ChartModel, look: Look): void {
  const { ctx } = chart;
  ctx.textAlign = "left";
  ctx.textBaseline = "middle";
  chart.getDatasetMeta(0).data.forEach(({ x, y }, at) => {
    const text = model.series[0]?.points[at]?.text;
    if (text !== undefined) drawText(ctx, text, x + 5, y, look);
  });
}

function drawLineValues(chart: Chart, model: ChartModel, look: Look): void {
  const { ctx } = chart;
  ctx.textAlign = "center";
  model.series.forEach(({ points }, series) => {
    const below = series % 2 === 1;
    ctx.textBaseline = below ? "top" : "bottom";
    chart.getDatasetMeta(series).data.forEach(({ x, y }, at) => {
      const text = points[at]?.text;
      if (text !== undefined) drawText(ctx, text, x, y + (below ? 7 : -7), look);
    });
  });
}

/** Each source's amount where its part of the bar is tall and wide enough, and their sum above. */
function drawStackValues(chart: Chart, model: ChartModel, look: Look): void {
  const { ctx } = chart;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  model.series.forEach(({ points }, series) => {
    const own = look.series[series % look.series.length];
    chart.getDatasetMeta(series).data.forEach((element, at) => {
      const text = points[at]?.text;
      const { x, y, base, width } = element.getProps(["x", "y", "base", "width"], true) as Box;
      const fits = Math.abs(base - y) >= look.size * 1.3 && ctx.measureText(text ?? "").width <= width - 4;
      if (!text || !own || !fits) return;
      ctx.fillStyle = own.inside;
      if (own.hatch) drawText(ctx, text, x, (y + base) / 2, look);
      else ctx.fillText(text, x, (y + base) / 2);
    });
  });
  ctx.textBaseline = "bottom";
  model.sums?.forEach((sum, at) => {
    const tops = model.series.flatMap((_, series) => {
      const element = chart.getDatasetMeta(series).data[at];
      return element ? [element] : [];
    });
    const top = Math.min(...tops.map(({ y }) => y).filter(Number.isFinite));
    const x = tops[0]?.x;
    if (sum && x !== undefined && Number.isFinite(top)) drawText(ctx, sum.text, x, top - 3, look);
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

/** With a rim of the background, so that lines behind it do not strike it out. */
function drawText(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, look: Look): void {
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = look.background;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = look.text;
  ctx.fillText(text, x, y);
}
