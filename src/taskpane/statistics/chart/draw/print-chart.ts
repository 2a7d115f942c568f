import type { ChartModel } from "../../../../statistics";
import type { PictureToInsert } from "../../../../word";
import { drawChart } from "./draw-chart";
import { printLook } from "./look";

/** The text width of a decree-30 page: 210 mm less margins of 30 and 20 mm. */
const printedWidth = 160;
const millimetresPerInch = 25.4;
/** Printers of offices show no difference above this, and the document grows with its square. */
const dotsPerInch = 240;
const cssPixelsPerInch = 96;
const pointsPerInch = 72;

/** The chart as a picture for the document: as wide as its text, sharp in print, readable without colours. */
export function printChart(model: ChartModel): PictureToInsert {
  const width = Math.floor((printedWidth / millimetresPerInch) * cssPixelsPerInch);
  const canvas = document.createElement("canvas");
  const drawn = drawChart(canvas, model, printLook, width, dotsPerInch / cssPixelsPerInch);
  const base64 = canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
  drawn.remove();
  const points = (pixels: number) => (pixels / cssPixelsPerInch) * pointsPerInch;
  return {
    base64,
    title: model.title,
    altText: model.altText,
    width: points(width),
    height: points(drawn.height),
  };
}
