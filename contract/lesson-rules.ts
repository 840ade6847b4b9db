import type { StyleRule } from './exploration.ts';

const isMeasured = (text: string | undefined): boolean => text !== undefined && /^(?:by:)?measure:/.test(text);

/** Whether a rule asks for something that has to be measured first. */
export const restsOnMeasure = ({ test, give }: StyleRule): boolean => isMeasured(test?.field) || Object.values(give).some(isMeasured);

/** The rules of a map as far as a lesson can follow them without measuring: those that are on, without the channels that a measure decides. */
export const withoutMeasures = (rules: readonly StyleRule[]): StyleRule[] =>
  rules.flatMap((rule) => {
    if (!rule.isOn || isMeasured(rule.test?.field)) return [];
    const give = Object.fromEntries(Object.entries(rule.give).filter(([, value]) => !isMeasured(value)));
    return Object.keys(give).length === 0 ? [] : [{ ...rule, give }];
  });
