import { Refusal } from './refusal.mjs'

/** Throws a Refusal unless this Node is one that every dependency runs on. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 20) || (major === 22 && minor >= 12) || major > 22
  if (!fits) throw new Refusal(`Habeas needs Node 20.20, 22.12 or newer, and this is Node ${version}.`)
}
