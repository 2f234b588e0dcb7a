import { beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics } from '@samenloket/platform/telemetry';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../harness/folders.js';

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: { readonly severity: string };
  readonly annotations: {
    readonly summary: string;
    readonly description: string;
    readonly runbook_url: string;
  };
}

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly h: number; readonly w: number; readonly x: number; readonly y: number };
  readonly targets?: readonly { readonly expr: string; readonly refId: string }[];
}

/** What others tell: kube-state-metrics and the kubelet. */
const foreign = [
  'kube_cronjob_status_last_successful_time',
  'kube_job_status_failed',
  'kubelet_volume_stats_available_bytes',
  'kubelet_volume_stats_capacity_bytes',
];

const ours = new Metrics('any').registry
  .getMetricsAsArray()
  .map((metric) => metric as unknown as { name: string; labelNames: readonly string[] });
const labelsOf = new Map(ours.map(({ name, labelNames }) => [name, [...labelNames, 'service', 'instance']]));
const named = (expression: string) =>
  [...expression.matchAll(/\b((?:samenloket|process|nodejs|kube|kubelet)_\w+)/g)].map(
    ([, name = '']) => name,
  );
/** A histogram is read by its parts. */
const metricOf = (name: string) => name.replace(/_(bucket|count|sum)$/, '');

function faultsOf(expression: string): string[] {
  const unknown = named(expression)
    .filter((name) => !foreign.includes(name) && !labelsOf.has(metricOf(name)))
    .map((name) => `no metric is called ${name}`);
  const selectors = expression.matchAll(/\b(samenloket_\w+)\{([^}]*)\}/g);
  const labels = [...selectors].flatMap(([, name = '', selector = '']) =>
    [...selector.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)]
      .filter(([, label = '']) => !labelsOf.get(metricOf(name))?.includes(label))
      .map(([, label]) => `${name} has no label ${label}`),
  );
  const open = expression.replace(/"[^"]*"/g, '');
  const unbalanced = ['()', '{}', '[]'].filter(
    ([left = '', right = '']) => open.split(left).length !== open.split(right).length,
  );
  return [...unknown, ...labels, ...unbalanced.map((pair) => `${pair} do not match in ${expression}`)];
}

const text = (path: string) => readFile(join(repository, path), 'utf8');
const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

describe('the alerts', () => {
  let alerts: readonly Alert[];
  beforeAll(async () => {
    const { groups } = parse(await text('deploy/observability/alerts.yaml')) as {
      readonly groups: readonly { readonly rules: readonly Alert[] }[];
    };
    alerts = groups.flatMap(({ rules }) => rules);
  });

  it('ask only for metrics and labels that there are', () => {
    expect(alerts.length).toBeGreaterThan(15);
    expect(alerts.flatMap(({ alert, expr }) => faultsOf(expr).map((fault) => `${alert}: ${fault}`))).toEqual(
      [],
    );
  });

  it('say how long, how bad, what it means, and where to read on', () => {
    for (const alert of alerts) {
      expect(alert.for).toMatch(/^\d+[smh]$/);
      expect(alert.labels.severity).toMatch(/^(critical|warning|info)$/);
      expect(alert.annotations.summary).toMatch(/\S/);
      expect(alert.annotations.description).toMatch(/\.$/);
    }
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
  });

  it('each have their runbook, and each runbook its alert', async () => {
    const runbooks = await readdir(join(repository, 'docs/operations/runbooks'));
    expect(alerts.map(({ annotations }) => annotations.runbook_url).sort()).toEqual(
      runbooks.map((name) => `docs/operations/runbooks/${name}`).sort(),
    );
    for (const { alert, annotations } of alerts) {
      expect(annotations.runbook_url).toBe(`docs/operations/runbooks/${kebab(alert)}.md`);
      const runbook = await text(annotations.runbook_url);
      expect(runbook).toContain(`Alert \`${alert}\``);
      const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual(['What it means', 'First look', 'What to do', 'Escalate when']);
    }
  });
});

describe('the dashboard', () => {
  let panels: readonly Panel[];
  const expressions = () => panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  beforeAll(async () => {
    const dashboard: unknown = JSON.parse(await text('deploy/observability/samenloket-dashboard.json'));
    ({ panels } = dashboard as { readonly panels: readonly Panel[] });
  });

  it('asks only for metrics and labels that there are', () => {
    expect(expressions().flatMap(faultsOf)).toEqual([]);
  });

  it('shows every metric of ours', () => {
    const shown = new Set(expressions().flatMap(named).map(metricOf));
    const all = ours.map(({ name }) => name).filter((name) => name.startsWith('samenloket_'));
    expect(all.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('has rows that are questions, and panels that do not lie over each other', () => {
    const rows = panels.filter(({ type }) => type === 'row');
    expect(rows.length).toBeGreaterThan(4);
    for (const { title } of rows) expect(title).toMatch(/\?$/);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { h, w, x, y } }) =>
      Array.from({ length: h * w }, (_, cell) => `${x + (cell % w)}/${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });
});

describe('the document about monitoring', () => {
  it('has a line for each metric, with its labels', async () => {
    const lines = (await text('docs/operations/monitoring.md')).split('\n');
    const told = lines
      .filter((line) => line.startsWith('| `samenloket_'))
      .map((line) =>
        [
          ...line
            .split('|')
            .slice(1, 3)
            .join()
            .matchAll(/`(\w+)`/g),
        ]
          .map(([, name]) => name)
          .join(' '),
      );
    const all = ours
      .filter(({ name }) => name.startsWith('samenloket_'))
      .map(({ name, labelNames }) => [name, ...labelNames.filter((label) => label !== 'service')].join(' '));
    expect(told.sort()).toEqual(all.sort());
  });
});

describe('the check of expressions itself', () => {
  it.each([
    ['samenloket_lag', 'no metric is called samenloket_lag'],
    ['samenloket_parked_events{view="offers"}', 'samenloket_parked_events has no label view'],
    ['sum(samenloket_ready', '() do not match in sum(samenloket_ready'],
  ])('finds what is wrong with %s', (expression, fault) => {
    expect(faultsOf(expression)).toEqual([fault]);
  });
});
