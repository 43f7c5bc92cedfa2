#include "front/web/addresses.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

typedef struct Found {
    ServerAddress shown;
    int rank, order;
} Found;

/* Networks that live inside this machine: no phone is on them. */
static bool is_inner(const char *name) {
    static const char *const prefixes[] = {"docker", "veth", "br-", "virbr", "lxc", "tun", "wg"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (!strncmp(name, prefixes[i], strlen(prefixes[i])))
            return true;
    return false;
}

enum { INNER = 2 }; /* from this rank on no phone is there */

static int rank_of(const struct ifaddrs *at, uint32_t address) {
    bool local = address >> 24 == 10 || address >> 20 == 0xAC1 || address >> 16 == 0xC0A8;
    if (at->ifa_flags & IFF_LOOPBACK)
        return 4;
    if (address >> 16 == 0xA9FE) /* self-assigned: no network */
        return 3;
    if (is_inner(at->ifa_name))
        return INNER;
    return local ? 0 : 1;
}

static int by_rank(const void *a, const void *b) {
    const Found *x = a, *y = b;
    return x->rank != y->rank ? x->rank - y->rank : x->order - y->order;
}

int server_addresses(ServerAddress *out, int most) {
    struct ifaddrs *all;
    Found found[32];
    int count = 0;
    if (getifaddrs(&all) < 0)
        return 0;
    for (const struct ifaddrs *at = all; at && count < 32; at = at->ifa_next) {
        struct sockaddr_in in;
        if (!at->ifa_addr || at->ifa_addr->sa_family != AF_INET || !(at->ifa_flags & IFF_UP))
            continue;
        memcpy(&in, at->ifa_addr, sizeof in);
        Found *f = &found[count];
        snprintf(f->shown.name, sizeof f->shown.name, "%.15s", at->ifa_name);
        inet_ntop(AF_INET, &in.sin_addr, f->shown.address, sizeof f->shown.address);
        f->rank = rank_of(at, ntohl(in.sin_addr.s_addr));
        f->shown.outer = f->rank < INNER;
        f->order = count++;
    }
    freeifaddrs(all);
    qsort(found, (size_t)count, sizeof *found, by_rank);
    for (int i = 0; i < count && i < most; i++)
        out[i] = found[i].shown;
    return count < most ? count : most;
}
