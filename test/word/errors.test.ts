import type { WordErrorCode } from "../../src/word";
import { wordErrorTexts, type WordErrorText } from "../../src/texts/word-errors";

/** The compiler sees to it that every code has a text. */
const texts: Record<WordErrorCode, WordErrorText> = wordErrorTexts;

describe("the sentences for Word's errors", () => {
  test.each(Object.entries(texts))("%s says what is and what to do", (_, { what, next }) => {
    expect(what).toMatch(/\p{Lu}.*\.$/su);
    expect(next).toMatch(/\p{Lu}.*\.$/su);
    expect(what + next).toBe((what + next).normalize("NFC"));
    expect(what + next).not.toMatch(/sync|API|host|undefined/);
  });
});
