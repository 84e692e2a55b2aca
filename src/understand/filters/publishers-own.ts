/**
 * What readers of a report are sent to: the publisher's own hosts and mailboxes, where more is to be read, whom one is to
 * write to. It stands beside indicators, and often in the paragraph after their list.
 */
import type { Article } from '../../domain/article.ts';
import type { Seen } from '../extractors/observables/network.ts';
import { sentenceAround } from './beside.ts';

/** So many short blocks under the title may say who wrote it. */
const headBlocks = 4;
const longestHead = 160;
const leastName = 5;

/** What the names of firms end with, and their hosts do not. */
const kindOfFirm =
  / (?:(?:cyber ?)?security|labs?|research|networks|technologies|software|systems|group|news|inc\.?|ltd\.?|llc|gmbh|corp\.?|ag|ab|as|bv|sa|plc)$/i;
const apart = /[,|·–—\n]| - |\bby\b|©/i;

const squashed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "acme" of "blog.acme.co.uk", "www.acme.com". */
function ownLabel(host: string): string {
  const labels = host.split('.');
  const isSecondLevel = labels.length > 2 && /^(?:com?|org|net|ac|gov|edu)$/.test(labels.at(-2)!);
  return labels.at(isSecondLevel ? -3 : -2) ?? '';
}

/** What the publisher is called, without blanks: by its host, its authors, and the lines between the title and the text. */
export function publisherNames(
  { authors, blocks, text }: Pick<Article, 'authors' | 'blocks' | 'text'>,
  host: string,
): ReadonlySet<string> {
  const names = new Set<string>([squashed(ownLabel(host))]);
  const add = (name: string) => {
    const whole = name.trim().slice(0, 60);
    if (!/^\p{Lu}/u.test(whole)) return;
    for (const one of [whole, whole.replace(kindOfFirm, '')]) names.add(squashed(one));
  };
  for (const author of authors) author.slice(0, longestHead).split(apart).forEach(add);
  for (const { kind, start, end } of blocks.slice(0, headBlocks + 1)) {
    if (kind === 'title') continue;
    if (kind === 'heading' || kind === 'code' || end - start > longestHead) break;
    text.slice(start, end).split(apart).forEach(add);
  }
  return new Set([...names].filter(({ length }) => length >= leastName));
}

/** Whether a host is one of the publisher's, whatever it ends with. */
export const isOfPublisher = (host: string, publishers: ReadonlySet<string>): boolean =>
  publishers.has(squashed(ownLabel(host)));

const works =
  'reports?|blog(?: ?posts?)?|posts?|articles?|analys[ie]s|write-?ups?|advisor(?:y|ies)|papers?|stud(?:y|ies)|research|details|information';
const readBefore = new RegExp(
  [
    // "Our report on the lures of 2025 is at"
    `\\b(?:${works})(?: (?:on|about|from|of|for|by|into|with)(?: [\\w'’-]{1,30}){1,8}?)?(?:,? (?:is|are|was|were|can be|will be|has been|have been)(?: (?:available|online|found|read|published|posted|here|now|also|still)){0,3})? (?:at|on|under|here)[: ]{1,2}$`,
    '\\b(?:read|find|learn|more)(?: (?:the|our|full|more|about|it|this|details|information|report|post|blog|further|technical)){0,5} (?:at|on|in|here)[: ]{1,2}$',
    '^(?:please )?(?:visit|see|read)(?: (?:us|our|the|full|report|blog|post|website|site|page)){0,4}(?: (?:at|on|in))?:? $',
    `^\\W*(?:sources?|references?|via|credits?|original|press|further reading|read more|more|(?:[\\w-]{2,20} )?(?:${works})): $`,
  ].join('|'),
  'i',
);

/** Whether the words before it say that more is to be read there. */
export function isRead(text: string, find: Seen): boolean {
  return readBefore.test(sentenceAround(text, find).before);
}

const writeBefore =
  /(?:^|[,;] |\b(?:please|kindly|can|should|may|questions?|samples?|tips|requests?)(?: [\w-]{1,20}){0,3} )(?:contact|e-?mail|mail|write to|reach(?: out to)?|be (?:sent|reported|addressed) to|ask|to)(?: (?:us|our|the|team|authors?|researchers?|press|office|lab|support|desk)){0,4}(?: (?:at|via|on|under|to))? $/i;
const writeAfter =
  /^,? (?:for|with|to (?:request|get|obtain|ask for|report)) (?:[\w-]{2,20} ){0,2}(?:samples?|questions?|more|further|details|information|access|comments?|feedback|enquiries|inquiries|tips|copies)\b/i;
/** What only those who were robbed are told to do. */
const ofVictims =
  /\b(?:victims?|ransom\w*|decrypt\w*|encrypted|pay\w*|bitcoins?|your (?:files|data|network)|attackers?|hackers?|gang|criminals?|extort\w*)\b/i;

/** Whether the sentence asks its readers to write there. */
export function isWrittenTo(text: string, find: Seen): boolean {
  const { before, after } = sentenceAround(text, find);
  return (writeBefore.test(before) || writeAfter.test(after)) && !ofVictims.test(before + after);
}
