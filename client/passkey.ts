/**
 * Signs in with a passkey, or registers one: asks the device, and posts what it answers as a plain form.
 * The forms are hidden until it is known that the browser can do it.
 */
const optionsAt = {
  'sign-in': '/api/auth/passkey/generate-authenticate-options',
  register: '/api/auth/passkey/generate-register-options',
} as const

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkeys]')) {
  if (!window.PublicKeyCredential) continue
  form.hidden = false
  form.querySelector('[data-passkey]')?.addEventListener('click', (event) => void use(form, event))
}

async function use(form: HTMLFormElement, event: Event): Promise<void> {
  event.preventDefault() // the form is sent below, when the device has answered
  const kind = (event.currentTarget as HTMLElement).dataset.passkey === 'register' ? 'register' : 'sign-in'
  const credential = form.elements.namedItem('credential')
  if (!(credential instanceof HTMLInputElement)) return
  // The library comes only when somebody uses a passkey: most pages of sign-in stay small.
  const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = await (await fetch(form.dataset.passkeys || optionsAt[kind])).json()
  try {
    const answer = kind === 'register' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON })
    credential.value = JSON.stringify(await answer)
  } catch {
    // The person changed their mind, or the device said no: the other ways to sign in are still on the page.
    return
  }
  form.submit()
}
