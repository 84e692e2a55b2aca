/** A small script of its own in the head of each page, so that the keys work while the rest is still on its way. */
import { startKeys } from './keys.ts';

startKeys(document);
