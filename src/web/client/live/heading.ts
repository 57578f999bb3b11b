import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let opened = false;

/** The heading of a view that takes the place of another: it gets the focus, unless the page has only just been opened. */
export function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true;
  }, []);
  return heading;
}
