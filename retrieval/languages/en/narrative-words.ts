import type { NarrativeWords } from '../narrative-words.ts'

/** English ways to ask for what reports say. */
export const EN_NARRATIVE: NarrativeWords = {
  aspects: [
    {
      aspect: 'improvement',
      said: /\b(?:improv(?:e|es|ed|ing|ements?)|measures|remed(?:y|ies)|corrective|next steps?|steps|plan(?:s|ned|ning)?|intend(?:s|ed)?|wants? to|how (?:do |does )?want|going to|pledged?|promis(?:e|es|ed)|do better|commit(?:s|ted)? to)\b/u,
    },
    { aspect: 'rectification', said: /\b(?:rectif\w+|put right|made good|followed up|what became of)\b/u },
    {
      aspect: 'innovation',
      said: /\b(?:innovat\w+|novel|best practices?|highlights?|pilots?|new (?:practices?|ways?|methods?|approach(?:es)?|ideas?|initiatives?))\b/u,
    },
    {
      aspect: 'problem',
      said: /\b(?:problems?|shortcomings?|weakness(?:es)?|weak (?:points?|spots?)|deficienc(?:y|ies)|difficult(?:y|ies)|challenges?|failings?|inadequac(?:y|ies)|flaws?|drawbacks?|gaps?|admit(?:s|ted|ting)?|confess\w*|acknowledg\w*|lack(?:s|ing)?|self-critici\w+|complain\w*|insufficient|too (?:thin|little|few|slow|late))\b/u,
    },
  ],
  sections: [
    {
      section: 'overview',
      said: /\b(?:in )?(?:the )?(?:overview|general situation|first) (?:section|part|chapter)\b/u,
    },
    { section: 'problems', said: /\b(?:in )?(?:the )?(?:problems?|fifth) (?:section|part|chapter)\b/u },
    {
      section: 'other',
      said: /\b(?:in )?(?:the )?(?:other matters|sixth|last) (?:section|part|chapter)\b|\bother matters to report\b/u,
    },
    { section: 'preamble', said: /\b(?:in )?(?:the )?(?:preamble|introduction|opening (?:section|part|paragraph))\b/u },
  ],
  spreads:
    /\b(?:more (?:and more )?(?:common|frequent|widespread)|increasingly (?:common|frequent|named)|on the rise|spreading)\b/u,
  patterns: [
    {
      as: 'unplanned',
      said: /\b(?:but|yet|without|and|while)\b[^,.]{0,20}\b(?:no|nothing|not|without|never|any|plan(?:s|ned|ning)?)\b[^,.]{0,30}\b(?:plan(?:s|ned|ning)?|measures?|remed(?:y|ies)|improvements?|solutions?|against (?:it|them)|about (?:it|them))\b|\bplans? nothing\b(?: against (?:it|them))?/u,
    },
    {
      as: 'repeated',
      said: /\b(?:the )?(?:same|identical|recurring) (?:problems?|shortcomings?|weakness(?:es)?|deficienc(?:y|ies)|issues?)\b[^,.]{0,30}\b(?:every year|each year|year after year|in (?:every|all) (?:of their )?reports?)\b|\b(?:every year|each year|year after year)\b[^,.]{0,20}\b(?:the )?same (?:problems?|shortcomings?|weakness(?:es)?|issues?)\b/u,
    },
    {
      as: 'reused',
      said: /\b(?:identical|the same|verbatim|word for word|copied|unchanged|recycled?|reused?)\b[^,.]{0,40}\b(?:every year|each year|year after year|year to year|years|over the years)\b|\b(?:recycle|reuse|copy|repeat)s?\b[^,.]{0,20}\b(?:sentences?|wording|words|phrases|text)\b[^,.]{0,30}\b(?:every year|year after year|year to year|years)\b/u,
    },
    {
      as: 'shared',
      said: /\b(?:identical|the same|copied|verbatim|word for word)\b[^,.]{0,20}\b(?:sentences?|wording|phrases|statements)\b|\b(?:sentences?|wording|phrases|statements)\b[^,.]{0,30}\b(?:identical|word for word|copied|the same)\b/u,
    },
  ],
  asks: /\b(?:quot(?:e|es|ed|ing)|passages?|verbatim|(?:exact|own) words|sentences?|who (?:mentions?|says?|admits?|writes?|names?|reports?)|what do .* say|which (?:reports?|agenc(?:y|ies)|offices?|bureaus?) (?:mentions?|sa(?:y|ys|id)|admit|acknowledge|describe)|in the narrative)\b/u,
  cites:
    /\b(?:which|what|whose|find the|in) (?:annual )?(?:reports?|agenc(?:y|ies)|bureaus?|offices?|departments?)\b|\bwho (?:says?|said|writes?|wrote)\b|\bwhere (?:do|does|did|is|are|was|were|can)\b|\b(?:verbatim|word for word|literal(?:ly)?|source of|comes? from|taken from|quoted?)\b/u,
  citesBare: [],
  denyingNames: /\b(?:no|non)-\w+/u,
  asking: [
    /\b(?:any|a) mention of\b|\b(?:do|does|did|has|have|is|are) (?:there )?any (?:(?:agenc(?:y|ies)|bureaus?|offices?|departments?|units?|(?:annual )?reports?|of them)\b)?/u,
    /\bso (?:many|few|much|little|high|low)\b|\bbroken down\b/u,
    /\b(?:what|which|who|whom|whose|whoever|where|how|when) (?:(?:do|does|did|is|are|was|were|has|have|had|will|would|should) )?(?:the )?(?:(?:agenc(?:y|ies)|bureaus?|offices?|departments?|units?|authorit(?:y|ies)|reports?|bod(?:y|ies)) )?(?:(?:do|does|did|is|are|was|were|has|have|had|want|all) )?/u,
    /\b(?:what|which|who|whose|whoever|how|why|does|did|do|is|are|has|have|had|all|it|its|their|they|them|this|these)\b/u,
    /\b(?:mention(?:s|ed|ing)?|sa(?:y|ys|id|ying)|stat(?:e|es|ed)|writ(?:e|es|ing|ten)|describ(?:e|es|ed)|admit(?:s|ted|ting)?(?: to)?|acknowledg(?:e|es|ed|ing)|confess(?:es|ed)?|talk(?:s|ed)? (?:about|of)|nam(?:e|es|ed)|complain(?:s|ed|ing)?|grumbl(?:e|es|ed|ing)|list(?:s|ed)?|quot(?:e|es|ed|ing)|cit(?:e|es|ed)|tell(?:s)?)\b(?: about)?/u,
    /\b(?:(?:main|major|key|existing|stated|common|own|biggest) )?(?:problems?|shortcomings?|weakness(?:es)?|deficienc(?:y|ies)|challenges?|difficult(?:y|ies)|failings?)(?: (?:with|of|in|by|about|on|regarding|concerning))?\b/u,
    /\b(?:planned |further )?(?:improvements?(?: steps?| measures?| plans?)?|measures|next steps?|corrective (?:measures|action)|plans?|planned|intends?(?: to)?|pledged?)(?: for| to)?\b/u,
    /\b(?:passages?|sentences?|paragraphs?|statements?|remarks?|wording|words|examples?) (?:on|about|of|regarding|that|saying|where)?\b|\b(?:in )?(?:the |its |their |that |any )?(?:annual )?reports?(?: of| from)?\b/u,
    /\b(?:in )?(?:(?:its|their|the|own|exact) )*(?:own|exact) words\b|\bword for word\b|\bverbatim\b/u,
    /\b(?:agenc(?:y|ies)|bureaus?|offices?|authorit(?:y|ies)|units?|kind(?: of)?|kindly|please|pull|find|show|give|me|fy|year)\b/u,
    /\b(?:about|regarding|concerning|that|there|the|a|an|of|in|on|at|for|to|by|with|and|or)$/u,
    /^(?:about|regarding|concerning|that|there|the|a|an|of|in|on|at|for|to|by|with|and|or|'s)\b/u,
    /^(?:innovations?|new (?:practices?|ways?|methods?|approach(?:es)?|ideas?|initiatives?))(?: were| was| tr(?:y|ied)| use[ds]?| adopt(?:ed)?| introduced?)?$/u,
  ],
}
