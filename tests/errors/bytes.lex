actor a	b
actor c
actor ÿþ
actor cafÃ©, Ã(
	note	tabs may indent
actor ok
actor d | note e	f
