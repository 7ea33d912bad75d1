/** Where the compiler looks for what JSX means (`jsxImportSource` in tsconfig.json). */
export { Fragment, type JSX, jsx, jsx as jsxDEV, jsx as jsxs } from './markup.ts'
