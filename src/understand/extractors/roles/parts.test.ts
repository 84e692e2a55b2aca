import { expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

function rolesIn(title: string, text: string, language = 'en'): string[] {
  return understand(articleOf({ title, body: [text], language })).roles.map(
    ({ role, key }) => `${role}: ${key}`,
  );
}

it.each([
  [
    'a product as an example of what it wards off',
    'Larkway launches Sentry Mesh',
    'Larkway today launched Sentry Mesh. It can block malware such as LockBit and Emotet before they spread.',
    [],
    ['malware: lockbit', 'malware: emotet'],
  ],
  [
    'what it competes with',
    'Police take down Quietdrop',
    'Police took down the loader Quietdrop. It was sold as an alternative to SmokeLoader.',
    ['malware: quietdrop'],
    ['malware: smokeloader', 'malware: smoke loader'],
  ],
  [
    'a court that an appeal may go to',
    'Larkway fined over a breach',
    'The ICO fined Larkway over a data breach. Larkway is considering an appeal to the Court of Appeal.',
    ['authority: ico', 'victim: larkway'],
    ['authority: court of appeal'],
  ],
])('no part of %s', (_, title, text, told, untold) => {
  const roles = rolesIn(title, text);
  for (const one of told) expect(roles).toContain(one);
  for (const one of untold) expect(roles).not.toContain(one);
});

it.each([
  [
    'Qilin gang jailed',
    'Among the victims was the software company Larkway. The gang Qilin stole data.',
    'larkway',
  ],
  ['Ransomware hits shops', 'The Elmish supermarket chain Larkway had to close about 800 shops.', 'larkway'],
  ['Hackers claim 2m Larkway records stolen', 'The criminals boast of it in a chat.', 'larkway'],
  ['Worm steals tokens', 'PostHog confirmed that two of its tokens were stolen by the worm.', 'posthog'],
  [
    'New wiper',
    'Storm-2817 has attacked the Elmish railway company Larkway Cargo with a wiper.',
    'larkway cargo',
  ],
])('victims that a sentence names as such: %s', (title, text, key) => {
  expect(rolesIn(title, text)).toContain(`victim: ${key}`);
});

it.each([
  [
    'Snow over the country',
    'The Elmish supermarket chain Larkway had to close about 800 shops because of snow.',
    'larkway',
  ],
  ['New wiper', 'Storm-2817 has not attacked the railway company Larkway Cargo.', 'larkway cargo'],
])('and none of: %s', (title, text, key) => {
  expect(rolesIn(title, text)).not.toContain(`victim: ${key}`);
});

it.each([
  [
    'Fuite de données : la CNIL inflige une amende à Larkway',
    "La CNIL a prononcé une amende à l'encontre de la société Larkway. Des attaquants ont obtenu les identifiants d'un employé de Relais Sud, un centre d'appels qui travaille pour Larkway.",
    ['authority: cnil', 'victim: larkway', 'country: france', 'supplier: relais sud'],
  ],
  [
    'Cookies : la CNIL inflige une amende à Larkway',
    "La CNIL a prononcé une amende de 3 millions d'euros à l'encontre de la société Larkway pour des cookies.",
    ['authority: cnil', 'country: france'],
  ],
  [
    'Cyberattaque contre la mairie de Vertbois',
    'Le prestataire informatique de la ville, Armor Systèmes, aurait été compromis le premier.',
    ['victim: mairie de vertbois', 'supplier: armor systèmes'],
  ],
])('who was fined over a leak, and who serves whom, in French: %s', (title, text, told) => {
  expect(rolesIn(title, text, 'fr')).toEqual(told);
});
