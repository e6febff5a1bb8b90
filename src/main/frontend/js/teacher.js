// Sends many files one by one, so that each has its own progress and only what failed is sent again.
import { ask, sendInPieces } from './pieces.js'

const AT_ONCE = 2
const LARGE = 8 * 1024 * 1024

document.querySelectorAll('form[data-upload]').forEach(form => {
  const input = form.querySelector('input[type="file"]')
  const list = form.querySelector('[data-uploads]')
  const onward = form.querySelector('[data-upload-onward]')
  const token = form.querySelector('input[name="csrf"]').value
  const words = form.dataset
  const waiting = []
  let running = 0
  let failed = 0
  let refused = 0
  let sent = 0

  form.querySelector('[data-upload-button]').hidden = true
  input.addEventListener('change', takeChosen)
  takeChosen() // what was chosen before this script was there

  form.addEventListener('submit', event => event.preventDefault())

  function takeChosen() {
    ;[...input.files].forEach(add)
    input.value = ''
  }

  function add(file) {
    const row = document.createElement('li')
    const name = part(row, 'span', 'gatehouse-uploads__name', file.name)
    const state = part(row, 'span', '', words.waiting)
    state.setAttribute('role', 'status')
    const bar = document.createElement('progress')
    bar.max = 100
    bar.value = 0
    bar.setAttribute('aria-label', name.textContent)
    row.append(bar)
    list.append(row)
    list.hidden = false
    waiting.push({ file, row, state, bar, key: crypto.randomUUID ? crypto.randomUUID() : String(Math.random()) })
    next()
  }

  function next() {
    while (running < AT_ONCE && waiting.length > 0) {
      running++
      const upload = waiting.shift()
      upload.file.size > LARGE ? sendLarge(upload) : send(upload)
    }
    if (running === 0 && waiting.length === 0) {
      onward.hidden = sent === 0
      if (failed === 0 && refused === 0) {
        location.assign(words.then)
      }
    }
  }

  // a repeated key is answered as the first time: nothing is stored twice
  function send(upload) {
    const request = new XMLHttpRequest()
    const body = new FormData()
    body.append('files', upload.file)
    request.open('POST', words.upload)
    request.setRequestHeader('X-CSRF-TOKEN', token)
    request.setRequestHeader('Idempotency-Key', upload.key)
    request.upload.addEventListener('progress', event => {
      upload.bar.value = event.lengthComputable ? (100 * event.loaded) / event.total : 50
      upload.state.textContent = upload.bar.value < 100 ? words.sending : words.checking
    })
    request.addEventListener('loadend', () => {
      if (request.status === 201) {
        arrived(upload, request.responseText, words.sent)
      } else {
        lost(upload)
      }
    })
    request.send(body)
  }

  async function sendLarge(upload) {
    const tell = {
      broken: () => (upload.state.textContent = words.broken),
      progress: bytes => {
        upload.bar.value = (100 * bytes) / upload.file.size
        upload.state.textContent = bytes < upload.file.size ? words.sending : words.checking
      }
    }
    try {
      const at = await sendInPieces(upload, words.pieces, token, tell)
      const id = at.slice(at.lastIndexOf('/') + 1)
      const answer = await ask('POST', words.handIn + id, { 'X-CSRF-TOKEN': token }, [201, 202])
      if (answer.status === 201) {
        arrived(upload, answer.responseText, words.decided)
      } else {
        await follow(upload, answer.responseText)
      }
    } catch (failed) {
      lost(upload)
    }
  }

  // what is inspected after the answer is told by the server when it knows
  function follow(upload, address) {
    upload.state.textContent = words.checking
    return new Promise(told => {
      const events = new EventSource(address)
      events.addEventListener('state', event => (upload.verdict = JSON.parse(event.data)))
      events.addEventListener('verdict', () => {
        events.close()
        arrived(upload, upload.verdict === 'REFUSED_FILE' ? words.refused : '', words.decided)
        told()
      })
    })
  }

  function arrived(upload, objection, otherwise) {
    running--
    upload.bar.value = 100
    upload.state.textContent = objection || otherwise
    sent++
    refused += objection ? 1 : 0
    next()
  }

  function lost(upload) {
    running--
    failed++
    upload.state.textContent = words.failed
    offerAgain(upload)
    next()
  }

  function offerAgain(upload) {
    const again = part(upload.row, 'button', 'govuk-button govuk-button--secondary', words.retry)
    again.type = 'button'
    again.addEventListener('click', () => {
      failed--
      again.remove()
      waiting.push(upload)
      next()
    })
  }

  function part(row, tag, className, text) {
    const made = document.createElement(tag)
    made.className = className
    made.textContent = text
    row.append(made)
    return made
  }
})
