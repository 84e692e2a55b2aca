/** Merging, splitting and renaming stories, and a story at two times: without JavaScript, as a program sends forms. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Served, servePages } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
beforeEach(() => {
  served.app.calls.length = 0;
});
afterAll(() => served.close());

const get = async (path: string) => (await fetch(served.url + path)).text();
const bare = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<!--.*?-->/g, '');
const words = (html: string) =>
  bare(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const decide = (form: string[][], story = 'flaws') =>
  fetch(`${served.url}/stories/${story}/decide`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { origin: served.url },
  });
const asked = () =>
  served.app.calls.filter((call) => call.startsWith('decide ')).map((call) => JSON.parse(call.slice(7)));

describe('the forms', () => {
  it('offer the story’s articles and those that read alike, and say what was decided', async () => {
    const html = bare(await get('/stories/flaws/decide'));
    expect(html.match(/type="checkbox" name="article"/g)).toHaveLength(10);
    expect(html).toContain('value="story-9"');
    const text = words(html);
    for (const said of [
      '1 article moved to another story',
      'it is about the flaw of July',
      'It could have joined 2 other stories',
      'forbidden: another flaw of the same product',
      'a story that is gone',
    ])
      expect(text).toContain(said);
    expect(served.app.calls.some((call) => call.includes('visit'))).toBe(false);
    expect(bare(await get('/stories/flaws'))).toContain('href="/stories/flaws/decide"');
  });

  it.each<[string, string[][], object]>([
    [
      'some articles apart',
      [
        ['intent', 'move'],
        ['article', 'article-1'],
        ['article', 'copy-0'],
        ['chosen', 'own'],
        ['into', ''],
        ['why', 'another gang'],
      ],
      { kind: 'split', articleIds: ['article-1', 'copy-0'], into: null, why: 'another gang' },
    ],
    [
      'one to a story that reads alike',
      [
        ['intent', 'move'],
        ['article', 'article-2'],
        ['chosen', 'story-9'],
        ['into', ''],
        ['why', 'older'],
      ],
      { kind: 'move', articleIds: ['article-2'], into: 'story-9' },
    ],
    [
      'one to a story by its whole address',
      [
        ['intent', 'move'],
        ['article', 'article-2'],
        ['chosen', 'other'],
        ['into', 'https://wire.example/stories/om%6Eibus?asOf=x#timeline'],
        ['why', 'older'],
      ],
      { kind: 'move', into: 'omnibus' },
    ],
    [
      'a title',
      [
        ['intent', 'rename'],
        ['title', ' Two flaws '],
        ['why', 'plainer'],
      ],
      { kind: 'rename', title: 'Two flaws', articleIds: [] },
    ],
    [
      'a kind',
      [
        ['intent', 'kind'],
        ['word', 'research'],
        ['why', 'nobody was hit'],
      ],
      { kind: 'kind', word: 'research', articleIds: [], title: null },
    ],
    [
      'a severity',
      [
        ['intent', 'severity'],
        ['word', 'low'],
        ['why', 'nobody was hit'],
      ],
      { kind: 'severity', word: 'low' },
    ],
    [
      'no severity',
      [
        ['intent', 'severity'],
        ['word', 'none'],
        ['why', 'a drill'],
      ],
      { kind: 'severity', word: 'none' },
    ],
  ])('ask for %s', async (_, form, decision) => {
    const response = await decide(form);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/stories/flaws?decided=done']);
    expect(asked()).toEqual([expect.objectContaining({ story: 'flaws', ...decision })]);
    expect(words(await get(response.headers.get('location')!))).toContain('Your decision was carried out.');
  });

  it.each<[string, string[][], string]>([
    ['another', [['into', 'tool/ngrok']], 'split actor/tin-lantern  ngrok  in flaws'],
    [
      'one that is new',
      [
        ['into', 'Web Crew'],
        ['chosen', 'new'],
      ],
      'split actor/tin-lantern  Web Crew Web Crew in flaws',
    ],
    ['nobody', [['into', '']], 'split actor/tin-lantern    in flaws'],
  ])('have a name mean %s in the articles of the story', async (_, form, call) => {
    served.app.calls.length = 0;
    const named = [
      ['intent', 'means'],
      ['named', 'actor/tin-lantern'],
      ['why', 'two groups'],
    ];
    const response = await decide([...named, ...form]);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/stories/flaws?decided=done']);
    expect(served.app.calls.filter((one) => one.startsWith('split'))).toEqual([call]);
  });

  it('ask who is meant where a name is not known, with what was entered kept', async () => {
    const told = await decide([
      ['intent', 'means'],
      ['named', 'actor/tin-lantern'],
      ['into', 'Web Crew'],
      ['why', 'two groups'],
    ]);
    expect(told.status).toBe(400);
    const html = await told.text();
    expect(words(html)).toContain('One that is new here, called “Web Crew”');
    expect(html).toContain('value="two groups"');
  });

  const part = (which: string, becomes: string, why = 'it was the way in') =>
    decide([
      ['intent', 'part'],
      ['part', which],
      ['becomes', becomes],
      ['why', why],
    ]);

  it('offer what the story tells of whom, and what it can be instead', async () => {
    const html = bare(await get('/stories/flaws/decide'));
    expect(html).toContain('<option value="victim organisation/tidal-harbour-clinic">');
    const text = words(html);
    expect(text).toContain('Victim: Tidal Harbour Clinic');
    expect(text).toContain('Supplier: Tidewater Hosting');
    expect(text).toContain('None: it has no part in this');
    expect(bare(await get('/stories/flaws'))).toContain('href="/stories/flaws/decide#part"');
  });

  it.each([
    ['another', 'supplier', 'part victim organisation/tidal-harbour-clinic supplier in flaws'],
    ['none', '', 'part victim organisation/tidal-harbour-clinic null in flaws'],
  ])('have one play %s part in the articles of the story', async (_, becomes, call) => {
    const response = await part('victim organisation/tidal-harbour-clinic', becomes);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/stories/flaws?decided=done']);
    expect(served.app.calls.filter((one) => one.startsWith('part'))).toEqual([call]);
  });

  it('that correct a part are told of in words', async () => {
    await part('actor actor/scattered-spider', 'authority');
    await part('country place/france', '');
    await part('law law/gdpr', 'malware');
    const text = words(await get('/entities/actor/scattered-spider'));
    expect(text).toContain('“scattered-spider as shown” is no attacker, but an authority, in 1 article');
    expect(text).toContain('“france as shown” is no country concerned in 1 article');
    expect(text).toContain('“gdpr as shown” is no law concerned, but malware concerned, in 1 article');
  });

  it.each([
    ['', '', 'Choose what is wrong.'],
    ['villain organisation/tidal-harbour-clinic', '', 'Choose what is wrong.'],
    ['victim organisation/tidal-harbour-clinic', 'villain', 'Choose what it is instead.'],
    ['victim organisation/tidal-harbour-clinic', 'supplier', 'Say why.', ''],
  ])('refuse to correct “%s” to “%s”, with what was entered kept', async (which, becomes, says, why?) => {
    const response = await part(which, becomes, why);
    expect(response.status).toBe(400);
    const html = bare(await response.text());
    expect(html).toMatch(new RegExp(`id="part"[\\s\\S]*?role="alert">${says}`));
    if (which.startsWith('victim'))
      expect(html).toMatch(/<option value="victim organisation\/tidal-harbour-clinic" selected=""/);
    if (becomes === 'supplier') expect(html).toContain('<option value="supplier" selected="">');
    expect(html).toContain(`value="${why ?? 'it was the way in'}"`);
  });

  const add = (into: string, fields: string[][] = [], why = 'they told us') =>
    decide([['intent', 'add'], ['into', into], ['becomes', 'victim'], ...fields, ['why', why]]);

  it('offer to add who is missing, with the names at hand and every part', async () => {
    const html = bare(await get('/stories/flaws/decide'));
    const form = /<form[^>]*id="add"[\s\S]*?<\/form>/.exec(html)![0];
    expect(form).toContain('<option value="actor/scattered-spider">Scattered Spider (actor)');
    for (const label of ['add-into', 'add-becomes', 'add-type', 'add-why', 'add-by'])
      expect(form).toContain(`<label for="${label}">`);
    expect(form).not.toContain('value="name"');
    expect(bare(await get('/stories/flaws'))).toContain('href="/stories/flaws/decide#add"');
  });

  it('show who has a part by the word of a person in grey, with who says so', async () => {
    const html = bare(await get('/stories/flaws'));
    expect(html).toMatch(
      /class="by-person"><a href="\/entities\/organisation\/quayside-dental"[^>]*>Quayside Dental<\/a><span class="certainty"> \(only Ada says so\)/,
    );
    // What nobody reads out of an article is no part to correct.
    expect(bare(await get('/stories/flaws/decide'))).not.toContain('victim organisation/quayside-dental');
    expect(words(await get('/entities/actor/scattered-spider'))).toContain('as attacker (said by Ada)');
  });

  it.each<[string, string, string[][], string]>([
    [
      'one that is known, by its name',
      'Scattered Spider',
      [],
      'part null actor/scattered-spider victim in flaws',
    ],
    [
      'one that is known, by its address',
      'tool/ngrok',
      [['type', 'malware']],
      'part null tool/ngrok victim in flaws',
    ],
    [
      'one that is new here',
      'Harbour Inn',
      [['chosen', 'new']],
      'part null name/Harbour Inn victim in flaws',
    ],
    [
      'one that is new here, of another type',
      'Ina Holm',
      [
        ['chosen', 'new'],
        ['type', 'person'],
      ],
      'part null person/Ina Holm victim in flaws',
    ],
    ['the one that was meant', 'Ngro', [['chosen', 'tool/ngrok']], 'part null tool/ngrok victim in flaws'],
  ])('add %s', async (_, into, fields, call) => {
    const response = await add(into, fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/stories/flaws?decided=done']);
    expect(served.app.calls.filter((one) => one.startsWith('part'))).toEqual([call]);
  });

  it('tell of what was added in words', async () => {
    await add('actor/scattered-spider');
    expect(words(await get('/entities/actor/scattered-spider'))).toContain(
      '“scattered-spider as shown” is added as a victim in 1 article',
    );
  });

  it.each<[string, string, string[][], string, string[]]>([
    ['nobody', '', [], 'Say who or what is missing.', []],
    ['no part', 'Acme', [['becomes', '']], '', []],
    [
      'nobody known',
      'Harbour Inn',
      [],
      'No entity is called “Harbour Inn”.',
      ['One that is new here, called “Harbour Inn”'],
    ],
    [
      'an address of nobody',
      'organisation/quayside',
      [],
      'There is no entity organisation/quayside yet.',
      ['Ngrok', 'One that is new here'],
    ],
    ['no reason', 'tool/ngrok', [], 'Say why.', []],
  ])('refuse to add %s, with what was entered kept', async (what, into, fields, says, offered) => {
    const response =
      what === 'no part'
        ? await decide([
            ['intent', 'add'],
            ['into', into],
            ['becomes', 'villain'],
            ['why', 'x'],
          ])
        : await add(into, fields, what === 'no reason' ? '' : undefined);
    expect(response.status).toBe(400);
    const html = bare(await response.text());
    const form = /<form[^>]*id="add"[\s\S]*?<\/form>/.exec(html)![0];
    expect(form).toContain(`role="alert">${says || 'Choose which part it has.'}`);
    expect(form).toContain(`value="${into}"`);
    for (const choice of offered) expect(words(form)).toContain(choice);
    expect(form.includes('name="chosen"')).toBe(offered.length > 0);
    expect(served.app.calls.filter((one) => one.startsWith('part'))).toEqual([]);
  });

  const find = (intent: string, fields: string[][], why = 'it is ours') =>
    decide([['intent', intent], ...fields, ['why', why]]);

  it.each([
    [
      'an observable here',
      'verdict',
      [
        ['observable', '198[.]51[.]100[.]23'],
        ['becomes', 'benign'],
        ['where', 'here'],
      ],
      'verdict 198[.]51[.]100[.]23 benign in flaws',
      '“198[.]51[.]100[.]23” is benign in 1 article',
    ],
    [
      'a technique that is wrong',
      'technique',
      [
        ['technique', 'T1190'],
        ['becomes', ''],
      ],
      'technique T1190 null in flaws',
      'T1190 is not told in 1 article',
    ],
    [
      'a technique that is missing',
      'technique',
      [
        ['technique', 'T1486'],
        ['becomes', 'technique'],
      ],
      'technique T1486 technique in flaws',
      'T1486 is added in 1 article',
    ],
  ])('correct %s, tell of it on the page, and take it back', async (_, intent, fields, call, told) => {
    const response = await find(intent, fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/stories/flaws?decided=done']);
    expect(served.app.calls.filter((one) => one.startsWith(intent))).toEqual([call]);
    const html = bare(await get('/stories/flaws/decide'));
    expect(words(html)).toContain(told);
    const id = new RegExp(
      `value="(\\d+)" name="id">Undo<span class="sr">: ${told.replace(/[[\].]/g, '\\$&')}`,
    ).exec(html)![1]!;
    const undone = await decide([
      ['intent', 'undo-name'],
      ['id', id],
    ]);
    expect(undone.headers.get('location')).toBe('/stories/flaws/decide?done=undo#decided');
    expect(bare(await get('/stories/flaws/decide'))).toMatch(/<del>[^<]*<\/del>/);
  });

  it('correct a domain and what lies below it', async () => {
    expect(bare(await get('/stories/flaws/decide'))).toContain('type="checkbox" name="below"');
    await find('verdict', [
      ['observable', 'evil.example'],
      ['becomes', 'benign'],
      ['where', 'everywhere'],
      ['below', 'on'],
    ]);
    expect(served.app.calls).toContain('verdict evil.example and below benign in null');
  });

  it('correct an observable everywhere', async () => {
    await find('verdict', [
      ['observable', '198[.]51[.]100[.]23'],
      ['becomes', 'victim'],
      ['where', 'everywhere'],
    ]);
    expect(served.app.calls).toContain('verdict 198[.]51[.]100[.]23 victim in null');
  });

  it.each([
    [
      'verdict',
      [
        ['observable', 'nowhere.example'],
        ['becomes', 'benign'],
      ],
      'There is no nowhere.example here.',
    ],
    [
      'verdict',
      [
        ['observable', 'x.example'],
        ['becomes', 'bad'],
      ],
      'Say what it is.',
    ],
    [
      'technique',
      [
        ['technique', 'T9999'],
        ['becomes', ''],
      ],
      'There is no T9999 here.',
    ],
  ])(
    'refuse a %s %j with the reason beside its form, and keep what was typed',
    async (intent, fields, says) => {
      const response = await find(intent, fields);
      expect(response.status).toBe(400);
      const html = bare(await response.text());
      expect(html).toMatch(new RegExp(`id="${intent}"[\\s\\S]*?role="alert">${says}`));
      expect(html).toContain(`value="${fields[0]![1]}"`);
      expect(html).toContain('value="it is ours"');
    },
  );

  it('can be reached from what is wrong', async () => {
    const html = bare(await get('/stories/flaws'));
    for (const to of ['part', 'verdict', 'technique']) expect(html).toContain(`decide#${to}"`);
    expect(bare(await get('/stories/flaws?asOf=2025-11-15T09:31:00.000Z'))).not.toContain('decide#verdict');
  });

  it('lead to the story that holds the merged one, also by its old addresses, until it is taken back', async () => {
    const response = await decide(
      [
        ['intent', 'merge'],
        ['into', '/stories/flaws'],
        ['why', 'one law'],
      ],
      'row-0',
    );
    expect(response.headers.get('location')).toBe('/stories/flaws?decided=done');
    const html = await get('/stories/flaws/decide');
    expect(words(html)).toContain('Another story merged into this one');
    const id = /<button[^>]*value="(\d+)"/.exec(bare(html))![1]!;
    const undone = await decide([
      ['intent', 'undo'],
      ['id', id],
    ]);
    expect(undone.headers.get('location')).toBe('/stories/flaws/decide?done=undo#decided');
    expect(words(await get('/stories/flaws/decide?done=undo'))).toMatch(/Taken back\..* · taken back/);
  });

  it('say so where nobody has carried it out after two seconds', async () => {
    const response = await decide([
      ['intent', 'rename'],
      ['title', 'Two flaws'],
      ['why', 'slow'],
    ]);
    expect(response.headers.get('location')).toBe('/stories/flaws?decided=waiting');
    expect(words(await get('/stories/flaws/decide'))).toContain('not carried out yet');
  });

  it.each<[string, string[][], string]>([
    ['no story', [['intent', 'merge']], 'Say which story'],
    [
      'two stories',
      [
        ['intent', 'merge'],
        ['chosen', 'story-9'],
        ['into', 'omnibus'],
      ],
      'not both',
    ],
    [
      'no address',
      [
        ['intent', 'merge'],
        ['into', 'two words'],
      ],
      'no story’s address',
    ],
    [
      'an unknown story',
      [
        ['intent', 'merge'],
        ['into', 'nowhere'],
      ],
      'There is no such story.',
    ],
    [
      'no articles',
      [
        ['intent', 'move'],
        ['chosen', 'own'],
      ],
      'Choose the articles.',
    ],
    [
      'a word that there is not',
      [
        ['intent', 'severity'],
        ['word', 'dreadful'],
      ],
      'There is no severity “dreadful”.',
    ],
    ['a strange wish', [['intent', 'burn']], 'something unknown'],
  ])('refuse %s with the reason, and keep what was typed', async (_, form, reason) => {
    const response = await decide(
      [...form, ['why', 'because <b>of it</b>'], ['article', 'article-3']].filter(
        ([key]) => key !== 'article' || reason !== 'Choose the articles.',
      ),
    );
    expect(response.status).toBe(400);
    const html = bare(await response.text());
    expect(words(html)).toContain(reason);
    if (reason !== 'something unknown') expect(html).toContain('value="because &lt;b&gt;of it&lt;/b&gt;"');
  });

  it('ask nothing for another site', async () => {
    const response = await fetch(`${served.url}/stories/flaws/decide`, {
      method: 'POST',
      body: new URLSearchParams({ intent: 'rename', title: 'x', why: 'x' }),
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
    expect(asked()).toEqual([]);
  });
});

it.each([
  ['/stories/merged', '/stories/flaws?merged=1'],
  ['/stories/merged/decide', '/stories/flaws/decide'],
  ['/stories/merged/compare?from=x', '/stories/flaws/compare?from=x'],
])('%s leads on, but not for ever: a merge can be taken back', async (from, to) => {
  const response = await fetch(served.url + from, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, to]);
});

describe('two times', () => {
  it('say what changed, what went, what came, and how much stayed', async () => {
    const html = await get('/stories/flaws/compare?from=2025-11-14T09:31:00.000Z');
    const text = words(html);
    for (const said of [
      'number of flaws one two',
      'Attribution attribution changed: Pale Otter → Tin Lantern',
      'Only on 14 Nov at 09:31 The vendor does not answer.',
      'Only now The national agency added',
      '2 the same at both times',
      'Victim Tidal Harbour Clinic (claimed)',
      'What Cirrus Post says',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Tin Lantern Pale Otter');
    expect(bare(html)).toMatch(/<option value="2025-11-14T09:31:00.000Z" selected=""/);
  });

  it('begin with the state before the newest', async () =>
    expect(bare(await get('/stories/flaws/compare'))).toMatch(
      /<option value="2025-11-16T09:31:00.000Z" selected=""/,
    ));

  it.each(['from=2025-11-17T09:31:00.000Z&to=2025-11-14T09:31:00.000Z', 'from=yesterday'])(
    'are refused with the reason beside the form: %s',
    async (query) => {
      const response = await fetch(`${served.url}/stories/flaws/compare?${query}`);
      expect(response.status).toBe(400);
      expect(bare(await response.text())).toMatch(/role="alert">[^<]*(earlier one|not a time)/);
    },
  );

  it('can be reached from the history and from an earlier state', async () => {
    expect(bare(await get('/stories/flaws'))).toContain('href="/stories/flaws/compare"');
    expect(bare(await get('/stories/flaws?asOf=2025-11-15T09:31:00.000Z'))).toContain(
      'href="/stories/flaws/compare?from=2025-11-15T09%3A31%3A00.000Z"',
    );
  });
});

it('the timeline is narrowed by links, and that is no visit', async () => {
  const html = bare(await get('/stories/flaws?events=attack'));
  expect(words(html)).toContain('2 of 9 events');
  expect(words(html)).toContain('A honeypot records');
  expect(html.match(/<li id="event-/g)).toHaveLength(2);
  expect(html).toContain('href="/stories/flaws?events=uncertain#timeline"');
  expect(served.app.calls).toEqual(['story flaws']);
  // What is not among the kinds narrows nothing.
  expect(bare(await get('/stories/flaws?events=nonsense')).match(/<li id="event-/g)).toHaveLength(9);
});

it('primary documents are named as such', async () => {
  const text = words(await get('/stories/flaws'));
  expect(text).toContain('advisory · National Agency');
  expect(text).toContain('vendor’s own post');
});
