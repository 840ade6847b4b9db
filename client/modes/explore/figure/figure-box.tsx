import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Picture } from '../../../canvas/canvas.ts';
import { Answered } from '../../../parts/answered.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useSession, useText } from '../../../use-desk.ts';
import { Box } from '../box.tsx';
import { AnyOf, OneOf } from './choices.tsx';
import { figureParts } from './figure-content.ts';
import { figureLooks } from './figure-palette.ts';
import { figureSizeNames } from './figure-sizes.ts';
import { FigureFacts } from './figure-facts.tsx';
import { figureFormats } from './make-figure.ts';
import { Preview } from './preview.tsx';
import { SaveRow } from './save-row.tsx';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import { firstChoices, useFigure } from './use-figure.ts';
import '../../../styles/figure.css';

const words = { en, es };
const densities = ['150', '300', '600'] as const;

/** Saves the map as a figure: what it holds and how large it is, with a picture of it as it will be. */
export function FigureBox({ picture, onClose }: { readonly picture: Picture; readonly onClose: () => void }) {
  useWords(words);
  const { t } = useText();
  const selection = useSession((state) => state.selection);
  const [choices, setChoices] = useState(firstChoices);
  const choose = (some: Partial<typeof choices>) => setChoices({ ...choices, ...some });
  const { figure, title, palette, retry } = useFigure(picture, choices);
  return (
    <Box title={t('figure.title')} onClose={onClose}>
      <Answered answer={figure} retry={retry}>
        {(drawn) =>
          drawn === null ? (
            <p>{t('figure.noMap')}</p>
          ) : (
            <div className="figure-box">
              <div className="figure-shown">
                <Preview figure={drawn} palette={palette} />
                <FigureFacts figure={drawn} choices={choices} />
              </div>
              <div className="figure-choices">
                <OneOf
                  label={t('figure.format')}
                  value={choices.format}
                  all={figureFormats}
                  nameOf={(one) => t(`figure.format.${one}`)}
                  onChange={(format) => choose({ format })}
                />
                <OneOf
                  label={t('figure.size')}
                  value={choices.size}
                  all={figureSizeNames}
                  nameOf={(one) => t(`figure.size.${one}`)}
                  onChange={(size) => choose({ size })}
                />
                {choices.format === 'png' && (
                  <OneOf
                    label={t('figure.dpi')}
                    value={`${choices.dpi}` as (typeof densities)[number]}
                    all={densities}
                    nameOf={(one) => one}
                    onChange={(dpi) => choose({ dpi: Number(dpi) })}
                  />
                )}
                <OneOf
                  label={t('figure.colours')}
                  value={choices.look}
                  all={figureLooks}
                  nameOf={(one) => t(`figure.colours.${one}`)}
                  onChange={(look) => choose({ look })}
                />
                <AnyOf
                  label={t('figure.parts')}
                  value={choices.parts}
                  all={figureParts}
                  nameOf={(one) => t(`figure.part.${one}`)}
                  onChange={(parts) => choose({ parts })}
                />
                {selection !== null && (
                  <AnyOf
                    label={t('figure.selection')}
                    value={new Set(choices.emphasis ? ['emphasis' as const] : [])}
                    all={['emphasis'] as const}
                    nameOf={() => t('figure.emphasis')}
                    onChange={(chosen) => choose({ emphasis: chosen.has('emphasis') })}
                  />
                )}
                {choices.parts.has('title') && (
                  <TextField className="figure-field" value={title} onChange={(written) => choose({ title: written })}>
                    <Label>{t('figure.words')}</Label>
                    <Input className="figure-input" />
                  </TextField>
                )}
                <SaveRow figure={drawn} choices={choices} title={title} palette={palette} />
              </div>
            </div>
          )
        }
      </Answered>
    </Box>
  );
}
