import fc from "fast-check";
import { findSections } from "../../../src/report/matching";
import { foldedWords, hasMoreWords } from "../../../src/report/matching/fold";
import { letter, plainLetter } from "../../../src/report/matching/letters";
import { TextMemory } from "../../../src/report/matching/text-look";
import { outline2282 } from "../../../src/report/outline";
import { reportWith } from "./full-report";
import { writtenDocument } from "./written-document";

describe("reports that are checked one after another", () => {
  const reports = [
    reportWith({}),
    reportWith({ "I.3": ["……………"], "II.1": "without" }),
    reportWith({ "I.3": ["**Kinh phí thực hiện**", "Tổng kinh phí: 120 triệu đồng."], "II.2": ["…"] }),
  ].map((lines) => writtenDocument(lines));

  test("each gives what it gives alone, in whatever order they come", () => {
    const alone = reports.map((report) => findSections(report, structuredClone(outline2282)));
    const outline = structuredClone(outline2282);
    for (const at of [0, 1, 2, 1, 0, 2, 2]) expect(findSections(reports[at]!, outline)).toEqual(alone[at]);
  });

  test("texts are remembered, but not without end", () => {
    const memory = new TextMemory();
    const first = memory.look("Kinh phí thực hiện");
    expect(memory.look("Kinh phí thực hiện")).toBe(first);
    for (let count = 0; count < 30_000; count++) memory.look(`Kinh phí năm ${count}`);
    expect(memory.look("Kinh phí thực hiện")).not.toBe(first);
    const long = "Kinh phí thực hiện ".repeat(50);
    expect(memory.look(long)).not.toBe(memory.look(long));
  });
});

describe("words and letters", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aàáạăâđÐeêioôơuưyỳ \u0300\u0323.,–…\u200B\t1") });

  test("to have more words than a number is to have that many folded words", () => {
    fc.assert(
      fc.property(text, fc.nat(20), (words, most) => {
        expect(hasMoreWords(words, most)).toBe(foldedWords(words).length > most);
      }),
    );
  });

  test("the ranges hold the letters and marks of Latin and Greek, and no punctuation", () => {
    for (let code = 0x20; code <= 0x1eff; code++) {
      if (code >= 0x400 && code < 0x1e00) continue;
      const character = String.fromCharCode(code);
      const is = (name: string) => new RegExp(`^\\p{${name}}$`, "u").test(character);
      if (is("L")) expect(character).toMatch(new RegExp(`[${plainLetter}]`));
      if (is("M")) expect(character).not.toMatch(new RegExp(`[${plainLetter}]`));
      if (code < 0x2c0 || code >= 0x1e00) {
        expect([character, new RegExp(`[${letter}]`).test(character)]).toEqual([
          character,
          is("L") || is("M"),
        ]);
      }
    }
  });
});
