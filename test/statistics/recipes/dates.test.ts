import fc from "fast-check";
import { readDate, writeDate } from "../../../src/statistics";

describe("a day as officials write it", () => {
  test.each([
    ["30/9/2025", "2025-09-30"],
    ["01-02-2025", "2025-02-01"],
    ["5.3.2024", "2024-03-05"],
    [" 29 / 2 / 2024 ", "2024-02-29"],
  ])("%s", (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test.each([
    "",
    "30/9",
    "31/9/2025",
    "29/2/2025",
    "2025-09-30",
    "30/9/25",
    "30/9/0025",
    "30/9/205",
    "hôm nay",
  ])("no day: %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test("days under 10 and months 1 and 2 are written with a zero, other months are not", () => {
    expect(["2025-01-05", "2025-02-15", "2025-03-05", "2025-12-31"].map(writeDate)).toEqual([
      "05/01/2025",
      "15/02/2025",
      "05/3/2025",
      "31/12/2025",
    ]);
  });

  test("every day that is written is read again", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDate(writeDate(day))).toBe(day);
      }),
    );
  });
});
