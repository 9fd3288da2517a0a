/* fuzz/fuzz_wacz.c - an original as it comes from outside: a URL, a media type and a name (a line each), then its
 * bytes, which may be an HTTP answer. The first byte picks how it came. What must hold: one line in the index, nothing
 * of the outside ends a header or a line of ours. */
#include "exchange/wacz_inside.h"
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

static void must(int holds) {
    if (!holds) abort();
}

static truce_str line(truce_str *rest) {
    uint32_t end = truce_str_find(*rest, TRUCE_STR("\n"), 0);
    truce_str s = truce_str_sub(*rest, 0, end);
    *rest = end == UINT32_MAX ? TRUCE_NOSTR : truce_str_sub(*rest, end + 1, rest->n);
    return s;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const truce_wacz_head head = {.title = TRUCE_STR("t"), .software = TRUCE_STR("s"), .created = 1};
    if (size < 1 || size > 1 << 16) return 0;
    truce_str rest = {(const char *)data + 1, (uint32_t)size - 1};
    wacz__warc w;
    truce_buf url, sorted;
    char sha[65];
    memset(&w, 0, sizeof w);
    truce_buf_init(&url);
    truce_buf_init(&sorted);
    truce_wacz_item x = {.how = data[0] % 3, .at = (int64_t)data[0] << 56};
    x.url = line(&rest);
    x.media_type = line(&rest);
    x.name = x.etag = x.asked = line(&rest);
    x.bytes = rest;
    truce_sha256_hex(rest.p, rest.n, sha);
    x.sha256 = truce_str_c(sha);
    must(wacz__warc_begin(&w, &head, NULL) == TRUCE_OK);
    must(wacz__warc_item(&w, &x, &url, NULL) == TRUCE_OK);
    must(wacz__warc_index(&w, &sorted, NULL) == TRUCE_OK);
    must(url.n && w.n == 3 && w.index.n && sorted.n == w.index.n);
    must(memchr(w.index.p, '\n', w.index.n) == w.index.p + w.index.n - 1);
    uint32_t blanks = 0; /* key, time and JSON */
    for (size_t i = 0; i < w.index.n && w.index.p[i] != '{'; i++) blanks += w.index.p[i] == ' ';
    must(blanks == 2 || memchr(url.p, '{', url.n));
    for (size_t i = 0; i < url.n; i++) must((unsigned char)url.p[i] > 0x20 && (unsigned char)url.p[i] < 0x7f);
    truce_str last = truce_buf_view(&w.record); /* the metadata record, before it was compressed */
    for (uint32_t i = 0; i < last.n; i++)
        if (last.p[i] == '\n') must(i && last.p[i - 1] == '\r');
    wacz__warc_fini(&w);
    truce_buf_fini(&url);
    truce_buf_fini(&sorted);
    return 0;
}
