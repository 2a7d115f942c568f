import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type ChartDataset,
} from "chart.js";
import type { ChartModel } from "../../../../statistics";
import { drawnValue } from "./drawn-value";
import { fillOf } from "./fill";
import { layHead } from "./head";
import type { Look } from "./look";
import { marksOf } from "./marks";
import { breakLines, measureIn } from "./words";

// Only what these charts are made of, or the whole library would be fetched.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** A drawn chart. */
export interface DrawnChart {
  /** CSS pixels. */
  readonly height: number;
  remove(): void;
}

/**
 * Draws a chart into a canvas.
 *
 * @param width CSS pixels; the height follows from what is drawn
 * @param scale pixels of the picture a CSS pixel
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  model: ChartModel,
  look: Look,
  width: number,
  scale: number,
): DrawnChart {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the web view gave no canvas to draw on");
  const head = layHead(context, model, look, width);
  const measure = measureIn(context, look);
  const across = model.kind === "bars";
  const labels = model.labels.map((label) => breakLines(label, across ? width * 0.38 : width / 6, measure));
  const height = Math.ceil(head.height + bodyHeight(model, labels, look, width));
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.width = width;
  canvas.height = height;

  const widest = Math.max(
    0,
    ...model.series.flatMap(({ points }) => points.map((one) => measure(one?.text ?? ""))),
  );
  const ratio = model.unit === "%";
  const font = { family: look.font, size: look.size };
  const values = {
    beginAtZero: true,
    ...(ratio ? { max: niceTop(model) } : {}),
    border: { display: false },
    grid: { color: look.grid, tickColor: look.grid },
    ticks: {
      color: look.text,
      font,
      maxTicksLimit: 6,
      callback: (value: number | string) => tickText(Number(value), ratio),
    },
    title: { display: !ratio, text: model.unit, color: look.text, font },
  };
  const names = {
    border: { color: look.outline },
    grid: { display: false },
    ticks: { color: look.text, font, autoSkip: model.kind === "line", maxRotation: 0 },
  };
  const configuration: ChartConfiguration<"bar" | "line", (number | null)[], string[]> = {
    type: model.kind === "line" ? "line" : "bar",
    data: { labels, datasets: datasetsOf(model, look, scale) },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: scale,
      events: [],
      indexAxis: across ? "y" : "x",
      layout: {
        padding: {
          top: head.height + (across ? 0 : look.size * 1.4),
          right: across ? widest + 8 : model.kind === "line" ? widest / 2 : 4,
          bottom: 2,
          left: 2,
        },
      },
      scales: across
        ? { x: values, y: names }
        : {
            x: { ...names, stacked: model.kind === "stacked", offset: true },
            y: { ...values, stacked: model.kind === "stacked" },
          },
    },
    plugins: [marksOf(model, look, head, scale)],
  };
  const chart = new Chart(canvas, configuration);
  return { height, remove: () => chart.destroy() };
}

function datasetsOf(
  model: ChartModel,
  look: Look,
  scale: number,
): ChartDataset<"bar" | "line", (number | null)[]>[] {
  return model.series.map(({ name, points }, at) => {
    const own = look.series[at % look.series.length] ?? look.total;
    const data = points.map((point) => (point ? drawnValue(point) : null));
    if (model.kind === "line") {
      return {
        type: "line",
        label: name,
        data,
        borderColor: own.line,
        borderDash: [...own.dash],
        borderWidth: 2,
        pointStyle: own.point,
        pointRadius: 4,
        pointBackgroundColor: at % 2 === 0 ? own.line : look.background,
        pointBorderColor: own.line,
        pointBorderWidth: 2,
        spanGaps: false,
      };
    }
    const plain = fillOf(own, look, scale);
    const total = fillOf(look.total, look, scale);
    return {
      type: "bar",
      label: name,
      data,
      backgroundColor: points.map((_, point) => (point === model.total ? total : plain)),
      borderColor: look.outline,
      borderWidth: 1,
      maxBarThickness: model.kind === "bars" ? look.size * 1.6 : look.size * 6,
      categoryPercentage: 0.8,
      barPercentage: 0.9,
    };
  });
}

/** The end of an axis of ratios: a multiple of ten above the largest, 100 % at most unless a ratio is more. */
function niceTop({ series, targetLine }: ChartModel): number {
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => (point ? [drawnValue(point)] : [])),
  );
  const largest = Math.max(...values, targetLine ? drawnValue(targetLine) : 0);
  const step = largest > 50 ? 20 : 10;
  const top = Math.max(step, Math.ceil((largest * 1.05) / step) * step);
  return largest <= 100 ? Math.min(top, 100) : top;
}

function tickText(value: number, ratio: boolean): string {
  return `${value.toLocaleString("vi")}${ratio ? "%" : ""}`;
}

function bodyHeight(model: ChartModel, labels: readonly string[][], look: Look, width: number): number {
  const line = look.size * 1.3;
  if (model.kind !== "bars") return Math.max(200, Math.min(width * 0.62, 420));
  const rows = labels.reduce(
    (sum, lines) => sum + Math.max(lines.length * line, look.size * 1.6) + look.size,
    0,
  );
  return rows + 3 * look.size;
}
