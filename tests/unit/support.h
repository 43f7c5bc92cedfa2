/* What every unit test includes first: cmocka and its friends. */
#ifndef KLACHT_TESTS_SUPPORT_H
#define KLACHT_TESTS_SUPPORT_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Both values are printed when they differ by more than `within`; NAN equals NAN. */
#define assert_near(actual, expected, within)                                                      \
    do {                                                                                           \
        double a_ = (actual), e_ = (expected);                                                     \
        if (isnan(a_) != isnan(e_) || fabs(a_ - e_) > (within)) {                                  \
            print_error("%s is %.12g, not %.12g\n", #actual, a_, e_);                              \
            fail();                                                                                \
        }                                                                                          \
    } while (0)

#endif
