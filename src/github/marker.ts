// The hidden first line by which we find again what we wrote. Invisible where Markdown is shown; whole whatever a scenario is called.

/**
 * One line, an HTML comment, different for every pair of scenario name and scope. Scope: what kind of text it marks ("verdict", "issue").
 * It can be read back by eye: letters and digits stay as they are.
 */
export function commentMarker(scenarioName: string, scope: string): string {
  return `<!-- soak-action:${encoded(scope)}:${encoded(scenarioName)} -->`;
}

/**
 * No ">", no "<", no "@", no space, no line break, and never two hyphens or a hyphen at the end: nothing that could end the comment, begin
 * another, or mention somebody. Different texts stay different, because "%" is encoded too.
 */
function encoded(text: string): string {
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*~]/g, percent)
    .replace(/-(?=-|$)/g, percent);
}
