import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { Box } from '../modes/explore/box.tsx';
import { useText } from '../use-desk.ts';
import { readLicences } from './read-carried.ts';

/** A button for what the file is, under which terms it may be passed on, and the licences of the programs in it. */
export function AboutFile({ played }: { readonly played: PlayedLesson }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button button-plain" onPress={() => setOpen(true)}>
        {t('offline.about')}
      </Button>
      {isOpen && (
        <Box title={t('offline.about')} onClose={() => setOpen(false)}>
          <div className="offline-about">
            <p>{t('offline.aboutFile')}</p>
            {played.origin === 'shipped' && <p>{t('offline.terms')}</p>}
            <Licences />
          </div>
        </Box>
      )}
    </>
  );
}

function Licences() {
  const { t } = useText();
  const [licences, setLicences] = useState('');
  useEffect(() => void readLicences(document).then(setLicences), []);
  return (
    <>
      <h3 id="licences-title">{t('offline.licences')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="offline-licences" tabIndex={0} aria-labelledby="licences-title">
        <pre lang="en">{licences}</pre>
      </section>
    </>
  );
}
