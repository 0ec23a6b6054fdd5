import type { Wording } from './wording.ts'

/** Problems and improvements by theme. */
export const THEME_WORDINGS: readonly Wording[] = [
  {
    plan: 'themes common problem @ * 2024',
    asked: [
      '2024年最常见的问题有哪些',
      '2024年各单位存在的问题主要集中在哪些方面',
      '2024年提到最多的问题是什么',
      'What were the most common problems in 2024?',
      'most frequently named shortcomings of 2024',
    ],
  },
  {
    plan: 'themes common problem @ [education] 2023',
    asked: ['2023年教育局最普遍的问题', 'the most common problems of education bureaus in 2023'],
  },
  {
    plan: 'themes common improvement @ * 2024',
    asked: ['2024年最常见的改进措施', 'most common improvements in 2024'],
  },
  {
    plan: 'themes count problem policyInterpretation @ * 2024',
    asked: [
      '2024年有多少单位提到政策解读方面的问题',
      'How many agencies named policy interpretation as a problem in 2024?',
    ],
  },
  {
    plan: 'themes fixed problem @ 烟台市科学技术局 2022',
    asked: [
      '烟台市科技局2022年提出的问题后来改了吗',
      '烟台市科学技术局2022年的问题整改到位了没有',
      'Did the Yantai Science and Technology Bureau fix what it named in 2022?',
    ],
  },
]
