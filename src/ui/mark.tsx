/** Two that meet and both go on: what an exchange is. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <rect width="40" height="40" rx="10" />
      <path d="M10 15h13a5 5 0 0 1 0 10h-3M30 25H17a5 5 0 0 1 0-10h3" />
    </svg>
  )
}
