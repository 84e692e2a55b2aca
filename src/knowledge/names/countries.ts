/** Countries by every name and code that a person may type. */
import { withoutMarks } from '../../domain/marks.ts';
import { places } from './places.ts';

/** ISO 3166-1, alpha-2 and alpha-3, and the country as `places` has it. */
const codes = `
us usa united states, gb gbr united kingdom, ie irl ireland, eu eur european union, fr fra france, de deu germany,
it ita italy, es esp spain, pt prt portugal, nl nld netherlands, be bel belgium, lu lux luxembourg, ch che switzerland,
at aut austria, pl pol poland, cz cze czech republic, sk svk slovakia, hu hun hungary, ro rou romania, bg bgr bulgaria,
gr grc greece, tr tur turkey, cy cyp cyprus, mt mlt malta, hr hrv croatia, si svn slovenia, rs srb serbia,
ba bih bosnia and herzegovina, al alb albania, mk mkd north macedonia, me mne montenegro, xk xkx kosovo, md mda moldova,
ua ukr ukraine, by blr belarus, ru rus russia, ee est estonia, lv lva latvia, lt ltu lithuania, fi fin finland,
se swe sweden, no nor norway, dk dnk denmark, is isl iceland, ca can canada, mx mex mexico, br bra brazil,
ar arg argentina, cl chl chile, co col colombia, pe per peru, ve ven venezuela, ec ecu ecuador, bo bol bolivia,
uy ury uruguay, py pry paraguay, cr cri costa rica, pa pan panama, gt gtm guatemala, hn hnd honduras, sv slv el salvador,
cu cub cuba, do dom dominican republic, jm jam jamaica, cn chn china, hk hkg hong kong, tw twn taiwan, jp jpn japan,
kr kor south korea, kp prk north korea, mn mng mongolia, in ind india, pk pak pakistan, bd bgd bangladesh,
lk lka sri lanka, np npl nepal, mm mmr myanmar, th tha thailand, vn vnm vietnam, kh khm cambodia, la lao laos,
my mys malaysia, sg sgp singapore, id idn indonesia, ph phl philippines, au aus australia, nz nzl new zealand,
kz kaz kazakhstan, uz uzb uzbekistan, kg kgz kyrgyzstan, am arm armenia, az aze azerbaijan, ir irn iran, iq irq iraq,
il isr israel, ps pse palestine, lb lbn lebanon, sy syr syria, sa sau saudi arabia, ae are united arab emirates,
qa qat qatar, kw kwt kuwait, bh bhr bahrain, om omn oman, ye yem yemen, eg egy egypt, ly lby libya, tn tun tunisia,
dz dza algeria, ma mar morocco, ng nga nigeria, gh gha ghana, ke ken kenya, ug uga uganda, tz tza tanzania,
et eth ethiopia, rw rwa rwanda, za zaf south africa, zw zwe zimbabwe, zm zmb zambia, ao ago angola, mz moz mozambique,
sn sen senegal, ci civ ivory coast, cm cmr cameroon, af afg afghanistan, so som somalia, sd sdn sudan, ml mli mali,
cd cod democratic republic of congo, ht hti haiti, fj fji fiji, tl tls timor-leste, tj tjk tajikistan,
tm tkm turkmenistan, li lie liechtenstein, mc mco monaco, ad and andorra, mo mac macau
`;

/** The first name of each place, by all that it is called, in lower case. */
const byName = new Map<string, string>();
for (const line of places.trim().split('\n')) {
  const names = line.split(' | ').map((name) => name.trim().toLowerCase());
  for (const name of names.map(withoutMarks)) if (!byName.has(name)) byName.set(name, names[0]!);
}
for (const entry of codes.trim().split(/,\s+/)) {
  const [two, three, ...name] = entry.split(' ') as [string, string, ...string[]];
  for (const code of [two, three]) byName.set(code, name.join(' '));
}

/** Shorter beginnings are those of too many. */
const SHORTEST_BEGINNING = 4;

/** The place that is called so, or has this code; null where none is. */
export const placeNamed = (name: string): string | null =>
  byName.get(withoutMarks(name.trim().toLowerCase()).replace(/\.$/, '')) ?? null;

/** The places that have a name that begins so. */
export function placesBegun(name: string): string[] {
  const wanted = withoutMarks(name.trim().toLowerCase());
  if (wanted.length < SHORTEST_BEGINNING) return [];
  return [...new Set([...byName].filter(([each]) => each.startsWith(wanted)).map(([, place]) => place))];
}

/** What a place may be called, for guessing which was meant. */
export const placeNames = (): Iterable<string> => byName.keys();
