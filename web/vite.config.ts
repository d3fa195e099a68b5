import { defineConfig } from 'vite';

/** The pages' build, which scripts/build-web.ts runs, and their development server (`npm run web`). */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The policy allows nothing inline: neither pictures as data nor the polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': 'http://127.0.0.1:4000', '/see-query': 'http://127.0.0.1:4000' },
  },
});
