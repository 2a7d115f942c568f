/** A number as a list label shows it (ST_NumberFormat, ISO 29500-1 17.18.59). Unknown formats: decimal. */
export function formatNumber(value: number, format: string, custom?: string): string {
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return value >= 0 && value < 10 ? `0${value}` : String(value);
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "ordinal":
      return `${value}${ordinalSuffix(value)}`;
    case "numberInDash":
      return `- ${value} -`;
    case "decimalEnclosedParen":
      return `(${value})`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case "hex":
      return value.toString(16).toUpperCase();
    case "chicago":
      return value >= 1 && value <= 120
        ? "*†‡§"[(value - 1) % 4]!.repeat(Math.ceil(value / 4))
        : String(value);
    case "vietnameseCounting":
      return vietnamese(value);
    case "custom":
      // The only custom formats are leading zeros: "001, 002, 003, ..." (ISO 29500-1 17.9.17).
      return String(value).padStart(/^0{0,9}\d/.exec(custom ?? "")?.[0].length ?? 1, "0");
    default:
      return String(value);
  }
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 32767) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, digits] of romanDigits) {
    for (; rest >= worth; rest -= worth) text += digits;
  }
  return text;
}

/** A … Z, AA, BB … ZZ, AAA …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function ordinalSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

function vietnamese(value: number): string {
  if (value < 0 || value > 99) return String(value);
  if (value < 10) return digits[value]!;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 1 ? "mười" : `${digits[tens]} mươi`;
  if (ones === 0) return head;
  const tail = ones === 5 ? "lăm" : ones === 1 && tens > 1 ? "mốt" : digits[ones]!;
  return `${head} ${tail}`;
}
