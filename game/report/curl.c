#include "report/curl.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"

#include "base/banned.h"

/* Numbers of the library that stay what they are as long as it has this name (libcurl.so.4). */
typedef enum Option {
    OPTION_TIMEOUT_MS = 155,
    OPTION_CONNECT_TIMEOUT_MS = 156,
    OPTION_LOW_SPEED_LIMIT = 19,
    OPTION_LOW_SPEED_TIME = 20,
    OPTION_NO_PROGRESS = 43,
    OPTION_POST = 47,
    OPTION_FOLLOW_LOCATION = 52,
    OPTION_POST_SIZE = 60,
    OPTION_VERIFY_PEER = 64,
    OPTION_HTTP_GET = 80,
    OPTION_VERIFY_HOST = 81,
    OPTION_NO_SIGNAL = 99,
    OPTION_HTTP_AUTH = 107,
    OPTION_PROTOCOLS = 181,
    OPTION_WRITE_DATA = 10001,
    OPTION_URL = 10002,
    OPTION_ERROR_BUFFER = 10010,
    OPTION_POST_FIELDS = 10015,
    OPTION_USER_AGENT = 10018,
    OPTION_HEADERS = 10023,
    OPTION_PROGRESS_DATA = 10057,
    OPTION_USER_NAME = 10173,
    OPTION_PASSWORD = 10174,
    OPTION_NO_PROXY = 10177,
    OPTION_BEARER = 10220,
    OPTION_WRITE_FUNCTION = 20011,
    OPTION_PROGRESS_FUNCTION = 20219,
} Option;
typedef enum Info {
    INFO_REDIRECT_URL = 0x100000 + 31,
    INFO_RESPONSE_CODE = 0x200000 + 2,
    INFO_RETRY_AFTER = 0x600000 + 57,
} Info;
enum {
    ERROR_SIZE = 256,
    INIT_ALL = 3,
    AUTH_BASIC = 1,
    AUTH_BEARER = 1 << 6,
    PROTOCOL_HTTP = 1,
    PROTOCOL_HTTPS = 2,
    CONNECT_MS = 20000,
    REQUEST_MS = 120000,
    STILL_SECONDS = 60
};

typedef struct List List; /* of headers, as the library keeps one */

typedef struct Library {
    int (*global_init)(long flags);
    void *(*easy_init)(void);
    int (*setopt)(void *handle, int option, ...);
    int (*perform)(void *handle);
    int (*getinfo)(void *handle, int info, ...);
    void (*cleanup)(void *handle);
    List *(*append)(List *list, const char *string);
    void (*free_all)(List *list);
    const char *(*strerror)(int code);
} Library;

struct Curl {
    Library library;
    void *handle;
    List *headers;
    const volatile sig_atomic_t *stop;
    char said[ERROR_SIZE];
    bool refused; /* an option */
};

/* ---- the library ---- */

static bool find_all(void *from, Library *library) {
    const struct {
        const char *name;
        void *into;
    } wanted[] = {
        {"curl_global_init", &library->global_init}, {"curl_easy_init", &library->easy_init},
        {"curl_easy_setopt", &library->setopt},      {"curl_easy_perform", &library->perform},
        {"curl_easy_getinfo", &library->getinfo},    {"curl_easy_cleanup", &library->cleanup},
        {"curl_slist_append", &library->append},     {"curl_slist_free_all", &library->free_all},
        {"curl_easy_strerror", &library->strerror},
    };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        void *found = system_symbol(from, wanted[i].name);
        if (!found)
            return false;
        *(void **)wanted[i].into = found;
    }
    return true;
}

static bool load(Library *library) {
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        void *found = system_library(names[i]);
        if (found && find_all(found, library) && !library->global_init(INIT_ALL))
            return true;
    }
    return false;
}

/* ---- what the library calls ---- */

static size_t take(const char *bytes, size_t size, size_t count, void *context) {
    Text *body = context;
    size_t len = size * count;
    if (len > CURL_MOST_ANSWER - body->len)
        return 0;
    text_add_bytes(body, bytes, len);
    return len;
}

static int is_stopped(void *context, int64_t down, int64_t down_now, int64_t up, int64_t up_now) {
    const Curl *curl = context;
    (void)down, (void)down_now, (void)up, (void)up_now;
    return curl->stop && *curl->stop;
}

/* ---- a server ---- */

static void set_number(Curl *curl, Option option, long value) {
    curl->refused |= curl->library.setopt(curl->handle, (int)option, value) != 0;
}

static void set_text(Curl *curl, Option option, const char *value) {
    curl->refused |= curl->library.setopt(curl->handle, (int)option, value) != 0;
}

static void add_header(Curl *curl, const char *header) {
    List *list = curl->library.append(curl->headers, header);
    curl->refused |= !list;
    curl->headers = list ? list : curl->headers;
}

static void set_login(Curl *curl, const Login *login) {
    if (login->token) {
        set_number(curl, OPTION_HTTP_AUTH, AUTH_BEARER);
        set_text(curl, OPTION_BEARER, login->token);
    } else {
        set_number(curl, OPTION_HTTP_AUTH, AUTH_BASIC);
        set_text(curl, OPTION_USER_NAME, login->key);
        set_text(curl, OPTION_PASSWORD, login->secret);
    }
}

