# cues.lex - how English says that somebody says, thinks or wants something.
#
# `said` is what the cue does: asserts, admits (against its own interest), denies, confirms, unverified (the writer could not check),
# accuses, asks, threatens (also vows and plans: not yet done), feels (an attitude: nobody claims the content).
# `frame` names every complement that may hold the content: clause (that-clause, question, speech in quotation marks), quote (speech in
# quotation marks only), obj, inf (to do), ing (doing), as, subj (the subject is part of what is said), a preposition; source: the
# complement is the speaker; addressee: the object is who is spoken to; none: the cue names no speaker.
# Verbs, nouns and adjectives are lemmas; a verb may have its particle ("point out").

# --- verbs of saying ---
cue say
    verb   say, state, declare, remark, comment, observe, note, mention, recount, relate, reiterate, repeat, stress, emphasize, emphasise, underline, underscore, assert, affirm, aver, opine, elaborate, clarify, specify, summarize, summarise, proclaim, pronounce, disclose, reveal, divulge, announce, report, recall, remember
    said   asserts
    frame  clause, obj, of, about, as, on
cue claim
    verb   claim, allege, contend, insist, argue, reckon, posit, theorize, hypothesize, profess
    said   asserts
    frame  clause, inf, on, about, for, against
cue add
    verb   add, reply, respond, retort, counter, quip, shout, yell, scream, chant, whisper, murmur, exclaim, blurt, interject, intone, deadpan, snap, volunteer, enthuse, muse, cry, thunder, boast, brag, gush, joke, jest, testify, attest, text, email, e-mail, blog, crow, rant
    said   asserts
    frame  clause, about, to, of
cue explain
    verb   explain, tweet, retweet
    said   asserts
    frame  clause, obj, about, to
cue go-on
    verb   continue, conclude, begin, go on, laugh, smile, sigh, nod, shrug, elaborate, offer, lament, apologize, apologise, caution, preach, chime in, weigh in, sum up, read
    said   asserts
    frame  quote
cue conclude
    verb   conclude, infer, deduce, determine, rule, decide, discover, calculate, estimate, assess, judge, diagnose, establish
    said   asserts
    frame  clause
cue tell
    verb   tell, inform, notify, brief, assure, reassure, remind, advise, convince, persuade, lecture, alert
    said   asserts
    frame  clause, addressee, about, of, inf, on
cue write
    verb   write, tweet, retweet, post, publish, broadcast, text, email
    said   asserts
    frame  clause, about, of
cue answer-back
    verb   shoot back, fire back, hit back, strike back, snap back, push back, call back, write back, shout back, cry out
    said   asserts
    frame  quote
cue point-out
    verb   point out, talk up, rule out, make clear, spell out, set out, lay out, put forward, put out, pass on, blurt out, call out, sum up, note down, play up, play down
    said   asserts
    frame  clause, obj
cue speak
    verb   speak, talk, chat, discuss, debate, elaborate, expand, comment, dwell, touch, reflect
    said   asserts
    frame  of, about, on, obj, quote
cue describe
    verb   describe, portray, characterize, characterise, depict, label, brand, dub, term, call, cast, paint, present, frame, hail, refer, denounce, dismiss, slam, tout, cite, quote, name, deem, regard, view, see, consider, perceive
    said   asserts
    frame  obj, as, to, quote
cue suggest
    verb   suggest, hint, imply, indicate, signal, show, demonstrate, illustrate, prove, allude, insinuate, intimate, point
    said   asserts
    frame  clause, obj, to, at
cue cite
    verb   cite, quote, mention, reference, invoke, highlight, outline, detail, document, chronicle, list, present, reprise, recite, recapitulate
    said   asserts
    frame  obj, as
cue predict
    verb   predict, forecast, foresee, foretell, envision, envisage, project, anticipate, expect, speculate, guess
    said   feels
    frame  clause, obj, inf, about, on
cue warn
    verb   warn, caution, forewarn
    said   asserts
    frame  clause, addressee, inf, of, about, against
cue agree
    verb   agree, concur, disagree
    said   feels
    frame  clause, inf, with, on, to, about

# --- admitting, denying, confirming ---
cue admit
    verb   admit, acknowledge, concede, confess, own up, fess up, accept, recognize, recognise
    said   admits
    frame  clause, obj, to, ing
cue deny
    verb   deny, refute, rebut, disavow, dispute, reject, repudiate, dismiss, disown, contradict, debunk, rubbish, gainsay
    said   denies
    frame  clause, obj, ing, as
