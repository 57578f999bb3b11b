/** The way past the bar of a page that its script draws; the address, which says where one is, stays as it is. */
export function offerSkip(): void {
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    const target = document.querySelector<HTMLElement>('main');
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  });
}
