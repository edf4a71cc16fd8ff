import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A library that is loaded when it is first asked for: who reads plain texts does not wait for what reads pages and feeds. */
export function lazily<Library>(name: string): () => Library {
  let library: Library | undefined;
  return () => {
    library ??= require(name) as Library;
    return library;
  };
}
