/* lang/net.h - inside of room lang: the parser's net (layout: model.h). */
#ifndef TRUCE_LANG_NET_H
#define TRUCE_LANG_NET_H
#include "lang/model.h"

/** Sums h[from,to) of the `n` rows, rectified; from and to are multiples of 64. */
void truce_lang__net_hidden(const lang__net *net, const uint32_t *row, unsigned n, int16_t *h, unsigned from,
                            unsigned to);
/** What h[0,to) says of one output, without its bias. Weights are at most LANG__W2_MOST, checked on load, and h at most
 *  LANG__H_MOST, so the sum cannot overflow. */
int32_t truce_lang__net_out(const lang__net *net, const int16_t *h, unsigned out, unsigned to);
#endif
