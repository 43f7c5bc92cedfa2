#include "base/charset.h"

#include <errno.h>
#include <iconv.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { NAME_ROOM = 64, LETTER_MOST = 4 };

/* The charset of the locale, or "" where it is UTF-8 or says nothing. Asked without setting the
 * locale: the decimal comma stays out. */
static void find_charset(char name[static NAME_ROOM]) {
    locale_t here = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    const char *codeset = here ? nl_langinfo_l(CODESET, here) : "";
    bool usual = !strcasecmp(codeset, "UTF-8") || !strcasecmp(codeset, "UTF8") ||
                 !strcmp(codeset, "ANSI_X3.4-1968") || !strcasecmp(codeset, "US-ASCII");
    *name = 0;
    if (!usual && strlen(codeset) < NAME_ROOM)
        memcpy(name, codeset, strlen(codeset) + 1);
    if (here)
        freelocale(here);
}

typedef struct Stream {
    FILE *under;
    iconv_t to;
    char rest[LETTER_MOST]; /* of a letter that is not whole yet */
    size_t rest_len;
} Stream;

/* Whole letters; what is none, and what the charset has nothing for, is '?'. */
static void put(Stream *stream, char *from, size_t len) {
    char room[256];
    while (len) {
        char *at = room;
        size_t left = sizeof room;
        errno = 0;
        size_t converted = iconv(stream->to, &from, &len, &at, &left);
        fwrite(room, 1, (size_t)(at - room), stream->under);
        if (converted != (size_t)-1 || errno == E2BIG)
            continue;
        int32_t ignored;
        int skip = utf8_decode(from, &ignored);
        fputc('?', stream->under);
        from += (size_t)skip < len ? (size_t)skip : len;
        len -= (size_t)skip < len ? (size_t)skip : len;
    }
}

/* How many bytes at the end are the beginning of a letter. */
static size_t unfinished(const char *bytes, size_t len) {
    for (size_t back = 1; back <= len && back < LETTER_MOST; back++) {
        unsigned char c = (unsigned char)bytes[len - back];
        if (c < 0x80)
            return 0;
        if (c >= 0xC0)
            return (size_t)(c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2) > back ? back : 0;
    }
    return 0;
}

static ssize_t write_stream(void *context, const char *bytes, size_t len) {
    Stream *stream = context;
    Text all = {0};
    text_add_bytes(&all, stream->rest, stream->rest_len);
    text_add_bytes(&all, bytes, len);
    size_t rest = unfinished(text_cstr(&all), all.len);
    put(stream, all.bytes, all.len - rest);
    if (rest)
        memcpy(stream->rest, all.bytes + all.len - rest, rest);
    stream->rest_len = rest;
    text_release(&all);
    return fflush(stream->under) || ferror(stream->under) ? 0 : (ssize_t)len;
}

static int close_stream(void *context) {
    Stream *stream = context;
    if (stream->rest_len)
        put(stream, stream->rest, stream->rest_len);
    iconv_close(stream->to);
    free(stream);
    return 0;
}

FILE *charset_stream(FILE *under) {
    char name[NAME_ROOM];
    find_charset(name);
    if (!*name)
        return NULL;
    Text wanted = {0};
    text_addf(&wanted, "%s//TRANSLIT", name);
    iconv_t to = iconv_open(text_cstr(&wanted), "UTF-8");
    text_release(&wanted);
    if (to == (iconv_t)-1)
        return NULL;
    Stream *stream = xmalloc(sizeof *stream);
    *stream = (Stream){.under = under, .to = to};
    FILE *file = fopencookie(stream, "w",
                             (cookie_io_functions_t){.write = write_stream, .close = close_stream});
    if (!file) {
        close_stream(stream);
        return NULL;
    }
    setvbuf(file, NULL, _IOLBF, 0);
    return file;
}

bool charset_to_utf8(Text *line) {
    char name[NAME_ROOM], room[256];
    find_charset(name);
    iconv_t from = *name ? iconv_open("UTF-8", name) : (iconv_t)-1;
    if (from == (iconv_t)-1)
        return false;
    Text out = {0};
    char *at = line->bytes;
    size_t left = line->len;
    bool good = true;
    while (left && good) {
        char *to = room;
        size_t free_room = sizeof room;
        good = iconv(from, &at, &left, &to, &free_room) != (size_t)-1 || errno == E2BIG;
        text_add_bytes(&out, room, (size_t)(to - room));
    }
    iconv_close(from);
    if (good) {
        text_release(line);
        *line = out;
    } else {
        text_release(&out);
    }
    return good;
}
