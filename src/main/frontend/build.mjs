// Builds the style sheet and the script of the pages, names them by their content and writes them where Quarkus serves
// them from. With --check nothing is written: it fails when what is committed is not what would be built.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const resources = join(here, '../resources')
const assets = join(resources, 'META-INF/resources/assets')
const list = join(resources, 'assets.properties')

const style = compile(join(here, 'scss/gatehouse.scss'), {
  style: 'compressed',
  loadPaths: [join(here, 'node_modules')],
  quietDeps: true
}).css
const script = (
  await build({
    entryPoints: [join(here, 'js/gatehouse.js')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    write: false
  })
).outputFiles[0].text

const files = new Map()
let names = '# Written by the build of src/main/frontend.\n'
for (const [kind, text] of [['css', style], ['js', script]]) {
  const name = `gatehouse-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${kind}`
  files.set(name, text)
  names += `${kind}=${name}\n`
}

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([name, text]) => !same(join(assets, name), text)).map(([name]) => name)
  if (stale.length > 0 || !same(list, names)) {
    console.error('The committed assets are not what src/main/frontend builds: run npm run build there.')
    process.exit(1)
  }
} else {
  mkdirSync(assets, { recursive: true })
  readdirSync(assets).filter(name => name.startsWith('gatehouse-')).forEach(name => rmSync(join(assets, name)))
  files.forEach((text, name) => writeFileSync(join(assets, name), text))
  writeFileSync(list, names)
}

function same(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text
}
