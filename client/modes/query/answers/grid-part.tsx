import type { ComponentProps } from 'react';

type Props = ComponentProps<'div'> & { readonly role: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'gridcell' };

/** A part of a grid whose rows are drawn where they are in sight; the elements of a table lay themselves out one after another. */
export const GridPart = (props: Props) => <div {...props} />;
