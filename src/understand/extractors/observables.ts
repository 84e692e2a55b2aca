/**
 * Observables out of prose, tables, and code, refanged. Where two finds lie over each other the one that says more
 * stands: a URL over its host, a path over its file. A hash in the address of a sample's page is an observable of its own.
 */
import type { Observable } from '../../domain/findings.ts';
import { isMaker } from '../../knowledge/makers.ts';
import { calledHarmful, ofSystems, toldOf } from '../filters/benign-file.ts';
import { roleOf, surroundings } from '../filters/benign-observable.ts';
import { calledHarmless, type Role } from '../filters/observable-role.ts';
import { roleByRemark } from '../filters/remarked.ts';
import type { Extractor } from '../reading.ts';
import { type Refanged, refang } from './observables/refang.ts';
import { remarksBeside } from './observables/remarks.ts';
import { rulesIn } from './observables/rules.ts';
import { seenIn } from './observables/seen.ts';

export const observables: Extractor<Observable> = {
  name: 'observables',
  find({ text, article, tokens, known }) {
    const rules = rulesIn(article).map((rule) => ({ ...rule, role: 'benign' as const, why: isRule }));
    const refanged = refang(text);
    const products = known.flatMap(({ to, key, known: { type } }) =>
      type === 'product' || (type === 'organisation' && isMaker(key)) ? [tokens[to]!.end] : [],
    );
    const seen = seenIn(refanged, endsBefore(new Set(products), refanged));
    if (seen.length === 0) return rules;
    const around = surroundings(article, refanged, seen);
    const roles = seen.map((find) => roleOf(find, around));
    // What is said of a file once holds for its name in the whole article.
    const harmful = new Set(seen.flatMap(({ value }, at) => (roles[at] === calledHarmful ? [value] : [])));
    const harmless = new Set(
      seen.flatMap(({ type, value }, at) =>
        type === 'file-name' && roles[at] === calledHarmless ? [value] : [],
      ),
    );
    const roleAt = ({ value }: (typeof seen)[number], at: number): Role => {
      if (roles[at] === ofSystems && harmful.has(value)) return calledHarmful;
      return roles[at] === toldOf && harmless.has(value) ? calledHarmless : roles[at]!;
    };
    const found = seen.map((find, at) => ({
      start: refanged.origin[find.start]!,
      end: refanged.origin[find.end - 1]! + 1,
      type: find.type,
      value: find.value,
      ...roleAt(find, at),
    }));
    const remarks = remarksBeside(article, found);
    const noted = withRoles(found.map((find, at) => (remarks[at] ? { ...find, remark: remarks[at] } : find)));
    return rules.length === 0
      ? noted
      : [...rules, ...noted].sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

/** With the roles that remarks give: of one place for all of the same value beside which nothing else is noted. */
function withRoles(found: Observable[]): Observable[] {
  const said = new Map<string, Role>();
  const roles = found.map(({ type, value, remark }) => {
    const role = remark === undefined ? null : roleByRemark(remark);
    if (role) said.set(`${type} ${value}`, role);
    return role;
  });
  if (said.size === 0) return found;
  return found.map((find, at) => {
    const role = find.remark === undefined ? said.get(`${find.type} ${find.value}`) : roles[at];
    return role ? { ...find, ...role } : find;
  });
}

const isRule = 'a rule that detects, and no sign by itself';

/** Whether one of these names ends right before an offset of the refanged text. */
const endsBefore =
  (ends: ReadonlySet<number>, { origin }: Refanged) =>
  (start: number): boolean =>
    ends.has(origin[start]! - 1);
