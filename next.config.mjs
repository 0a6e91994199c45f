import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/platform/intl.ts')

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  // With `no-referrer` a browser would post forms with `Origin: null`.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

const asHeaders = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm test` checks the types, of the tests too; whoever only starts the app need not wait for that.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'nodemailer', 'postal-mime'],
  headers: async () => [
    { source: '/:path*', headers: asHeaders(everywhere) },
    // Nearly every page is somebody's: nothing is kept but the files whose name is their content.
    { source: '/((?!_next/static/).*)', headers: asHeaders({ 'Cache-Control': 'private, no-store' }) },
    {
      // The server sets this from APP_ORIGIN, so that one build serves either scheme.
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: asHeaders({ 'Strict-Transport-Security': 'max-age=63072000' }),
    },
  ],
}

export default withNextIntl(config)
