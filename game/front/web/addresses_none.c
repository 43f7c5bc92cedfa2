/* Where nothing serves phones, no place to serve them is looked for. */
#include "front/web/addresses.h"

#include "base/banned.h"

int server_addresses(ServerAddress *out, int most) {
    (void)out;
    (void)most;
    return 0;
}
