/**
 * Writing an observable so that nobody follows it by mistake, in the forms that most reports use and that reading them
 * undoes: `https://evil.example/a.b` → `hxxps://evil[.]example/a.b`, `2001:db8::7` → `2001[:]db8::7`.
 */

const schemes: Record<string, string> = { http: 'hxxp', https: 'hxxps', ftp: 'fxp' };

const dots = (host: string): string => host.replaceAll('.', '[.]');

/** Only the host of a URL is changed: its path may hold anything. A host in brackets (IPv6) stays, its scheme says enough. */
function defangUrl(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(url)?.[0] ?? '';
  const from = scheme === '' ? 0 : scheme.length + 3;
  const length = url.slice(from).search(/[/?#]/);
  const end = length < 0 ? url.length : from + length;
  const host = url.slice(from, end);
  const told = schemes[scheme.toLowerCase()] ?? scheme;
  const safe = host.includes('[') ? host : dots(host).replace('@', '[@]');
  return (scheme === '' ? '' : `${told}://`) + safe + url.slice(end);
}

/** `type` as in `Observable`; what is no address of the network stays as it is. */
export function defang(value: string, type: string): string {
  switch (type) {
    case 'url':
      return defangUrl(value);
    case 'email':
      return dots(value).replace('@', '[@]');
    case 'domain':
    case 'onion':
    case 'ipv4':
      return dots(value);
    case 'ipv6':
    case 'cidr':
      return value.includes(':') ? value.replace(':', '[:]') : dots(value);
    default:
      return value;
  }
}
