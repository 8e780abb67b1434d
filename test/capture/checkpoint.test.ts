import { describe, expect, it } from 'vitest';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/capture/checkpoint.ts';
import { aCheckpoint } from './an-hour.ts';

describe('a checkpoint', () => {
  it('reads back as it was written', () => {
    expect(decodeCheckpoint(encodeCheckpoint(aCheckpoint()))).toEqual({ ok: true, value: aCheckpoint() });
  });

  it('is the same text however its keys were ordered, so that its digest can be compared', () => {
    const turned = Object.fromEntries(Object.entries(aCheckpoint()).reverse()) as unknown as ReturnType<
      typeof aCheckpoint
    >;
    expect(encodeCheckpoint(turned)).toBe(encodeCheckpoint(aCheckpoint()));
  });

  it('keeps the scenario as it is, unexpanded', () => {
    expect(encodeCheckpoint(aCheckpoint())).toContain('${env.SERVICE_TOKEN}');
  });

  const changed = (over: Record<string, unknown>) => JSON.stringify({ ...aCheckpoint(), ...over });
  for (const { name, text, path, got } of [
    { name: 'empty', text: '', path: 'checkpoint', got: '""' },
    { name: 'not JSON', text: 'PK\u0003\u0004', path: 'checkpoint' },
    { name: 'cut', text: encodeCheckpoint(aCheckpoint()).slice(0, 200), path: 'checkpoint' },
    { name: 'a list', text: '[]', path: 'checkpoint' },
    {
      name: 'another format',
      text: changed({ format: 'soak-capture' }),
      path: 'checkpoint.format',
      got: '"soak-capture"',
    },
    { name: 'without a format', text: '{}', path: 'checkpoint.format', got: 'nothing' },
    { name: 'of the future', text: changed({ version: 2, newKey: 1 }), path: 'checkpoint.version', got: 'version 2' },
    { name: 'without a scenario', text: changed({ scenario: undefined }), path: 'checkpoint.scenario', got: 'nothing' },
    { name: 'with an unknown key', text: changed({ extra: 1 }), path: 'checkpoint' },
    {
      name: 'in an unknown phase',
      text: changed({ position: { ...aCheckpoint().position, phase: 'x' } }),
      path: 'checkpoint.position.phase',
      got: '"x"',
    },
    {
      name: 'with an impossible port',
      text: changed({ ports: { port: 70_000 } }),
      path: 'checkpoint.ports.port',
      got: '70000',
    },
  ]) {
    it(`is refused when it is ${name}`, () => {
      const read = decodeCheckpoint(text);
      expect(read).toMatchObject({ ok: false, issues: [{ path, ...(got === undefined ? {} : { got }) }] });
    });
  }

  it('of the future is told as such, and nothing else', () => {
    const read = decodeCheckpoint(changed({ version: 3, position: 'moved' }));
    expect(read).toEqual({
      ok: false,
      issues: [
        {
          path: 'checkpoint.version',
          expected: 'soak-checkpoint of version 1 or older',
          got: 'version 3',
          hint: 'It was written by a newer soak-action: read it with that version or a later one.',
        },
      ],
    });
  });
});
