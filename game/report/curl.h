/* Curl: requests to a server with HTTP, by libcurl, which is loaded when one is made.
 *
 * The one file that knows the library: it is linked to by nothing, and where it is not there (on
 * Windows, in a page) curl_open says so. The certificate of a server is always checked; where an
 * answer leads elsewhere, nobody goes after it. What is sent and who sends it is in no message. */
#ifndef KLACHT_REPORT_CURL_H
#define KLACHT_REPORT_CURL_H

#include <signal.h>
#include <stdbool.h>

#include "base/text.h"
#include "report/login.h"

typedef struct Curl Curl;

typedef enum CurlResult {
    CURL_ANSWERED,
    CURL_UNREACHABLE, /* nobody is there */
    CURL_UNTRUSTED,   /* whoever is there cannot prove it, or speaks no TLS that is safe */
    CURL_BROKEN,      /* it stopped half-way, or took too long: it may go better next time */
    CURL_STOPPED,     /* by the user */
} CurlResult;

typedef struct CurlAnswer {
    int status;  /* of HTTP */
    Text body;   /* at most CURL_MOST_ANSWER; more is CURL_BROKEN */
    int wait_s;  /* how long the server asks to wait; 0: it does not say */
    Text places; /* where it leads; "" when it leads nowhere */
    Text why;    /* without an answer: what the library says, in English */
} CurlAnswer;

enum { CURL_MOST_ANSWER = 1024 * 1024 };

/* NULL: there is no libcurl. `login` and `stop` are used until curl_close; `near` is for a server
 * on this machine, which may do without TLS and is reached without a proxy. */
Curl *curl_open(const Login *login, bool near, const volatile sig_atomic_t *stop);
void curl_close(Curl *curl);
/* With a body it is a POST of JSON, with NULL a GET. The answer is the caller's, to release; it is
 * empty before. */
CurlResult curl_ask(Curl *curl, const char *url, const Text *body, CurlAnswer *answer);
void curl_answer_release(CurlAnswer *answer);

#endif
