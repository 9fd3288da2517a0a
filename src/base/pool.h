/* base/pool.h - worker threads with results in the order of the work.
 * Does: run items on N threads, hand results to one consumer in the order they were submitted, bounded queue.
 * Does not: share anything else.   With 0 or 1 threads everything runs in the caller: same results, same order. */
#ifndef TRUCE_POOL_H
#define TRUCE_POOL_H
#include "base/base.h"

typedef struct truce_pool truce_pool;

/** `work(item, worker, ctx)` on any thread (`worker` is 0..threads-1: index of per-thread scratch);
 *  `done(item, ctx)` in submission order, one at a time, on the thread that calls submit or drain. */
typedef struct truce_pool_calls {
    void (*work)(void *item, unsigned worker, void *ctx);
    void (*done)(void *item, void *ctx);
    void *ctx;
} truce_pool_calls;

/** @param depth  most items in flight (bounds memory) */
int truce_pool_new(truce_pool **out, unsigned threads, unsigned depth, truce_pool_calls calls, truce_err *err);
/** May call `done` for finished items; blocks while `depth` items are in flight. */
void truce_pool_submit(truce_pool *p, void *item);
/** Waits for all items; every `done` has been called on return. */
void truce_pool_drain(truce_pool *p);
void truce_pool_free(truce_pool *p); /* drains */
#endif
