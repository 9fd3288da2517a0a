# A toy gazetteer for test_places.c. Coordinates are made up: degrees that are easy to tell apart.
actor Turania | id TUR | country TUR | kind state | adj Turanian | people Turanians
actor Canavia | id CAN | country CAN | kind state | adj Canavian
actor Marshland Front | id X.MF | country TUR | sector REB | kind group
place Turania | id TUR | country TUR | lat 10 | lon 10 | feature PCLI | prec 6 | population 9000000
place Canavia | id CAN | country CAN | lat 50 | lon 50 | feature PCLI | prec 6 | population 9000000
place Marshland | id m | country TUR | adm1 Marshland | lat 11 | lon 11 | feature ADM1 | prec 4 | population 900000
place Hillshire | id h | country CAN | adm1 Hillshire | lat 51 | lon 51 | feature ADM1 | prec 4 | population 900000
place Oxbridge | id ot | country TUR | adm1 Marshland | lat 12 | lon 12 | feature PPL | population 400000 | geonameid 1
place Oxbridge | id oc | country CAN | adm1 Hillshire | lat 52 | lon 52 | feature PPL | population 500000 | geonameid 2
place Reading | id rt | country TUR | adm1 Marshland | lat 13 | lon 13 | feature PPL | population 120000 | geonameid 3
place Kestrel | id k | country TUR | adm1 Marshland | lat 14 | lon 14 | feature PPLA | population 800000 | geonameid 4
place Kestrel | id ka | country TUR | adm1 Kestrel | lat 15 | lon 15 | feature ADM1 | prec 4 | population 900000
place Zarnov | id z | country TUR | adm1 Marshland | lat 16 | lon 16 | feature PPL | population 20000 | geonameid 5
