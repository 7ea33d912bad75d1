/** Shows how many words a long answer has, beside its guide. */
export function countWords(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const text = document.getElementById(place.dataset.count ?? '')
    if (!(text instanceof HTMLTextAreaElement)) continue
    const show = () => {
      const count = text.value.match(/\S+/g)?.length ?? 0
      place.textContent = (place.dataset.words ?? '').replace('#', String(count))
      place.classList.toggle('over', count > Number(place.dataset.most))
    }
    text.addEventListener('input', show)
    show()
  }
}
