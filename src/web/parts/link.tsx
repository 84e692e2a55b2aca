import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

type Props = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  /** A page of ours, also from where the reader is: `decide`, `?relation=uses`. */
  to: string;
  preventScrollReset?: boolean;
};

/** A link between our pages. The router's own can fetch ahead, which we do not: each would carry that script and its state. */
export function Link({ to, preventScrollReset = false, onClick, ...rest }: Props) {
  const go = useLinkClickHandler<HTMLAnchorElement>(to, { preventScrollReset });
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) go(event);
      }}
    />
  );
}
