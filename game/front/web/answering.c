#include "front/web/answering.h"

#include <stdio.h>
#include <string.h>

#include "store/json_parse.h"
#include "store/json_write.h"

#include "base/banned.h"

enum { WRONG_SECONDS = 3 };

void answer_error(Answer *answer, int status, const char *error) {
    answer->status = status;
    text_clear(&answer->body);
    text_addf(&answer->body, "{\"error\":\"%s\"}", error);
}

/* FNV-1a (Fowler, Noll, Vo): enough to tell whether something changed. */
static uint64_t tag_of(const Text *text) {
    uint64_t hash = 0xCBF29CE484222325U;
    for (size_t i = 0; i < text->len; i++)
        hash = (hash ^ (unsigned char)text->bytes[i]) * 0x100000001B3U;
    return hash;
}

void answer_written(Answer *answer, JsonWriter *w, const char *known) {
    answer->status = ANSWER_OK;
    json_write_compact(w, 2, &answer->body);
    snprintf(answer->tag, sizeof answer->tag, "\"%016llx\"",
             (unsigned long long)tag_of(&answer->body));
    if (known && !strcmp(known, answer->tag)) {
        answer->status = ANSWER_SAME;
        text_clear(&answer->body);
    }
}

void answer_slow(Answer *answer, int retry_seconds) {
    answer->retry_seconds = retry_seconds;
    answer_error(answer, ANSWER_LATER, "slow");
}

Json *answer_parse(const Ask *ask) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(ask->body, ask->len, "-", &findings);
    findings_release(&findings);
    if (tree && !json_is_object(tree)) {
        json_free(tree);
        tree = NULL;
    }
    return tree;
}

Lang answer_lang(const Server *server, const Ask *ask) {
    char first[3] = {0};
    Lang lang;
    snprintf(first, sizeof first, "%.2s", ask->language ? ask->language : "");
    return lang_of(first, &lang) ? lang : server->lang;
}

bool answer_opens(Server *server, const Ask *ask, const char *typed, const char *code, int count,
                  Answer *answer) {
    if (!limit_allows(&server->limit, ask->address, ask->now_ms)) {
        answer_slow(answer, WRONG_SECONDS);
        return false;
    }
    if (*code && secret_code_is(typed, code, count))
        return true;
    if (limit_wrong(&server->limit, ask->address, ask->now_ms))
        answer_error(answer, ANSWER_NO, "code");
    else
        answer_slow(answer, WRONG_SECONDS);
    return false;
}

bool answer_token(const Ask *ask, bool removed, unsigned char token[TOKEN_BYTES]) {
    return (!removed && secret_parse(ask->token, token)) || secret_token(token);
}
