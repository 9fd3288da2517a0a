aktor Pakistan
	note an attribute of a broken entry is not complained about | foo bar
xyzzyplugh Foo
actor
actor Pakistan | contry PAK
    secter  GOV
    lat     3
actor | id X
place Somewhere
    wibble wobble
