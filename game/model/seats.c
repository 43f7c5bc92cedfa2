#include "model/seats.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

#include "base/banned.h"

char *seats_clean(const char *text, int most) {
    char *composed = text ? utf8_nfc(text, strlen(text)) : NULL;
    Text out = {0};
    int chars = 0;
    bool space = false;
    for (const char *p = composed; p && *p && chars < most;) {
        int32_t c;
        int n = utf8_decode(p, &c);
        if (utf8_is_space(c)) {
            space = out.len > 0;
        } else if (!utf8_is_unsafe(c)) {
            if (space && chars + 1 < most) {
                text_add_char(&out, ' ');
                chars++;
            }
            space = false;
            text_add_bytes(&out, p, (size_t)n);
            chars++;
        }
        p += n;
    }
    free(composed);
    if (out.len)
        return text_take(&out);
    text_release(&out);
    return NULL;
}

/* Letters by their category that are drawn as nothing: an empty pattern of Braille, fillers, what
 * stands for an object, what varies the letter before it. */
static bool is_blank(int32_t c) {
    static const int32_t blanks[] = {0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xFFFC};
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++)
        if (c == blanks[i])
            return true;
    return (c >= 0xFE00 && c <= 0xFE0F) || utf8_is_space(c) || utf8_is_unsafe(c);
}

bool seats_name_shows(const char *name) {
    bool shows = false;
    for (const char *p = name; p && *p && !shows;) {
        int32_t c;
        p += utf8_decode(p, &c);
        shows = !is_blank(c);
    }
    return shows;
}

int seats_find(const Seat *seats, int count, const char *name) {
    char *wanted = seats_clean(name, SEAT_NAME_CHARS);
    int found = -1;
    for (int i = 0; wanted && i < count && found < 0; i++)
        if (!strcmp(seats[i].name, wanted))
            found = i;
    free(wanted);
    return found;
}

int seats_present(const Seat *seats, int count) {
    int present = 0;
    for (int i = 0; i < count; i++)
        present += seats[i].present;
    return present;
}

bool seats_has(const Seat *seats, int count, int seat) {
    return seat >= 0 && seat < count && seats[seat].present;
}

Msg seats_take(Seat *seats, int *count, int most, const char *name) {
    if (!name)
        return MSG_SESSION_NO_NAME;
    int seat = seats_find(seats, *count, name);
    if (seat >= 0 && seats[seat].present)
        return MSG_SESSION_NO_NAME_TAKEN;
    if (seats_present(seats, *count) >= most || (seat < 0 && *count == SEATS_EVER))
        return MSG_SESSION_NO_ROOM;
    if (seat < 0) {
        seat = (*count)++;
        seats[seat].name = name;
    }
    seats[seat].present = true;
    return MSG_NONE;
}
