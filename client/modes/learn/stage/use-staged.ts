import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { loadFonts } from '../../../load-fonts.ts';
import type { Stage } from '../../../layouts/layout.ts';
import type { Answer } from '../../../state/answers.ts';
import type { Document } from '../../../state/document.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { prepareLooks } from './load-painter.ts';
import { stageStep } from './stage-step.ts';

/** A room that changed by less than this share is the same. */
const slack = 0.05;
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= other * slack;
const pause = 150;

/** The room of the map within an element, once it has stopped changing; null before it is known. In px of the picture, each `scale` of the screen's. */
export function useRoom(box: RefObject<HTMLElement | null>, scale = 1): Stage | null {
  const [room, setRoom] = useState<Stage | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const { width, height } = (element.querySelector('.canvas') ?? element).getBoundingClientRect();
      if (width < 1 || height < 1) return;
      const next = { width: Math.round(width / scale), height: Math.round(height / scale) };
      setRoom((before) => (before !== null && isNear(next.width, before.width) && isNear(next.height, before.height) ? before : next));
    };
    read();
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(read, pause);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [box, scale]);
  return room;
}

/** The map of a step, by its place in the lesson. */
export type Staged = { readonly index: number; readonly document: Document };

/** The map of a step in a room. The one before stays until it is laid out, so that what both draw glides to its new place. */
export function useStaged(played: PlayedLesson, index: number, room: Stage | null): Answer<Staged> {
  const desk = useDesk();
  const { language } = useText();
  const { i18n } = useTranslation();
  const [staged, setStaged] = useState<Answer<Staged>>({ status: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: names take another room in another language
  useEffect(() => {
    if (room === null) return;
    let isWanted = true;
    loadFonts()
      .then(() => stageStep(desk, played, index, room))
      .then(async (document) => {
        await prepareLooks(document, i18n);
        return document;
      })
      .then(
        (document) => isWanted && setStaged({ status: 'ready', value: { index, document } }),
        (error: unknown) => isWanted && setStaged({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
      );
    return () => {
      isWanted = false;
    };
  }, [desk, played, index, room, language]);
  return staged;
}
