import { describe, expect, it } from 'vitest';
import { exitOf } from '../../src/github/commands/segment.ts';
import { HarnessError } from '../../src/model/error.ts';
import type { Ending } from '../../src/run/machine-state.ts';
import type { SegmentOutcome } from '../../src/verbs/segment.ts';
import { aCheckpointOf } from '../verbs/a-record.ts';
import { aHearingJob } from './a-hearing-job.ts';

const checkpoint = aCheckpointOf();
const folder = '/tmp/record';

function carried(ending: Ending, saved = true): SegmentOutcome {
  return { kind: 'carried', ending, saved, uploads: { made: 1, failed: 0 }, segment: 0, folder, checkpoint };
}

const broken = (code: 'boot-exited' | 'setup-failed'): SegmentOutcome => ({
  kind: 'broken',
  error: new HarnessError(code, 'it broke', 'Mend it.', { logTail: ['::error::from the system'] }),
  saved: true,
  folder,
});

describe('a leg', () => {
  it.each<[string, SegmentOutcome, number, readonly string[]]>([
    // what happened, the outcome, exit code, annotations
    ['that found nothing to do is green', { kind: 'done', folder, checkpoint }, 0, []],
    ['that another one held off all the while is green', { kind: 'held', segment: 1 }, 0, []],
    ['whose box is used is green', carried({ kind: 'box-used' }), 0, []],
    ['that ended the plan is green', carried({ kind: 'planned' }), 0, []],
    ['whose system died is green: the report says it', carried({ kind: 'target-lost', target: 'system' }), 0, []],
    ['that could not save is red', carried({ kind: 'box-used' }, false), 1, ['error']],
    ['that was cancelled is not green', carried({ kind: 'interrupted', signal: 'SIGINT' }, false), 1, []],
    ['that was terminated is not green', carried({ kind: 'interrupted', signal: 'SIGTERM' }, false), 1, []],
    [
      'that another one took over is green',
      carried({ kind: 'interrupted', signal: 'superseded by another leg' }, false),
      0,
      ['notice'],
    ],
    ['that broke is red', broken('boot-exited'), 1, ['error']],
    ['whose scenario must be mended is red', broken('setup-failed'), 1, ['error']],
  ])('%s', (_, outcome, code, annotations) => {
    const job = aHearingJob('/tmp', { command: 'segment' });
    expect(exitOf(job, outcome)).toBe(code);
    expect(job.commands().map(({ name }) => name)).toEqual(annotations);
  });

  it('that broke says whose part it is to mend it, and shows the end of the log', () => {
    const job = aHearingJob('/tmp', { command: 'segment' });
    exitOf(job, broken('setup-failed'));
    expect(job.commands()).toEqual([
      { name: 'error', properties: { title: 'soak: scenario' }, value: 'it broke. Mend it.' },
    ]);
    expect(job.log()).toContain('  | ::error::from the system');
    expect(job.log()).toContain('what was recorded is in /tmp/record');
  });
});
