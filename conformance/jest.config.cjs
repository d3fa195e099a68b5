// Apollo's subgraph compatibility suite, from the package that holds it.
module.exports = {
  rootDir: 'node_modules/@apollo/federation-subgraph-compatibility-tests',
  testMatch: ['<rootDir>/dist/tests/*.test.js'],
  testPathIgnorePatterns: [],
  haste: { retainAllFiles: true },
  transform: {},
  watchman: false,
  // The suite knows its router by a fixed port.
  moduleNameMapper: { '^make-fetch-happen$': `${__dirname}/router-fetch.cjs` },
};
