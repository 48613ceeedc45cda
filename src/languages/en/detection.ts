import type { FunctionWords, Spelling } from '../detection.js';

export const functionWords: FunctionWords = {
  joining: `the of and for on in at to from with by or`,
  telling: `a an this that these those is are was were be been being am has have had having do does did done not no nor
      it it' its he he' she she' they they' we we' you i i' him her his hers their theirs them our ours us your my me who
      who' whom whose which what what' when where why how there there' here will would shall should can could may might
      must ought as if than then so but because since until while although though unless whether about above after again
      against all also any another around before below between both during each either every few first further however
      into itself last least less many more most much neither never next now off once one only other others out over own
      per same several some such through too two three four five six seven eight nine ten under up upon very via well
      without within yet already still often always today ago along among away back down else ever just like near rather
      said say says towards toward themselves himself herself don' doesn' didn' isn' wasn' aren' weren' can' won' hasn'
      haven' hadn' wouldn' shouldn' couldn' that' let' made make makes new given whereas regarding following`,
  ambiguous: `die war hat man not bin rat are come son net the plus main do no on or as an pays sole den den in of
      over was is we door per me al real era data via am so also will her dies use van on dare here fine fin
      dove case sale note voice tale fare pure male sue sia para con ma he si red es mas ser come sin tan pan mil dos`,
};

export const spelling: Spelling = {
  endings: 'ing ings ed ly ty ry gy ny dy cy th sh ck ght wn ks ow ew ness ship ful ould',
};
