import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/system/address.ts';
import { findFreePorts } from '../../src/system/free-ports.ts';
import { parseKeeperState, socketPathOf } from '../../src/system/keeper-state.ts';
import { createLineWatch } from '../../src/system/line-watch.ts';
import { listeningInodes } from '../../src/system/listening-pid.ts';
import { until, type Waiting } from '../../src/system/waiting.ts';

describe('parseAddress', () => {
  const rows = [
    { text: '5432', host: '127.0.0.1', port: 5432 },
    { text: ':5432', host: '127.0.0.1', port: 5432 },
    { text: 'localhost:5432', host: 'localhost', port: 5432 },
    { text: '[::1]:80', host: '::1', port: 80 },
    { text: 'tcp://db.local:1', host: 'db.local', port: 1 },
  ];
  it.each(rows)('reads $text', ({ text, host, port }) => {
    expect(parseAddress(text)).toEqual({ host, port });
  });
  it.each(['', 'localhost', '0', '65536', 'a:b', '::1:80', 'http://x:80/'])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

describe('createLineWatch', () => {
  const rows = [
    { about: 'a whole line', pattern: '^ready$', chunks: ['boot\nready\n'], seen: [true] },
    {
      about: 'a line in two chunks',
      pattern: 'listening on \\d+',
      chunks: ['liste', 'ning on 80'],
      seen: [false, true],
    },
    { about: 'a line that is not ended', pattern: 'ready>', chunks: ['ready> '], seen: [true] },
    { about: 'a match that passed long ago', pattern: 'up', chunks: ['up\n', 'down\n'], seen: [true, true] },
    { about: 'no match over two lines', pattern: 'a.*b', chunks: ['a\nb\n'], seen: [false] },
  ];
  it.each(rows)('sees $about', ({ pattern, chunks, seen }) => {
    const watch = createLineWatch(pattern);
    expect(chunks.map((chunk) => watch.pass(Buffer.from(chunk)))).toEqual(seen);
  });

  it('sees a letter that was cut in two', () => {
    const watch = createLineWatch('größe');
    const bytes = Buffer.from('größe\n');
    expect([...bytes].map((byte) => watch.pass(Buffer.from([byte]))).at(-1)).toBe(true);
  });
});

describe('listeningInodes', () => {
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 111 1 0 100 0 0 10 0',
    '   1: 0100007F:1F90 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 222 1 0 20 4 30 10 -1',
    '   2: 00000000000000000000000001000000:1F90 00000000000000000000000000000000:0000 0A 0:0 0:0 0 1000 0 333 1 0 1 0 0 1 0',
    '   3: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 444 1 0 100 0 0 10 0',
    '',
  ].join('\n');

  it('takes the sockets that listen on the port, and no connection', () => {
    expect(listeningInodes(table, 8080)).toEqual([111, 333]);
    expect(listeningInodes(table, 80)).toEqual([]);
  });
});

describe('findFreePorts', () => {
  it('gives every name a port of its own', async () => {
    const names = ['port', ...Array.from({ length: 19 }, (_, index) => `c${index}.port`)];
    const ports = await findFreePorts(names);
    expect(Object.keys(ports)).toEqual(names);
    expect(new Set(Object.values(ports)).size).toBe(names.length);
  });
});

describe('socketPathOf', () => {
  it('stays in the folder while that fits', () => {
    expect(socketPathOf('/home/me/.soak/key', '/tmp')).toBe('/home/me/.soak/key/keeper.sock');
  });

  it('moves to a short private folder when the path is too long for a socket', () => {
    const [one, other] = ['a', 'b'].map((letter) => socketPathOf(`/home/${letter.repeat(100)}`, '/tmp'));
    expect(one).toMatch(/^\/tmp\/soak-[0-9a-f]{16}\/keeper\.sock$/);
    expect(one).not.toBe(other);
  });
});

describe('parseKeeperState', () => {
  it.each(['', '{', 'null', '[]', '{"format":"other"}', '{"format":"soak-keeper","version":2}'])(
    'refuses %j',
    (text) => {
      expect(parseKeeperState(text)).toBeNull();
    },
  );
});

describe('until', () => {
  const handMoved = (): Waiting & { readonly slept: number[] } => {
    const slept: number[] = [];
    let now = 100;
    return {
      slept,
      nowSeconds: () => now,
      sleep: async (seconds) => {
        slept.push(seconds);
        now += seconds;
      },
    };
  };
  const pauses = { firstSeconds: 0.1, longestSeconds: 0.5 };

  it('asks with growing pauses, and never sleeps past the time', async () => {
    const waiting = handMoved();
    expect(await until(() => false, 3, pauses, waiting)).toBe(false);
    expect(waiting.slept[0]).toBe(0.1);
    expect(Math.max(...waiting.slept)).toBe(0.5);
    expect(waiting.nowSeconds()).toBeCloseTo(103);
  });

  it('does not sleep when it is so at once, also without time', async () => {
    const waiting = handMoved();
    expect(await until(() => true, 0, pauses, waiting)).toBe(true);
    expect(waiting.slept).toEqual([]);
  });
});
