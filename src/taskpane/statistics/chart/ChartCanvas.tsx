import { useEffect, useRef, useState } from "react";
import type { ChartModel } from "../../../statistics";
import { chartViewTexts as texts } from "../../../texts/statistics-chart";
import { Message } from "../../shared/Message";
import type { DrawnChart } from "./draw";

/**
 * The chart as wide as the pane lets it be, drawn anew when the pane's width or colours change: the frame's own colour
 * changes with the theme, in a transition too short to see (chart.css), whose end tells.
 */
export function ChartCanvas({ model }: { readonly model: ChartModel }) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const width = useWidth(frame);
  const [colours, setColours] = useState(0);

  useEffect(() => {
    let drawn: DrawnChart | undefined;
    let over = false;
    const draw = async () => {
      try {
        // A chunk of its own: most openings of a table draw nothing.
        const { drawChart, paneLook } = await import(/* webpackChunkName: "chart" */ "./draw");
        if (over || !canvas.current || width === 0) return;
        const look = paneLook(canvas.current.parentElement ?? canvas.current);
        drawn = drawChart(canvas.current, model, look, width, window.devicePixelRatio);
        setFailed(false);
      } catch {
        // Said in the pane: the table below holds the same figures.
        if (!over) setFailed(true);
      }
    };
    void draw();
    return () => {
      over = true;
      drawn?.remove();
    };
  }, [model, width, colours]);

  return (
    <div ref={frame} className="chart-frame" onTransitionEnd={() => setColours((count) => count + 1)}>
      <canvas ref={canvas} role="img" aria-label={model.altText} />
      {failed && <Message intent="error">{texts.failed}</Message>}
    </div>
  );
}

/** The width of the frame, in whole pixels. */
function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
