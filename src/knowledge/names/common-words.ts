/** Ordinary words: capitalised, they begin a sentence or stand in a headline, and name nothing. */
// Made by make-common-words.ts by counting in security news and reports (newsdatahub, ECB+, AnnoCTR).
import counted from './common-words.json' with { type: 'json' };

/** Ordinary words that are rare in such text, or that it mostly capitalises; German and French beginnings of sentences. */
const added =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozens tens scores the a an this that these those it its he she they we you i me us my your his her our their what who whom whose which where when why how no not yes if so as at by for from in into of on onto off over per to up via with and or but nor yet than then thus once only just even also don isn aren wasn weren doesn didn won wouldn couldn shouldn hasn haven hadn let here there now today yesterday tomorrow meanwhile moreover however furthermore nevertheless additionally consequently currently recently separately finally overall please thanks read watch listen subscribe click sign photo image picture video credit getty published updated posted written editor report exclusive breaking live opinion analysis review der die das ein eine einer eines einem einen und oder aber wenn weil dass ist sind war waren wird werden hat haben nach vor bei mit auf aus für von zu zum zur im am es er sie wir ihr auch nur noch schon mehr als wie diese dieser dieses le la les un une des du de et ou mais si que qui dans sur pour par avec sans ce cette ces il elle ils elles nous vous on en au aux selon après avant depuis'.split(
    ' ',
  );

export const commonWords: ReadonlySet<string> = new Set([...counted, ...added]);

/** Whether the id of an entity is an ordinary word, which may be written with a capital and name nothing, or something else. */
export const isOrdinaryWord = (id: string): boolean => commonWords.has(id);