cue confirm
    verb   confirm, corroborate, verify, authenticate, substantiate, certify
    said   confirms
    frame  clause, obj
cue unverified
    phrase could not be independently verified, could not be verified independently, could not independently verify, cannot independently verify, could not be independently confirmed, could not independently confirm, could not be immediately verified, could not immediately verify, could not be verified, could be independently verified, could be verified independently, couldn't be independently verified, couldn't be verified, cannot be independently verified, can not be independently verified, has not been independently verified, have not been independently verified, not been independently verified, not independently verified, was not independently verified, unable to independently verify, unable to verify, not able to independently verify, not independently confirmed, could not be confirmed independently, could not be immediately confirmed, no independent confirmation of, no independent verification of, difficult to verify, impossible to verify, hard to verify
    said   unverified
    frame  none

# --- accusing, praising, judging ---
cue accuse
    verb   accuse, blame, fault, charge, indict, suspect, sue, reproach, rebuke, berate, chide, scold, chastise, castigate, upbraid, admonish, arraign
    said   accuses
    frame  obj, of, for, with, on, over, clause
cue criticize
    verb   criticize, criticise, condemn, decry, deplore, slam, lambast, lambaste, denounce, deride, mock, ridicule, belittle, insult, pillory, vilify, disparage, demean, malign, slur, smear, skewer, excoriate, lash out, rail, challenge, question, doubt, protest, bemoan, lament, second-guess, taunt, troll, scorn, demonize, demonise, discredit, dispute, complain, grumble, gripe, object
    said   feels
    frame  obj, as, for, over, at, against, on, about, to, clause
cue praise
    verb   praise, laud, applaud, commend, celebrate, extol, compliment, congratulate, thank, hail, salute, credit, honor, honour, admire, love, like, enjoy, adore, cherish, appreciate, respect, trust, favor, favour, prefer, welcome, embrace, relish, champion, endorse, back, support, defend, advocate, promote, espouse, tout, approve, bless, second, nominate, justify, excuse, forgive, condone, tolerate
    said   feels
    frame  obj, for, as, of, ing, inf
cue attack
    verb   bash, blister, trash, bad-mouth, ding, needle, mischaracterize, boo, heckle, jeer, eulogize, quarrel, argue, sympathize, sympathise, empathize, side, disagree, balk, bristle, scoff, sneer, laugh, mock, fume, seethe, waver, waffle, flip-flop, apologize, apologise, brace, pine, gloat, obsess, stump, lobby, vouch, root, grapple
    said   feels
    frame  obj, for, over, about, at, against, with, on, to, of
cue vote
    verb   vote, campaign, rally, protest, agitate
    said   feels
    frame  for, against, inf
cue dismiss
    verb   shrug off, brush off, brush aside, wave off, laugh off, write off, vote down, shoot down, cast doubt on, back away from, back down from, walk back, double down, play down, stand by, stand behind, look to, go after, tap into, buy into, zero in
    said   feels
    frame  obj, on, inf, from
cue liken
    verb   liken, compare, equate, attribute, ascribe, chalk
    said   asserts
    frame  obj, to, with, on
cue prioritize
    verb   prioritize, prioritise, disavow, disregard, downplay, minimize, minimise, exaggerate, overstate, understate, trumpet, misrepresent, broach
    said   feels
    frame  obj, as
cue oppose
    verb   oppose, reject, resent, hate, dislike, detest, despise, loathe, disdain, abhor, disapprove, distrust, mistrust, fear, dread, regret, mourn, rue, veto, overrule, shun, snub, spurn, disregard, ignore, repudiate, renounce
    said   feels
    frame  obj, of, ing, clause, inf

# --- asking, ordering, offering ---
cue ask
    verb   ask, urge, implore, beg, beseech, exhort, press, pressure, lobby, petition, plead, appeal, entreat, encourage, coax, nudge, instruct, order, command, direct, summon, invite, advise, counsel, prod
    said   asks
    frame  inf, clause, addressee, for, about
cue call
    verb   call, call on, call upon, call for, press for, push for, ask for, push, campaign
    said   asks
    frame  for, on, upon, inf
cue demand
    verb   demand, request, recommend, propose, require, mandate, urge, seek, insist
    said   asks
    frame  clause, obj, inf, ing
cue wonder
    verb   wonder, inquire, enquire, query, question, debate, ponder, contemplate, contest
    said   asks
    frame  clause, about, obj
