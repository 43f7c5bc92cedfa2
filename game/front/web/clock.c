#include "front/web/clock.h"

#include <time.h>

#include "base/banned.h"

int64_t server_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
