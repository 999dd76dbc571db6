/** The menu is a plain disclosure without scripts; this closes it as people expect of a menu. */
export function enhancePersonMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details[data-menu]');
  if (menu === null) return;
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !menu.contains(next)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
