#include "front/window/ui/field.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { FIELD_LIMIT = 4096 };

bool field_is_high(const Field *field) {
    return field->many_lines || field->wraps;
}

void field_release(Field *field) {
    text_release(&field->text);
    *field = (Field){0};
}

void field_set(Field *field, const char *text) {
    text_clear(&field->text);
    text_add(&field->text, text);
    field->caret = field->anchor = (int)field->text.len;
    field->composing[0] = '\0';
    field->scroll = 0;
}

const char *field_text(const Field *field) {
    return text_cstr(&field->text);
}

bool field_selection(const Field *field, int *from, int *to) {
    *from = field->caret < field->anchor ? field->caret : field->anchor;
    *to = field->caret < field->anchor ? field->anchor : field->caret;
    return *to > *from;
}

/* Puts `len` bytes in place of those from..to. */
static void replace(Field *field, int from, int to, const char *bytes, size_t len) {
    Text after = {0};
    const char *text = text_cstr(&field->text);
    text_add_bytes(&after, text, (size_t)from);
    text_add_bytes(&after, bytes, len);
    text_add(&after, text + to);
    text_release(&field->text);
    field->text = after;
    field->caret = field->anchor = from + (int)len;
}

bool field_type(Field *field, const char *text) {
    Text clean = {0};
    int from, to;
    size_t limit = (size_t)(field->limit > 0 ? field->limit : FIELD_LIMIT);
    field_selection(field, &from, &to);
    size_t room = limit - (field->text.len - (size_t)(to - from));
    if (field->text.len - (size_t)(to - from) > limit || !utf8_is_valid(text, strlen(text)))
        return false;
    while (*text) {
        int32_t c;
        int n = utf8_decode(text, &c);
        bool end = c == '\n' && field->many_lines;
        if (c == '\t' || (c == '\n' && !field->many_lines)) {
            if (clean.len < room)
                text_add_char(&clean, ' ');
        } else if (end || !utf8_is_unsafe(c) || c == 0x200D || c == 0x200C) {
            if (clean.len + (size_t)n > room)
                break;
            text_add_bytes(&clean, text, (size_t)n);
        }
        text += n;
    }
    field->composing[0] = '\0';
    bool changed = clean.len > 0 || to > from;
    if (clean.len)
        replace(field, from, to, clean.bytes, clean.len);
    text_release(&clean);
    return changed;
}

void field_compose(Field *field, const char *text) {
    size_t len = strlen(text), most = sizeof field->composing - 1;
    if (len > most) {
        len = most;
        while (len && ((unsigned char)text[len] & 0xC0) == 0x80)
            len--;
    }
    memcpy(field->composing, text, len);
    field->composing[len] = '\0';
}

static int next_letter(const Field *field, int at) {
    return (int)utf8_next_grapheme(text_cstr(&field->text), field->text.len, (size_t)at);
}

static int last_letter(const Field *field, int at) {
    return (int)utf8_last_grapheme(text_cstr(&field->text), field->text.len, (size_t)at);
}

static bool is_word_at(const Field *field, int at) {
    int32_t c;
    if (at >= (int)field->text.len)
        return false;
    utf8_decode(text_cstr(&field->text) + at, &c);
    return utf8_is_word_char(c);
}

static int next_word(const Field *field, int at) {
    int len = (int)field->text.len;
    while (at < len && is_word_at(field, at))
        at = next_letter(field, at);
    while (at < len && !is_word_at(field, at))
        at = next_letter(field, at);
    return at;
}

static int last_word(const Field *field, int at) {
    while (at > 0 && !is_word_at(field, last_letter(field, at)))
        at = last_letter(field, at);
    while (at > 0 && is_word_at(field, last_letter(field, at)))
        at = last_letter(field, at);
    return at;
}

static int line_end(const Field *field, int at, int by) {
    const char *text = text_cstr(&field->text);
    int len = (int)field->text.len;
    while (by > 0 ? at < len && text[at] != '\n' : at > 0 && text[at - 1] != '\n')
        at += by;
    return at;
}

void field_place(Field *field, int byte, bool select) {
    int len = (int)field->text.len;
    byte = byte < 0 ? 0 : byte > len ? len : byte;
    if (byte > 0 && byte < len && next_letter(field, last_letter(field, byte)) != byte)
        byte = last_letter(field, byte);
    field->caret = byte;
    if (!select)
        field->anchor = byte;
}

void field_select_word(Field *field, int byte) {
    int from = byte, to = byte;
    while (from > 0 && is_word_at(field, last_letter(field, from)))
        from = last_letter(field, from);
    while (is_word_at(field, to))
        to = next_letter(field, to);
    field->anchor = from;
    field->caret = to;
}

static bool copy(const Field *field) {
    int from, to;
    if (!field_selection(field, &from, &to))
        return false;
    Text part = {0};
    text_add_bytes(&part, text_cstr(&field->text) + from, (size_t)(to - from));
    SDL_SetClipboardText(text_cstr(&part));
    text_release(&part);
    return true;
}

static bool wipe(Field *field, int from, int to) {
    if (from >= to)
        return false;
    replace(field, from, to, "", 0);
    return true;
}

static bool paste(Field *field) {
    char *clipboard = SDL_GetClipboardText();
    bool changed = clipboard && *clipboard && field_type(field, clipboard);
    SDL_free(clipboard);
    return changed;
}

static bool command_key(Field *field, SDL_Keycode key, bool *changed) {
    int from, to;
    switch (key) {
    case SDLK_a:
        field->anchor = 0;
        field->caret = (int)field->text.len;
        return true;
    case SDLK_c:
        copy(field);
        return true;
    case SDLK_x:
        if (copy(field)) {
            field_selection(field, &from, &to);
            *changed = wipe(field, from, to);
        }
        return true;
    case SDLK_v:
        *changed = paste(field);
        return true;
    default:
        return false;
    }
}

bool field_key(Field *field, SDL_Keycode key, SDL_Keymod mods, bool *changed) {
    bool command = mods & (KMOD_CTRL | KMOD_GUI), select = mods & KMOD_SHIFT;
    int from, to, caret = field->caret;
    bool selected = field_selection(field, &from, &to);
    *changed = false;
    if (mods & KMOD_ALT)
        return false;
    switch (key) {
    case SDLK_LEFT:
        field_place(field,
                    selected && !select && !command ? from
                    : command                       ? last_word(field, caret)
                                                    : last_letter(field, caret),
                    select);
        return true;
    case SDLK_RIGHT:
        field_place(field,
                    selected && !select && !command ? to
                    : command                       ? next_word(field, caret)
                                                    : next_letter(field, caret),
                    select);
        return true;
    case SDLK_HOME:
        field_place(field, command ? 0 : line_end(field, caret, -1), select);
        return true;
    case SDLK_END:
        field_place(field, command ? (int)field->text.len : line_end(field, caret, 1), select);
        return true;
    case SDLK_BACKSPACE:
        if (!selected)
            from = command ? last_word(field, caret) : last_letter(field, caret);
        *changed = wipe(field, from, to);
        return true;
    case SDLK_DELETE:
        if (select && selected)
            return command_key(field, SDLK_x, changed);
        if (!selected)
            to = command ? next_word(field, caret) : next_letter(field, caret);
        *changed = wipe(field, from, to);
        return true;
    case SDLK_INSERT:
        return command  ? command_key(field, SDLK_c, changed)
               : select ? command_key(field, SDLK_v, changed)
                        : false;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        if (!field->many_lines || command)
            return false;
        *changed = field_type(field, "\n");
        return true;
    default:
        return command && command_key(field, key, changed);
    }
}
