#include "base/system.h"
#include "commands/dispatch.h"

#include "base/banned.h"

int main(int argc, char **argv) {
    system_start(argc, argv);
    return dispatch_main(argc, argv, stdout, stderr);
}
