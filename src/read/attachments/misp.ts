/** A MISP event in its core format (draft-dulaunoy-misp-core-format): its attributes, and those of its objects. */
import type { AttachedValue, Attachment } from '../attachments.ts';
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';

/** Our words for MISP's types of attributes; of a composite (`filename|sha256`) each part is one. */
const types: Record<string, string> = {
  'ip-src': 'ip',
  'ip-dst': 'ip',
  domain: 'domain',
  hostname: 'domain',
  ip: 'ip',
  port: '',
  url: 'url',
  uri: 'url',
  link: 'url',
  email: 'email',
  'email-src': 'email',
  'email-dst': 'email',
  'email-reply-to': 'email',
  md5: 'hash',
  sha1: 'hash',
  sha256: 'hash',
  sha512: 'hash',
  imphash: 'imphash',
  ssdeep: 'ssdeep',
  tlsh: 'tlsh',
  filename: 'file-name',
  regkey: 'registry-key',
  value: '',
  mutex: 'mutex',
  'user-agent': 'user-agent',
  AS: 'asn',
  btc: 'btc-address',
  xmr: 'xmr-address',
  vulnerability: 'vulnerability',
  yara: 'yara-rule',
  sigma: 'sigma-rule',
  snort: 'snort-rule',
};

/** The event, alone or the first of a list or answer; null where there is none. */
export function mispEvent(value: unknown): Attachment | null {
  const given = Array.isArray(value) ? fieldsOf(value[0]) : fieldsOf(value);
  const event = fieldsOf(given?.Event) ?? fieldsOf(fieldsOf(listOf(given?.response)[0])?.Event);
  if (!event) return null;
  const attributes = [
    ...listOf(event.Attribute),
    ...listOf(event.Object).flatMap((object) => listOf(fieldsOf(object)?.Attribute)),
  ];
  const values = attributes.flatMap((attribute) => attributeValues(fieldsOf(attribute)));
  const tags = listOf(event.Tag).flatMap((tag) => textOf(fieldsOf(tag)?.name) || []);
  const comments = attributes.map(fieldsOf).filter((one) => one?.type === 'comment' || one?.type === 'text');
  return {
    title: textOf(event.info),
    about: [
      ...comments.map((one) => textOf(one?.value)).slice(0, 20),
      ...(tags.length > 0 ? [`The file is tagged ${tags.slice(0, 20).join(', ')}.`] : []),
    ].filter(Boolean),
    published: textOf(event.date) || null,
    values,
  };
}

function attributeValues(attribute: Fields | null): AttachedValue[] {
  if (!attribute || attribute.deleted === true) return [];
  const kinds = textOf(attribute.type).split('|');
  const parts = kinds.length > 1 ? textOf(attribute.value).split('|') : [textOf(attribute.value)];
  return kinds.flatMap((kind, n) => {
    const value = parts[n] ?? '';
    const type = types[kind];
    if (!type || value === '') return [];
    const asn = type === 'asn' && /^\d+$/.test(value) ? `AS${value}` : value;
    // `to_ids` says that finding it is a sign; links to reports are none.
    const malicious = attribute.to_ids === true || attribute.to_ids === '1';
    return [{ type: addressType(type, value), value: asn, malicious, note: textOf(attribute.comment) }];
  });
}

function addressType(type: string, value: string): string {
  if (type !== 'ip') return type;
  if (value.includes('/')) return 'cidr';
  return value.includes(':') ? 'ipv6' : 'ipv4';
}
