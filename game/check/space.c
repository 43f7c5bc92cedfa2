#include "check/space.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/letters.h"
#include "base/utf8.h"
#include "model/markup.h"

#include "base/banned.h"

/* Pixels as game/front/window/game lays them out. */
enum {
    WORDS_WIDTH = 552, /* of the conversation, beside its notes */
    PAGE_WIDTH = 848,  /* of the answers, which stand below both */
    PART_GAP = 16,     /* between what one says and the next */
    ASIDE_PAD = 16,    /* at each side of what the narrator tells */
    BALLOON_PAD_X = 17,
    BALLOON_PAD_Y = 13,
    SHEET_PAD_X = 21,
    SHEET_PAD_Y = 17,
    SHEET_GAP = 8,
    SHEET_RULE = 1,
    HEAD_GAP = 4, /* between the lines of a head, and below who speaks */
    CARD_GAP = 8,
    CARD_PAD_X = 32, /* in the mean: the number stands at the left */
    CARD_PAD_Y = 12
};

static int leading(TypeSize type) {
    return (int)lround(letters_size(type) * letters_leading(type));
}

/* How high a text is in lines of that breadth: broken at spaces, with half a line more where its
 * writer left one out. */
static int height_of(const char *source, TypeSize type, int width) {
    char *flat = markup_flat(source);
    int size = letters_size(type), high = leading(type), lines = 1, gaps = 0;
    int most = (int)lround(size * LETTERS_MEAN * LETTERS_READABLE);
    double x = 0, space = letters_width(" ", 1, size);
    if (width > most)
        width = most;
    for (const char *s = flat; *s;) {
        size_t white = strspn(s, " \t\r\n");
        int breaks = 0;
        for (size_t i = 0; i < white; i++)
            breaks += s[i] == '\n';
        s += white;
        size_t len = strcspn(s, " \t\r\n");
        if (!len)
            break;
        double word = floor(letters_width(s, len, size));
        if (breaks && x > 0) {
            lines++;
            gaps += breaks > 1;
            x = word;
        } else if (x > 0 && x + space + word > width) {
            lines++;
            x = word;
        } else {
            x += word + (x > 0 ? space : 0);
        }
        s += len;
    }
    free(flat);
    return lines * high + gaps * (high / 2);
}

/* From whom and about what; a post says the first alone. */
static int head_of_sheet(Channel channel) {
    int lines = channel == CHANNEL_SOCIAL ? 1 : 2;
    return lines * leading(TYPE_NOTE) + (lines - 1) * HEAD_GAP + 2 * SHEET_GAP + SHEET_RULE;
}

int space_of_words(const SpaceLine *lines, int count, Channel channel) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
        Speaker speaker = lines[i].speaker;
        sum += i ? PART_GAP : 0;
        if (speaker == SPEAKER_COLLEAGUE) {
            sum += leading(TYPE_NOTE) + HEAD_GAP +
                   height_of(lines[i].text, TYPE_REPLY, WORDS_WIDTH - 2 * ASIDE_PAD);
        } else if (speaker != SPEAKER_CUSTOMER) {
            sum += height_of(lines[i].text, TYPE_INTERFACE, WORDS_WIDTH - 2 * ASIDE_PAD);
        } else if (!channel_is_sheet(channel)) {
            sum += 2 * BALLOON_PAD_Y +
                   height_of(lines[i].text, TYPE_SPOKEN, WORDS_WIDTH - 2 * BALLOON_PAD_X);
        } else { /* what follows stands on the same sheet */
            sum += 2 * SHEET_PAD_Y + head_of_sheet(channel);
            for (bool first = true;; first = false, i++) {
                sum += (first ? 0 : SHEET_GAP) +
                       height_of(lines[i].text, TYPE_SPOKEN, WORDS_WIDTH - 2 * SHEET_PAD_X);
                if (i + 1 == count || lines[i + 1].speaker != SPEAKER_CUSTOMER)
                    break;
            }
        }
    }
    return sum;
}

int space_of_answers(const char *const *texts, int count, int columns) {
    int width = (PAGE_WIDTH - (columns - 1) * CARD_GAP) / columns - 2 * CARD_PAD_X, sum = 0;
    for (int i = 0; i < count; i += columns) {
        int most = 0;
        for (int k = i; k < i + columns && k < count; k++) {
            int high = height_of(texts[k], TYPE_REPLY, width);
            most = high > most ? high : most;
        }
        sum += most + 2 * CARD_PAD_Y + (i ? CARD_GAP : 0);
    }
    return sum;
}

int space_word_line(void) {
    return leading(TYPE_SPOKEN);
}

int space_answer_line(void) {
    return leading(TYPE_REPLY);
}
