/** The words in which pages say what an observable is. */
import type { ObservableView } from '../domain/entity-page.ts';

const typeWords: Record<string, string> = {
  ipv4: 'IPv4',
  ipv6: 'IPv6',
  cidr: 'address range',
  url: 'URL',
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  asn: 'network (ASN)',
  email: 'e-mail',
  cwe: 'weakness (CWE)',
};

export const observableWord = (type: string): string => typeWords[type] ?? type.replaceAll('-', ' ');

export const roleWords: Record<ObservableView['role'], string> = {
  malicious: 'malicious',
  benign: 'benign',
  victim: 'victim’s',
  unknown: 'not judged',
};
