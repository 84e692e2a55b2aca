/** A domain with all that lies on it or below it: hosts, addresses of mail, URLs. Written as `*.evil.example`. */

export const BELOW = '*.';

export const withBelow = (domain: string): string => BELOW + domain.toLowerCase();

/** The domain of what `withBelow` wrote; null for any other value. */
export const domainAbove = (value: string): string | null =>
  value.startsWith(BELOW) ? value.slice(BELOW.length) : null;

/** The host of an observable in small letters; null where it has none. */
function hostOf(type: string, value: string): string | null {
  if (type === 'domain' || type === 'onion') return value.toLowerCase();
  const host =
    type === 'email'
      ? /@([^@]+)$/.exec(value)
      : type === 'url'
        ? /^(?:[a-z][a-z0-9+.-]{0,30}:\/\/)?(?:[^/?#@]*@)?([^/:?#]+)/i.exec(value)
        : null;
  return host?.[1]?.toLowerCase() ?? null;
}

/** The observable's host and every domain above it, the nearest first: `a.b.c` → `a.b.c`, `b.c`, `c`. */
export function domainsOf(type: string, value: string): string[] {
  const labels = (hostOf(type, value) ?? '')
    .slice(0, 253)
    .split('.')
    .filter((label) => label !== '');
  return labels.map((_, from) => labels.slice(from).join('.'));
}
