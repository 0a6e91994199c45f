import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { directionOf } from '@/components/ui/direction-of'
import './globals.css'

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
})

export const metadata: Metadata = {
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#efede7' },
    { media: '(prefers-color-scheme: dark)', color: '#14181a' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading the headers makes every page render per request, so that each carries its own nonce.
  await headers()
  const locale = await getLocale()

  return (
    <html lang={locale} dir={directionOf(locale)} className={inter.variable}>
      <body className="font-sans text-body antialiased">{children}</body>
    </html>
  )
}
