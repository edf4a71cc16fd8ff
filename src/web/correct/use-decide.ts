import { useState } from 'preact/hooks';
import type { Decision } from '../../model/decision.js';
import { decide } from './decide.js';

/** Sends decisions, and keeps what went wrong with the last. */
export function useDecide(): [send: (decision: Decision) => void, trouble: string] {
  const [trouble, setTrouble] = useState('');
  return [async (decision) => setTrouble((await decide(decision)) ?? ''), trouble];
}
