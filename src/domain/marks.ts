/** Names without what not every keyboard has. */

/** Letters that do not come apart into a plain one and a mark. */
const letters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** A text in lower case without diacritics: "näköala" → "nakoala", "łódź" → "lodz". The database does the same with names. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[øłđðıħßæœþ]/g, (letter) => letters[letter]!);
