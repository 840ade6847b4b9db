import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';

/** What the windows of one lesson tell each other: which step is shown, and a wish to see another. */
const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shown'), step: z.string(), since: z.number() }),
  z.object({ kind: z.literal('go'), step: z.string() }),
  z.object({ kind: z.literal('hello') }),
]);
type Message = z.infer<typeof Message>;

function openChannel(lesson: string, onMessage: (message: Message) => void): { readonly send: (message: Message) => void; readonly close: () => void } {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`postura.lesson.${lesson}`);
  channel.addEventListener('message', ({ data }) => {
    const { data: message } = Message.safeParse(data);
    if (message !== undefined) onMessage(message);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Tells the window with the notes which step is shown, and follows it where it leads. */
export function useLeading(lesson: string | null, step: string, onStep: (id: string) => void, isOn: boolean): void {
  const latest = useRef({ step, onStep, since: Date.now() });
  latest.current = { ...latest.current, step, onStep };
  const tell = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (lesson === null || !isOn) return;
    const channel = openChannel(lesson, (message) => {
      if (message.kind === 'go') latest.current.onStep(message.step);
      if (message.kind === 'hello') tell.current();
    });
    latest.current = { ...latest.current, since: Date.now() };
    tell.current = () => channel.send({ kind: 'shown', step: latest.current.step, since: latest.current.since });
    return () => {
      tell.current = () => undefined;
      channel.close();
    };
  }, [lesson, isOn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told with each step
  useEffect(() => tell.current(), [step, isOn]);
}

/** Follows the window that shows the lesson: its step, since when it shows it, ms since the epoch, and a way to lead it elsewhere. */
export function useFollowing(lesson: string, first: string): { readonly step: string; readonly since: number; readonly lead: (id: string) => void } {
  const [shown, setShown] = useState({ step: first, since: Date.now() });
  const channel = useRef<ReturnType<typeof openChannel>>(null);
  useEffect(() => {
    const opened = openChannel(lesson, (message) => {
      if (message.kind === 'shown') setShown({ step: message.step, since: message.since });
    });
    channel.current = opened;
    opened.send({ kind: 'hello' });
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [lesson]);
  return {
    ...shown,
    lead: (id) => {
      setShown(({ since }) => ({ step: id, since }));
      channel.current?.send({ kind: 'go', step: id });
    },
  };
}
