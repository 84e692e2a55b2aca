/** A STIX 2.0 or 2.1 bundle (OASIS STIX 2.1, sections 4 and 6): values of its indicators' patterns and of its observables. */
import type { AttachedValue, Attachment } from '../attachments.ts';
import { type Fields, fieldsOf, notesIn, textOf } from './fields.ts';

/** What an object's name is the name of, in words that say so to whoever reads the text. */
const threats: Record<string, string> = {
  'intrusion-set': 'threat group',
  'threat-actor': 'threat actor',
  malware: 'malware',
  tool: 'tool',
  campaign: 'campaign',
};

/** The bundle; null where it is none. Objects that cannot be read are passed over. */
export function stixBundle(value: unknown): Attachment | null {
  const bundle = fieldsOf(value);
  if (bundle?.type !== 'bundle' || !Array.isArray(bundle.objects)) return null;
  const objects = bundle.objects.map(fieldsOf).filter((object) => object !== null);
  const report =
    objects.find(({ type }) => type === 'report') ?? objects.find(({ type }) => type === 'campaign');
  const values = new Map<string, AttachedValue>();
  const add = (one: AttachedValue): void => {
    const key = `${one.type} ${one.value}`;
    if (one.value !== '' && (!values.has(key) || one.malicious)) values.set(key, one);
  };
  for (const object of objects) for (const one of valuesOf(object)) add(one);
  const named = objects.flatMap(({ type, name }) => {
    const what = threats[textOf(type)];
    return what === undefined || textOf(name) === '' ? [] : `The ${what} ${textOf(name)}.`;
  });
  return {
    title: textOf(report?.name),
    about: [
      ...textOf(report?.description).split(/\n{2,}/),
      [...new Set(named)].slice(0, 20).join(' '),
    ].filter(Boolean),
    published: textOf(report?.published) || textOf(report?.created) || null,
    values: [...values.values()],
  };
}

/** One comparison of a pattern: `file:hashes.'SHA-256' = '…'`. Strings escape the quote and the backslash (section 9.2). */
const comparison =
  /([a-z0-9-]{2,40}):([A-Za-z0-9_.'\-[\]*]{1,80}?)\s{0,5}=\s{0,5}'((?:[^'\\]|\\.){1,4000})'/g;

function valuesOf(object: Fields): AttachedValue[] {
  const [name, description] = [textOf(object.name), textOf(object.description)];
  if (object.type === 'indicator') {
    const pattern = textOf(object.pattern);
    const kind = textOf(object.pattern_type);
    if (kind !== '' && kind !== 'stix') return [];
    return Array.from(pattern.matchAll(comparison), ([, type = '', path = '', raw = '']) => {
      const value = raw.replace(/\\(.)/g, '$1');
      const note = notesIn([name.includes(value) ? '' : name, description]);
      return { type: typeOf(type, path), value, malicious: true, note };
    });
  }
  if (object.type === 'observed-data' && fieldsOf(object.objects))
    return Object.values(object.objects as Fields).flatMap((one) =>
      observable(fieldsOf(one), notesIn([name, description])),
    );
  return observable(object, '');
}

/** A cyber-observable object; its value stands in a property that depends on its type. */
function observable(object: Fields | null, note: string): AttachedValue[] {
  if (!object) return [];
  const type = textOf(object.type);
  const add = (path: string, value: unknown): AttachedValue[] => {
    const text = textOf(value);
    return text === '' ? [] : [{ type: typeOf(type, path), value: text, malicious: false, note }];
  };
  switch (type) {
    case 'file':
      return [
        ...Object.entries(fieldsOf(object.hashes) ?? {}).flatMap(([name, hash]) =>
          add(`hashes.${name}`, hash),
        ),
        ...add('name', object.name),
      ];
    case 'windows-registry-key':
      return add('key', object.key);
    case 'mutex':
      return add('name', object.name);
    case 'autonomous-system':
      return typeof object.number !== 'number' ? [] : add('number', `AS${object.number}`);
    case 'ipv4-addr':
    case 'ipv6-addr':
    case 'domain-name':
    case 'url':
    case 'email-addr':
      return add('value', object.value);
    default:
      return [];
  }
}

const types: Record<string, string> = {
  'ipv4-addr': 'ipv4',
  'ipv6-addr': 'ipv6',
  'domain-name': 'domain',
  'email-addr': 'email',
  'windows-registry-key': 'registry-key',
  'autonomous-system': 'asn',
};

/** Our word for a STIX type and property. */
function typeOf(type: string, path: string): string {
  if (type === 'network-traffic' && /user-agent/i.test(path)) return 'user-agent';
  if (type !== 'file') return types[type] ?? type;
  if (/imphash/i.test(path)) return 'imphash';
  return path.startsWith('hashes') ? 'hash' : 'file-name';
}
