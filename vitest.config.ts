import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          // Property tests run long on a busy machine.
          testTimeout: 30_000,
          include: ['{lib,scripts,components,app}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/generated/**'],
          globalSetup: ['scripts/test/keys.ts'],
          setupFiles: ['scripts/test/surroundings.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: ['{lib,scripts,app}/**/*.db.test.ts'],
          globalSetup: ['scripts/test/keys.ts', 'scripts/test/template.ts'],
          setupFiles: ['scripts/test/surroundings.ts', 'scripts/test/copy.ts'],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
