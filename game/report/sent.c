#include "report/sent.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_log.h"
#include "base/names.h"
#include "base/sha1.h"
#include "base/system.h"
#include "base/uuid.h"

#include "base/banned.h"

enum { LINE = SENT_DIGEST }; /* its letters and a line break */

RULE(rule_busy, "sending", MSG_LRS_BUSY);

struct Sent {
    FileLog log; /* descriptor -1: it is not kept */
    Arena arena;
    Names names;
};

void sent_digest(const char *json, size_t len, char out[SENT_DIGEST]) {
    static const char letters[] = "0123456789abcdef";
    unsigned char bytes[SHA1_BYTES];
    sha1(json, len, bytes);
    for (int i = 0; i < SHA1_BYTES; i++) {
        out[2 * i] = letters[bytes[i] >> 4];
        out[2 * i + 1] = letters[bytes[i] & 15];
    }
    out[SENT_DIGEST - 1] = '\0';
}

static void put(Sent *sent, const char *digest) {
    names_put(&sent->names, arena_copy(&sent->arena, digest, SENT_DIGEST - 1), 0);
}

/* What is whole: a first line for people, then a digest on each. */
static void read_lines(Sent *sent, const Text *text) {
    const char *from = text_cstr(text), *at = strchr(from, '\n');
    while (at && text->len - (size_t)(at + 1 - from) >= LINE) {
        const char *line = at + 1;
        if (strspn(line, "0123456789abcdef") != LINE - 1 || line[LINE - 1] != '\n')
            break;
        put(sent, line);
        at = line + LINE - 1;
    }
    sent->log.size = at ? at + 1 - from : 0;
}

/* False when another program has it open. */
static bool open_file(Sent *sent, const char *path, const char *head) {
    Text text = {0};
    FileError error = file_log_open(&sent->log, path);
    if (error == FILE_BUSY)
        return false;
    if (error == FILE_OK && file_read(path, FILE_LIMIT_JSON, &text) == FILE_OK)
        read_lines(sent, &text);
    if (error == FILE_OK && (!sent->log.size || file_log_cut(&sent->log) != FILE_OK))
        file_log_close(&sent->log); /* torn from the first line on, or not to be written */
    text_release(&text);
    if (sent->log.descriptor < 0 && file_log_make(&sent->log, path, head, strlen(head)) != FILE_OK)
        sent->log.descriptor = -1;
    return true;
}

Sent *sent_open(const char *url, const char *who, Findings *findings) {
    Sent *sent = xcalloc(1, sizeof *sent);
    Text name = {0}, head = {0};
    arena_init(&sent->arena);
    sent->log.descriptor = -1;
    text_addf(&name, "%s#%s", url, who);
    char *id = uuid_of_url(text_cstr(&name)), *folder = system_user_folder("sent");
    text_clear(&name);
    text_addf(&name, "%s.txt", id);
    text_addf(&head, "%s\n", url);
    bool free_for_us = true;
    if (folder && file_make_private_folder(folder) == FILE_OK) {
        char *path = path_join(folder, text_cstr(&name));
        free_for_us = open_file(sent, path, text_cstr(&head));
        if (!free_for_us)
            finding_add0(findings, &rule_busy, path, 0);
        free(path);
    }
    text_release(&name);
    text_release(&head);
    free(folder);
    free(id);
    if (free_for_us)
        return sent;
    sent_close(sent);
    return NULL;
}

bool sent_has(const Sent *sent, const char digest[SENT_DIGEST]) {
    return names_find(&sent->names, digest) >= 0;
}

void sent_add(Sent *sent, const char (*digests)[SENT_DIGEST], int count) {
    Text lines = {0};
    for (int i = 0; i < count; i++) {
        put(sent, digests[i]);
        text_addf(&lines, "%s\n", digests[i]);
    }
    if (sent->log.descriptor >= 0 && lines.len &&
        file_log_add(&sent->log, lines.bytes, lines.len) != FILE_OK)
        file_log_close(&sent->log); /* a full disk: this store has it, and that is what counts */
    text_release(&lines);
}

void sent_close(Sent *sent) {
    if (!sent)
        return;
    file_log_close(&sent->log);
    names_release(&sent->names);
    arena_release(&sent->arena);
    free(sent);
}
