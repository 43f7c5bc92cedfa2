#include "store/team_phones.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "store/json_file.h"
#include "store/json_write.h"

#include "base/banned.h"

static const char *const known[] = {"klachtenspel.phones/2", NULL};
enum { SEATS_MOST = 1000 };
static const char json_end[] = ".json", phones_end[] = ".phones";

/* The name with another ending; NULL when it does not end so. */
static char *with_end(const char *name, const char *end, const char *other) {
    if (!path_ends(name, end))
        return NULL;
    Text path = {0};
    text_add_bytes(&path, name, strlen(name) - strlen(end));
    text_add(&path, other);
    return text_take(&path);
}

static char *phones_path(const char *session_path) {
    char *path = with_end(session_path, json_end, phones_end);
    return path ? path : with_end(session_path, "", phones_end);
}

char *team_phones_session(const char *name) {
    return with_end(name, phones_end, json_end);
}

void team_phones_add(TeamPhones *phones, const TeamPhone *phone) {
    GROW(phones, items);
    phones->items[phones->count++] = *phone;
}

void team_phones_release(TeamPhones *phones) {
    free(phones->items);
    *phones = (TeamPhones){0};
}

bool team_phones_save(const char *session_path, const TeamPhones *phones, Findings *findings) {
    JsonWriter w;
    Text text = {0};
    json_write_begin(&w);
    json_write_string(&w, "schema", known[0]);
    json_write_bool(&w, "on", phones->on);
    json_write_string(&w, "address", phones->address);
    json_write_number(&w, "port", phones->port);
    json_write_string(&w, "code", phones->code);
    if (*phones->chair)
        json_write_string(&w, "chair", phones->chair);
    json_write_array(&w, "phones");
    for (int i = 0; i < phones->count; i++) {
        json_write_object(&w, NULL);
        json_write_number(&w, "seat", phones->items[i].seat + 1);
        json_write_string(&w, "mark", phones->items[i].mark);
        json_write_number(&w, "since_ms", (double)phones->items[i].since_ms);
        json_write_end(&w);
    }
    json_write_end(&w);
    json_write_print(&w, 0, &text);
    char *path = phones_path(session_path);
    /* what replaces a file has its mode from the beginning */
    file_make_private(path);
    FileError error = file_write_private(path, text_cstr(&text), text.len);
    if (error != FILE_OK)
        finding_add0(findings, file_error_rule(error), path, 0);
    system_wipe(text.bytes, text.len);
    text_release(&text);
    free(path);
    return error == FILE_OK;
}

static bool read_phones(const Json *tree, TeamPhones *phones) {
    const char *address = json_string(tree, "address"), *code = json_string(tree, "code");
    const char *chair = json_string(tree, "chair");
    double port;
    if (!address || strlen(address) >= sizeof phones->address || !code ||
        strlen(code) != TEAM_PHONES_CODE || (chair && strlen(chair) != TEAM_PHONES_MARK) ||
        !json_integer(tree, "port", 1, 65535, &port))
        return false;
    snprintf(phones->address, sizeof phones->address, "%s", address);
    snprintf(phones->code, sizeof phones->code, "%s", code);
    if (chair)
        memcpy(phones->chair, chair, sizeof phones->chair);
    phones->port = (int)port;
    phones->on = json_is_true(json_get(tree, "on"));
    for (const Json *phone = json_first(json_get(tree, "phones")); phone;
         phone = json_next(phone)) {
        const char *mark = json_string(phone, "mark");
        double seat, since;
        if (!json_integer(phone, "seat", 1, SEATS_MOST, &seat) || !mark ||
            strlen(mark) != TEAM_PHONES_MARK ||
            !json_integer(phone, "since_ms", 0, JSON_MOST_INTEGER, &since))
            return false;
        TeamPhone one = {.seat = (int)seat - 1, .since_ms = (int64_t)since};
        memcpy(one.mark, mark, sizeof one.mark);
        team_phones_add(phones, &one);
    }
    return true;
}

bool team_phones_read(const char *session_path, TeamPhones *phones) {
    Findings ignored;
    int code;
    char *path = phones_path(session_path);
    *phones = (TeamPhones){0};
    findings_init(&ignored, LANG_EN);
    Json *tree = json_read(path, &ignored, &code);
    bool good = tree && json_schema(tree, known, path, &ignored) == 0 && read_phones(tree, phones);
    if (!good)
        team_phones_release(phones);
    json_free(tree);
    findings_release(&ignored);
    free(path);
    return good;
}

void team_phones_remove(const char *session_path) {
    char *path = phones_path(session_path);
    file_remove(path);
    free(path);
}
