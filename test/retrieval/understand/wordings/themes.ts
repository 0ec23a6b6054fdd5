import type { Wording } from './wording.ts'

/** Problems and improvements by theme. */
export const THEMES: readonly Wording[] = [
  {
    means: 'theme all aspect problem common of 2024',
    asked: ['2024年最常见的问题有哪些', '2024年提到最多的问题是什么', 'What were the most common problems in 2024?'],
  },
  {
    means: 'theme all aspect problem unplanned of 2024',
    asked: [
      '2024年哪些单位提到问题却没有写改进措施',
      '2024年只说问题不说措施的单位有哪些',
      'which agencies named problems but planned no improvement in 2024',
      'which agencies name a problem but plan nothing against it in 2024',
    ],
  },
  {
    means: 'theme staffCapacity aspect problem unplanned',
    asked: ['哪些单位提到了人员力量方面的问题却没有提出措施'],
  },
  {
    means: 'theme all aspect problem repeated',
    asked: [
      '哪些单位年年都提同样的问题',
      '同样的问题每年都提的单位有哪些',
      'which agencies repeat the same problem every year',
      'which agencies name the same problems year after year',
    ],
  },
  {
    means: 'theme all aspect problem shared of 2024',
    asked: [
      '2024年不同单位的报告里有哪些一字不差的句子',
      'which sentences are identical in the reports of different agencies in 2024',
    ],
  },
  {
    means: 'theme all aspect problem reused',
    asked: ['哪些单位的问题部分年年照抄', 'which agencies reuse the same sentences year after year'],
  },
  {
    means: 'quote "信息更新不及时"',
    asked: ['信息更新不及时'],
  },
  {
    means: 'theme all aspect problem common of {sector:education}, 2023',
    asked: ['the most common problems of education bureaus in 2023'],
  },
]
