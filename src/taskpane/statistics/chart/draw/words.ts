import type { Look } from "./look";

/** Measures and breaks text as the canvas would draw it. */
export type Measure = (text: string) => number;

/** A measure for this size of letters. */
export function measureIn(context: CanvasRenderingContext2D, look: Look, weight = "normal"): Measure {
  return (text) => {
    context.font = `${weight} ${look.size}px ${look.font}`;
    return context.measureText(text).width;
  };
}

/**
 * Breaks a text into lines no wider than `width`, about equally long, so that no line holds a single word; a word wider
 * than that stays whole. At most `most` lines.
 */
export function breakLines(text: string, width: number, measure: Measure, most = 4): string[] {
  const words = text.trim().split(/\s+/);
  let lines = fill(words, width, measure);
  for (let narrower = width * 0.95; narrower > width / 2; narrower *= 0.95) {
    const shorter = fill(words, narrower, measure);
    if (shorter.length > lines.length) break;
    lines = shorter;
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`];
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = [lines.at(-1) ?? "", word].join(" ").trim();
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
