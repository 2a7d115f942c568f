import fc from "fast-check";
import { readNumber, writeNumber, writePercent } from "../../../src/statistics";

const number = (units: bigint, decimals = 0, percent = false) => ({
  kind: "number",
  value: { units, decimals },
  percent,
});

describe("reading numbers as officials write them", () => {
  test.each([
    ["170", number(170n)],
    ["1.234", number(1234n)],
    ["1.234,5", number(12345n, 1)],
    ["12.345.678", number(12345678n)],
    ["35,29%", number(3529n, 2, true)],
    ["35,29 %", number(3529n, 2, true)],
    ["1\u00a0234", number(1234n)],
    ["–5", number(-5n)],
    ["0,50", number(50n, 2)],
    ["1 234 567,8 %", number(12345678n, 1, true)],
    ["0,353", number(353n, 3)],
  ])("%s", (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  test.each(["", "  ", "\u00a0", "\u200b"])("blank is not zero: %j", (text) => {
    expect(readNumber(text)).toEqual({ kind: "blank" });
  });

  test.each(["-", "–", "—", " - ", "−"])("a dash states that there is nothing: %j", (text) => {
    expect(readNumber(text)).toEqual({ kind: "dash" });
  });

  test.each(["mười", "3=4+6", "60/170", "31/12/2020", "1.23.4", "1,2,3", "%", "1.2345,6", "12 người"])(
    "no number: %s",
    (text) => {
      expect(readNumber(text)).toEqual({ kind: "not-a-number" });
    },
  );

  test.each(["60\n170", "60\t170", "60 17", "12 5", "1234 567", "1 234 56"])(
    "two numbers in one cell are not run together: %j",
    (text) => {
      expect(readNumber(text)).toEqual({ kind: "not-a-number" });
    },
  );

  test("a decimal point and English grouping are read, and doubted", () => {
    expect(readNumber("35.29%")).toEqual({ ...number(3529n, 2, true), doubt: "point" });
    expect(readNumber("1,234.5")).toEqual({ ...number(12345n, 1), doubt: "point" });
    expect(readNumber("1,234")).toEqual({ ...number(1234n, 3), doubt: "either" });
  });

  test("no group of thousands begins with a zero", () => {
    expect(readNumber("0.353")).toEqual({ ...number(353n, 3), doubt: "point" });
  });
});

describe("writing numbers", () => {
  test.each([
    [{ units: 1234567n, decimals: 0 }, "1.234.567"],
    [{ units: 12345n, decimals: 1 }, "1.234,5"],
    [{ units: 5n, decimals: 2 }, "0,05"],
    [{ units: -1234n, decimals: 0 }, "-1.234"],
    [{ units: 0n, decimals: 0 }, "0"],
  ])("%j is %s", (value, text) => {
    expect(writeNumber(value)).toBe(text);
  });

  test("percent closes up", () => {
    expect(writePercent({ units: 3529n, decimals: 2 })).toBe("35,29%");
  });

  test("what is written reads back as the same number", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 4 }),
        (units, decimals) => {
          const read = readNumber(writeNumber({ units, decimals }));
          // "1,234" may be meant as English thousands, so three decimals under a thousand are rightly doubted.
          expect(read).toMatchObject({ kind: "number", value: { units, decimals }, percent: false });
        },
      ),
    );
  });
});
