import type { Wording } from './wording.ts'

/** Problems and improvements by theme. */
export const THEMES: readonly Wording[] = [
  {
    means: 'theme all aspect problem common of 2024',
    asked: ['2024年最常见的问题有哪些', '2024年提到最多的问题是什么', 'What were the most common problems in 2024?'],
  },
  {
    means: 'theme all aspect problem common of {sector:education}, 2023',
    asked: ['the most common problems of education bureaus in 2023'],
  },
]
