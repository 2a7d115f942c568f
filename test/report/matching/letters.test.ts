import { plainSeparator, vietnameseLetter } from "../../../src/report/matching/letters";

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const those = (className: string) => {
  const pattern = new RegExp(`^[${className}]$`);
  return characters.filter((character) => pattern.test(character));
};

describe("classes of usual characters", () => {
  it("hold every letter of Vietnamese, and those of its neighbours", () => {
    const alphabet = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"];
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const vowels = new Set("aăâeêioôơuưy");
    const small = alphabet.flatMap((letter) =>
      vowels.has(letter) ? tones.map((tone) => (letter + tone).normalize("NFC")) : [letter],
    );
    const held = new Set(those(vietnameseLetter));
    expect(
      [...small, ...small.map((letter) => letter.toUpperCase())].filter((one) => !held.has(one)),
    ).toEqual([]);
  });

  it("call nothing a letter with two cases that is not one for Unicode", () => {
    const wrong = those(vietnameseLetter).filter((letter) => {
      const isSmall = letter !== letter.toUpperCase();
      return !(isSmall ? /\p{Ll}/u : /\p{Lu}/u).test(letter);
    });
    expect(wrong).toEqual([]);
  });

  it("call nothing a separator that is a letter, digit or mark for Unicode", () => {
    const separators = those(plainSeparator);
    expect(separators).toEqual(expect.arrayContaining([" ", ".", "…", "–", "“", "●", "\uF0B7"]));
    expect(separators.filter((one) => /[\p{L}\p{N}\p{M}]/u.test(one))).toEqual([]);
  });
});
