/* Functions that this project does not use: naming one is a compile error.
 * Included last, by every .c file. */
#ifndef KLACHT_BASE_BANNED_H
#define KLACHT_BASE_BANNED_H
#ifdef __GNUC__
#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf strtok gets atoi atol atof
#endif
#endif
