/**
 * German writes every noun with a capital, so that what a thing is stands in one row with its name: "Dienstleister Elmtal
 * Systemhaus", "Daten von Kunden der Elmtal Versicherung", "Docuvault der Firma Paperlane". The name is what is left.
 */
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';

interface Span {
  from: number;
  to: number;
}

const kinds = wordSet(
  'gruppe gruppierung bande firma unternehmen unternehmens konzern konzerns hersteller herstellers anbieter anbieters hoster hosters lieferant lieferanten partner betreiber betreibers daten kunden kundinnen nutzern patienten angaben ermittlungen erkenntnissen angriff angriffs attacke lücke schwachstelle server servern systeme systemen netz netzwerk trojaner trojaners schadsoftware programm dienst tochter',
);
const ending =
  /^\p{L}{2,20}(?:gruppe|bande|dienstleisters?|zulieferers?|anbieters?|herstellers?|betreibers?|software|plattform|anwendung|lösung|programm|plugin|firma|tochter|trojaners?)$/u;
const alone = /^(?:dienstleisters?|zulieferers?|software|plattform|anwendung|lösung)$/;
const particle = /^(?:der|des|dem|den|die|von|vom|beim|bei|für)$/;
const isKind = ({ lower }: Token): boolean => kinds.has(lower) || alone.test(lower) || ending.test(lower);

/** The names in a span of capitals: none where it only says what something is. */
export function withoutKinds(tokens: readonly Token[], { from, to }: Span): Span[] {
  let first = from;
  for (let at = from; at <= to; at++) {
    // "IT-Dienstleister", "Ransomware-Gruppe"
    const isCompound = tokens[at + 1]?.text === '-' && at + 2 <= to && isKind(tokens[at + 2]!);
    if (isCompound) at += 2;
    else if (!isKind(tokens[at]!) && !(at > from && particle.test(tokens[at]!.text))) break;
    first = at + 1;
  }
  for (let at = first + 1; at < to; at++)
    if (particle.test(tokens[at]!.text) && isKind(tokens[at + 1]!))
      return [{ from: first, to: at - 1 }, ...withoutKinds(tokens, { from: at + 1, to })];
  // "Angaben der Polizei": a noun that nothing says what it is names nobody.
  const isNoun = first === to && /^\p{Lu}\p{Ll}+$/u.test(tokens[to]!.text);
  return first > to || (isNoun && first > from && !isKind(tokens[first - 1]!)) ? [] : [{ from: first, to }];
}
