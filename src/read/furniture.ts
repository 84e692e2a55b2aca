/**
 * What stands on a page beside the article: menus, share bars, newsletter boxes, related links, comments, notices.
 * Found by what the page itself calls it (class, id, role) and by its element, before anything is scored.
 */

const called = new RegExp(
  ` (?:${[
    'share|shares|sharing|sharer|sharedaddy|addtoany|addthis|social|socials|follow us|follow',
    'newsletters?|subscribe|subscription|subscriber|signup|sign up|optin|opt in|mc embed|mailchimp|mailing list',
    'related|recommend|recommended|recommendations?|recirc|recirculation|outbrain|taboola|zergnet|dianomi|jp relatedposts|yarpp',
    'most (?:read|popular|viewed|shared|commented)|trending|popular (?:posts|articles)|top stories|latest (?:news|posts|articles|stories)',
    '(?:more|other|further|next|previous|prev) (?:stories|news|articles|posts|story|article|post|from|on)|(?:read|see|you may|might) (?:also|more|next)|readmore|also like|also read',
    'advert|adverts|advertisement|advertising|ads|ad|adsense|adsbygoogle|ad (?:slot|unit|wrapper|container|banner)|banner|promo|promos|promotion|promoted|sponsor|sponsored|sponsors|affiliate|commercial',
    'cookie|cookies|consent|gdpr|onetrust|cmp',
    'paywall|regwall|piano|meter|login|log in|register|registration',
    'breadcrumbs?|pagination|pager|paging|menu|submenu|navbar|navigation|nav|toc hidden|sidebar|side bar|widget|widgets|widget area|toolbar|skip link|skip to|sitenav|masthead',
    'author (?:bio|box|info|card|description|profile|about|details)|about (?:the )?author|bio|byline|by line|writer bio|contributor',
    'post meta|entry meta|article meta|meta data|metadata|postmetadata|post info|entry footer|post footer|article footer|post utility',
    'tags|tag list|taglist|tag links|tags links|cat links|categories|topics|keywords|post tags|article tags',
    'copyright|disclaimer|footer|legal|imprint|colophon|site info',
    'modal|popup|pop up|overlay|tooltip|toast|notification|interstitial',
    'sr only|visually hidden|screen reader|screen reader text|offscreen|assistive|print only|visuallyhidden',
    'hidden|hide|is hidden|d none',
    'rating|ratings|vote|voting|poll|feedback|survey|likes|reactions|emoji reactions',
    'print link|print button|printer|email (?:link|this|article)|print link|audio player|listen|player controls|video controls|transcript toggle',
    'hashtag|app promo|download app|donate|donation|support us|membership|call to action|cta',
  ].join('|')}) `,
);
const comments =
  /^ (?:comments?|commentlist|comment (?:list|area|section|respond|form|thread)|respond|replies|disqus|disqus thread|livefyre|discussion|responses|trackbacks?|pings?) /;
/** Said of the page's state or layout, not of what the element is. */
const layout =
  /^(?:has|no|with|without|is|not|js|theme|field|col|row) |(?:enabled|disabled|open|closed|layout|template|default|page|visible)$/;
/** Names under which pages keep the article itself; they outweigh the rest of an element's names. */
const kept =
  / (?:(?:article|entry|post|story|page|main|news|blog) (?:body|content|text|copy)|articlebody|article body|body content|content body|main content|hentry|rich ?text|prose|blog) /;

/** The words of one class or id: `post-relatedArticles` → `post related articles`. */
function words(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Characters of prose that make a page readable without what it hides. */
const leastVisible = 250;

type Meaning = 'comments' | 'furniture' | 'article' | null;
const names = new Map<string, Meaning>();

/** What a class or an id says of its element. Remembered, for pages repeat few names many times. */
function meaning(name: string): Meaning {
  const known = names.get(name);
  if (known !== undefined) return known;
  const spaced = ` ${words(name)} `;
  let result: Meaning = null;
  if (name.length <= 80 && !layout.test(spaced.trim())) {
    if (kept.test(spaced)) result = 'article';
    else if (comments.test(spaced)) result = 'comments';
    else if (called.test(spaced)) result = 'furniture';
  }
  if (names.size > 20_000) names.clear();
  names.set(name, result);
  return result;
}

/** Removes the furniture of a page in place. What holds most of the page's prose stays, whatever it is called. */
export function removeFurniture(body: Element): void {
  const prose = proseLengths(body);
  const all = prose.get(body) ?? 0;
  const elements = Array.from(body.querySelectorAll('*'));
  const hidden = elements.filter(
    (element) => isHidden(element) && !element.parentElement?.closest(hiddenMark),
  );
  const concealed = hidden.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
  // Some pages hide their whole text until a script has run.
  if (concealed < 0.5 * all || (concealed < 0.8 * all && all - concealed >= leastVisible))
    for (const element of hidden) element.remove();
  for (const element of elements) {
    const said = saysOf(element);
    if (said !== 'furniture' && said !== 'comments') continue;
    const share = said === 'furniture' ? 0.4 : 0.9;
    if ((prose.get(element) ?? 0) <= share * all) element.remove();
  }
}

const furnitureElements = new Set(['nav', 'aside', 'footer', 'form', 'button', 'dialog']);
const roles = new Set(
  'navigation complementary contentinfo banner search dialog alert alertdialog menu menubar toolbar tooltip'.split(
    ' ',
  ),
);

function saysOf(element: Element): Meaning {
  const name = element.localName;
  if (name === 'article' || name === 'main' || /^h[1-6]$/.test(name)) return null;
  const id = element.getAttribute('id');
  // A long id is a heading's words ("sharing-with-others"), made to be linked to.
  let said: Meaning = id && words(id).split(' ', 4).length <= 3 ? meaning(id) : null;
  for (const each of (element.getAttribute('class') ?? '').split(/\s+/, 20)) {
    const it = each === '' ? null : meaning(each);
    if (it === 'article') return it;
    said ??= it;
  }
  if (said !== null) return said;
  return furnitureElements.has(name) || roles.has(element.getAttribute('role') ?? '') ? 'furniture' : null;
}

const hiddenMark = '[hidden], [aria-hidden="true"]';

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Characters of text outside links, for every element below `root` and itself. One pass. */
function proseLengths(root: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const count = (element: Element): number => {
    let sum = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) sum += (node.textContent ?? '').trim().length;
      else if (node.nodeType === 1) sum += count(node as Element);
    }
    const own = element.localName === 'a' ? 0 : sum;
    lengths.set(element, own);
    return own;
  };
  count(root);
  return lengths;
}
