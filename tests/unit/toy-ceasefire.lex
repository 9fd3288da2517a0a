# Two neighbours, a group, their places: for test_match.c and test_watch_index.c, below data/en/terms.lex.
actor Northland | id PAK | country PAK | sector GOV | kind state | adj Northern | people Northerners
actor Southland | id AFG | country AFG | sector GOV | kind state | adj Southern | people Southerners
actor Eastland | id IND | country IND | sector GOV | kind state
actor Hill Front, HF | id PAK.HF | country PAK | sector REB | kind group
actor River Front | id PAK.RF | country PAK | sector REB | kind group
cue deny | verb deny, reject | said denies | frame clause
cue say | verb say | said asserts | frame clause
generic civilian, civilians | role civilian | sector CIV
