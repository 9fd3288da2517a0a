/* cli/tile_url.h - tiles of a record from a web server: truce_tile_get over room fetch. */
#ifndef TRUCE_TILE_URL_H
#define TRUCE_TILE_URL_H
#include "record/tiles.h"

typedef struct truce_tile_url truce_tile_url;
bool truce_tile_is_url(const char *what);
/** `prefix`: http(s)://... with or without a slash at its end; copied. */
int truce_tile_url_open(truce_tile_url **out, const char *prefix, truce_err *err);
void truce_tile_url_close(truce_tile_url *u); /* NULL is fine */
/** ctx is the truce_tile_url. 404 and 410: TRUCE_EABSENT. */
truce_tile_get truce_tile_url_get;
#endif
