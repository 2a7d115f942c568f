import { chartTexts as texts } from "../../texts/statistics-chart";
import type { ChartModel } from "./model";

/** What a chart shows, with its figures. */
export function altTextOf(model: Omit<ChartModel, "altText">): string {
  const sentences = model.series.map(({ name, points }) => {
    const given = points.flatMap((point, at) =>
      point ? [texts.altPoint(model.labels[at] ?? "", point.text)] : [],
    );
    return model.series.length === 1 ? texts.altPoints(given) : texts.altSeries(name, given);
  });
  const target = model.targetLine ? [texts.altTarget(model.targetLine.text)] : [];
  return [texts.alt[model.kind](model.title), ...sentences, ...target].join(" ");
}
