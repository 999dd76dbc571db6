/** Narrows the list of people while one types; without scripts the form asks the server. */
const box = document.querySelector<HTMLInputElement>('#find');
const count = document.getElementById('count');
const nobody = document.getElementById('nobody');
const offices = [...document.querySelectorAll<HTMLElement>('.office')];

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function narrow(): void {
  const typed = fold(box?.value ?? '').split(' ');
  let shown = 0;
  for (const office of offices) {
    let here = 0;
    for (const card of office.querySelectorAll<HTMLElement>('li[data-words]')) {
      const words = fold(card.dataset.words ?? '').split(' ');
      card.hidden = !typed.every((part) => words.some((word) => word.startsWith(part)));
      if (!card.hidden) here += 1;
    }
    office.hidden = here === 0;
    shown += here;
  }
  if (nobody !== null) nobody.hidden = shown > 0;
  if (count !== null) {
    const { one = '', many = '' } = count.dataset;
    count.textContent = shown === 1 ? one : many.replace('{count}', String(shown));
  }
}

// Enter leads to the first person left, as a search box promises.
box?.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const first = [...document.querySelectorAll<HTMLElement>('.person')].find(
    (person) => person.offsetParent !== null
  );
  first?.focus();
});
box?.addEventListener('input', narrow);
// The list on the server's page may be narrowed already; a reload must not widen it by itself.
if (box?.value) narrow();
