// Everything works without this script; it adds comfort.
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  createAll
} from 'govuk-frontend'
import htmx from 'htmx.org'
import './cover.js'
import './teacher.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
htmx.config.includeIndicatorStyles = false
htmx.config.allowEval = false
htmx.config.selfRequestsOnly = true

for (const part of [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation
]) {
  createAll(part)
}

document.body.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name="csrf-token"]')
  if (token) {
    event.detail.headers['X-CSRF-TOKEN'] = token.content
  }
})

// Ctrl-P by a button, where a page is made for paper
document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => window.print()))
