import { answering } from '../context.ts';

/** Every address without a page of its own. */
export const loader = answering(() => {
  throw Object.assign(new Error('Nothing is kept under this address.'), { name: 'NotFound' });
});

export default function Nothing() {
  return null;
}
