import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js'
import { ROOT } from '../architecture/source-files.ts'

/** What an editor shows of the files of a folder. A text has its cursor at `‸`. */
export interface Editor {
  /** `17: Property so_hieu is not allowed.`, by the line in the file, from 1. */
  problems(file: string, text: string): Promise<string[]>
  /** What is offered at the cursor: label → its explanation. */
  completions(file: string, text: string): Promise<Map<string, string>>
  /** What is shown of the word at the cursor. */
  hover(file: string, text: string): Promise<string>
  /** Ends the server. What it wrote to stderr tells of every attempt to reach a network. */
  close(): Promise<string>
}

const SERVER = join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server')
/** Loaded before the server: whatever opens a connection fails and is told on stderr. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(`
  import { Socket } from 'node:net'
  Socket.prototype.connect = () => {
    process.stderr.write('asked for the network')
    throw new Error('offline')
  }
`)}`
/** Editors have what is fetched from the network switched on. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: { schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
}

/** Starts the language server that VS Code and other editors run for YAML. */
export async function startEditor(folder: string, settings = SETTINGS): Promise<Editor> {
  const server = spawn(process.execPath, ['--import', OFFLINE, SERVER, '--stdio'], { cwd: folder })
  const ended = endOf(server)
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  await initialize(connection, folder, settings)
  const show = documents(connection, folder)
  return {
    async problems(file, text) {
      const { found } = await show(file, text)
      return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`)
    },
    async completions(file, text) {
      const { uri, position } = await show(file, text)
      const answer = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })
      const items = Array.isArray(answer) ? answer : (answer?.items ?? [])
      return new Map(items.map(({ label, documentation }) => [label, textOf(documentation)]))
    },
    async hover(file, text) {
      const { uri, position } = await show(file, text)
      const answer = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })
      return textOf(answer?.contents)
    },
    async close() {
      if (server.exitCode === null) {
        await connection.sendRequest(ShutdownRequest.type)
        await connection.sendNotification(ExitNotification.type)
      }
      const said = await ended
      connection.dispose()
      return said
    },
  }
}

async function initialize(connection: ProtocolConnection, folder: string, settings: typeof SETTINGS) {
  const uri = pathToFileURL(folder).href
  const configured = new Promise<void>(resolve => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      setImmediate(resolve)
      return items.map(({ section = '' }) => settings[section] ?? null)
    })
  })
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'phong-trao' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  })
  await connection.sendNotification(InitializedNotification.type, {})
  await configured
}

/** Opens a text and waits until the server has checked it. Each is a document of its own: no answer can be another's. */
function documents(connection: ProtocolConnection, folder: string) {
  const waiting = new Map<string, (found: Diagnostic[]) => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics)
  })
  return async (file: string, marked: string) => {
    const uri = pathToFileURL(join(folder, file.replace('.yaml', `~${waiting.size}.yaml`))).href
    const { text, position } = cursorIn(marked)
    const checked = new Promise<Diagnostic[]>(resolve => waiting.set(uri, resolve))
    const textDocument = { uri, version: 1, languageId: 'yaml', text }
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    return { uri, position, found: await checked }
  }
}

function cursorIn(marked: string): { text: string; position: Position } {
  const before = marked.slice(0, Math.max(marked.indexOf('‸'), 0)).split('\n')
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  return { text: marked.replace('‸', ''), position }
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return typeof content === 'object' && content !== null && 'value' in content ? String(content.value) : ''
}

/** What a process has written to stderr when it ends. */
function endOf(server: ChildProcess): Promise<string> {
  let said = ''
  server.stderr?.on('data', chunk => {
    said += chunk
  })
  return new Promise(resolve => server.once('close', () => resolve(said)))
}
