/** Each command's button copies its text, and says so for a moment. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.command .copy')) {
    const label = button.textContent;
    const code = button.closest('.command')?.querySelector('code');
    if (!code) continue;
    button.addEventListener('click', () => {
      void copy(code).then(() => {
        button.textContent = button.dataset['copied'] ?? label;
        setTimeout(() => (button.textContent = label), 2000);
      });
    });
  }
}

/** The clipboard needs https or localhost; elsewhere the text is selected, ready for the keyboard. */
async function copy(code: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection()?.selectAllChildren(code);
  }
}
