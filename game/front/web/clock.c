#include "front/web/clock.h"

#include "base/system.h"

#include "base/banned.h"

int64_t server_clock(void) {
    return system_clock_ns() / 1000000;
}
