frame kill | harm killed
cue say, tell | verb say
word Monday
weapon gun
frame delete-me | delete yes
