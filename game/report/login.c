#include "report/login.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/system.h"

#include "base/banned.h"

enum { MOST_FILE = 16 * 1024 };

RULE(rule_none, "no-login", MSG_LRS_NO_LOGIN);
RULE(rule_half, "half-login", MSG_LRS_HALF_LOGIN);
RULE(rule_line, "login-line", MSG_LRS_LOGIN_LINE);

/* Where they come from, as messages name it. */
typedef struct Place {
    const char *shown;
    int line;
} Place;

static void drop(char *secret) {
    if (secret)
        system_wipe(secret, strlen(secret));
    free(secret);
}

void login_release(Login *login) {
    drop(login->token);
    drop(login->key);
    drop(login->secret);
    *login = (Login){0};
}

static bool is_empty(const char *value) {
    return !value || !*value;
}

static bool has_control(const char *value) {
    for (; value && *value; value++)
        if ((unsigned char)*value < ' ' || *value == 0x7F)
            return true;
    return false;
}

/* Takes what is there apart: whole, or a finding. */
static bool settle(Login *login, const char *shown, Findings *findings) {
    bool token = !is_empty(login->token), key = !is_empty(login->key),
         secret = !is_empty(login->secret);
    bool plain = !has_control(login->token) && !has_control(login->key) &&
                 !has_control(login->secret) && (token || !key || !strchr(login->key, ':'));
    if (plain && token != (key && secret) && (token ? !key && !secret : true))
        return true;
    finding_add(findings, token || key || secret ? &rule_half : &rule_none, shown, 0, LOGIN_KEY,
                LOGIN_SECRET, LOGIN_TOKEN);
    login_release(login);
    return false;
}

/* ---- a file ---- */

static char *trimmed(const char *from, const char *to) {
    while (from < to && (*from == ' ' || *from == '\t'))
        from++;
    while (from < to && (to[-1] == ' ' || to[-1] == '\t' || to[-1] == '\r'))
        to--;
    char *text = xmalloc((size_t)(to - from) + 1);
    memcpy(text, from, (size_t)(to - from));
    text[to - from] = '\0';
    return text;
}

/* One line; false when it says nothing that is known, or says it again. */
static bool take_line(const char *from, const char *to, Login *login) {
    while (from < to && (*from == ' ' || *from == '\t' || *from == '\r'))
        from++;
    if (from == to || *from == '#')
        return true;
    const char *sign = memchr(from, '=', (size_t)(to - from));
    if (!sign)
        return false;
    char *name = trimmed(from, sign), *value = trimmed(sign + 1, to);
    char **into = !strcmp(name, "key")      ? &login->key
                  : !strcmp(name, "secret") ? &login->secret
                  : !strcmp(name, "token")  ? &login->token
                                            : NULL;
    bool good = into && !*into;
    if (good)
        *into = value;
    else
        drop(value);
    free(name);
    return good;
}

static bool read_file(const char *path, Findings *findings, Login *out) {
    Text text = {0};
    FileError error = file_read_private(path, MOST_FILE, &text);
    if (error != FILE_OK) {
        finding_add0(findings, file_error_rule(error), path, 0);
        return false;
    }
    int line = 1;
    bool good = !memchr(text_cstr(&text), '\0', text.len);
    for (const char *at = text_cstr(&text), *end; good && *at; at = end + (*end != '\0'), line++) {
        end = at + strcspn(at, "\n");
        good = take_line(at, end, out);
    }
    if (!good)
        finding_add0(findings, &rule_line, path, line > 1 ? line - 1 : 1);
    if (text.bytes)
        system_wipe(text.bytes, text.capacity);
    text_release(&text);
    if (!good)
        login_release(out);
    return good && settle(out, path, findings);
}

/* ---- where to look ---- */

static char *copy(const char *value) {
    return is_empty(value) ? NULL : xstrdup(value);
}

bool login_read(const char *path, Findings *findings, Login *out) {
    *out = (Login){0};
    if (path)
        return read_file(path, findings, out);
    out->token = copy(getenv(LOGIN_TOKEN));
    out->key = copy(getenv(LOGIN_KEY));
    out->secret = copy(getenv(LOGIN_SECRET));
    char *folder = system_config_folder(), *usual = folder ? path_join(folder, "lrs") : NULL;
    bool given = out->token || out->key || out->secret;
    bool good = !given && usual && file_is_there(usual)
                    ? read_file(usual, findings, out)
                    : settle(out, usual && !given ? usual : "KLACHT_LRS_…", findings);
    free(usual);
    free(folder);
    return good;
}

/* ---- in a text of others ---- */

/* As it stands in a header: RFC 4648. */
static void add_base64(Text *out, const Text *bytes) {
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *at = (const unsigned char *)text_cstr(bytes);
    for (size_t i = 0; i < bytes->len; i += 3) {
        size_t left = bytes->len - i;
        unsigned three = (unsigned)at[i] << 16 | (left > 1 ? (unsigned)at[i + 1] << 8 : 0) |
                         (left > 2 ? at[i + 2] : 0);
        for (size_t j = 0; j < 4; j++)
            text_add_char(out, j > left ? '=' : letters[three >> (18 - 6 * j) & 63]);
    }
}

static bool holds(const Text *text, const char *secret) {
    return !is_empty(secret) && text->len && text_find_bytes(text->bytes, text->len, secret);
}

bool login_is_in(const Login *login, const Text *text) {
    Text both = {0}, coded = {0};
    if (!login->token) {
        text_addf(&both, "%s:%s", login->key, login->secret);
        add_base64(&coded, &both);
    }
    bool is =
        holds(text, login->token) || holds(text, login->secret) || holds(text, text_cstr(&coded));
    if (both.bytes)
        system_wipe(both.bytes, both.capacity);
    if (coded.bytes)
        system_wipe(coded.bytes, coded.capacity);
    text_release(&both);
    text_release(&coded);
    return is;
}
