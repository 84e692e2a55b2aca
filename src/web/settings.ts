/** What a reader sets for themselves. Kept in cookies, so that the server renders it and it works without JavaScript. */
export interface Settings {
  theme: 'light' | 'dark' | 'system';
  /** Keys without Ctrl or ⌘ (WCAG 2.1.4 asks that they can be switched off). */
  keys: 'on' | 'off';
}

const choices = { theme: ['system', 'light', 'dark'], keys: ['on', 'off'] } as const;
const year = 31_536_000;

/** Reads a Cookie header; what is missing or unknown is at its default, the first choice. */
export function readSettings(cookies: string | null): Settings {
  return { theme: pick('theme', read(cookies, 'theme')), keys: pick('keys', read(cookies, 'keys')) };
}

/** The Set-Cookie headers for what a form chose; nothing for what it did not name. */
export function settingCookies(form: FormData): string[] {
  return (['theme', 'keys'] as const).flatMap((name) => {
    const value = form.get(name);
    if (typeof value !== 'string') return [];
    return [`${name}=${pick(name, value)}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly`];
  });
}

/** The Set-Cookie header that keeps who decided, as a form said; none where it did not. The server reads it as `author`. */
export function authorCookie(form: FormData): HeadersInit {
  const name = form.get('by');
  if (typeof name !== 'string' || name.trim() === '') return {};
  const value = encodeURIComponent(name.trim().slice(0, 100).toWellFormed());
  return { 'Set-Cookie': `author=${value}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly` };
}

function pick<Name extends keyof Settings>(name: Name, value: string | null): Settings[Name] {
  const allowed: readonly string[] = choices[name];
  return (value !== null && allowed.includes(value) ? value : allowed[0]) as Settings[Name];
}

function read(cookies: string | null, name: string): string | null {
  for (const pair of (cookies ?? '').split(';')) {
    const [key, value] = pair.split('=', 2);
    if (key?.trim() === name) return value?.trim() ?? null;
  }
  return null;
}
