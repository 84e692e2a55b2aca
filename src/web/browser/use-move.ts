import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Calls `onMove` when the reader has gone elsewhere; not on arrival, when what was opened early must stay open. */
export function useMove(onMove: () => void): void {
  const { key } = useLocation();
  const arrived = useRef(key);
  const latest = useRef(onMove);
  latest.current = onMove;
  useEffect(() => {
    if (arrived.current === key) return;
    arrived.current = key;
    latest.current();
  }, [key]);
}
