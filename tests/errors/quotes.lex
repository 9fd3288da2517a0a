    country PAK
actor "Pakistan
actor "Paki" stan
actor Paki"stan
actor A, | country PAK
actor B | note
actor C | alias c, , d
actor "D \" \\ d", "e, f" | note "a | b # c" # fine
actor E | note "\"
actor ***
