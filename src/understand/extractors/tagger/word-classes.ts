/** Words that tell what kind of name stands beside them or ends with them. Written for this project. */
const classes: Record<string, string> = {
  legalForm: 'inc ltd limited llc llp corp corporation co plc gmbh ag sa spa srl bv oy ab holdings group',
  institution:
    'agency ministry department bureau office commission committee council court parliament senate police bank university institute college school hospital center centre association federation union administration authority embassy foundation army navy force forces service services organization organisation company government',
  firm: 'security labs lab research technologies technology systems software networks solutions telecom airlines energy media insurance pharma capital partners consulting',
  ransom: 'ransomware raas locker encryptor wiper',
  malware:
    'malware trojan trojans rat rats backdoor backdoors botnet worm rootkit spyware adware stealer infostealer loader downloader dropper banker implant payload payloads keylogger virus bootkit variant variants family sample samples strain binary stager shellcode miner cryptominer surveillanceware bot',
  group:
    'group groups gang actor actors apt team hackers attackers adversary crew operators affiliates affiliate threat cluster campaign campaigns attributed espionage state-sponsored',
  tool: 'tool tools toolkit framework utility utilities crypter packer builder kit exploit tunneling scanner open-source pentest post-exploitation legitimate command commands binary binaries',
  product:
    'app apps application applications version versions browser os server servers client plugin device devices phone phones store platform vpn router firmware framework users user library sdk api system kernel',
  person: 'mr mrs ms dr ceo ciso cto president director minister researcher analyst spokesperson said says',
  alias: 'aka dubbed called named known tracked alias codenamed referred',
  report: 'according reported researchers analysts announced published blog advisory customers acquired',
};

/** Classes by word; a word is of one class, the first. */
export const wordClasses: ReadonlyMap<string, number> = new Map(
  Object.values(classes)
    .flatMap((words, n) => words.split(' ').map((word): [string, number] => [word, n + 1]))
    .reverse(),
);
