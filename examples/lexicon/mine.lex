# A lexicon of one's own: what truce did not know is put beside what it knows (truce read --lexicon FILE).
frame vanquish | verb vanquish, mop up | event ASSAULT | harm killed | victim obj | actor subj, by

actor Free Valley Front, FVF
    id       MINE.FVF
    country  PAK
    sector   REB
