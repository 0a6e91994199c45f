/** The parts of a request's page. Each is an address of its own. */
export const TABS = ['overview', 'messages', 'notes', 'identity', 'files', 'decision'] as const
export type Tab = (typeof TABS)[number]
