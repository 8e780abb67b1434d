// Performs what the machine decides, and feeds it what happens. The only loop of a run.
// Nothing is awaited between two ticks: looks, probes, writes and boots answer when they can.

import { assertNever } from '../model/error.ts';
import { betweenLegs } from '../model/event.ts';
import type { Sample } from '../model/sample.ts';
import { noStreak, watchLimits } from './abort.ts';
import { createCheckpointing } from './checkpointing.ts';
import { createDeedDrive } from './deed-drive.ts';
import { listenTo } from './hearing.ts';
import { createJournal, secondsPerHour } from './journal.ts';
import { createLoadDrive } from './load-drive.ts';
import { createLoadFold } from './load-fold.ts';
import { createLooks } from './looks.ts';
import { goesOn, initialState, machinePlanOf, step } from './machine.ts';
import type { Command, Ending, MachineEvent } from './machine-state.ts';
import type { RunPorts } from './ports.ts';
import { progressOf } from './progress.ts';
import { createRunClock } from './run-clock.ts';
import type { RunOrder } from './run-order.ts';
import { createSampler } from './sampler.ts';
import { createTargets } from './targets.ts';
import { createTimers } from './timers.ts';
import { createUptimeTicks } from './uptime-ticks.ts';

/** The record is made durable this often; a killed tool loses at most this much. */
const saveEverySeconds = 10;
/** Leases last a minute at least. */
const renewEverySeconds = 10;

/**
 * Carries one soak until it or this leg's box is over. Resolves with why it ended; the record then holds everything, and nothing
 * booted by us is left unless it was released for the next leg.
 * Rejects with ScenarioError or HarnessError when it could not be begun or not be saved.
 */
