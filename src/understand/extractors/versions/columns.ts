/** What the columns of an advisory's table hold, by their heads: "Product", "Affected versions", "Solution". */

export type Column = 'product' | 'version' | 'branch' | 'affected' | 'unaffected' | 'fixed' | 'state' | null;

/** A cell, and the line that it stands in. */
export interface Cell {
  text: string;
  start: number;
  line: { start: number; end: number };
}

const LONGEST_HEAD = 60;
const what =
  '(?:software|product|firmware|package|plugin|library|component|app|driver|release|version|system|code|security)';
const versions = '(?:versions?|releases?|builds?|ranges?|branch(?:es)?|firmware|trains?)(?:\\(s\\))?';
const state = '(?:affected|vulnerable|impacted|susceptible|malicious|compromised)';
const not = '(?:un(?:affected|impacted)|not[- ](?:affected|vulnerable|impacted)|safe|clean)';
const mended = '(?:fixed|patched|resolved|remediated|mitigated|corrected|updated|secure|upgraded)';

const roles: [Column, string][] = [
  ['unaffected', `${not}(?: ${what}){0,2}(?: ${versions})?|${versions} ${not}`],
  [
    'fixed',
    `(?:first |minimum |recommended )*(?:${mended}(?: (?:in|by|with))?(?: ${what}){0,2}(?: ${versions})?|${versions} ${mended}|fix|fixes|patch(?:es)?|solutions?|remed(?:y|iation)s?|upgrade(?: to)?|update(?: to)?|recommended (?:action|${versions})|(?:fix|patch|update) ${versions})`,
  ],
  [
    'affected',
    `${state}(?: ${what})?(?: ${versions})|${state}|(?:is |are )?${state}\\?|${versions} ${state}|${state} ${versions} of .{2,30}`,
  ],
  [
    'product',
    `(?:${state} )?(?:products?|software|applications?|apps?|packages?|plug-?ins?|extensions?|librar(?:y|ies)|modules?|components?|devices?|models?|appliances?|platforms?|product families|systems?|crates?|gems?|themes?|add-?ons?|dependency|dependencies|images?)(?:\\(s\\))?(?: names?| lines?| series)?|(?:product|package|plugin|software|module|model) (?:name|number|line|family)s?`,
  ],
  ['branch', `(?:release |product |major |main )?(?:branch(?:es)?|trains?|lines?|series)|major versions?`],
  ['version', `(?:software |product |firmware |current )?${versions}`],
  ['state', `status|state|${state} ?\\?|vulnerable\\?|vulnerability status`],
];
const patterns = roles.map(([role, words]): [Column, RegExp] => [role, new RegExp(`^(?:${words})$`, 'i')]);

/** What columns with these heads hold. */
export const columnsOf = (heads: readonly Cell[]): Column[] =>
  heads.map(({ text }) => {
    if (text.length > LONGEST_HEAD) return null;
    const head = text.replace(/[:*†‡]+$|\s*\((?:s|es|incl\.?|inclusive)\)$/g, '').trim();
    return patterns.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
  });

/** Whether a table with such columns tells of versions: what is so of them, and of what they are. */
export function tellsOfVersions(columns: readonly Column[], heads: readonly Cell[]): boolean {
  const has = (...wanted: Column[]): boolean => columns.some((one) => one !== null && wanted.includes(one));
  const isOfSome =
    has('product', 'version', 'branch') || heads.some(({ text }) => /version|release/i.test(text));
  return isOfSome && (has('affected', 'unaffected', 'fixed') || (has('version') && has('state')));
}