cue offer
    verb   offer, volunteer, promise, pledge, vow, swear, threaten, undertake, guarantee, commit
    said   threatens
    frame  inf, clause, obj, to
cue plan
    verb   plan, intend, aim, propose, consent, volunteer, seek, strive
    said   threatens
    frame  inf, on, against, for

cue decide
    verb   decide, choose, opt, vote, dare, refuse, decline, hesitate, resolve
    said   feels
    frame  inf, on, against, for
# --- thinking and feeling ---
cue believe
    verb   believe, think, suspect, suppose, presume, assume, reckon, figure, conclude
    said   asserts
    frame  clause, about, of, in, inf
cue feel
    verb   feel, imagine, sense, realize, realise, understand, know, recognize, recognise, doubt, forget, worry, fret, hope, fear, wish, dream, trust
    said   feels
    frame  clause, about, of, in, for, inf, on
cue think-of
    verb   know, understand, envision, imagine, misunderstand, view, perceive, consider, regard, weigh, ponder, contemplate, reconsider, study, examine, assess, evaluate, size up
    said   feels
    frame  obj, clause, as, of, inf, ing
cue want
    verb   want, wish, hope, desire, long, yearn, crave, wan, aspire, prefer, hanker, expect, seek, look forward
    said   feels
    frame  inf, obj, for, ing, clause
cue appear
    verb   appear, seem
    said   feels
    frame  subj, inf, clause, as
cue express
    verb   express, voice, convey, echo, articulate, communicate, reiterate, relay, signal, stress, vent, air
    said   asserts
    frame  obj
cue concern
    verb   worry, anger, outrage, infuriate, irritate, alarm, shock, upset, frustrate, disappoint, delight, please, annoy, frighten, scare, offend, disturb, trouble, concern, bother, surprise, impress, thrill, excite
    said   feels
    frame  by, about, with, over, clause
cue focus
    verb   focus, concentrate, insist, emphasize
    said   feels
    frame  on

# --- nouns ---
cue statement
    noun   statement, claim, allegation, assertion, report, announcement, declaration, remark, comment, contention, argument, insistence, suggestion, revelation, disclosure, testimony, account, word, news, rumour, rumor, message, reminder, observation, conclusion, finding, explanation, acknowledgement, acknowledgment, admission, confession, prediction, forecast, estimate, assessment, speculation, hint, indication, sign, signal, notion, assurance, reassurance, guarantee, evidence, proof, description, portrayal, characterization, assumption, line
    said   asserts
    frame  clause, of, about, on
cue denial-noun
    noun   denial, rejection, refutation, rebuttal, dismissal
    said   denies
    frame  clause, of
cue confirmation-noun
    noun   confirmation, verification
    said   confirms
    frame  clause, of
cue accusation
    noun   accusation, charge, complaint, allegation, criticism, condemnation, rebuke, denunciation, insult, backlash
    said   accuses
    frame  clause, of, against, on, about, at, over
cue demand-noun
    noun   demand, call, request, appeal, plea, proposal, recommendation, petition, order, invitation, question, query
    said   asks
    frame  clause, for, inf, about
cue vow
    noun   vow, promise, pledge, threat, warning, commitment, oath, offer, plan, intention, desire, ambition, goal, inclination
    said   threatens
    frame  inf, clause, of, about
cue decision
    noun   decision, bid, effort, attempt, refusal, move, push, determination, resolve, willingness, reluctance, strategy
    said   feels
    frame  inf, clause, of
cue belief
    noun   belief, view, opinion, feeling, thought, idea, theory, understanding, knowledge, perception, impression, sense, conviction, fear, hope, concern, worry, doubt, suspicion, skepticism, scepticism, expectation, anxiety, wish, dream, consensus, position, stance, judgment, judgement, consideration, realization, hunch, question
    said   feels
    frame  clause, of, about, on, over, inf, for
cue support-noun
    noun   support, endorsement, backing, praise, enthusiasm, fondness, affinity, affection, appetite, disgust, fury, unease, discomfort, ambivalence, hostility, antipathy, loyalty, allegiance, devotion, deference, opposition, objection, resistance, sympathy, admiration, love, contempt, disdain, hatred, anger, outrage, frustration, discontent, dissatisfaction, distrust, mistrust, regret, respect, approval, disapproval, preference, interest, supporter, opponent, critic, advocate, backer
    said   feels
    frame  of, for, to, with, about, over, in, at, toward, towards, inf
