actor A | id X.1
place A | id X.1
actor B | id X.1
generic soldier
generic soldier | role soldier
place Springfield | country USA | adm1 Illinois
place Springfield | country USA | adm1 Ohio
place Springfield | country USA | adm1 Ohio
word monday | list days
word monday | list capitals
