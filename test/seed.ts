import fc from 'fast-check';

// One tree gives one verdict: the properties draw from a fixed seed, and from another one where PROPERTY_SEED asks for new draws.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