cue responsibility
    noun   responsibility
    said   admits
    frame  for

# --- adjectives ---
cue confident
    adjective  confident, hopeful, optimistic, pessimistic, certain, sure, convinced, skeptical, sceptical, doubtful, dubious, unsure, uncertain, aware, unaware, mindful, worried, concerned, afraid, fearful, scared, anxious, nervous, glad, happy, leery, cautious, confused, puzzled, baffled, bitter, jubilant, ecstatic, reassured, torn, divided, split, pleased, delighted, thrilled, proud, grateful, sad, sorry, angry, furious, upset, outraged, disappointed, frustrated, surprised, shocked, dismayed, alarmed, amazed, appalled, excited, enthusiastic, adamant, insistent, emphatic, explicit, clear, critical, supportive, dismissive, suspicious, wary, distrustful, fond, tired, sick, unapologetic, bullish, bearish, uneasy, uncomfortable, comfortable, ashamed
    said   feels
    frame  clause, of, about, with, on, over, at, for, inf, by, in
cue willing
    adjective  willing, unwilling, eager, keen, reluctant, ready, prepared, determined, hesitant, inclined, disinclined, loath, desperate, hungry, impatient, open, interested, opposed, poised, committed
    said   threatens
    frame  inf, for, to, in

# --- phrases ---
cue according-to
    phrase according to, in the words of, in the view of, in the opinion of, in the eyes of, citing officials from, as reported by, as stated by, as quoted by
    said   asserts
    frame  source
cue reportedly
    phrase reportedly, allegedly, supposedly, purportedly, apparently, by all accounts, ostensibly
    said   asserts
    frame  none

# --- word lists ---
# After a comma these begin what the writer adds to indirect speech ("said it was ready to talk, after days of fighting").
word cue-writer, after, as, amid, following, despite, a day after, days after, hours after | list cue-writer
# What a report says it could not verify, when it stands for what was told before.
word cue-told, claim, claims, figure, figures, toll, tolls, number, numbers, it, this, that, these, they, those, which, allegation, allegations, assertion, assertions, detail, details, information, either, neither, casualties, account, accounts, footage, reports, statements | list cue-told
# Of nobody ("nobody said who", "neither side admitted").
word cue-nobody, nobody, no, none, neither, noone | list cue-nobody
# What joins one reporting clause to the next ("A said ..., while B said ...").
word cue-joint, while, whereas, and, but, though, although, yet | list cue-joint
# Verbs that say how many, though they are no verbs of saying ("put the toll at 40").
word cue-tallies, put | list cue-tallies
# Verbs that only shade the reporting verb after them ("went on to say").
word cue-wrap, go on, go, continue, begin, start, seek, try, attempt, want, help, keep, proceed, appear, seem, happen, tend, use, hasten, hurry, rush, come, like, be | list cue-wrap
# Verbs that turn it round ("refused to confirm").
word cue-refuse, refuse, decline, fail, neglect, stop, avoid, hesitate | list cue-refuse
# Verbs that need their object to say anything ("issued a warning that").
word cue-light, make, issue, give, release, publish, deliver, send, have, express, voice, raise, offer, repeat, reiterate, level, hurl, launch, put, take, claim, accept, deny, assume, reject, file, lodge, hold, share, show, announce, post, face, mount, reaffirm, renew, convey, register, receive, win, get, draw, earn | list cue-light
# Verbs that hand on what another says ("quoted him as saying").
word cue-quoting, quote, cite, report, paraphrase, overhear, record | list cue-quoting
# Who speaks for others or for himself, in headings and as "the spokesman".
word speaker, spokesman, spokesperson, spokeswoman, spokesmen, spokespersons, spokespeople, official, officials, officer, officers, police, army, military, ministry, minister, ministers, president, premier, governor, mayor, ambassador, envoy, commander, general, chief, leader, leaders, witness, witnesses, residents, resident, source, sources, analyst, analysts, expert, experts, doctor, doctors, medic, medics, monitor, monitors, report, reports, poll, study, survey, media, agency, lawyer, lawyers, author, adviser, advisor, aide, aides, senator, congressman, diplomat, diplomats, un, pentagon, kremlin, ispr | list speaker
# What carries words: its author is the speaker.
word utterance, statement, report, letter, post, message, announcement, document, release, communique, communiqué, tweet, email, memo, note, article, account, video, press release, dispatch, bulletin, readout, declaration, speech, interview, briefing, publication, text | list utterance
