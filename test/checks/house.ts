/** A file of the small house with what it imports. */
export type Files = Readonly<Record<string, readonly string[]>>

/** A house of three stages, one engine of each kind and one of everything else, in which no rule is broken. */
export const HOUSE: Files = {
  'bin/serai.js': ['../src/cli.ts'],
  'bench/run.ts': ['../src/main.ts'],
  'migrations/0001.ts': ['kysely'],
  'seeds/index.ts': ['../src/stages/surveys/index.ts'],
  'src/cli.ts': ['./main.ts', 'node:util'],
  'src/main.ts': ['./stages.ts', './settings.ts', '../seeds/index.ts', './platform/database.ts'],
  'src/settings.ts': [],
  'src/stages.ts': ['./stages/requests/index.ts', './stages/surveys/index.ts', './stages/reports/index.ts'],
  'src/kernel/day.ts': [],
  'src/kernel/language.ts': ['./day.ts'],
  'src/engines/document/index.ts': ['./draw.ts'],
  'src/engines/document/draw.ts': ['d3-scale', '../../kernel/day.ts'],
  'src/engines/survey/index.ts': ['../../kernel/language.ts'],
  'src/platform/database.ts': ['./database/open.ts'],
  'src/platform/database/open.ts': ['node:fs', 'pg', '../../kernel/day.ts'],
  'src/platform/http.ts': ['hono', './database/open.ts', './log.ts'],
  'src/platform/log.ts': ['pino'],
  'src/ui/html.ts': ['hono/html'],
  'src/ui/page.ts': ['./html.ts', '../kernel/language.ts', '../engines/document/index.ts'],
  'src/registry/people/index.ts': ['./store.ts'],
  'src/registry/people/store.ts': ['kysely', '../../platform/database.ts'],
  'src/stages/requests/index.ts': ['./model.ts'],
  'src/stages/requests/model.ts': ['../../kernel/day.ts'],
  'src/stages/surveys/index.ts': ['./jobs.ts', './routes.ts'],
  'src/stages/surveys/model.ts': ['../requests/index.ts', '../../engines/survey/index.ts'],
  'src/stages/surveys/store.ts': ['./model.ts', '../../platform/database.ts', '../../registry/people/index.ts'],
  'src/stages/surveys/actions.ts': ['./store.ts', '../../platform/database.ts'],
  'src/stages/surveys/jobs.ts': ['./actions.ts'],
  'src/stages/surveys/routes.ts': ['./actions.ts', './views/wave.ts', '../../platform/http.ts'],
  'src/stages/surveys/text.ts': ['../../kernel/language.ts'],
  'src/stages/surveys/views/wave.ts': ['../text.ts', '../../../ui/page.ts'],
  'src/stages/reports/index.ts': [],
  'src/stages/surveys/read.test.ts': ['./store.ts', '../../../test/harness/database.ts'],
  'test/harness/database.ts': ['../../src/platform/database.ts'],
  'tools/check.ts': [],
}

/** For each rule an import that breaks it and nothing else: the file and what it imports too. */
export const PLANTED: Readonly<Record<string, readonly (readonly [file: string, imported: string])[]>> = {
  resolves: [
    ['src/main.ts', './start'],
    ['src/main.ts', './gone.ts'],
    ['src/main.ts', '/etc/passwd.ts'],
    ['src/main.ts', '#kernel'],
    ['src/main.ts', '@/kernel/day.ts'],
  ],
  'no-test': [['tools/check.ts', '../src/stages/surveys/read.test.ts']],
  'src-alone': [
    ['src/main.ts', '../tools/check.ts'],
    ['src/stages/surveys/actions.ts', '../../../test/harness/database.ts'],
  ],
  door: [
    ['seeds/index.ts', '../src/stages/surveys/model.ts'],
    ['src/main.ts', './platform/database/open.ts'],
    ['src/ui/page.ts', '../engines/document/draw.ts'],
    ['src/stages/surveys/actions.ts', '../../registry/people/store.ts'],
    ['test/harness/database.ts', '../../src/stages/requests/model.ts'],
  ],
  kernel: [
    ['src/kernel/day.ts', 'node:fs'],
    ['src/kernel/day.ts', 'zod'],
    ['src/kernel/language.ts', '../ui/html.ts'],
  ],
  engine: [
    ['src/engines/survey/index.ts', 'node:fs'],
    ['src/engines/survey/index.ts', '../document/index.ts'],
    ['src/engines/survey/index.ts', '../../ui/html.ts'],
  ],
  'engine-package': [
    ['src/engines/survey/index.ts', 'zod'],
    ['src/engines/document/draw.ts', 'highs'],
  ],
  platform: [
    ['src/platform/http.ts', '../ui/html.ts'],
    ['src/platform/http.ts', '../engines/survey/index.ts'],
    ['src/platform/http.ts', '../registry/people/index.ts'],
  ],
  ui: [
    ['src/ui/html.ts', '../engines/survey/index.ts'],
    ['src/ui/page.ts', '../platform/database.ts'],
  ],
  'ui-package': [
    ['src/ui/page.ts', 'hono/html'],
    ['src/ui/html.ts', 'hono'],
    ['src/ui/page.ts', 'node:path'],
  ],
  registry: [
    ['src/registry/people/index.ts', '../../stages/requests/index.ts'],
    ['src/registry/people/index.ts', '../../settings.ts'],
  ],
  stage: [['src/stages/surveys/jobs.ts', '../../settings.ts']],
  'later-stage': [['src/stages/requests/index.ts', '../reports/index.ts']],
  'stage-package': [
    ['src/stages/surveys/actions.ts', 'kysely'],
    ['src/stages/surveys/store.ts', 'pg'],
    ['src/stages/surveys/store.ts', 'node:fs'],
  ],
  model: [
    ['src/stages/surveys/model.ts', '../../platform/database.ts'],
    ['src/stages/requests/model.ts', '../../ui/html.ts'],
  ],
  store: [
    ['src/stages/surveys/store.ts', '../../platform/http.ts'],
    ['src/stages/surveys/store.ts', '../../ui/html.ts'],
    ['src/stages/surveys/store.ts', './text.ts'],
  ],
  actions: [
    ['src/stages/surveys/actions.ts', './views/wave.ts'],
    ['src/stages/surveys/jobs.ts', '../../platform/http.ts'],
    ['src/stages/surveys/jobs.ts', '../../ui/html.ts'],
  ],
  routes: [['src/stages/surveys/routes.ts', '../../platform/log.ts']],
  views: [
    ['src/stages/surveys/views/wave.ts', '../store.ts'],
    ['src/stages/surveys/views/wave.ts', '../../../platform/http.ts'],
  ],
  cycle: [
    ['src/stages/requests/model.ts', './index.ts'],
    ['src/kernel/day.ts', './day.ts'],
  ],
  unused: [['src/kernel/money.ts', './day.ts']],
}
