/** Elements of a document, and what can be asked of them. */

/** An element. `name` is in lower case with the usual prefix of its namespace (`dc:date`); none for the feed formats' own. */
export interface Element {
  name: string;
  /** By lower-case name as written; values decoded. */
  attributes: Record<string, string>;
  children: (Element | string)[];
  parent: Element | null;
}

/** The children with that name, in order. */
export function childrenOf(element: Element, ...names: string[]): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && names.includes(child.name),
  );
}

/** All text inside, in order, without what scripts and styles hold. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return /^(?:xhtml:)?(?:script|style)$/.test(child.name) ? '' : textOf(child);
    })
    .join('');
}

/** The inside of an element as HTML. Namespace declarations and prefixes are gone, addresses in it are made absolute. */
export function innerHtml(element: Element, base: string): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const name = child.name.replace(/^.*:/, '');
      const attributes = Object.entries(child.attributes)
        .filter(([key]) => !key.startsWith('xmlns') && !key.includes(':'))
        .map(([key, value]) => ` ${key}="${escapeHtml(isAddress(key) ? absolute(value, base) : value)}"`);
      const open = `<${name}${attributes.join('')}>`;
      return child.children.length === 0 && VOID.has(name)
        ? open
        : `${open}${innerHtml(child, base)}</${name}>`;
    })
    .join('');
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
const isAddress = (attribute: string): boolean => attribute === 'href' || attribute === 'src';
const absolute = (url: string, base: string): string => URL.parse(url, base)?.href ?? url;

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The address that relative ones inside `element` refer to: its `xml:base`s, outermost first, on the document's own. */
export function baseOf(element: Element, documentUrl: string): string {
  const bases: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const base = at.attributes['xml:base'];
    if (base !== undefined) bases.push(base);
  }
  return bases.reduceRight((url, base) => {
    const next = URL.parse(base, url);
    return next !== null && /^https?:$/.test(next.protocol) ? next.href : url;
  }, documentUrl);
}
