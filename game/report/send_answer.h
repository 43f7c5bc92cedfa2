/* What a record store answers, for send.c: whether it took the statements, has this one already,
 * and what it says in words. */
#ifndef KLACHT_REPORT_SEND_ANSWER_H
#define KLACHT_REPORT_SEND_ANSWER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/* Whether it is the answer of a store that took so many: a name for each. Whatever else answers
 * 200, as a page that asks for a password, took nothing. */
bool send_answer_is_taken(int status, const Text *body, int count);
/* Whether the statement that a store gave back is the one that was sent: all that was sent is in it
 * as it was. Stores add what is theirs, write times in their own way and may leave out what an
 * activity is described by, which is no part of a statement. */
bool send_answer_is_same(const Text *body, const char *json, size_t len);
/* Its words in one line: of an answer in JSON the message, of a page nothing. */
void send_answer_words(const Text *body, Text *out);

#endif
