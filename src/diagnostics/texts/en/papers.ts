import type { Catalogue } from '../text.ts'

export const papers = {
  TD1501: {
    title: 'an asterisk without its pair',
    message: 'a * without its counterpart is left in the text',
    reason: 'It will be printed in the letter as it is, and what it should stress in plain type.',
    remedy: 'Write *italic*, **bold** or ***bold italic***; a plain asterisk is \\*.',
    explanation: `In the text of the letter, words between two asterisks are italic, between two pairs bold,
between three and three bold italic. The tool speaks up when an asterisk is left alone. The first must touch
the first letter, the last the last one; for italics inside quotation marks the asterisks go inside too.

Usually the closing one was forgotten, there is a space between asterisk and word, or a passage from Word or
Zalo has asterisks for footnotes or list items. To print an asterisk write \`\\*\` (inside double quotes
\`\\\\*\`). For multiplication use ×, since two asterisks in one sentence may be taken for a pair.

This is a warning: the letter is written, with the asterisk in it. Scores and workbook have nothing to do
with it.`,
  },
  TD1502: {
    title: 'a theme worded differently in the text',
    message: 'the theme in the text differs from that of the campaign: "{theme}"',
    reason: 'With two wordings of the theme in the papers, units cannot know which one holds.',
    remedy: 'Correct the text or the key theme, so that the two agree.',
    explanation: `The theme of the campaign is in the key \`theme\` of \`campaign.yaml\`, and the letter
mostly repeats it in quotation marks after the words “chủ đề”. The tool compares the two; capitals, spaces
and punctuation make no difference. Where the letter names other themes as well, one that agrees is enough.

Usually the text was copied from last year’s letter, or the theme was changed by the leaders in one place
and not in the other. See what was approved, and correct the one that is wrong.

This is a warning: the letter is written with the words that stand in it. Scores are not affected.`,
  },
  TD1503: {
    title: 'a year other than the campaign year',
    message: 'this speaks of the year {found}, but the campaign is that of {year}',
    reason: 'An old year left on a letter that has been signed must be corrected by another.',
    remedy: 'Correct the year here, or the key year.',
    explanation: `The year of the campaign is in the key \`year\` of \`campaign.yaml\`. The tool looks at
the name of the campaign, the names of the periods and the subject of the letter: where one says “năm” with
another year, and not that of the campaign, there is this warning. The text of the letter is not looked at,
since earlier years are often spoken of there; do read it again yourself.

Nearly always the file was copied from last year: \`year\` was changed and the subject was not, or the other
way round. Correct what was left. If another year is meant, add that of the campaign as well, or leave it.

This is a warning: letter and workbook are written as the file stands.`,
  },
  TD1504: {
    title: 'dates that the text gives differently',
    message: 'the text has {found} for "{phase}", but the day that was declared is {expected}',
    reason: 'Units go by the date in the letter; with two of them nobody knows which is right.',
    remedy: 'Correct the date in the text, or the one that was declared (phases, periods).',
    explanation: `The days of each phase are in \`phases\`, the day by which reports are due in \`periods\`
of \`campaign.yaml\`, and the letter mostly repeats them. The tool compares the dates after “từ” and “đến”
where the text names a phase, and those after “chậm nhất”, “trước” or “hạn” in a sentence about reports. For
the due date, one sentence that has it right is enough.

Usually a date was moved in one place only, the text was copied from last year, or a digit is wrong. See the
plan that was approved, and correct the one that is wrong. If the tool has misread the sentence, leave it.

This is a warning: the letter is written with the dates that stand in it. Whether a report is late goes by
the day in \`periods\`, so that one must be right before reports come in.`,
  },
  TD1377: {
    title: 'a campaign without a launch letter',
    message: 'campaign.yaml has no part launch, so there is no launch letter to write',
    reason: 'The part launch says to whom, what, and who signs; without it there is nothing to print.',
    remedy: 'Add the part launch to campaign.yaml; thidua init <new folder> writes a sample.',
    explanation: `The part \`launch\` of \`campaign.yaml\` is the letter: \`symbol\`, \`place\`, \`subject\`, \`addressees\`,
\`content\`, \`recipients\`, \`archive\`, \`signer\`. A campaign that is only scored, or was launched by another paper, does
not need it: \`check\`, \`score\`, \`sheets\` and \`build\` work without.

Only \`thidua dispatch\` reports this, since it does nothing but the letter. \`thidua init\` in a new folder writes a
sample with the whole part \`launch\` to copy from.

The command ends with exit code 1; nothing is written.`,
  },
} satisfies Partial<Catalogue>
