// Sends one large file in pieces (tus 1.0), so that a line that breaks costs seconds and not the whole file.
const PIECE = 8 * 1024 * 1024
const WAITS = [1, 2, 4, 8, 15, 30]

// Gives the address that the file lies under; what `upload` remembers is enough to go on from where it stopped.
export async function sendInPieces(upload, address, token, tell) {
  let tries = 0
  for (;;) {
    const before = upload.kept || 0
    try {
      await goOn(upload, address, token, tell)
      return upload.at
    } catch (broken) {
      tries = (upload.kept || 0) > before ? 0 : tries + 1
      if (broken.status >= 400 && broken.status !== 409 && broken.status !== 423 && broken.status < 500) {
        throw broken
      }
      if (tries >= WAITS.length) {
        throw broken
      }
      tell.broken()
      await new Promise(later => setTimeout(later, WAITS[tries] * 1000))
    }
  }
}

async function goOn(upload, address, token, tell) {
  upload.kept = upload.at ? await standing(upload) : 0
  if (!upload.at) {
    const said = `filename ${base64(upload.file.name)},filetype ${base64(upload.file.type)}`
    const headers = { 'X-CSRF-TOKEN': token, 'Upload-Length': upload.file.size, 'Upload-Metadata': said }
    upload.at = (await ask('POST', address, headers, 201)).getResponseHeader('Location')
  }
  while (upload.kept < upload.file.size) {
    const piece = upload.file.slice(upload.kept, upload.kept + PIECE)
    const headers = {
      'X-CSRF-TOKEN': token,
      'X-HTTP-Method-Override': 'PATCH',
      'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': upload.kept
    }
    const from = upload.kept
    const answer = await ask('POST', upload.at, headers, 204, piece, sent => tell.progress(from + sent))
    upload.kept = Number(answer.getResponseHeader('Upload-Offset'))
    tell.progress(upload.kept)
  }
}

// an upload that is gone is begun anew
async function standing(upload) {
  try {
    return Number((await ask('HEAD', upload.at, {}, 200)).getResponseHeader('Upload-Offset'))
  } catch (gone) {
    if (gone.status === 404) {
      upload.at = undefined
      return 0
    }
    throw gone
  }
}

export function ask(method, address, headers, wanted, body, progress) {
  return new Promise((answer, fail) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    Object.entries({ 'Tus-Resumable': '1.0.0', ...headers }).forEach(([name, value]) =>
      request.setRequestHeader(name, value)
    )
    if (progress) {
      request.upload.addEventListener('progress', event => progress(event.loaded))
    }
    request.addEventListener('loadend', () => ([].concat(wanted).includes(request.status) ? answer(request) : fail(request)))
    request.send(body)
  })
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
