/* Send: statements to a learning record store (xAPI 1.0.3), in batches.
 *
 * What the store refuses is parted until the statement is found that it does not take: that one is
 * named, the rest goes through. Where the store is busy or the line breaks it is tried again, a few
 * times and never for long. Statements have names of their own, so that sending one again changes
 * nothing: what was broken off is begun again by sending all of it. */
#ifndef KLACHT_REPORT_SEND_H
#define KLACHT_REPORT_SEND_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/finding.h"

typedef struct SendSetup {
    const char *url;   /* of the store, with or without /statements */
    const char *login; /* the file of login.h; NULL: as found */
    bool again;        /* also what was taken before */
    const volatile sig_atomic_t *stop;
    void (*waits)(void *context, int seconds); /* before a wait that is worth a word; or NULL */
    void *context;
} SendSetup;

typedef struct SendCounts {
    int taken;   /* now */
    int before;  /* in an earlier call, or the store had just these already */
    int refused; /* named in findings */
    int left;    /* not sent: it was given up, or stopped */
} SendCounts;

typedef struct Sender Sender;

/* Nothing is sent yet. NULL with a finding; *code is the exit code for it. */
Sender *sender_open(const SendSetup *setup, Findings *findings, int *code);
/* One statement, copied; `source` names in findings where it comes from. False when no more are
 * sent: it was given up (with a finding), or stopped. Those that are still given are counted. */
bool sender_add(Sender *sender, const char *id, const char *json, size_t len, const char *source);
/* Sends what is left; *code is 0, 1 when statements were refused, or why it was given up. */
SendCounts sender_close(Sender *sender, int *code);

/* The address to which statements go; false when it is none, holds a login, or is neither https nor
 * on this machine (*near). */
bool send_address(const char *url, Text *out, bool *near);

#endif
