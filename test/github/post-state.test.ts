import { describe, expect, it } from 'vitest';
import { type PostState, readPostState, stateSaver } from '../../src/github/post-state.ts';

const full: PostState = {
  command: 'segment',
  runKey: 'night-42',
  headSha: 'a'.repeat(40),
  recordFolder: '/tmp/soak-record/night-42',
  retentionDays: '7',
  workingDirectory: '/work',
  cancelled: 'yes',
  saved: 'yes',
};

/** What a runner keeps between main and post: the last value of each name. */
function aRunner() {
  const kept = new Map<string, string>();
  const save = stateSaver((name, value) => kept.set(name, value));
  return { kept, save, read: () => readPostState((name) => kept.get(name) ?? '') };
}

describe('what main leaves for post', () => {
  it('comes back as it was left, field by field', () => {
    const { save, read } = aRunner();
    for (const [field, value] of Object.entries(full)) save(field as keyof PostState, value);
    expect(read()).toEqual(full);
  });

  it('is empty where main was killed before it said more', () => {
    const { save, read } = aRunner();
    save('runKey', 'night-42');
    expect(read()).toMatchObject({ runKey: 'night-42', command: '', recordFolder: '', cancelled: '', saved: '' });
    expect(Object.values(aRunner().read()).every((value) => value === '')).toBe(true);
  });

  it('is what was said last', () => {
    const { save, read } = aRunner();
    save('recordFolder', '/one');
    save('recordFolder', '/two');
    expect(read().recordFolder).toBe('/two');
  });

  it('has names of our own: the states of all actions of a step share one space', () => {
    const { kept, save } = aRunner();
    for (const [field, value] of Object.entries(full)) save(field as keyof PostState, value);
    expect([...kept.keys()].every((name) => /^soak-[a-z-]+$/.test(name))).toBe(true);
    expect(kept.size).toBe(Object.keys(full).length);
  });
});
