import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/archive/schema.ts', './db/archive/schema-statements.ts'],
  out: './db/migrations',
})
