// One other generator, once; prints one line of JSON. Use: node bench/load/one-peer.mjs '{"peer":"hey","url":...,"shape":{...}}'
import { artillery, autocannon, hey, wrk } from './peers.mjs';

const peers = { artillery, autocannon, hey, wrk };

const { peer, url, shape } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(peers[peer](url, shape)));
