import { useEffect, useState } from 'react';
import { type Colours, coloursNow } from './colours.ts';

const darkness = matchMedia('(prefers-color-scheme: dark)');

/** The colours of charts, which follow the system from light to dark and back. */
export function useColours(): Colours {
  const [colours, setColours] = useState(() => coloursNow());
  useEffect(() => {
    const follow = () => setColours(coloursNow());
    darkness.addEventListener('change', follow);
    return () => darkness.removeEventListener('change', follow);
  }, []);
  return colours;
}
