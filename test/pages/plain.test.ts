/** The pages without JavaScript: everything can be read and done. Asked as a program would, with forms as browsers send them. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rows } from './fixture-wire.ts';
import { type Served, servePages } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
afterAll(() => served.close());

const get = async (path: string) => (await fetch(served.url + path)).text();
/** The text of a page as it is drawn: without scripts, styles and markup. */
const words = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

async function post(path: string, form: Record<string, string> | FormData): Promise<Response> {
  const body = form instanceof FormData ? form : new URLSearchParams(form);
  return fetch(served.url + path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: served.url },
  });
}

/** Sends a body that is no form; gives the status of the answer. */
async function send(path: string, method: string, type: string): Promise<number> {
  const headers = { origin: served.url, 'content-type': type };
  const response = await fetch(served.url + path, { method, body: '{}', redirect: 'manual', headers });
  return response.status;
}

// Before anything is marked read.
it('a new story says since when, and not twice that it is new', async () => {
  const text = words(await get('/'));
  expect(text).toMatch(/New since \d\d:\d\d today/);
  expect(text).not.toMatch(/New first seen/);
});

describe('every page', () => {
  const paths = [
    '/',
    '/stories/flaws',
    '/stories/omnibus',
    '/articles/article-1',
    '/articles/copy-1',
    '/sources',
    '/search?q=flaw',
    '/search',
    '/api/v1',
    '/nothing',
  ];
  it.each(paths)('%s obeys a strict Content-Security-Policy', async (path) => {
    const response = await fetch(served.url + path);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'(?:;|$)/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    // Files of ours, and data, which is not executed.
    for (const [tag] of html.matchAll(/<script[^>]*>/g))
      expect(tag).toMatch(
        /^<script (?:type="module" src="\/assets\/[\w.-]+\.js"|id="boot" type="application\/json")>$/,
      );
    expect(html).not.toMatch(/<style/);
  });

  it.each(paths)('%s has one title, one main and one first heading', async (path) => {
    const html = await get(path);
    expect(html.match(/<title>[^<]*Throughline<\/title>/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
});

describe('a story', () => {
  it('shows each sentence with links to its passages, and the passages', async () => {
    const html = await get('/stories/flaws');
    expect(words(html)).toContain('No publisher names the attackers or a victim.');
    expect(html).toMatch(/href="\/articles\/article-2\?c=\d+-\d+#c-\d+"/);
    expect(html).toContain('<mark>one week, not the usual three</mark>');
  });

  it('names the old story that it goes back to before those that are alike, with its dates and why', async () => {
    const html = words(await get('/stories/flaws'));
    const earlier = html.indexOf('Earlier, 28 Nov–17 Dec 2024 · the same victim or person: Brekke');
    expect(earlier).toBeGreaterThan(0);
    expect(earlier).toBeLessThan(html.indexOf('11–22 Jul · Same product'));
  });

  it('names what brought the changes and what they replaced, and the day of the list in which a flaw does not stand', async () => {
    const html = words(await get('/stories/flaws'));
    expect(html).toContain('A second flaw beside the first Harbour Wire');
    expect(html).toContain('One flaw is exploited.');
    expect(html).toContain('not in the KEV list of 19 Nov');
    // What no catalogue at hand says, its sources may.
    expect(html).toMatch(/8\.3 says [A-Z]/);
    expect(html).toMatch(/listed by CISA, says [A-Z]/);
    expect(html).toContain('throughline knowledge update');
    expect(html).toMatch(/Affected and fixed as National Agency has it 2 .*8\.0\.0 to 8\.0\.1 8\.0\.2/);
  });

  it('leaves out what has nothing to say', async () => {
    const html = await get('/stories/omnibus');
    for (const absent of ['id="changed"', 'id="disputed"', 'id="related"', 'id="why"', 'Severity:', 'As of'])
      expect(html.replace(/<script[\s\S]*?<\/script>/g, '')).not.toContain(absent);
    expect(words(html).toLowerCase()).not.toMatch(/malware|exposure|pegasus|technique|observable/);
  });

  it('says who and what it is about, how surely, and where that leads', async () => {
    const html = await get('/stories/flaws');
    const text = words(html);
    for (const said of [
      'Victims Tidal Harbour Clinic',
      'Lakeside Council (claimed)',
      'Meridian Freight (denied)',
      'Attacker Scattered Spider (suspected)',
      'Vendor Fortinet',
      '9.1 critical',
      '21 Nov tomorrow',
      '16 Feb 2024 past, used for ransom',
      'no catalogue describes it yet',
      '1,237 indicators, 3 others',
      'The first 28 of 1,240; the files hold all.',
      '2 that are no signs of an attack',
      'IPv4 · victim’s · the text calls it the victim&#x27;s',
      'IPv4 · sends the exploit',
      'T1486 Data Encrypted for Impact',
    ])
      expect(text).toContain(said);
    expect(html).toContain('href="/entities/actor/scattered-spider"');
    expect(text).not.toContain('198.51.100.23');
    // A vulnerability that the table holds is not told twice.
    expect(html.match(/href="\/entities\/vulnerability\/cve-2025-64446"/g)).toHaveLength(1);
  });

  it('gives its observables and techniques as files', async () => {
    const csv = await fetch(`${served.url}/stories/flaws/observables/csv`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="flaws.csv"');
    expect(await csv.text()).toContain('198.51.100.23');
    const stix = await fetch(`${served.url}/stories/flaws/observables/stix`);
    expect(stix.headers.get('content-type')).toContain('stix+json');
    expect((await fetch(`${served.url}/stories/flaws/observables/pdf`)).status).toBe(404);
    const layer = (await (await fetch(`${served.url}/stories/flaws/navigator.json`)).json()) as {
      domain: string;
      techniques: { techniqueID: string; score: number }[];
    };
    expect(layer.domain).toBe('enterprise-attack');
    expect(layer.techniques[0]).toMatchObject({ techniqueID: 'T1486', score: 6 });
  });
});

it('an article marks exactly the span that was asked for', async () => {
  const link = /\/articles\/article-2\?c=(\d+)-\d+/.exec(await get('/stories/flaws'))!;
  const html = await get(link[0]);
  expect(html).toContain(
    `<mark class="asked" id="c-${link[1]}" tabindex="-1">one week, not the usual three</mark>`,
  );
  expect(html).toContain('<link rel="canonical" href="https://cirrus.example/2025/11/second-flaw"');
});

it('an article’s text stands in its page once', async () => {
  expect((await get('/articles/article-1')).split('Its notice is public.')).toHaveLength(2);
});

it('what a source publishes is text, never markup', async () => {
  const html = await get(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  expect(html).not.toContain('<img');
});

describe('forms', () => {
  it('keep a setting and go back', async () => {
    const response = await post('/settings', { theme: 'dark', back: '/sources' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/sources']);
    expect(response.headers.get('set-cookie')).toContain('theme=dark;');
  });

  it('go back to no other site', async () => {
    const response = await post('/settings', { theme: 'dark', back: '//evil.example' });
    expect(response.headers.get('location')).toBe('/');
  });

  it('mark one story, or all, read', async () => {
    served.app.calls.length = 0;
    await post('/read', { story: 'omnibus' });
    expect((await post('/read', { back: '/?kind=policy' })).headers.get('location')).toBe('/?kind=policy');
    expect(served.app.calls).toEqual(['story omnibus visit', 'all read']);
  });

  describe.each([
    ['POST', 'application/json'],
    ['POST', 'multipart/form-data'],
    ['POST', 'multipart/form-data; boundary=x'],
    ['PUT', 'text/plain'],
  ])('that are none (%s, %s)', (method, type) => {
    it.each(['/settings', '/read', '/sources', '/stories/flaws/decide', '/entities/actor/scattered-spider'])(
      'are refused at %s, and nothing is reported',
      async (path) => {
        served.logged.length = 0;
        expect(await send(path, method, type)).toBe(400);
        expect(served.logged).toEqual([]);
      },
    );
  });

  it('that are none hold no password', async () => {
    served.logged.length = 0;
    expect(await send('/login', 'POST', 'multipart/form-data; boundary=x')).toBe(303);
    expect(served.logged).toEqual([]);
  });

  it('do nothing for another site', async () => {
    const response = await fetch(`${served.url}/sources`, {
      method: 'POST',
      body: new URLSearchParams({ intent: 'remove', id: 'kontra' }),
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
    expect(words(await get('/sources'))).toContain('Kontrapunkt');
  });
});

it('a story opens its first three countries, and has the others at a press', async () => {
  expect(words(await get('/stories/flaws'))).toMatch(/Country 3 (?:(?!Country).)*11 more Country 4 /);
});

it('a story all of whose observables are for documentation says what that means', async () => {
  const means = 'What is kept free for documentation cannot be an indicator.';
  expect(words(await get(`/stories/${rows.find(({ kind }) => kind === 'incident')!.id}`))).toContain(means);
  expect(words(await get('/stories/flaws'))).not.toContain(means);
});

it('a summary that a model worded says so once, and any other that no model did', async () => {
  const worded = words(await get('/stories/omnibus'));
  expect(worded.split('worded by a-model, checked against its sources')).toHaveLength(2);
  expect(words(await get('/stories/flaws'))).toContain('chosen from the sources, no model');
});

it('an article out of a file leads to no address, and is nobody’s journalism', async () => {
  const html = await get('/articles/article-file');
  expect(words(html)).toContain('Read by hand from the file my notes.txt');
  expect(words(html)).toContain('the day we found it; its file gives no date');
  for (const never of ['Read the original', 'rel="canonical"', 'external nofollow', '<span>journalism<'])
    expect(html).not.toContain(never);
  expect(await get('/articles/article-1')).toMatch(/<a [^>]*>Read the original at .*Cirrus Post</);
});

describe('sources', () => {
  it('end with how much of what a model worded was dropped, and why', async () => {
    expect(words(await get('/sources'))).toContain(
      'a-model was asked to word 40 sentences: 25 stand, 8 (20 %) did not hold against their sources and were dropped: 5 certainty, 2 number, 1 no answer.',
    );
  });

  it('say how each is doing, and why', async () => {
    const text = words(await get('/sources'));
    for (const said of [
      'Well',
      'Failing',
      'Silent',
      'Refused',
      'New',
      'Paused',
      '5 failures in a row: The name cannot be resolved (ENOTFOUND).',
      'Well , with notes',
      '10.0.4.7 is private',
      '3 entries carry no date',
    ])
      expect(text).toContain(said);
  });

  it('tell what was read by hand apart from what is followed', async () => {
    const html = await get('/sources');
    expect(words(html)).toContain('7 sources ·');
    expect(words(html)).toContain('Read by hand not followed Saved file 4 articles');
    expect(html).not.toContain('Fetch now: Saved file');
  });

  it.each([
    ['https://good.example/feed', 200, '1 source added: An added source'],
    ['http://10.0.0.1/feed', 200, 'The address points inward.'],
    ['nonsense', 400, 'This is not an address.'],
  ])('adding %s', async (url, status, said) => {
    const response = await post('/sources', { intent: 'add', url });
    expect(response.status).toBe(status);
    expect(words(await response.text())).toContain(said);
  });

  it('import and export OPML', async () => {
    const form = new FormData();
    form.set('intent', 'import');
    form.set('file', new File(['<opml/>'], 'list.opml'));
    const text = words(await (await post('/sources', form)).text());
    expect(text).toContain('1 source added: From the list');
    expect(text).toContain('1 source followed already: Known before');
    expect(text).not.toContain('not added');
    const exported = await fetch(`${served.url}/sources.opml`);
    expect(exported.headers.get('content-disposition')).toContain('attachment');
    expect(await exported.text()).toContain('<opml');
  });

  it('say that an imported list was cut in the middle', async () => {
    const form = new FormData();
    form.set('intent', 'import');
    form.set('file', new File(['<opml><body><outl'], 'list.opml'));
    const text = words(await (await post('/sources', form)).text());
    expect(text).toContain('The file cannot be read to its end.');
    expect(text).toContain('1 source added: From the list');
  });

  it('refuse an import without a file', async () => {
    expect((await post('/sources', { intent: 'import' })).status).toBe(400);
  });

  it.each(['pause', 'resume', 'fetch'])('%s one', async (intent) => {
    const response = await post('/sources', { intent, id: 'perimeter' });
    expect(response.headers.get('location')).toBe(`/sources?done=${intent}#source-perimeter`);
  });

  it('remove one, and offer it back', async () => {
    const response = await post('/sources', {
      intent: 'remove',
      id: 'quiet',
      url: 'https://quiet.example/feed.xml',
    });
    const page = await get(response.headers.get('location')!);
    expect(words(page)).not.toContain('Quiet Weekly');
    expect(page).toContain('value="https://quiet.example/feed.xml"');
  });
});

it('the API says what each parameter may be, and answers a wrong path as a program', async () => {
  const html = await get('/api/v1');
  const text = words(html);
  for (const said of [
    '1h | 24h | 7d | 30d | all',
    'default 24h',
    'list of incident | vulnerability',
    'authority | vendor',
  ])
    expect(text).toContain(said);
  expect(html).not.toContain('`');
  for (const [, path] of html.matchAll(/<link [^>]*href="([^"]+)"/g))
    expect((await fetch(served.url + path)).status, path).toBe(200);
  const wrong = await fetch(`${served.url}/api/v1/nothing`);
  expect([wrong.status, await wrong.json()]).toEqual([
    404,
    expect.objectContaining({ error: expect.stringContaining('nothing at this') }),
  ]);
});

it('a wire that most sources do not feed says so', async () => {
  expect(words(await get('/'))).not.toContain('cannot be reached');
  served.app.failing = 65;
  const html = await get('/');
  served.app.failing = 1;
  expect(words(html)).toContain('65 of 66 sources cannot be reached. See Sources');
});

it.each(['/%E0%A4%A', '/stories/%E0%A4%A', '/a%', '/stories/%E0%A4%A.data'])(
  'the address %s, which is no text, is an error page of its own, and nothing on the console',
  async (path) => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const logged = served.logged.length;
    const response = await fetch(served.url + path);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('This address holds characters that are no text');
    if (!path.endsWith('.data')) expect(words(text)).toContain('That did not work');
    expect(said).not.toHaveBeenCalled();
    expect(served.logged.length).toBe(logged);
    said.mockRestore();
  },
);

it('a first run counts failures apart', async () => {
  served.app.firstRun = {
    sources: 65,
    sourcesAnswered: 65,
    sourcesFailing: 65,
    articles: 0,
    articlesWaiting: 0,
    articlesToTell: 0,
    stories: 0,
  };
  const text = words(await get('/'));
  served.app.firstRun = null;
  expect(text).toContain('65 asked, 65 could not be reached');
  expect(text).toContain('0 of 65 sources ·');
  expect(text).not.toContain('answered');
});

it('a first run without a story yet says that articles are told in stories, and how many wait', async () => {
  served.app.firstRun = {
    sources: 12,
    sourcesAnswered: 12,
    sourcesFailing: 0,
    articles: 85,
    articlesWaiting: 2,
    articlesToTell: 85,
    stories: 0,
  };
  const text = words(await get('/?q=nothing+of+the+kind'));
  served.app.firstRun = null;
  expect(text).toContain('Waiting: 2 articles to be read, 85 articles to be told in stories.');
  expect(text).toContain('Stories 0 formed, 85 articles to come');
  expect(text).not.toMatch(/last article/i);
});

it('what of the words is not known is said above the stories', async () => {
  expect(words(await get('/?q=source:nobody'))).toContain('No source is known as “nobody”. No story matches');
});

it('a first run tells how far it is, and the page asks again by itself', async () => {
  served.app.firstRun = {
    sources: 60,
    sourcesAnswered: 41,
    sourcesFailing: 0,
    articles: 1120,
    articlesWaiting: 9,
    articlesToTell: 0,
    stories: 0,
  };
  const html = await get('/');
  served.app.firstRun = null;
  expect(words(html)).toContain('41 of 60 sources · 1,120 articles · 0 stories so far');
  expect(html).toMatch(/<noscript><meta http-equiv="refresh" content="5"/i);
});
