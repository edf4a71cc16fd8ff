const KINDS: Record<string, string> = {
  'wording differs': 'differs',
  differs: 'differs',
  'same words': 'agrees',
  excerpt: 'quiet',
  paraphrase: 'quiet',
  open: 'differs',
};

/** A short neutral label. */
export const Badge = ({ label }: { label: string }) => <span class={`badge badge-${KINDS[label] ?? 'quiet'}`}>{label}</span>;
