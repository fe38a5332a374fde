const { createTransformer } = require('@swc/jest');
const { resolve } = require('node:path');
const mutants = require('./mutants.json');

/** Compiles as `@swc/jest`, with the fault that `MUTANT` names put into its file. */
module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    const mutant = mutants.find(({ id }) => id === process.env.MUTANT);
    if (!mutant) throw new Error(`No mutant ${process.env.MUTANT}`);
    const target = resolve(mutant.file);
    return {
      ...swc,
      getCacheKey: (source, path, config) =>
        `${swc.getCacheKey(source, path, config)}-${path === target ? mutant.id : ''}`,
      process: (source, path, config) =>
        swc.process(path === target ? source.replace(mutant.from, () => mutant.to) : source, path, config),
    };
  },
};
