/**
 * What is read out of whole articles: relations between names, ATT&CK techniques of attackers' deeds, and versions of
 * products, against labels of our own (`labels/whole-articles.jsonl`, or a file of that form).
 */
import { entityId } from '../src/domain/entity.ts';
import type { Findings } from '../src/domain/findings.ts';
import { rangeWords } from '../src/domain/version.ts';
import { expressionAt } from '../src/understand/extractors/versions/expressions.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { type Count, count, f1, round, sumOf } from './counts.ts';
import { isSame } from './roles-data.ts';
import { articleOf } from './stories-data.ts';
import { type WholeArticle, wholeArticles } from './written.ts';

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

interface Told {
  names: string[];
  state: string;
  range: string;
}

/** A label has its ranges as its article words them, "12.7 and prior", and a list of them as one: by what they mean. */
function asMeant({ product, state, range }: WholeArticle['versions'][number]): Told[] {
  const parsed = expressionAt(range, 0, true);
  const isWhole = parsed !== null && parsed.end === range.length;
  return (isWhole ? parsed.ranges.map(rangeWords) : [range]).map((words) => ({
    names: [product],
    state,
    range: words,
  }));
}

/** Of two flaws the same versions may be told, and of two sentences. */
const eachOnce = (all: readonly Told[]): Told[] => [
  ...new Map(all.map((one) => [`${one.names.at(-1)} ${one.state} ${one.range}`, one])).values(),
];

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
      eachOnce(
        found.versions.flatMap(({ name, product, state, ranges }) =>
          ranges.map((range) => ({ names: [name, product.key], state, range: rangeWords(range) })),
        ),
      ),
      eachOnce(gold.versions.flatMap(asMeant)),
      (said, one) =>
        said.state === one.state &&
        said.range.toLowerCase() === one.range.toLowerCase() &&
        said.names.some((name) => one.names.some((other) => isProduct(name, other))),
    ),
};

/** The figures of some articles, by name, and a row for each. */
function judge(articles: readonly WholeArticle[], suffix: string) {
  const found = articles.map(({ item }) => understand(articleOf(item)));
  const figures: Record<string, number> = {};
  const rows = Object.entries(measures).map(([name, measure]) => {
    const sum = sumOf(articles.map((gold, n) => measure(found[n]!, gold)));
    const [f, recall] = [round(f1(sum)), round(sum.right / (sum.gold || 1))];
    figures[`f1_${name}${suffix}`] = f;
    figures[`recall_${name}${suffix}`] = recall;
    return `${name.padEnd(26)} F1 ${f.toFixed(3)}  recall ${recall.toFixed(3)}  ${sum.right} right of ${sum.said} said and ${sum.gold} gold`;
  });
  return { figures, table: rows.join('\n') };
}

const how =
  'Micro-averaged, each thing once an article. Names are compared as in `roles`, techniques without and with their sub-technique, versions by product, with its maker or without, state and what the range means.';

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
