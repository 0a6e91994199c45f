const HOME = '/staff'

/**
 * Where to go after signing in: the page that was asked for if it is one of the staff pages, else the
 * staff home. Takes whatever somebody put into an address and never leads away from here.
 */
export function nextPath(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/staff(\/[\w%.~-]+)*(\?[\w%.~=&+-]*)?$/.test(asked)) return HOME
  return asked.startsWith('/staff/sign-') || asked.includes('..') ? HOME : asked
}

/** The sign-in page, which leads back to `path`. */
export function signInPath(path: string): string {
  return path === HOME ? '/staff/sign-in' : `/staff/sign-in?${new URLSearchParams({ next: path })}`
}
