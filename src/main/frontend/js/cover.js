// Areas are drawn on a picture by dragging; without this script heads are tapped and sides typed.
const SMALLEST = 0.01
const SVG = 'http://www.w3.org/2000/svg'

document.querySelectorAll('[data-cover]').forEach(picture => {
  const form = picture.closest('form')
  const areas = picture.querySelector('svg')
  const drawn = form.querySelector('[data-cover-drawn]')
  const buttons = [...form.querySelectorAll('[data-cover-draw]')]
  const sides = ['left', 'top', 'right', 'bottom'].map(name => form.elements[name])
  const crop = rectangle('gatehouse-cover__crop')
  let drawing = ''
  let start = null
  let shape = null

  form.querySelector('[data-cover-tools]').hidden = false
  ;[...drawn.children].forEach(field => keep(field, field.value.split(',').map(Number)))
  sides.forEach(side => side.addEventListener('input', showCrop))
  showCrop()

  buttons.forEach(button =>
    button.addEventListener('click', () => {
      drawing = drawing === button.dataset.coverDraw ? '' : button.dataset.coverDraw
      buttons.forEach(each => each.setAttribute('aria-pressed', String(each.dataset.coverDraw === drawing)))
      picture.classList.toggle('gatehouse-cover--drawing', drawing !== '')
    })
  )

  picture.addEventListener('pointerdown', event => {
    if (drawing === '') {
      return
    }
    event.preventDefault()
    picture.setPointerCapture(event.pointerId)
    start = point(event)
    shape = rectangle(drawing === 'cover' ? 'gatehouse-cover__drawn' : 'gatehouse-cover__frame')
  })
  picture.addEventListener('pointermove', event => start && place(shape, between(start, point(event))))
  picture.addEventListener('pointercancel', () => end())
  picture.addEventListener('pointerup', event => {
    if (start === null) {
      return
    }
    const area = between(start, point(event))
    const large = area[2] >= SMALLEST && area[3] >= SMALLEST
    end()
    if (large) {
      drawing === 'cover' ? cover(area) : cut(area)
    }
  })

  function end() {
    shape?.remove()
    start = shape = null
  }

  function cover(area) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = 'cover'
    field.value = area.map(part => part.toFixed(5)).join(',')
    drawn.append(field)
    keep(field, area)
  }

  // a cover that was drawn goes when it is pressed again
  function keep(field, area) {
    const black = rectangle('gatehouse-cover__drawn')
    place(black, area)
    const away = document.createElement('button')
    away.type = 'button'
    away.className = 'govuk-button govuk-button--secondary gatehouse-tight'
    away.textContent = picture.dataset.remove
    away.addEventListener('click', () => [black, field, away].forEach(each => each.remove()))
    drawn.append(away)
  }

  function cut([x, y, width, height]) {
    const kept = [x, y, 1 - x - width, 1 - y - height]
    sides.forEach((side, index) => (side.value = Math.floor(100 * kept[index]) || ''))
    sides[0].closest('details').open = true
    showCrop()
  }

  function showCrop() {
    const [left, top, right, bottom] = sides.map(side => (Number(side.value) || 0) / 100)
    const width = 1 - left - right
    const height = 1 - top - bottom
    crop.setAttribute('visibility', left + top + right + bottom > 0 && width > 0 && height > 0 ? 'visible' : 'hidden')
    place(crop, [left, top, Math.max(0, width), Math.max(0, height)])
  }

  function rectangle(name) {
    const rect = document.createElementNS(SVG, 'rect')
    rect.setAttribute('class', name)
    areas.append(rect)
    return rect
  }

  function place(rect, area) {
    ;['x', 'y', 'width', 'height'].forEach((name, index) => rect.setAttribute(name, 1000 * area[index]))
  }

  function point(event) {
    const box = areas.getBoundingClientRect()
    const share = (at, from, size) => Math.min(1, Math.max(0, (at - from) / size))
    return [share(event.clientX, box.left, box.width), share(event.clientY, box.top, box.height)]
  }

  function between(a, b) {
    return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])]
  }
})
