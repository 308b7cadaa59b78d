import { expect, it } from 'vitest'
import { revisitCampaign } from '../../src/workspace/revisit.ts'
import { CAMPAIGN } from './folder.ts'

it('a campaign without a letter has neither subject nor signer to look at again', () => {
  const kinds = (text: string) => revisitCampaign(text, 2026).map(({ kind }) => kind)
  expect(kinds(CAMPAIGN)).toEqual(expect.arrayContaining(['period', 'subject', 'signer']))
  expect(kinds(CAMPAIGN.slice(0, CAMPAIGN.indexOf('launch:')))).toEqual(['period'])
})
