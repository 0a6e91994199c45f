import { inject } from 'vitest'

// What `npm start` would have told the process. Nothing listens there: a test that needs mail starts a server.
Object.assign(process.env, {
  DATABASE_URL: 'postgresql://127.0.0.1:1/none',
  SMTP_URL: 'smtp://127.0.0.1:1',
  APP_ORIGIN: 'http://127.0.0.1:3000',
  HABEAS_DATA: inject('dataFolder'),
})
