import type { Chart, Plugin } from "chart.js";
import type { ChartModel } from "../../../../statistics";
import { drawnValue } from "./drawn-value";
import { type Head, targetDash } from "./head";
import { placeLabel, type Box, type Point } from "./label-places";
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

/** Where the target stands: on the axis across for bars that lie, on the upright one otherwise. */
function targetAt({ scales }: Chart, { kind, targetLine }: ChartModel): number | undefined {
  const scale = kind === "bars" ? scales["x"] : scales["y"];
  return targetLine && scale?.getPixelForValue(drawnValue(targetLine));
}

function drawTarget(chart: Chart, model: ChartModel, look: Look): void {
  const at = targetAt(chart, model);
  if (at === undefined) return;
  const { ctx, chartArea } = chart;
  ctx.beginPath();
  if (model.kind === "bars") {
    ctx.moveTo(at, chartArea.top);
    ctx.lineTo(at, chartArea.bottom);
  } else {
    ctx.moveTo(chartArea.left, at);
    ctx.lineTo(chartArea.right, at);
  }
  // First a rim, or the line would vanish on dark bars.
  ctx.strokeStyle = look.background;
  ctx.lineWidth = 4;
  ctx.stroke();
  ctx.strokeStyle = look.target;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(targetDash);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Behind the bar's end, or inside it where the target line would strike the words out. */
function drawBarValues(chart: Chart, model: ChartModel, look: Look): void {
  const { ctx } = chart;
  const target = targetAt(chart, model) ?? -Infinity;
  ctx.textBaseline = "middle";
  chart.getDatasetMeta(0).data.forEach((element, at) => {
    const { x, y, base } = element.getProps(["x", "y", "base"], true) as Bar;
    const text = model.series[0]?.points[at]?.text;
    if (text === undefined) return;
    const width = ctx.measureText(text).width;
    const struck = target > x && target < x + width + 8;
    const own = at === model.total ? look.total : look.series[0];
    if (struck && own && x - base > width + 10) {
      ctx.textAlign = "right";
      if (own.hatch) drawText(ctx, text, x - 5, y, look);
      else {
        ctx.fillStyle = own.inside;
        ctx.fillText(text, x - 5, y);
      }
    } else {
      ctx.textAlign = "left";
      drawText(ctx, text, x + 5, y, look);
    }
  });
}

/** Letters that several lines' values need side by side. Where there is less room, the last of each line is written. */
const enoughForAllValues = 34;

/** Above the points, every other line's below; elsewhere where a line would strike the words out. */
function drawLineValues(chart: Chart, model: ChartModel, look: Look): void {
  const { ctx, chartArea, width } = chart;
  const target = targetAt(chart, model);
  const narrow = model.series.length > 1 && width < enoughForAllValues * look.size;
  const drawn = model.series.map(({ points }, series) => {
    const { data } = chart.getDatasetMeta(series);
    return points.map((point, at) =>
      point && data[at] ? { text: point.text, ...placeOf(data[at]) } : undefined,
    );
  });
  const lines = drawn.flatMap(stretchesOf);
  if (target !== undefined) lines.push([chartArea.left, chartArea.right].map((x) => ({ x, y: target })));
  const within = { left: 0, right: width, top: chartArea.top - 1.4 * look.size, bottom: chartArea.bottom };
  const labels: Box[] = [];
  ctx.textAlign = "left";
  ctx.textBaseline = "top";
  drawn.forEach((points, series) => {
    const last = points.findLastIndex((point) => point !== undefined);
    points.forEach((point, at) => {
      if (!point || (narrow && at !== last)) return;
      const size = { width: ctx.measureText(point.text).width, height: look.size };
      const place = placeLabel(point, size, { lines, labels, within }, series % 2 === 1 && !narrow);
      labels.push(place);
      drawText(ctx, point.text, place.left, place.top, look);
    });
  });
}

const placeOf = ({ x, y }: Point): Point => ({ x, y });

/** A line without its gaps: the points that are joined. */
function stretchesOf(points: readonly (Point | undefined)[]): Point[][] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches;
}

/** Each source's amount where its part is tall enough and bars are wide enough for all, and their sum above. */
function drawStackValues(chart: Chart, model: ChartModel, look: Look): void {
  const { ctx } = chart;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const texts = model.series.flatMap(({ points }) => points.map((point) => point?.text ?? ""));
  const widest = Math.max(0, ...texts.map((text) => ctx.measureText(text).width));
  model.series.forEach(({ points }, series) => {
    const own = look.series[series % look.series.length];
    chart.getDatasetMeta(series).data.forEach((element, at) => {
      const text = points[at]?.text;
      const { x, y, base, width } = element.getProps(["x", "y", "base", "width"], true) as Bar;
      const fits = Math.abs(base - y) >= look.size * 1.3 && widest <= width - 4;
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

interface Bar {
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
