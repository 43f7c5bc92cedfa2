#include <signal.h>

#include "commands/dispatch.h"

#include "base/banned.h"

int main(int argc, char **argv) {
    /* A closed pipe or a full quota is an error of that write, not the end of the program. */
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    return dispatch_main(argc, argv, stdout, stderr);
}
