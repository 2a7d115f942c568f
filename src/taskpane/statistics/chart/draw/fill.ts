import type { Look, SeriesLook } from "./look";

/** The fill of an area: its colour, with strokes or dots where colour alone would not tell it from the others. */
export function fillOf(series: SeriesLook, look: Look, scale: number): string | CanvasPattern {
  if (!series.hatch) return series.colour;
  // In the picture's own pixels, or a pattern made for the screen would be too fine in print.
  const size = Math.round((series.hatch === "dots" ? 6 : 8) * scale);
  const tile = document.createElement("canvas");
  tile.width = size;
  tile.height = size;
  const context = tile.getContext("2d");
  if (!context) return series.colour;
  context.fillStyle = series.colour;
  context.fillRect(0, 0, size, size);
  if (series.hatch === "dots") drawDot(context, size, look.outline);
  else drawStroke(context, size, look.outline, 1.2 * scale);
  const pattern = context.createPattern(tile, "repeat");
  if (!pattern) return series.colour;
  // Patterns are laid in the canvas's units, which the device pixel ratio has already enlarged.
  pattern.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern;
}

function drawDot(context: CanvasRenderingContext2D, size: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(size / 2, size / 2, size / 6, 0, 2 * Math.PI);
  context.fill();
}

/** A diagonal, drawn thrice so that the tiles meet at their corners. */
function drawStroke(context: CanvasRenderingContext2D, size: number, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  for (const shift of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
    context.stroke();
  }
}
