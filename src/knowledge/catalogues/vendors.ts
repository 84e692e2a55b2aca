/**
 * Who gave a name. ATT&CK cites a report for most aliases, MISP galaxy states the producer of many: both lead to the
 * vendor or authority that uses the name. Only those that we know are named; nobody is guessed.
 */

/** Name; how the titles of its reports begin in ATT&CK's citations; its identifiers in MISP galaxy's cluster of producers. */
const vendors: [name: string, citations: string[], producers: string[]][] = [
  ['Microsoft', ['microsoft', 'mstic', 'msrc'], ['d0c33595-b684-45ef-91c3-e2f5ce1a8191']],
  ['CrowdStrike', ['crowdstrike', 'meyers'], ['f9eb432f-2293-48b7-bca4-cc78beb50df0']],
  ['Mandiant', ['mandiant', 'fireeye', 'isight'], ['da5cdcd1-7b15-4371-b7eb-ca32916d2052']],
  ['Google', ['google'], ['598308b3-5475-48c6-9a2c-676fe1d2c6fb']],
  ['Secureworks', ['secureworks', 'dell secureworks'], ['a7119872-bc6b-494b-9f7a-8c50faaf53a9']],
  ['Proofpoint', ['proofpoint'], ['cae79680-67a6-4411-903c-f824dbcc813f']],
  [
    'Palo Alto Networks Unit 42',
    ['unit 42', 'unit42', 'palo alto', 'paloalto'],
    ['e9491d3b-2174-47d6-8a15-ecec552d16ae'],
  ],
  ['Kaspersky', ['kaspersky', 'securelist'], ['0d4886f9-97e1-4cb2-8822-580fd09540e5']],
  ['Trend Micro', ['trend micro', 'trendmicro'], ['3ac8f6fc-9c04-4ebd-bda2-788cc02fe4ed']],
  ['Cisco Talos', ['talos', 'cisco talos', 'cisco'], ['0adf6f0f-3795-4de1-9763-1bdd1c31a5d7']],
  ['ESET', ['eset', 'welivesecurity'], ['3a43aca5-6366-4168-b182-a8afec4550b5']],
  ['Recorded Future', ['recorded future'], ['ad7032df-0e9a-4ea9-b35c-c68ff854be80']],
  [
    'Symantec',
    ['symantec', 'broadcom'],
    ['e583434b-7fb8-42c8-90ce-89aa8ed35f0c', '0904b30c-a86b-402b-9a14-87bbc44648aa'],
  ],
  ['Check Point', ['check point', 'checkpoint'], ['adb3369a-5683-46b2-bceb-4dafa6526b21']],
  ['SentinelOne', ['sentinelone', 'sentinel one'], ['996c48de-7bb8-414d-b6fe-ec94abb5f461']],
  ['Group-IB', ['group-ib', 'group ib'], ['21afba9e-cd2a-45c9-b421-b1f14fd181e9']],
  ['Dragos', ['dragos'], ['e4ed3168-7830-490f-9eed-d1b3ef2daccd']],
  ['McAfee', ['mcafee'], ['b8ca0932-c4cb-45c0-b7b1-88b9685ba24b']],
  ['Volexity', ['volexity'], ['c2f76813-f24c-450e-abfd-0db4495ab68e']],
  ['PwC', ['pwc'], ['9f2ba728-8b29-48f9-badf-4f4cefb929f0']],
  ['Malwarebytes', ['malwarebytes'], ['f063b54b-293c-4713-87c1-92ff760ee4ba']],
  ['Sophos', ['sophos'], ['455b9e40-e8dd-443b-87b3-c70bd09b4231']],
  ['Bitdefender', ['bitdefender'], ['1c141c9b-ec78-4f86-a8ea-b02944fa5492']],
  ['Fortinet', ['fortinet'], ['bfafdca5-3171-4953-86ab-c74f44822fd3']],
  ['Intezer', ['intezer'], ['ac46bac7-e7b5-4efe-8f32-b79e9015ab86']],
  ['BlackBerry', ['blackberry', 'cylance'], ['94e95ed2-e07a-464a-9d56-a03679b9717a']],
  ['Elastic', ['elastic'], ['58d7efca-402a-4b36-9178-dc14e52f12e5']],
  ['WithSecure', ['f-secure', 'withsecure'], ['d597f230-4f70-43cb-817e-c745efd4fe35']],
  ['Fox-IT', ['fox-it'], ['4c94ea8e-6bbd-4638-b7ba-34354cfa2281']],
  ['Trellix', ['trellix'], ['3176f708-da5b-4c41-926b-0a94ebeb0e3b']],
  ['Rapid7', ['rapid7'], ['adc57f66-9910-4500-a16b-311cd4f08409']],
  ['Zscaler', ['zscaler'], ['1427d7df-a9b8-4809-afe0-1180cfdd930d']],
  ['MITRE ATT&CK', [], ['a1ad5090-2487-46d2-8237-6151a2dd5063']],
  ['Accenture', ['accenture', 'idefense'], []],
  ['Anomali', ['anomali', 'threatstream'], []],
  ['CERT-FR', ['cert-fr'], []],
  ['CERT-UA', ['cert-ua'], []],
  ['CISA', ['cisa', 'us-cert', 'nccic', 'uscert'], []],
  ['ClearSky', ['clearsky'], []],
  ['Cybereason', ['cybereason'], []],
  ['Cyble', ['cyble'], []],
  ['FBI', ['fbi'], []],
  ['Forcepoint', ['forcepoint'], []],
  ['Gigamon', ['gigamon'], []],
  ['IBM', ['ibm'], []],
  ['NCC Group', ['ncc group', 'nccgroup'], []],
  ['NCSC', ['ncsc', 'uk ncsc'], []],
  ['NSA', ['nsa'], []],
  ['QiAnXin', ['qianxin'], []],
  ['RSA', ['rsa'], []],
  ['Sygnia', ['sygnia'], []],
  ['US Department of Justice', ['doj', 'usdoj', 'us district court'], []],
];

const byCitation = new Map(vendors.flatMap(([name, citations]) => citations.map((c) => [c, name] as const)));
const byProducer = new Map(
  vendors.flatMap(([name, , producers]) => producers.map((p) => [p, name] as const)),
);

/** The vendor behind a report that ATT&CK cites: "Crowdstrike DNC June 2016" → "CrowdStrike"; null where we know none. */
export function vendorOfCitation(citation: string): string | null {
  const words = citation.toLowerCase().replaceAll('_', ' ').split(' ').slice(0, 3);
  for (let count = words.length; count > 0; count--) {
    const vendor = byCitation.get(words.slice(0, count).join(' '));
    if (vendor !== undefined) return vendor;
  }
  return null;
}

/** The vendor that MISP galaxy's cluster of producers has under this UUID. */
export const vendorOfProducer = (uuid: string): string | null => byProducer.get(uuid) ?? null;

/** What vendors' reports a description cites: ATT&CK writes `(Citation: NAME)`. */
export function citedVendors(text: string): string[] {
  const found = [...text.slice(0, 4_000).matchAll(/\(Citation: ([^()]{1,200})\)/g)].flatMap(
    (match) => vendorOfCitation(match[1]!) ?? [],
  );
  return [...new Set(found)];
}
