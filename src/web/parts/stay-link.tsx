import type { ComponentProps } from 'react';
import { useNavigate } from 'react-router';
import { Link } from './link.tsx';

type Props = Omit<ComponentProps<typeof Link>, 'to'> & {
  /** The query of this page, `?relation=uses`. */
  to: string;
  /** The section that changes: without JavaScript the new page opens there. */
  section: string;
};

/** A link that changes a part of the page: with JavaScript nothing scrolls, without it the page opens at that part. */
export function StayLink({ to, section, ...rest }: Props) {
  const navigate = useNavigate();
  return (
    <Link
      {...rest}
      to={`${to}#${section}`}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void navigate(to, { preventScrollReset: true, replace: true });
      }}
    />
  );
}
