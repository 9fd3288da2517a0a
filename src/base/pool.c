#include "base/pool.h"

#include <pthread.h>
#include <string.h>

enum slot_state { SLOT_FREE, SLOT_READY, SLOT_BUSY, SLOT_DONE };

typedef struct slot {
    void *item;
    enum slot_state state;
} slot;

struct truce_pool {
    truce_pool_calls calls;
    unsigned threads, depth;
    pthread_mutex_t lock;
    pthread_cond_t ready, done;
    slot *ring;
    uint64_t put, take, get; /* submitted, taken by workers, handed to `done` */
    bool stop;
    pthread_t *thread;
    unsigned started;
};

typedef struct pool_arg {
    truce_pool *p;
    unsigned worker;
} pool_arg;

static void *pool__main(void *arg) {
    pool_arg a = *(pool_arg *)arg;
    truce_free(arg);
    truce_pool *p = a.p;
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (!p->stop && p->take == p->put) pthread_cond_wait(&p->ready, &p->lock);
        if (p->take == p->put) break;
        slot *s = &p->ring[p->take++ % p->depth];
        s->state = SLOT_BUSY;
        pthread_mutex_unlock(&p->lock);
        p->calls.work(s->item, a.worker, p->calls.ctx);
        pthread_mutex_lock(&p->lock);
        s->state = SLOT_DONE;
        pthread_cond_signal(&p->done);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

int truce_pool_new(truce_pool **out, unsigned threads, unsigned depth, truce_pool_calls calls, truce_err *err) {
    truce_pool *p = truce_calloc(1, sizeof *p);
    *out = NULL;
    if (!p) return truce_err_set(err, TRUCE_ENOMEM, "out of memory");
    p->calls = calls;
    p->threads = threads > 1 ? threads : 0;
    p->depth = depth < 2 ? 2 : depth;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->ready, NULL);
    pthread_cond_init(&p->done, NULL);
    *out = p;
    if (!p->threads) return TRUCE_OK;
    p->ring = truce_calloc(p->depth, sizeof *p->ring);
    p->thread = truce_calloc(p->threads, sizeof *p->thread);
    for (unsigned i = 0; p->ring && p->thread && i < p->threads; i++) {
        pool_arg *a = truce_malloc(sizeof *a);
        if (!a) break;
        *a = (pool_arg){p, i};
        if (pthread_create(&p->thread[i], NULL, pool__main, a) != 0) {
            truce_free(a);
            break;
        }
        p->started++;
    }
    if (p->started == p->threads) return TRUCE_OK;
    truce_pool_free(p);
    *out = NULL;
    return truce_err_set(err, TRUCE_ENOMEM, "cannot start %u threads", threads);
}

/* Hands out the oldest item when it is finished; lock held. */
static bool pool__deliver(truce_pool *p) {
    slot *s = &p->ring[p->get % p->depth];
    if (p->get == p->put || s->state != SLOT_DONE) return false;
    pthread_mutex_unlock(&p->lock);
    p->calls.done(s->item, p->calls.ctx);
    pthread_mutex_lock(&p->lock);
    s->state = SLOT_FREE;
    p->get++;
    return true;
}

void truce_pool_submit(truce_pool *p, void *item) {
    if (!p->threads) {
        p->calls.work(item, 0, p->calls.ctx);
        p->calls.done(item, p->calls.ctx);
        return;
    }
    pthread_mutex_lock(&p->lock);
    while (pool__deliver(p)) {}
    while (p->put - p->get >= p->depth)
        if (!pool__deliver(p)) pthread_cond_wait(&p->done, &p->lock);
    p->ring[p->put++ % p->depth] = (slot){item, SLOT_READY};
    pthread_cond_signal(&p->ready);
    pthread_mutex_unlock(&p->lock);
}

void truce_pool_drain(truce_pool *p) {
    if (!p->threads) return;
    pthread_mutex_lock(&p->lock);
    while (p->get < p->put)
        if (!pool__deliver(p)) pthread_cond_wait(&p->done, &p->lock);
    pthread_mutex_unlock(&p->lock);
}

void truce_pool_free(truce_pool *p) {
    if (!p) return;
    if (p->started) {
        if (p->started == p->threads) truce_pool_drain(p);
        pthread_mutex_lock(&p->lock);
        p->stop = true;
        pthread_cond_broadcast(&p->ready);
        pthread_mutex_unlock(&p->lock);
        for (unsigned i = 0; i < p->started; i++) pthread_join(p->thread[i], NULL);
    }
    pthread_mutex_destroy(&p->lock);
    pthread_cond_destroy(&p->ready);
    pthread_cond_destroy(&p->done);
    truce_free(p->ring);
    truce_free(p->thread);
    truce_free(p);
}
