/* record/witness_inside.h - inside record: what witness.c (answers) and witness_state.c (disk) share. */
#ifndef TRUCE_RECORD_WITNESS_INSIDE_H
#define TRUCE_RECORD_WITNESS_INSIDE_H
#include "record/witness.h"

#include <pthread.h>

typedef struct truce_witness__log {
    truce_vkey key;
    char hash[65];
    bool known; /* size and root are what the state on disk says; false: not read since it was written in vain */
    uint64_t size;
    truce_node root;
} truce_witness__log;

struct truce_witness {
    pthread_mutex_t turn;
    int dir, lock;
    char *shown; /* the folder's name, for messages */
    const truce_skey *key;
    truce_witness__log logs[TRUCE_WITNESS_LOGS];
    unsigned n;
};

/** What was cosigned last. */
typedef struct truce_witness__last {
    truce_arena arena;
    bool any;
    truce_str bytes;     /* the state; lives in the arena, as do note and at */
    truce_checkpoint at; /* any false: no entries, the root of none */
    uint64_t time;       /* of our cosignature; 0 when it is another key's */
} truce_witness__last;

/** Read and check the state of a log. @param[out] out  fini its arena, whatever comes back
 *  @return TRUCE_OK; TRUCE_EIO; TRUCE_EINPUT (damaged, or not what was written last); TRUCE_ENOMEM */
int truce_witness__load(truce_witness *w, truce_witness__log *log, truce_witness__last *out, truce_err *err);
/** Put a checkpoint in its place: on TRUCE_OK it is on disk. @param line  ours; with its line feed */
int truce_witness__store(truce_witness *w, truce_witness__log *log, const truce_note *note, const truce_checkpoint *at,
                         truce_str line, truce_err *err);

/** Evidence: what was cosigned last, what was shown now. */
typedef struct truce_witness__contradiction {
    bool fork;
    const char *why;
    uint64_t now;
    const truce_note *shown;
    const truce_witness__last *last;
    uint64_t old;             /* the proof goes from here; 0: there is none */
    const truce_proof *proof; /* that the shown tree begins with `begins`, or (doubt) what was sent */
    const truce_node *begins; /* the root that the shown tree had at `old`; NULL: not known */
} truce_witness__contradiction;
/** Keep it, once. @param[out] name  of the file, "" when it could not be kept */
void truce_witness__keep(truce_witness *w, const truce_witness__log *log, const truce_witness__contradiction *c,
                         char name[100]);
#endif
