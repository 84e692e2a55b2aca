/** The page of the API: its OpenAPI document, readable, without JavaScript, in the dress of the other pages. */
import { html } from 'hono/html';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  default?: unknown;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}
interface Operation {
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>;
}
export interface Document {
  info: { title: string; version: string; description?: string };
  /** The groups of routes, in their order. */
  tags?: { name: string; description?: string }[];
  paths?: Record<string, Record<string, Operation>>;
  /** The answers that routes share, by status. */
  components?: { responses?: Record<string, { description: string }> };
}

/** What the page takes from the build, and from the reader's settings. */
export interface Dress {
  styleSheet: string | null;
  icon: string | null;
  theme: 'light' | 'dark' | null;
}

/** In a few words what a value is: `string`, `a | b`, `list of string`. */
function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  return Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'object');
}

/** A text in which `code` stands between backticks. */
const told = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code class="mono">${part}</code>` : part));

/** The names of an answer's fields, one after another. */
const fields = (schema: Schema | undefined) =>
  Object.keys(schema?.properties ?? {}).map(
    (name, index) => html`${index > 0 ? ', ' : ''}<code class="mono">${name}</code>`,
  );

function mayBeLeftOut({ required, schema }: Parameter): string {
  if (required) return '';
  return schema?.default === undefined || schema.default === ''
    ? 'optional'
    : `default ${String(schema.default)}`;
}

/** Parameters, and the fields of the body as if they were some. */
function parametersOf({ parameters = [], requestBody }: Operation): Parameter[] {
  const body = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
    Object.entries(schema?.properties ?? {}),
  );
  return [
    ...parameters,
    ...body.map(([name, schema]) => ({ name, in: 'JSON body', required: true, schema })),
  ];
}

function parameterTable(operation: Operation) {
  const parameters = parametersOf(operation);
  if (parameters.length === 0) return '';
  return html`<table class="parameters">
<thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${parameters.map((parameter) => {
  const { description = parameter.schema?.description ?? '' } = parameter;
  const leftOut = mayBeLeftOut(parameter);
  return html`<tr><th scope="row"><code class="mono">${parameter.name}</code></th><td>${parameter.in}</td><td>${typeOf(parameter.schema)}${leftOut === '' ? '' : html` <span class="meta">${leftOut}</span>`}</td><td>${told(description)}</td></tr>
`;
})}
</tbody>
</table>`;
}

const operationSection = (
  path: string,
  method: string,
  operation: Operation,
) => html`<section class="section">
<div class="section-head"><h3 class="mono">${method.toUpperCase()} /api/v1${path}</h3></div>
<p>${told(operation.responses['200']?.description ?? '')}</p>
${parameterTable(operation)}
<p class="meta">Answers with ${fields(operation.responses['200']?.content?.['application/json']?.schema)}.</p>
</section>`;

/** A group of routes under its name. */
function groupSection(
  { paths = {} }: Document,
  { name, description = '' }: { name: string; description?: string },
) {
  const own = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.tags?.includes(name) ? [operationSection(path, method, operation)] : [],
    ),
  );
  return html`<h2 id="${name.toLowerCase()}">${name}</h2>
<p>${description}</p>
${own}`;
}

/** What a route answers when it does not answer with what was asked for. */
const otherAnswers = ({ components }: Document) => html`<h2 id="other-answers">Other answers</h2>
<p>The document says for each route which of these can come. Each but 302 is JSON with the one field <code class="mono">error</code>: what is wrong, in words.</p>
<table class="parameters">
<thead><tr><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${Object.entries(components?.responses ?? {}).map(
  ([status, { description }]) => html`<tr><th scope="row">${status}</th><td>${told(description)}</td></tr>
`,
)}
</tbody>
</table>`;

const places = html`<a href="/">Wire</a><a href="/entities">Entities</a><a href="/sources">Sources</a><a href="/api/v1" aria-current="page">API</a>`;

/** The head of every page, as far as it goes without JavaScript. */
const pageHead = (theme: Dress['theme']) => html`<header class="top">
<a class="brand" href="/">Throughline</a>
<nav aria-label="Main" class="wide">${places}</nav>
<search class="find wide"><form action="/search"><input class="field" type="search" name="q" aria-label="Search stories and articles" placeholder="Search stories and articles" autocomplete="off"></form></search>
<a class="button quiet narrow" href="/search">Search</a>
<button class="button quiet" type="button" popovertarget="menu">Menu</button>
<div id="menu" class="menu sheet" popover="auto">
<nav aria-label="Menu" class="narrow">${places}</nav>
<form method="post" action="/settings"><fieldset><legend class="label">Appearance</legend>
<input type="hidden" name="back" value="/api/v1">
${(['system', 'light', 'dark'] as const).map((value) => {
  const name = { system: 'As the system', light: 'Light', dark: 'Dark' }[value];
  return html`<button type="submit" class="button" name="theme" value="${value}" aria-pressed="${String(value === (theme ?? 'system'))}">${name}</button>`;
})}
</fieldset></form>
</div>
</header>`;

export function referencePage(document: Document, { styleSheet, icon, theme }: Dress) {
  const groups = document.tags ?? [];
  return html`<!doctype html>
<html lang="en"${theme === null ? '' : html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>API · Throughline</title>
${styleSheet === null ? '' : html`<link rel="stylesheet" href="${styleSheet}">`}
${icon === null ? '' : html`<link rel="icon" href="${icon}" type="image/svg+xml">`}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${pageHead(theme)}
<main class="page" id="main" tabindex="-1">
<header><h1>API</h1>
<p class="since">${told(document.info.description ?? '')} <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p></header>
<nav aria-label="Groups" class="tabs">${groups.map(({ name }) => html`<a href="#${name.toLowerCase()}">${name}</a>`)}<a href="#other-answers">Other answers</a></nav>
${groups.map((group) => groupSection(document, group))}
${otherAnswers(document)}
</main>
</body>
</html>`;
}
