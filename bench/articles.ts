/**
 * What is read out of whole articles: relations between names, ATT&CK techniques of attackers' deeds, and versions of
 * products, against labels of our own (`labels/whole-articles.jsonl`, or a file of that form).
 */
import { entityId } from '../src/domain/entity.ts';
import type { Findings } from '../src/domain/findings.ts';
import { rangeWords } from '../src/domain/version.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { isSame } from './roles-data.ts';
import { articleOf } from './stories-data.ts';
import { type WholeArticle, wholeArticles } from './whole-articles.ts';

interface Count {
  right: number;
  said: number;
  gold: number;
}

/** A thing that is told; two are the same where `isAlike` says so, each answers one. */
function count<Said, Gold>(said: Said[], gold: Gold[], isAlike: (said: Said, gold: Gold) => boolean): Count {
  const left = new Set(gold);
  let right = 0;
  for (const one of said) {
    const match = [...left].find((other) => isAlike(one, other));
    if (match === undefined) continue;
    left.delete(match);
    right++;
  }
  return { right, said: said.length, gold: gold.length };
}

/** Hosts and addresses are compared refanged. */
const plain = (name: string): string =>
  entityId(name.replace(/\[(\.|:|:\/\/)\]/g, '$1').replace(/^hxxp/i, 'http'));
const isName = (said: string, gold: string): boolean => plain(said) === plain(gold) || isSame(said, [gold]);

/** Each relation once, whatever number of sentences states it. */
function relationsIn({ relations, observableRelations }: Findings): [string, string, string, string][] {
  const all: [string, string, string, string][] = [
    ...relations.map(({ subject, relation, object, certainty }): [string, string, string, string] => [
      subject.key,
      relation,
      object.key,
      certainty,
    ]),
    ...observableRelations.map(
      ({ subject, relation, object, certainty }): [string, string, string, string] => [
        subject.key,
        relation,
        object.value,
        certainty,
      ],
    ),
  ];
  return [...new Map(all.map((one) => [one.slice(0, 3).join('\n'), one])).values()];
}

/** A product without what kind of thing its models are, which a label may leave out. */
const model = (name: string): string => plain(name).replace(/-(?:series|cpus?|devices?|appliances?)$/, '');
/** A product is the same with its maker before it and without: "Acme Gate", "Gate". */
function isProduct(said: string, gold: string): boolean {
  if (isName(said, gold)) return true;
  const [one, other] = [model(said), model(gold)].sort((a, b) => a.length - b.length) as [string, string];
  return one === other || (one.length > 3 && other.endsWith(`-${one}`) && other.split('-').length < 5);
}
const ofProducts = /^(?:affects|fixed-in)$/;

const isRelation = (said: readonly string[], gold: readonly string[]): boolean =>
  said[1] === gold[1] &&
  isName(said[0]!, gold[0]!) &&
  (ofProducts.test(gold[1]!) ? isProduct : isName)(said[2]!, gold[2]!);

const measures: Record<string, (found: Findings, gold: WholeArticle) => Count> = {
  relations: (found, gold) => count(relationsIn(found), gold.relations, isRelation),
  relations_with_certainty: (found, gold) =>
    count(relationsIn(found), gold.relations, (said, one) => isRelation(said, one) && said[3] === one[3]),
  techniques: (found, gold) =>
    count(
      [...new Set(found.techniques.map(({ id }) => id.slice(0, 5)))],
      [...new Set(gold.techniques.map(({ id }) => id.slice(0, 5)))],
      (said, one) => said === one,
    ),
  sub_techniques: (found, gold) =>
    count(
      [...new Set(found.techniques.map(({ id }) => id))],
      [...new Set(gold.techniques.map(({ id }) => id))],
      (said, one) => said === one,
    ),
  versions: (found, gold) =>
    count(
      found.versions.flatMap(({ name, product, state, ranges }) =>
        ranges.map((range) => ({ names: [name, product.key], state, range: rangeWords(range) })),
      ),
      gold.versions,
      (said, one) =>
        said.state === one.state &&
        said.range.toLowerCase() === one.range.toLowerCase() &&
        said.names.some((name) => isName(name, one.product)),
    ),
};

const round = (value: number): number => Number(value.toFixed(3));

/** The figures of some articles, by name, and a row for each. */
function judge(articles: readonly WholeArticle[], suffix: string) {
  const found = articles.map(({ item }) => understand(articleOf(item)));
  const figures: Record<string, number> = {};
  const rows = Object.entries(measures).map(([name, measure]) => {
    const sum = { right: 0, said: 0, gold: 0 };
    articles.forEach((gold, n) => {
      const one = measure(found[n]!, gold);
      for (const key of ['right', 'said', 'gold'] as const) sum[key] += one[key];
    });
    const { right, said, gold } = sum;
    const f1 = round((2 * right) / (said + gold || 1));
    const recall = round(right / (gold || 1));
    figures[`f1_${name}${suffix}`] = f1;
    figures[`recall_${name}${suffix}`] = recall;
    return `${name.padEnd(26)} F1 ${f1.toFixed(3)}  recall ${recall.toFixed(3)}  ${right} right of ${said} said and ${gold} gold`;
  });
  return { figures, table: rows.join('\n') };
}

const how =
  'Micro-averaged, each thing once an article. Names are compared as in `roles`, techniques without and with their sub-technique, versions by product, state and range.';

export async function run({ items }: BenchOptions): Promise<BenchResult> {
  const articles = wholeArticles(items ?? undefined);
  if (items !== null) return { ...judge(articles, ''), data: `${articles.length} articles`, method: how };
  const [read, unread] = [0, 1].map((half) => articles.filter((_, n) => n % 2 === half)) as [
    WholeArticle[],
    WholeArticle[],
  ];
  const [known, own] = [judge(read, '_read'), judge(unread, '')];
  return {
    figures: { ...own.figures, ...known.figures },
    table: `not read\n${own.table}\n\nread\n${known.table}`,
    data: `${articles.length} articles written and labelled for this project`,
    method: `${how} Rules for techniques and relations were written with every second article in view ("read"); of the others only totals were looked at.`,
  };
}
