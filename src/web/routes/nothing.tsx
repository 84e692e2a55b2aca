import { answering } from '../context.ts';

/** Every address without a page of its own. */
export const loader = answering(({ malformed }) => {
  if (malformed)
    throw Object.assign(new Error('This address holds characters that are no text, and leads nowhere.'), {
      name: 'BadInput',
    });
  throw Object.assign(new Error('Nothing is kept under this address.'), { name: 'NotFound' });
});

export default function Nothing() {
  return null;
}
