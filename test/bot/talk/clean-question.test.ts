import { expect, test } from 'vitest'
import { cleanQuestion, splitQuestions } from '../../../bot/talk/clean-question.ts'

test.each([
  ['2024年哪些单位没有收到申请🙏', '2024年哪些单位没有收到申请'],
  ['👍🏽 which agencies had zero requests in 2024 🇨🇳', 'which agencies had zero requests in 2024'],
  ['1. 汶岚科技局2022年收到多少申请', '汶岚科技局2022年收到多少申请'],
  ['（1）汶岚科技局2022年收到多少申请', '汶岚科技局2022年收到多少申请'],
  ['③ 2024年收费总额', '2024年收费总额'],
  ['1.5万件以上的单位', '1.5万件以上的单位'],
  ['3、4月的申请', '3、4月的申请'],
  ['2024. which agencies', '2024. which agencies'],
  ['🙏', '🙏'],
])('%j asks %j', (text, question) => expect(cleanQuestion(text)).toBe(question))

test.each([
  [
    '1. 汶岚科技局2022年收到多少申请？ 2. 栖岭县2024年收到多少申请？',
    ['汶岚科技局2022年收到多少申请？', '栖岭县2024年收到多少申请？'],
  ],
  [
    '1、2024年哪些单位没有收到申请 2、2023年收到申请最多的单位 3、2022年收费总额',
    ['2024年哪些单位没有收到申请', '2023年收到申请最多的单位', '2022年收费总额'],
  ],
  [
    '请问：\n一、2024年收到申请最多的单位\n二、2023年收费最多的单位',
    ['2024年收到申请最多的单位', '2023年收费最多的单位'],
  ],
  [
    'Who received the most requests in 2024? And which agency had none?',
    ['Who received the most requests in 2024?', 'And which agency had none?'],
  ],
])('%j asks several', (text, questions) => expect(splitQuestions(text)).toEqual(questions))

test.each([
  '你好，在吗？2024年哪些单位没有收到申请？',
  '2024年哪些单位没有收到申请？谢谢',
  '汶岚市科学技术局\n2022年新收申请',
  '1. 汶岚科技局2022年收到多少申请',
  '1.5倍以上的单位 2.5倍以下的单位',
  '汶岚科技局、栖岭县2024年收到多少申请？',
])('%j is one question', (text) => expect(splitQuestions(text)).toEqual([text]))
