// A small store of memories with embeddings, for several tenants: store, recall by id, search by vector. Bounded: a tenant keeps its
// newest, and once a minute a cycle tidies up what was marked, as such systems do.
//   node vector-memory.mjs --port 8080 [--nodes 100000] [--dimension 768] [--cycle-seconds 60] [--leak-kb 0]
//
//   POST /memories {tenant, id, vector, text}   POST /recall {tenant, id}   POST /search {tenant, vector, k}
//   GET /health   GET /metrics

import { createServer } from 'node:http';

function argument(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const port = argument('port', Number(process.env.PORT ?? 0));
const capacity = argument('nodes', 100_000);
const dimension = argument('dimension', 768);
const cycleSeconds = argument('cycle-seconds', 60);
const leakKb = argument('leak-kb', 0);
/** Vectors are looked up among those whose first signs are the same: near enough for a soak, and bounded work. */
const signs = 8;
const tenants = new Map();
const kept = [];
let cycles = 0;

function tenantOf(name) {
  const known = tenants.get(name);
  if (known !== undefined) return known;
  const share = Math.max(1, Math.floor(capacity / 8));
  const tenant = {
    capacity: share,
    vectors: new Float32Array(share * dimension),
    buckets: new Uint8Array(share),
    ids: new Array(share),
    texts: new Array(share),
    places: new Map(),
    byBucket: Array.from({ length: 1 << signs }, () => new Set()),
    next: 0,
  };
  tenants.set(name, tenant);
  return tenant;
}

function bucketOf(vector) {
  let bucket = 0;
  for (let index = 0; index < signs; index += 1) if (vector[index] > 0) bucket |= 1 << index;
  return bucket;
}

function store({ tenant: name, id, vector, text }) {
  if (!Array.isArray(vector) || vector.length !== dimension)
    return { status: 400, value: { error: `a vector of ${dimension}` } };
  const tenant = tenantOf(name);
  const place = tenant.places.get(id) ?? tenant.next;
  if (!tenant.places.has(id)) tenant.next = (tenant.next + 1) % tenant.capacity;
  if (tenant.ids[place] !== undefined) {
    tenant.places.delete(tenant.ids[place]);
    tenant.byBucket[tenant.buckets[place]].delete(place);
  }
  tenant.vectors.set(vector, place * dimension);
  tenant.buckets[place] = bucketOf(vector);
  tenant.byBucket[tenant.buckets[place]].add(place);
  tenant.ids[place] = id;
  tenant.texts[place] = text;
  tenant.places.set(id, place);
  if (leakKb > 0) kept.push(Buffer.alloc(leakKb * 1000, 1));
  return { status: 200, value: { id } };
}

function recall({ tenant, id }) {
  const { places, texts } = tenantOf(tenant);
  const place = places.get(id);
  return place === undefined
    ? { status: 404, value: { error: 'not stored' } }
    : { status: 200, value: { id, text: texts[place] } };
}

const mostCompared = 400;

function search({ tenant: name, vector, k = 10 }) {
  const tenant = tenantOf(name);
  const near = [];
  let compared = 0;
  for (const place of tenant.byBucket[bucketOf(vector)]) {
    compared += 1;
    if (compared > mostCompared) break;
    let product = 0;
    for (let index = 0; index < dimension; index += 1)
      product += vector[index] * tenant.vectors[place * dimension + index];
    near.push({ id: tenant.ids[place], product });
  }
  near.sort((one, other) => other.product - one.product);
  return { status: 200, value: { matches: near.slice(0, k) } };
}

setInterval(() => {
  cycles += 1;
  // What a consolidation does to a process: a burst of short-lived objects, then quiet.
  for (const tenant of tenants.values()) {
    const texts = tenant.texts.filter((text) => text !== undefined).slice(0, 5000);
    JSON.parse(JSON.stringify(texts));
  }
}, cycleSeconds * 1000).unref();

const routes = { '/memories': store, '/recall': recall, '/search': search };

const server = createServer((request, response) => {
  const reply = ({ status, value }) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  if (request.url === '/health') return reply({ status: 200, value: { ok: true, cycles } });
  if (request.url === '/metrics') {
    const stored = [...tenants.values()].reduce((sum, { places }) => sum + places.size, 0);
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    return response.end(`memories_stored ${stored}\nconsolidation_cycles_total ${cycles}\n`);
  }
  const route = routes[request.url];
  if (route === undefined) return reply({ status: 404, value: { error: 'no such address' } });
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    try {
      reply(route(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    } catch (error) {
      reply({ status: 400, value: { error: error.message } });
    }
  });
});
server.listen(port, '127.0.0.1', () => console.log(`listening on 127.0.0.1:${server.address().port}`));
