import { isFigureOf } from '../../../src/domain/figureGroups.ts';
import { addFigureLike, changeFigure, figureOf, stripFigure } from './edit.ts';
import { type Trap, unless } from './trap.ts';

/** 70 % of China's cross-border e-commerce is the province's share. */
const shareIsOfTheProvince: Trap = {
  name: 'the 70 % are a share of Guangdong only',
  claim: ({ figures }) => {
    const shares = figures.filter(({ metric }) => metric === 'share_of_china_cross_border_ecommerce');
    return [
      ...unless(shares.length === 1 && shares[0]?.value === 70, 'the 70 % are not there once'),
      ...shares.flatMap(({ id, place, alsoAbout }) =>
        unless(
          place === 'guangdong' && alsoAbout.length === 0,
          `${id} is shown at ${[place, ...alsoAbout].join(' and ')}`,
        ),
      ),
    ];
  },
  undoings: [
    {
      how: 'the share is given to the city',
      undo: changeFigure('f3-020', { place: 'guangzhou' }),
      fault: 'f3-020 is shown at guangzhou',
    },
    {
      how: 'the share is shown at the city too',
      undo: changeFigure('f3-020', { alsoAbout: ['guangzhou'] }),
      fault: 'f3-020 is shown at guangdong and guangzhou',
    },
  ],
};

/** 34 bases were approved in one batch in the whole country; Huangpu's was one of them. */
const basesAreNational: Trap = {
  name: 'the 34 e-commerce bases are no count of Huangpu',
  claim: (atlas) => {
    const { metric, note, base } = figureOf(atlas, 'f0-032');
    const local = atlas.figures.filter(
      (figure) => figure.metric === 'ecommerce_demonstration_bases_local' && figure.value !== 1,
    );
    return [
      ...unless(
        metric === 'national_ecommerce_demonstration_bases_in_batch',
        `the 34 bases are a value of ${metric}`,
      ),
      ...unless(
        note !== undefined && /全国/.test(note.zh) && /whole country|national/i.test(note.en),
        'no note says that the 34 bases are of the whole country',
      ),
      ...unless(base !== undefined, 'the 34 bases do not say of what they are'),
      ...local.map(({ id, place }) => `${id} counts several bases at ${place}`),
    ];
  },
  undoings: [
    {
      how: 'the note is lost',
      undo: stripFigure('f0-032', 'note'),
      fault: 'no note says that the 34 bases are of the whole country',
    },
    {
      how: 'they are counted at Huangpu',
      undo: changeFigure('f0-032', { metric: 'ecommerce_demonstration_bases_local' }),
      fault: 'f0-032 counts several bases at huangpu',
    },
  ],
};

const baietanHasNoFigure: Trap = {
  name: 'Baietan has no figure from the five documents',
  claim: ({ figures }) =>
    figures
      .filter((figure) => figure.evidence === 'source-documents' && isFigureOf(figure, 'baietan'))
      .map(({ id }) => `${id} is a figure of Baietan`),
  undoings: [
    {
      how: "Pazhou's forecast is given to Baietan",
      undo: addFigureLike('f3-010', { id: 'baietan-turnover', place: 'baietan' }),
      fault: 'baietan-turnover is a figure of Baietan',
    },
    {
      how: 'a figure of Pazhou is shown at Baietan',
      undo: changeFigure('f2-031', { alsoAbout: ['baietan'] }),
      fault: 'f2-031 is a figure of Baietan',
    },
  ],
};

export const scopeTraps = [shareIsOfTheProvince, basesAreNational, baietanHasNoFigure];
