const two = (value: number) => String(value).padStart(2, "0");

/** 24-hour time, "14:05". */
export function clockTime(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Time and date as an official dates a note: "14:05 ngày 22/11/2026". */
export function dateAndTime(at: Date): string {
  return `${clockTime(at)} ngày ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}
