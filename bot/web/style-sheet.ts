import { createHash } from 'node:crypto'

/** How the page looks: one column, made for a phone first. Wide tables scroll in a frame of their own. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2933; --muted: #52606d; --line: #d9e2ec; --soft: #f5f7fa; --link: #0b5394; --accent: #0b5394; --deep: #083e6e; --hover: #eef4fb; --border: #829ab1; --mark: #ffe58a; --edge: #b45309; --warn: #92400e; --notice: #fff8e6; }
@media (prefers-color-scheme: dark) { :root { --paper: #14191f; --ink: #e4e9ef; --muted: #a3b1c0; --line: #34404d; --soft: #1d242c; --link: #8cbcf0; --accent: #1d63a8; --deep: #174f86; --hover: #22303f; --border: #6b7f94; --mark: #6b4e00; --edge: #f0a33e; --warn: #f0b45c; --notice: #2d2715; } }
* { box-sizing: border-box; }
html { scroll-padding: 4rem 0 9rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.65 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--edge); outline-offset: 2px; border-radius: 2px; }
main:focus, mark:focus { outline: none; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: .5rem; top: .5rem; z-index: 2; padding: .5rem .75rem; background: var(--paper); }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { border-bottom: 1px solid var(--line); background: var(--soft); }
header nav { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; max-width: 64rem; margin: 0 auto; padding: .4rem 1rem; }
header nav a { display: inline-block; padding: .35rem 0; }
header ul { display: flex; gap: 1rem; list-style: none; margin: 0; padding: 0; }
.brand { font-weight: 700; font-size: 1.15rem; color: var(--ink); text-decoration: none; }
.language { margin-left: auto; }
[aria-current] { font-weight: 700; color: var(--ink); }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; min-height: 70vh; }
footer { max-width: 64rem; margin: 0 auto; padding: 0 1rem 1rem; color: var(--muted); font-size: .875rem; }
h1 { font-size: 1.45rem; line-height: 1.35; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 2rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p { margin: .6rem 0; }
ul, ol { padding-left: 1.4rem; }
.lead { font-size: 1.05rem; color: var(--muted); max-width: 42rem; }
.turn { margin: 0 0 1.5rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); max-width: 48rem; }
.question { margin: 1rem 0 .75rem auto; width: fit-content; max-width: 90%; padding: .5rem .9rem; border-radius: 1rem 1rem .25rem 1rem; background: var(--accent); color: #fff; font-size: 1rem; font-weight: 500; }
.answer em { color: var(--muted); font-style: normal; font-size: .9rem; }
.quote { margin: .9rem 0; padding-left: .9rem; border-left: 3px solid var(--accent); }
.quote blockquote { margin: 0; }
.quote figcaption { margin-top: .25rem; font-size: .9rem; color: var(--muted); }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .25rem 0; color: var(--link); }
.fold ul { margin: .25rem 0; font-size: .92rem; }
.code { padding: .75rem; background: var(--soft); border: 1px solid var(--line); border-radius: .4rem; overflow-x: auto; font: .85rem/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.tools { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: .75rem 0; padding: 0; }
.tools a { display: inline-block; padding: .2rem 0; }
.choices { margin: .75rem 0; }
.choices p { margin: 0 0 .35rem; color: var(--muted); font-size: .92rem; }
.choices ol, .choices ul { margin: 0; }
.choices ul { list-style: none; padding: 0; }
.choices li { margin: 0 0 .4rem; line-height: 2.5rem; }
.choices li::marker { color: var(--muted); }
.verdicts ul { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: .75rem 0; padding: 0; }
button { font: inherit; line-height: 1.5; vertical-align: top; cursor: pointer; padding: .4rem .8rem; border: 1px solid var(--accent); border-radius: .5rem; background: var(--paper); color: var(--link); text-align: left; min-height: 2.5rem; }
button:hover { background: var(--hover); }
.asking { max-width: 50rem; position: sticky; bottom: 0; margin: 0 -1rem; padding: .6rem 1rem; background: var(--paper); border-top: 1px solid var(--line); }
.ask, .find { max-width: 48rem; }
.ask label, .find label { display: block; font-size: .875rem; color: var(--muted); }
.line { display: flex; gap: .5rem; }
.line input { flex: 1; min-width: 0; font: inherit; padding: .5rem .7rem; border: 1px solid var(--border); border-radius: .5rem; color: var(--ink); background: var(--paper); }
.line button { flex: none; background: var(--accent); color: #fff; }
.line button:hover { background: var(--deep); }
.forget { position: absolute; top: .3rem; right: 1rem; }
.forget button { border: 0; padding: .25rem 0; min-height: 1.75rem; background: none; text-decoration: underline; font-size: .875rem; }
.told { margin: 1rem 0; padding: .5rem 1rem; background: var(--soft); border-left: 3px solid var(--edge); max-width: 48rem; }
.scroll { overflow-x: auto; margin: .75rem 0; border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .5rem .6rem; font-weight: 700; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); border-right: 1px solid var(--line); text-align: left; vertical-align: top; }
tr > :last-child { border-right: 0; }
tbody:last-child tr:last-child > * { border-bottom: 0; }
thead th { background: var(--soft); vertical-align: bottom; }
tbody th { font-weight: 500; min-width: 8rem; word-break: keep-all; overflow-wrap: normal; position: sticky; left: 0; background: var(--paper); }
.printed tbody th { word-break: normal; overflow-wrap: break-word; }
thead tr:first-child > :first-child { position: sticky; left: 0; }
.group th { position: static; }
.stay { position: sticky; left: .6rem; }
.group th { background: var(--soft); font-weight: 700; }
.right { text-align: right; }
td.right, td.right span { white-space: nowrap; }
td.right:has(span) { white-space: normal; }
td.place { width: 1%; padding-right: .2rem; text-align: right; color: var(--muted); border-right: 0; }
thead td { background: var(--soft); border-right: 0; }
thead th { word-break: keep-all; }
.printed table { width: auto; min-width: 60%; }
.printed td { min-width: 3.2rem; }
.gloss { display: block; color: var(--muted); font-size: .85em; font-weight: 400; }
.state { color: var(--muted); font-size: .88em; }
.flag { color: var(--warn); }
mark { background: var(--mark); color: inherit; padding: .1em .2em; box-shadow: 0 0 0 2px var(--edge); border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
#cited { scroll-margin: 14rem 1rem 9rem 10rem; }
.facts { display: grid; gap: .25rem 1.5rem; margin: 0 0 1rem; }
.facts div { display: flex; flex-wrap: wrap; gap: .25rem .6rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.notice { padding: .6rem .9rem; background: var(--notice); border-left: 3px solid var(--edge); }
.fine { color: var(--muted); }
.report { border-top: 1px solid var(--line); margin-top: 1rem; max-width: 52rem; }
.report .printed { margin: 1rem 0; }
.charts { display: grid; gap: 1rem; }
.charts figure { margin: 0; }
.chart { display: block; width: 100%; max-width: 34rem; height: auto; border: 1px solid var(--line); border-radius: .4rem; font-family: inherit; }
.theme { display: inline-block; padding: 0 .5rem; border-radius: 1rem; background: var(--soft); border: 1px solid var(--line); font-size: .82rem; }
@media (min-width: 48rem) { .facts { grid-template-columns: auto auto; justify-content: start; } .charts { grid-template-columns: 1fr 1fr; } main { padding: 1.5rem 1rem; } }
@media (max-width: 30rem) { table { font-size: .86rem; } th, td { padding: .35rem .45rem; } tbody th { min-width: 7rem; } }
@media (max-width: 15rem) { .forget { position: static; } }
@media (max-height: 26rem) { .asking { position: static; } html { scroll-padding: 1rem 0; } }
@media print { header, footer, .asking, .choices, .skip { display: none; } }
`

/** Where the style sheet is: another address for every change, so that browsers may keep it. */
export const STYLE_PATH = `/style-${createHash('sha256').update(STYLE).digest('hex').slice(0, 10)}.css`

/** The sign of the page in a tab. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5394"/><path d="M8 22V10m0 12h16M12 18v4m5-9v9m5-12v12" stroke="#fff" stroke-width="2.5" fill="none" stroke-linecap="round"/></svg>'

export const ICON_PATH = '/icon.svg'
