/** "Acme GX-400", "GX-400", "GX400": one device, by the letters and the number of its model. */
import type { Mention } from '../../../domain/findings.ts';

/** A model at the end of a name: capitals and a number, with a hyphen, a blank or nothing between them. */
const model = /(?:^| )(\p{Lu}{1,6})[-‑ ]?(\d[\p{Lu}\d]{1,7}(?:-\p{Lu}{1,3})?)$/u;
/** Numbers of other things than devices. */
const others = /^(?:KB|CVE|CWE|RFC|ISO|IEC|MS|AS|ASN|BOD|ED|SP|FIPS|PR|FY|EU|UN|AK|UNC|APT|TA|FIN|COVID)$/;
const devices =
  /^ (?:(?:wi-fi|wireless|smart|industrial|security|vpn|ip|edge|series|network|video|home|office|mesh|[45]g|lte) ){0,3}(?:routers?|firewalls?|switch(?:es)?|cameras?|gateways?|nas|modems?|appliances?|controllers?|plcs?|printers?|access points?|devices?|series|recorders?|dvrs?|nvrs?|phones?|sensors?|servers?|hubs?|chips?|processors?|inverters?|chargers?|pumps?|scanners?|firmware)\b/i;

/** Mentions, those of one model under the longest name that it has, where that is but one; what is called a device is a product. */
export function withModels(text: string, mentions: Mention[]): Mention[] {
  const codes = new Map<Mention, string>();
  const called = new Map<string, Set<string>>();
  const isDevice = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'name' && mention.type !== 'product') continue;
    const [, letters, number] = model.exec(text.slice(mention.start, mention.end)) ?? [];
    if (!letters || !number || others.test(letters)) continue;
    const code = `${letters}${number}`;
    codes.set(mention, code);
    const keys = called.get(code) ?? new Set();
    called.set(code, keys.add(mention.key));
    if (mention.type === 'product' || devices.test(text.slice(mention.end, mention.end + 60)))
      isDevice.add(code);
  }
  if (codes.size === 0) return mentions;
  return mentions.map((mention) => {
    const code = codes.get(mention);
    if (code === undefined) return mention;
    const type = isDevice.has(code) && !mention.candidates ? 'product' : mention.type;
    return { ...mention, type, key: wholeOf([...called.get(code)!]) ?? mention.key };
  });
}

/** The one name with a maker, or of several without one the first. */
function wholeOf(keys: string[]): string | null {
  const made = keys.filter(
    (key) => /^\p{L}[\p{L}\d&.'-]* .*\d/u.test(key) && !/^\p{L}{1,6} \d\S*$/u.test(key),
  );
  const whole = made.length > 0 ? made : keys;
  const first = whole[0]!;
  return made.length > 1 && !made.every((key) => key.replace(/[-‑ ]/g, '') === first.replace(/[-‑ ]/g, ''))
    ? null
    : first;
}
