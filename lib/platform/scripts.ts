const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
]

/**
 * True when one word mixes scripts whose letters can stand for each other, as in `аpple` with a Cyrillic а.
 * East Asian writing mixes with Latin as a matter of course and does not count.
 */
export function mixesScripts(word: string): boolean {
  return SCRIPTS.filter((script) => script.test(word)).length > 1
}
