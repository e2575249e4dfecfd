const wall = { width: 1920, height: 1080 }
const svgSpace = 'http://www.w3.org/2000/svg'

async function asDataAddress(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob()
  const reader = new FileReader()
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  reader.onload = () => resolve(String(reader.result))
  reader.onerror = () => reject(reader.error)
  reader.readAsDataURL(blob)
  return promise
}

/** Whether a font face has a sign of the text, by its ranges such as `U+0-FF, U+131`. */
function covers(range: string, text: string): boolean {
  const ranges = range.split(',').map((part) => part.trim().slice(2).split('-'))
  return [...text].some((sign) => {
    const point = sign.codePointAt(0) ?? 0
    return ranges.some(([from = '', to = from]) => {
      return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16)
    })
  })
}

/** A font face with its file in it, as nothing is fetched while a picture is drawn. */
async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const [, file = ''] = /url\("?([^")]+)"?\)/u.exec(rule.style.getPropertyValue('src')) ?? []
  const data = await asDataAddress(new URL(file, rule.parentStyleSheet?.href ?? location.href).href)
  return rule.cssText.replace(/url\("?[^")]+"?\)/u, `url("${data}")`)
}

/** All styles of the page, with the fonts that the text needs. */
async function stylesFor(text: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const written = rules.map((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return rule.cssText
    const range = rule.style.getPropertyValue('unicode-range')
    return range === '' || covers(range, text) ? embedded(rule) : ''
  })
  return (await Promise.all(written)).join('\n')
}

/** The face as a drawing that holds everything it is drawn with. */
async function drawingOf(face: Element): Promise<string> {
  const svg = document.createElementNS(svgSpace, 'svg')
  svg.setAttribute('width', String(wall.width))
  svg.setAttribute('height', String(wall.height))
  svg.dataset.theme = matchesDark() ? 'dark' : 'light'
  const style = document.createElement('style')
  style.textContent = await stylesFor(face.textContent)
  const holder = document.createElementNS(svgSpace, 'foreignObject')
  holder.setAttribute('width', '100%')
  holder.setAttribute('height', '100%')
  const body = document.createElement('div')
  const { fontFamily, fontFeatureSettings } = getComputedStyle(document.body)
  Object.assign(body.style, { height: '100%', fontFamily, fontFeatureSettings })
  body.append(face.cloneNode(true))
  holder.append(body)
  svg.append(style, holder)
  return new XMLSerializer().serializeToString(svg)
}

function matchesDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/**
 * What is on the stage, drawn once more as large as a wall: the page has it in small already. Null where it has not, or
 * where the browser gives no picture of what it has drawn.
 */
export async function pictureOfFace(): Promise<Blob | null> {
  const face = document.querySelector('.stage-mini .stage-box')
  if (!face) return null
  try {
    const image = new Image(wall.width, wall.height)
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await drawingOf(face))}`
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, wall)
    canvas.getContext('2d')?.drawImage(image, 0, 0, wall.width, wall.height)
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
  } catch {
    return null
  }
}
