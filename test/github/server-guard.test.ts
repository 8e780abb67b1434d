import { describe, expect, it } from 'vitest';
import { refuseGhes } from '../../src/github/server-guard.ts';

describe('servers that the action works on', () => {
  it.each(['https://github.com', 'https://GitHub.com/', 'https://acme.ghe.com', 'http://gh.localhost:8123'])(
    '%s',
    (url) => {
      expect(refuseGhes(url)).toBeNull();
    },
  );
});

describe('servers that are refused by name', () => {
  it.each([
    ['https://github.acme.example', 'github.acme.example'],
    ['https://github.com.acme.example', 'github.com.acme.example'],
    ['https://notghe.com', 'notghe.com'],
    ['https://ghe.com', 'ghe.com'],
    ['http://localhost:8123', 'localhost'],
    ['github.com', '"github.com"'],
    ['', '""'],
  ])('%s', (url, named) => {
    const sentence = refuseGhes(url);
    expect(sentence).toContain(`does not work on ${named}:`);
    expect(sentence).toContain('run the command `soak`');
    expect(sentence).not.toContain('\n');
  });
});
