/** The page of the API: its OpenAPI document, readable, without JavaScript. */
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
interface Operation {
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>;
}
export interface Document {
  info: { title: string; version: string; description?: string };
  paths?: Record<string, Record<string, Operation>>;
}

/** In a few words what a value is: `string`, `a | b`, `array of object`. */
function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `array of ${typeOf(schema.items)}`;
  return Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'object');
}

const fields = (schema: Schema | undefined): string => Object.keys(schema?.properties ?? {}).join(', ');

export function referencePage(document: Document, styleSheet: string | null) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Throughline</title>
${styleSheet ? html`<link rel="stylesheet" href="${styleSheet}">` : ''}
</head>
<body>
<header class="top"><a class="brand" href="/">Throughline</a><nav aria-label="Main"><a href="/">Wire</a><a href="/sources">Sources</a><a href="/api/v1" aria-current="page">API</a></nav></header>
<main class="board" id="main">
<h1>API</h1>
<p>${document.info.description ?? ''} <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p>
${operations.map(
  ({ path, method, operation }) => html`<section class="sec">
<h2><code class="m">${method} /api/v1${path}</code></h2>
<p>${operation.responses['200']?.description ?? ''}</p>
<div class="tw"><table>
<thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Form</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${(operation.parameters ?? []).map(
  (parameter) =>
    html`<tr><td><code class="m">${parameter.name}</code></td><td>${parameter.in}</td><td>${typeOf(parameter.schema)}${parameter.required ? '' : ', optional'}</td><td>${parameter.description ?? ''}</td></tr>`,
)}
${Object.values(operation.requestBody?.content ?? {}).map(
  (content) =>
    html`<tr><td><code class="m">${fields(content.schema)}</code></td><td>body</td><td>JSON</td><td></td></tr>`,
)}
<tr><td>answer</td><td></td><td>JSON</td><td><code class="m">${fields(operation.responses['200']?.content?.['application/json']?.schema)}</code></td></tr>
</tbody></table></div>
</section>`,
)}
</main>
</body>
</html>`;
}
