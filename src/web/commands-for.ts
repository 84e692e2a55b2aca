/**
 * Which commands a text means, in two parts: those of which a word begins with it ("sour": "Go to sources"), which
 * come before anything that is found, and those that hold it somewhere, which come after. No text means none, so that
 * all stand after.
 * @param wanted in lower case, without space around it
 */
export function commandsFor<T extends { words: string }>(
  commands: T[],
  wanted: string,
): [meant: T[], others: T[]] {
  const holding = commands.filter(({ words }) => words.toLowerCase().includes(wanted));
  const begins = ({ words }: T) => wanted !== '' && ` ${words.toLowerCase()}`.includes(` ${wanted}`);
  return [holding.filter(begins), holding.filter((command) => !begins(command))];
}
