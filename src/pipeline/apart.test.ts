/** What is read of two texts decides whether they are one story: who was hit, and not who looks into it or in what trade. */
import { expect, test } from 'vitest';
import type { StoryArticle } from '../domain/story.ts';
import { createPlacing } from '../story/placing/placing.ts';
import { articleOf } from '../understand/article-of.ts';
import { understand } from '../understand/understand.ts';

interface Text {
  title: string;
  body: string[];
  language?: string;
  /** Read by hand, and without a day of its own. */
  undated?: boolean;
}

function read(id: string, { undated, ...text }: Text): StoryArticle {
  const article = { ...articleOf(text), id, url: `https://news.example/${id}` };
  const published = undated ? { ...article.published, from: 'fetched' as const } : article.published;
  return {
    article: { ...article, published },
    findings: understand(article),
    publisher: { id, name: `Paper ${id}`, family: id, category: 'journalism' },
    copyOf: null,
  };
}

const filing: Text = {
  title: 'SEC drops its case against Larkwell Software',
  body: [
    'The US Securities and Exchange Commission (SEC) on Thursday gave up its case against Larkwell Software and its chief information security officer, Dana Orme.',
    'In a filing with the court the SEC said that it would not bring the claims again. Larkwell had been accused of misleading investors about its security before the intrusion of 2020.',
  ],
};
const german: Text = {
  language: 'de',
  title: 'Mehrere Schwachstellen in Kestrel Mailserver',
  body: [
    'Das BSI warnt vor mehreren Schwachstellen in Kestrel Mailserver. Angreifer können beliebigen Code ausführen. Betroffen sind CVE-2026-40110, CVE-2026-40111 und CVE-2026-40112.',
    'Der Hersteller hat Aktualisierungen bereitgestellt. Der CVSS-Score beträgt 8.8. Nutzer sollten die Sicherheitsupdates des Herstellers sofort installieren.',
  ],
};
const deal: Text = {
  title: 'Copperfield Networks will buy Lanternscope for $3.4bn',
  body: [
    'Copperfield Networks will buy the observability company Lanternscope for 3.4 billion dollars in cash and equity, the two companies said on Tuesday.',
    'Copperfield expects the purchase to close in the second half of 2026. Lanternscope had a yearly revenue of 160 million dollars in September, the company said.',
  ],
};

test.each<[string, Text, Text]>([
  [
    'an authority in common',
    filing,
    {
      title: 'Brookhollow Dairy notifies 12,940 people after ransomware attack',
      body: [
        'Brookhollow Dairy is notifying 12,940 current and former employees that their personal data was stolen in a ransomware attack in October.',
        'In a filing with the Securities and Exchange Commission (SEC), the company said that it had informed the FBI and shut down systems at three plants.',
      ],
    },
  ],
  [
    'an authority in common, and no day known',
    filing,
    {
      undated: true,
      title: 'Brookhollow Dairy notifies 12,940 people after ransomware attack',
      body: [
        'Brookhollow Dairy is notifying 12,940 employees that their personal data was stolen in a ransomware attack.',
        'The company told the Securities and Exchange Commission (SEC) in a filing.',
      ],
    },
  ],
  [
    'the nouns of a German advisory in common, and other flaws',
    german,
    {
      language: 'de',
      title: 'Mehrere Schwachstellen in Lumenta VPN Server',
      body: [
        'Das BSI warnt vor Schwachstellen in Lumenta VPN Server. Angreifer können beliebigen Code ausführen, die Lücke CVE-2026-41200 wird aktiv ausgenutzt.',
        'Der Hersteller hat Aktualisierungen bereitgestellt, Nutzer sollten die Sicherheitsupdates des Herstellers sofort installieren. Der CVSS-Score beträgt 9.1.',
      ],
    },
  ],
  [
    'an actor in common, told in two languages',
    {
      title: 'Mustang Panda refreshes TONESHELL against the Tarnow Registry',
      body: [
        'Mustang Panda has sent a new TONESHELL to clerks of the Tarnow Registry in Manila by mail.',
        'The loader comes as a library, and begins with a shortcut file.',
      ],
    },
    {
      language: 'de',
      title: 'PlugX per Verknüpfung: Mustang Panda liest bei EU-Treffen mit',
      body: [
        'Mustang Panda hat Diplomaten in Brüssel eine Einladung geschickt, hinter der PlugX steckt.',
        'Der Lader TONESHELL wird dabei nicht verwendet.',
      ],
    },
  ],
  [
    'a score in common, told in two languages',
    {
      title: '400,000 sites affected by file upload flaw in Formnest',
      body: [
        'A flaw in the Formnest plugin allows anyone to upload files. It has a CVSS score of 8.8.',
        'The makers have fixed it in version 3.2.1.',
      ],
    },
    german,
  ],
  [
    'another deal that is mentioned',
    deal,
    {
      title: 'Keelson Capital to take Rapidfen private for $2.1bn',
      body: [
        'The private equity firm Keelson Capital has agreed to buy the security company Rapidfen for 2.1 billion dollars in cash, the two said on Tuesday.',
        'It is the second large deal of the week: Copperfield Networks said on the same day that it would buy Lanternscope. Rapidfen had a revenue of 844 million dollars. The purchase is to close in the second half of 2026.',
      ],
    },
  ],
])('apart: %s', (_, first, second) => {
  const placing = createPlacing();
  placing.place(read('first', first));
  expect(placing.place(read('second', second)).storyId).toBe('second');
});

test.each<[string, Text, Text]>([
  [
    'one victim, told in two languages',
    {
      title: 'Ransomware stops the mills of Orlandi Grani',
      body: [
        'Ransomware has stopped the mills of Orlandi Grani in Ferrandina since Monday, the company said.',
      ],
    },
    {
      language: 'de',
      title: 'Erpresser legen Mühlen von Orlandi Grani lahm',
      body: [
        'In den Mühlen von Orlandi Grani in Ferrandina steht seit Montag alles still. Das Unternehmen spricht von Ransomware.',
      ],
    },
  ],
  [
    'one case of an authority',
    filing,
    {
      title: 'Larkwell Software no longer sued by regulator over 2020 hack',
      body: [
        'The Securities and Exchange Commission has dropped its suit against Larkwell Software and Dana Orme, its security chief.',
      ],
    },
  ],
  [
    'one German advisory, of two papers',
    german,
    {
      language: 'de',
      title: 'Kestrel Mailserver: Angreifer können Code ausführen',
      body: [
        'Schwachstellen in Kestrel Mailserver erlauben es Angreifern, Code auszuführen. Die Lücken CVE-2026-40110, CVE-2026-40111 und CVE-2026-40112 sind geschlossen.',
      ],
    },
  ],
  [
    'one deal',
    deal,
    {
      title: 'Why Copperfield pays billions for Lanternscope’s dashboards',
      body: [
        'Copperfield Networks pays 3.4 billion dollars for Lanternscope, whose dashboards show engineers what their systems do.',
      ],
    },
  ],
])('together: %s', (_, first, second) => {
  const placing = createPlacing();
  placing.place(read('first', first));
  expect(placing.place(read('second', second)).storyId).toBe('first');
});