static void set_all(Curl *curl, const Login *login, bool near) {
    int (*stopped)(void *, int64_t, int64_t, int64_t, int64_t) = is_stopped;
    size_t (*taken)(const char *, size_t, size_t, void *) = take;
    set_number(curl, OPTION_NO_SIGNAL, 1);
    set_number(curl, OPTION_FOLLOW_LOCATION, 0);
    set_number(curl, OPTION_VERIFY_PEER, 1);
    set_number(curl, OPTION_VERIFY_HOST, 2);
    set_number(curl, OPTION_PROTOCOLS, PROTOCOL_HTTPS | (near ? PROTOCOL_HTTP : 0));
    if (near)
        set_text(curl, OPTION_NO_PROXY, "*");
    set_number(curl, OPTION_CONNECT_TIMEOUT_MS, CONNECT_MS);
    set_number(curl, OPTION_TIMEOUT_MS, REQUEST_MS);
    set_number(curl, OPTION_LOW_SPEED_LIMIT, 1);
    set_number(curl, OPTION_LOW_SPEED_TIME, STILL_SECONDS);
    set_number(curl, OPTION_NO_PROGRESS, 0);
    curl->refused |= curl->library.setopt(curl->handle, OPTION_PROGRESS_FUNCTION, stopped) != 0;
    curl->refused |= curl->library.setopt(curl->handle, OPTION_PROGRESS_DATA, curl) != 0;
    curl->refused |= curl->library.setopt(curl->handle, OPTION_WRITE_FUNCTION, taken) != 0;
    curl->refused |= curl->library.setopt(curl->handle, OPTION_ERROR_BUFFER, curl->said) != 0;
    set_text(curl, OPTION_USER_AGENT, "klachtenspel/" KLACHT_VERSION);
    add_header(curl, "Content-Type: application/json");
    add_header(curl, "Accept: application/json");
    add_header(curl, "X-Experience-API-Version: 1.0.3");
    add_header(curl, "Expect:"); /* nobody is waited for before the body */
    curl->refused |= curl->library.setopt(curl->handle, OPTION_HEADERS, curl->headers) != 0;
    set_login(curl, login);
}

Curl *curl_open(const Login *login, bool near, const volatile sig_atomic_t *stop) {
    Library library;
    if (!load(&library))
        return NULL;
    void *handle = library.easy_init();
    if (!handle)
        return NULL;
    Curl *curl = xcalloc(1, sizeof *curl);
    *curl = (Curl){.library = library, .handle = handle, .stop = stop};
    set_all(curl, login, near);
    if (!curl->refused)
        return curl;
    curl_close(curl); /* one that cannot check a certificate, or cannot leave off going elsewhere */
    return NULL;
}

void curl_close(Curl *curl) {
    if (!curl)
        return;
    curl->library.cleanup(curl->handle);
    curl->library.free_all(curl->headers);
    free(curl);
}

/* ---- a request ---- */

static CurlResult result_of(int code) {
    switch (code) {
    case 0:
        return CURL_ANSWERED;
    case 1: /* a protocol that may not be spoken */
    case 3: /* no address */
    case 5: /* no proxy of that name */
    case 6: /* no server of that name */
    case 7: /* it lets nobody in */
        return CURL_UNREACHABLE;
    case 35: /* no TLS together */
    case 53:
    case 54:
    case 58:
    case 59:
    case 60: /* nobody who is known vouches for it */
    case 66:
    case 77: /* there is no list of who is known */
    case 80:
    case 82:
    case 83:
    case 90:
    case 91:
        return CURL_UNTRUSTED;
    case 42:
        return CURL_STOPPED;
    default:
        return CURL_BROKEN;
    }
}

static void look(Curl *curl, CurlAnswer *answer) {
    long status = 0;
    int64_t wait = 0;
    const char *leads = NULL;
    curl->library.getinfo(curl->handle, INFO_RESPONSE_CODE, &status);
    if (curl->library.getinfo(curl->handle, INFO_RETRY_AFTER, &wait)) /* an old library */
        wait = 0;
    curl->library.getinfo(curl->handle, INFO_REDIRECT_URL, &leads);
    answer->status = status > 0 && status < 1000 ? (int)status : 0;
    answer->wait_s = wait <= 0 ? 0 : wait > INT_MAX ? INT_MAX : (int)wait;
    text_add(&answer->places, leads ? leads : "");
}

CurlResult curl_ask(Curl *curl, const char *url, const Text *body, CurlAnswer *answer) {
    *answer = (CurlAnswer){0};
    curl->said[0] = '\0';
    curl->refused = false;
    set_text(curl, OPTION_URL, url);
    curl->refused |= curl->library.setopt(curl->handle, OPTION_WRITE_DATA, &answer->body) != 0;
    if (body) {
        set_number(curl, OPTION_POST, 1);
        set_number(curl, OPTION_POST_SIZE, (long)body->len);
        set_text(curl, OPTION_POST_FIELDS, text_cstr(body));
    } else {
        set_number(curl, OPTION_HTTP_GET, 1);
    }
    int code = curl->refused ? 1 : curl->library.perform(curl->handle);
    if (!code)
        look(curl, answer);
    else
        text_add(&answer->why, *curl->said ? curl->said : curl->library.strerror(code));
    return result_of(code);
}

void curl_answer_release(CurlAnswer *answer) {
    text_release(&answer->body);
    text_release(&answer->places);
    text_release(&answer->why);
}
