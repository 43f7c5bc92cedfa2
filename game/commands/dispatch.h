/* The whole program: options, command, exit code. */
#ifndef KLACHT_COMMANDS_DISPATCH_H
#define KLACHT_COMMANDS_DISPATCH_H

#include <stdio.h>

int dispatch_main(int argc, char **argv, FILE *out, FILE *err);

#endif
