/* fuzz/fuzz.h - what the targets share: one input through a reader with small limits, results walked over.
 * Does: call the room as the program does.   Does not: check meaning (spec does).
 * Built with clang it is libFuzzer's; with replay.c every file of a corpus goes through once, as a normal test. */
#ifndef TRUCE_FUZZ_H
#define TRUCE_FUZZ_H
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
#endif