export async function runSoak(ports: RunPorts, order: RunOrder): Promise<Ending> {
  const { clock, system, watch, record, progress } = ports;
  const { scenario, resume } = order;
  const { steadySeconds: heldBefore = 0, sends = 0, fullRateSeconds = null } = resume?.checkpoint.position ?? {};
  const runClock = createRunClock(clock, order.startedUnixSeconds, resume?.lastSeconds ?? 0);
  const segment = resume === null ? 0 : resume.checkpoint.segment + 1;
  const outcome = Promise.withResolvers<Ending>();
  const timers = createTimers(clock, (error) => void fail(error));
  let state = initialState(machinePlanOf(scenario, order.legs));
  let streak = noStreak;
  let finished = false;
  let work: Promise<void> = Promise.resolve();

  const phaseNow = () => (state.phase === 'done' ? 'stop' : state.phase);
  const place = () => ({ epoch: state.epoch, segment });
  const fold = createLoadFold();
  const load = createLoadDrive(
    ports.load,
    clock,
    fold,
    { sends, fullRateSeconds },
    () => (state.phase === 'steady' && !deeds.masks()) || (state.phase === 'drain' && state.load === 'stopping'),
    (example) => {
      if (!finished) journal.event(example);
    },
  );
  const openHour = { hour: resume?.openHour ?? 0, histograms: fold.hour, clear: fold.clearHour };
  const journal = createJournal(record, progress, runClock, place, openHour);
  const targets = createTargets(system, journal, scenario, order.env, order.leaseSeconds);
  const deeds = createDeedDrive(system, clock, runClock, place, targets, journal, scenario);
  const uptime = createUptimeTicks(clock, targets.answers);
  const sampler = createSampler(
    watch,
    runClock,
    journal,
    fold,
    uptime,
    () => ({ ...place(), phase: phaseNow(), underLoad: state.load !== 'off', lives: targets.lives() }),
    onSample,
    fail,
  );
  const checkpoints = createCheckpointing(record, order, () => ({
    atSeconds: runClock.atSeconds(),
    segment,
    position: {
      ...(state.resumeAt ?? { phase: phaseNow(), phaseSeconds: state.phaseSeconds }),
      steadySeconds: state.steadySeconds,
      epoch: state.epoch,
      ...load.position(),
    },
    ports: targets.reserved(),
    targets: targets.identities(),
    keeperFolder: system.keeperFolder(),
    histograms: fold.hour(Math.floor(runClock.atSeconds() / secondsPerHour)),
  }));

  const abort = (): void => dispatch({ kind: 'abort' });
  const held = () => ({ steady: state.phase === 'steady', steadySeconds: state.steadySeconds });
  const looks = createLooks(ports.looks, journal, scenario, heldBefore, held, abort, fail);

  function onSample(sample: Sample): void {
    if (finished) return;
    progress.sample(progressOf(state, runClock.atSeconds(), sample));
    if (state.phase === 'stop') return;
    // What we ourselves did to the system is no reason to stop for its answers.
    const [next, hit] = watchLimits(streak, deeds.masks() ? { ...sample, load: null } : sample, scenario.abort);
    streak = next;
    if (hit === null) return;
    journal.event({ event: 'abort', ...hit });
    abort();
  }

  function dispatch(event: MachineEvent): void {
    const [next, commands] = step(state, event);
    state = next;
    for (const command of commands) work = work.then(() => perform(command)).catch(fail);
  }

  async function perform(command: Command): Promise<void> {
    if (finished) return;
    switch (command.kind) {
      case 'boot':
        return bootBeside(targets.boot());
      case 'replace':
        return bootBeside(deeds.replace(command.how, command.deliberate));
      case 'pause':
        deeds.pause().then(() => dispatch({ kind: 'deed-over' }), fail);
        return;
      case 'phase':
        journal.event({ event: 'phase', phase: command.phase });
        progress.phase(progressOf(state, runClock.atSeconds(), null));
        return;
      case 'start-load':
        // Not awaited: data may be put in before the schedule begins, and an interrupt must be able to overtake that.
        load.start(targets.scenario()).then(() => {
          if (!finished) observe();
        }, fail);
        return;
      case 'stop-load':
        if (command.hasty) return await load.stopHastily();
        load.stop().then(() => {
          dispatch({ kind: 'load-stopped' });
          observe();
        }, fail);
        return;
      case 'save':
        return await checkpoints.save('running');
      case 'stop-system':
      case 'release-system':
        deeds.close(true);
        await (command.kind === 'stop-system' ? targets.stop() : targets.release());
        return dispatch({ kind: 'system-stopped' });
      case 'finish':
        return await finish(command.ending);
      default:
        return assertNever(command);
    }
  }

  /** Not awaited: an interrupt must be able to overtake a slow boot. */
  function bootBeside(boot: Promise<boolean>): void {
    const told = boot.then((ready) => {
      observe();
      dispatch({ kind: ready ? 'ready' : 'boot-failed' });
    });
    told.catch(fail);
  }

  function observe(): void {
    const loadPid = load.pid();
    watch.observe([
      ...targets.watched(),
      ...(loadPid === null ? [] : [{ name: 'load', pid: loadPid }]),
      // Below us hang the load process, the keeper and the system: they are not what we ourselves take.
      { name: 'soak', pid: order.ownPid, alone: true },
    ]);
  }

  async function finish(ending: Ending): Promise<void> {
    timers.cancel();
    looks.close();
    if (ending.kind === 'interrupted') journal.event({ event: 'interrupt', signal: ending.signal });
    sampler.close();
    await checkpoints.save(goesOn(ending) ? 'running' : 'finished');
    finished = true;
    watch.close();
    await record.close();
    outcome.resolve(ending);
  }

  /** What could not be performed ends the run: the targets go first, what is written stays, then the error is told. */
  async function fail(error: unknown): Promise<void> {
    if (finished) return;
    finished = true;
    timers.cancel();
    looks.close();
    deeds.close(false);
    ports.load.kill();
    await system.stop().catch(() => []);
    watch.close();
    await record.close().catch(() => undefined);
    outcome.reject(error);
  }

  function beginTicking(): void {
    timers.every(1, () => {
      const seconds = sampler.tick();
      // No time of a phase under load passes before there is load.
      dispatch({ kind: 'time', seconds: load.starting() ? 0 : seconds });
      looks.tick();
    });
    timers.every(scenario.watch.everySeconds, () => {
      // While a system is booted anew under load, there is the load to be seen.
      if (state.phase !== 'boot' || state.load !== 'off') sampler.look();
    });
    timers.every(saveEverySeconds, () => {
      if (state.phase !== 'stop') checkpoints.saveBeside().catch(fail);
    });
    timers.every(renewEverySeconds, () => system.renewLease());
    timers.every(scenario.segments.checkpointEverySeconds, () => {
      journal.event({ event: 'checkpoint', sequence: checkpoints.sequence() });
      ports.offsite.offer();
    });
    if (order.boxSeconds !== null) timers.after(order.boxSeconds, () => dispatch({ kind: 'box-used' }));
  }

  async function begin(): Promise<void> {
    const [isOver, isEnding] = [() => finished, () => state.phase === 'stop'];
    listenTo(ports, { journal, targets, dispatch, isOver, isEnding });
    if (resume === null) {
      journal.event({ event: 'segment', how: 'start', lostSeconds: 0 });
      await checkpoints.save('running');
      dispatch({ kind: 'begin' });
    } else {
      const { position, histograms } = resume.checkpoint;
      state = { ...state, epoch: position.epoch };
      // Those of hours that are over lie sealed in the record already.
      fold.restore(histograms.filter(({ hour }) => hour === resume.openHour));
      const now = runClock.atSeconds();
      journal.event({ event: 'segment', how: 'resume', lostSeconds: now - resume.lastSeconds });
      journal.event({ event: 'gap', fromSeconds: resume.lastSeconds, toSeconds: now, reason: betweenLegs });
      const adopted = await targets.adopt(resume.checkpoint);
      if (adopted) observe();
      dispatch({ kind: 'resume', position, adopted });
    }
    if (order.calibration !== null) journal.event({ event: 'calibration', ...order.calibration });
    beginTicking();
  }

  begin().catch(fail);
  return await outcome.promise;
}
