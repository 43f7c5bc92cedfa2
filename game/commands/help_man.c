#include "commands/help_man.h"

#include <string.h>

#include "commands/options.h"
#include "commands/registry.h"

#include "base/banned.h"

/* When this version came out, from CHANGELOG.md. */
#ifndef KLACHT_RELEASED
#error "KLACHT_RELEASED comes from CMakeLists.txt"
#endif

/* A word of options or paths, in which each '-' is one and no hyphen. */
static bool is_typed(const char *word, size_t len) {
    for (size_t i = 0; i < len; i++)
        if (word[i] == '/' || (word[i] == '-' && (i == 0 || word[i - 1] == '-')))
            return true;
    return false;
}

/* How long a line of a source is with it: what is not ASCII is written \[u00E9]. */
static size_t length(const char *text, size_t len) {
    size_t length = 0;
    for (size_t i = 0; i < len; i++)
        length += (text[i] & 0x80) == 0 ? 1 : (text[i] & 0xC0) == 0xC0 ? 8 : 0;
    return length;
}

/* How far the last line is. */
static size_t column(const Text *out) {
    size_t from = out->len;
    while (from && out->bytes[from - 1] != '\n')
        from--;
    return length(out->bytes + from, out->len - from);
}

static void add_word(Text *out, const char *word, size_t len, bool minus) {
    if (!column(out) && (*word == '.' || *word == '\''))
        text_add(out, "\\&");
    for (size_t i = 0; i < len; i++) {
        if (word[i] == '\\')
            text_add(out, "\\e");
        else if (word[i] == '-' && minus)
            text_add(out, "\\-");
        else
            text_add_char(out, word[i]);
    }
}

/* Text as roff takes it, in lines of a source: nothing in it is a request or an escape. */
static void add_words(Text *out, const char *text, bool typed) {
    enum { LONGEST_LINE = 76 };
    for (bool first = true; *text; first = false) {
        size_t len = strcspn(text, " \n");
        if (!first)
            text_add_char(out, column(out) + length(text, len) > LONGEST_LINE ? '\n' : ' ');
        add_word(out, text, len, typed || is_typed(text, len));
        text += len;
        text += strspn(text, " \n");
    }
}

/* One line: `left`, the words in a font ("B", "I" or NULL for plain), `right`. */
static void add_line(Text *out, const char *left, const char *font, const char *words) {
    text_add(out, left);
    if (font)
        text_addf(out, "\\f%s", font);
    add_words(out, words, font && *font == 'B');
    text_add(out, font ? "\\fR\n" : "\n");
}

static void add_section(Text *out, Lang lang, Msg name) {
    text_addf(out, ".SH %s\n", msg(lang, name));
}

/* Paragraphs stand apart by an empty line of the text. */
static void add_paragraphs(Text *out, const char *text) {
    const char *end;
    while ((end = strstr(text, "\n\n"))) {
        Text piece = {0};
        text_add_bytes(&piece, text, (size_t)(end - text));
        add_line(out, "", NULL, text_cstr(&piece));
        text_release(&piece);
        text_add(out, ".PP\n");
        text = end + 2;
    }
    add_line(out, "", NULL, text);
}

static void add_item(Text *out, Lang lang, const char *name, Msg words) {
    add_line(out, ".TP\n", "B", name);
    add_paragraphs(out, msg(lang, words));
}

static void add_options(Text *out, Lang lang, const Option *table) {
    for (const Option *o = table; o && o->name; o++) {
        Text left = {0};
        options_add(&left, o);
        add_item(out, lang, text_cstr(&left), o->help);
        text_release(&left);
    }
}

static void add_command(Text *out, Lang lang, const Command *command) {
    Text line = {0};
    text_addf(&line, "klachtenspel %s%s%s", command->name, *command->usage ? " " : "",
              command->usage);
    /* a heading of its own kind, so that no quotation mark of roff is needed */
    add_line(out, ".SS ", NULL, text_cstr(&line));
    add_paragraphs(out, msg(lang, command->summary));
    if (command->help != MSG_NONE) {
        text_add(out, ".PP\n");
        add_paragraphs(out, msg(lang, command->help));
    }
    add_options(out, lang, command->options);
    text_release(&line);
}

static const struct {
    const char *name;
    Msg words;
} files[] = {{"~/.local/share/klachtenspel", MSG_MAN_FILE_DATA},
             {"~/.config/klachtenspel", MSG_MAN_FILE_CONFIG},
             {"~/.cache/klachtenspel", MSG_MAN_FILE_CACHE},
             {"share/doc/klachtenspel/guide", MSG_MAN_FILE_GUIDE}},
  variables[] = {{"XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME", MSG_MAN_ENV_XDG},
                 {"LC_ALL, LC_MESSAGES, LANG", MSG_MAN_ENV_LANG},
                 {"NO_COLOR, TERM", MSG_MAN_ENV_COLOR},
                 {"DISPLAY, WAYLAND_DISPLAY", MSG_MAN_ENV_DISPLAY}};

static const struct {
    Code code;
    Msg words;
} codes[] = {
    {CODE_OK, MSG_MAN_CODE_OK},           {CODE_FOUND, MSG_MAN_CODE_FOUND},
    {CODE_USAGE, MSG_MAN_CODE_USAGE},     {CODE_DATA, MSG_MAN_CODE_DATA},
    {CODE_MISSING, MSG_MAN_CODE_MISSING}, {CODE_INTERNAL, MSG_MAN_CODE_INTERNAL},
    {CODE_CREATE, MSG_MAN_CODE_CREATE},   {CODE_IO, MSG_MAN_CODE_IO},
};

#define COUNT(array) (int)(sizeof(array) / sizeof *(array))

void help_man(Lang lang, Text *out) {
    text_add(out, ".\\\" made by klachtenspel help --format man\n");
    text_addf(out, ".TH KLACHTENSPEL 1 %s \"klachtenspel %s\" KlachtenSpel\n", KLACHT_RELEASED,
              KLACHT_VERSION);
    add_section(out, lang, MSG_MAN_NAME);
    add_line(out, "klachtenspel \\- ", NULL, msg(lang, MSG_MAN_WHAT));
    add_section(out, lang, MSG_MAN_SYNOPSIS);
    add_line(out, "\\fBklachtenspel\\fR ", NULL, msg(lang, MSG_HELP_FORM));
    add_section(out, lang, MSG_MAN_DESCRIPTION);
    add_paragraphs(out, msg(lang, MSG_HELP_WHAT));
    text_add(out, ".PP\n");
    add_paragraphs(out, msg(lang, MSG_HELP_MORE));
    add_section(out, lang, MSG_MAN_COMMANDS);
    for (int i = 0; commands[i]; i++)
        add_command(out, lang, commands[i]);
    add_section(out, lang, MSG_MAN_OPTIONS);
    add_paragraphs(out, msg(lang, MSG_HELP_SHARED));
    add_options(out, lang, options_shared);
    add_section(out, lang, MSG_MAN_FILES);
    for (int i = 0; i < COUNT(files); i++)
        add_item(out, lang, files[i].name, files[i].words);
    add_section(out, lang, MSG_MAN_ENVIRONMENT);
    for (int i = 0; i < COUNT(variables); i++)
        add_item(out, lang, variables[i].name, variables[i].words);
    add_section(out, lang, MSG_MAN_CODES);
    for (int i = 0; i < COUNT(codes); i++) {
        Text number = {0};
        text_addf(&number, "%d", (int)codes[i].code);
        add_item(out, lang, text_cstr(&number), codes[i].words);
        text_release(&number);
    }
}
